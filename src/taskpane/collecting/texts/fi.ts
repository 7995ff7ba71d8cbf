import type { CollectingTexts } from './collectingTexts';

export const fi: CollectingTexts = {
  title: 'Monta raporttia yhteen taulukkoon',
  back: 'Vertaa',
  explain:
    'Valitse raportit, joiden pisteet kootaan samaan taulukkoon. Tiedostot luetaan vain tässä: niitä ei muuteta eikä lähetetä, ja rivit unohdetaan, kun tehtäväruutu suljetaan.',
  reading: {
    label: 'Raportteja luetaan',
    progress: (done, all) => `Luettu ${done}/${all}`,
  },
  stop: 'Keskeytä',
  stopped: (left) =>
    left === 1
      ? 'Keskeytetty. Yksi tiedosto jäi lukematta.'
      : `Keskeytetty. ${left} tiedostoa jäi lukematta.`,
  read: (files, toCheck) => {
    const all = files === 1 ? '1 tiedosto luettu' : `${files} tiedostoa luettu`;
    if (toCheck === 0) return `${all}.`;
    return toCheck === 1
      ? `${all}, yhdellä rivillä on tarkistettavaa.`
      : `${all}, ${toCheck} rivillä on tarkistettavaa.`;
  },
  clear: 'Tyhjennä taulukko',
  take: {
    title: 'Ota taulukko talteen',
    excel: 'Excel-tiedosto',
    csv: 'CSV-tiedosto',
    page: 'Sivu, jossa on kuvat (HTML)',
    copy: 'Kopioi taulukko',
    noSaving:
      'Tässä Wordin versiossa tehtäväruutu ei voi tallentaa tiedostoja. Kopioi taulukko ja liitä se Exceliin.',
    saved: (file) => `Tiedoston ${file} lataus alkoi. Jos tiedostoa ei tullut, kopioi taulukko.`,
    copied: 'Taulukko on kopioitu. Liitä se Exceliin tai asiakirjaan.',
    notMade: 'Tiedostoa ei voitu tehdä. Tarkista verkkoyhteys ja yritä uudelleen, tai kopioi taulukko.',
    tabbed: 'Taulukko tekstinä, sarkaimin eroteltuna',
    file: (day) => `ips-raportit-${day}`,
  },
  table: {
    caption: 'Luetut raportit',
    report: 'Yksikkö ja tiedosto',
    day: 'Arviointi',
    total: 'Pisteet',
    none: 'ei tiedossa',
  },
};
