import type { ProfileTexts } from './profileTexts';

const points = (count: number): string => `${count} ${count === 1 ? 'piste' : 'pistettä'}`;
const criteria = (count: number): string => `${count} ${count === 1 ? 'kriteeri' : 'kriteeriä'}`;

export const fi: ProfileTexts = {
  title: 'Pisteprofiili',
  ways: { label: 'Tällä sivulla', needs: 'Kehittämistarpeet', strengths: 'Vahvuudet', picture: 'Kuva' },
  total: {
    outOf: (most) => `/ ${most}`,
    open: (missing, lowest, highest) =>
      `${criteria(missing)} on pisteyttämättä. Yhteispistemäärä asettuu välille ${lowest}–${highest}.`,
    up: (count, level) => `Seuraavaan tasoon, ”${level}”, puuttuu ${points(count)}.`,
    highest: 'Tämä on ylin taso.',
    down: (count, level) => `Jos pisteitä olisi ${count} vähemmän, taso olisi ”${level}”.`,
    noLevel:
      'Asiakirjan tasotaulukosta ei löydy tasoa tälle pistemäärälle. Vertaa taulukkoa raporttipohjaan.',
    levels: 'Tasot',
    here: 'raportin taso',
  },
  table: {
    caption: 'Pisteet kriteereittäin asteikolla 1–5',
    criterion: 'Kriteeri',
    score: 'Pisteet',
    allCriteria: 'Kriteerit',
    average: (average) => `keskiarvo ${average}`,
    partly: (average, scored, of) => `keskiarvo ${average} (${scored} / ${of} pisteytetty)`,
    noAverage: 'ei vielä pisteitä',
    notScored: 'ei pisteitä',
  },
  insert: {
    title: 'Lisää kuva raporttiin',
    places: { behindScores: 'Lisää koosteen jälkeen', cursor: 'Lisää kohdistimen kohdalle' },
    hint: 'Kohdistimen kohdalle kuva tulee, kun kohdistin on tyhjässä kappaleessa kenttien ja taulukoiden ulkopuolella.',
    partly: (missing) => `Kuvassa näkyy tilanne nyt: ${criteria(missing)} on pisteyttämättä.`,
    nothing: 'Kuvan voi lisätä raporttiin, kun ainakin yksi kriteeri on pisteytetty.',
    there: {
      profile: 'Raportissa on pisteprofiilin kuva.',
      change: 'Raportissa on kuva pisteiden muutoksesta.',
    },
    outgrown: 'Raportin kuvassa on muut pisteet kuin kriteereillä nyt. Vaihda kuva.',
    pickFirst: 'Kuvan voi vaihtaa, kun aiempi raportti on valittu yllä.',
    replace: 'Vaihda kuva',
    remove: 'Poista kuva',
    inserting: 'Lisätään kuvaa…',
    removing: 'Poistetaan kuvaa…',
    inserted: 'Kuva ja sen vaihtoehtoinen teksti on lisätty raporttiin.',
    replaced: 'Kuva on vaihdettu.',
    removed: 'Kuva on poistettu.',
    inField:
      'Kohdistin on raportin kentässä, ja kenttiin kuuluu vain tekstiä. Vie kohdistin tyhjään kappaleeseen kenttien ulkopuolelle ja yritä uudelleen.',
    notEmpty:
      'Kappaleessa, jossa kohdistin on, on jo sisältöä. Vie kohdistin tyhjään kappaleeseen tai lisää kuva koosteen jälkeen.',
    tooEarly:
      'Kohdistin on raportin ensimmäisen kentän yläpuolella. Vie se alemmas tyhjään kappaleeseen tai lisää kuva koosteen jälkeen.',
    inTable:
      'Kohdistin on taulukossa, ja kuva tarvitsee koko rivin leveyden. Vie kohdistin tyhjään kappaleeseen taulukon ulkopuolelle tai lisää kuva koosteen jälkeen.',
    apart:
      'Kohdistin ei ole raportin varsinaisessa tekstissä vaan esimerkiksi ylä- tai alatunnisteessa, alaviitteessä tai tekstiruudussa. Vie se raportin tekstin tyhjään kappaleeseen tai lisää kuva koosteen jälkeen.',
    notDrawn: 'Kuvaa ei voitu piirtää. Käytä taulukkoa tai kokeile Wordin verkkoversiota.',
    notReplaced:
      'Kuvaa ei voitu vaihtaa. Jos se on vielä asiakirjassa, poista se sieltä itse. Lisää kuva sitten uudelleen.',
    notRemoved: 'Word ei poistanut kuvaa. Poista se itse asiakirjasta.',
    refused: {
      place:
        'Word ei ottanut kuvaa tähän kohtaan. Vie kohdistin asiakirjassa tyhjään kappaleeseen ja yritä uudelleen.',
      readOnly:
        'Tätä kohtaa tai koko asiakirjaa ei voi muokata. Vie kohdistin tyhjään kappaleeseen tai salli muokkaaminen Wordissa ja yritä uudelleen.',
      offline: 'Word ei vastaa. Katso asiakirjasta, tuliko kuva perille, ennen kuin yrität uudelleen.',
      unsupported: 'Tässä Wordin versiossa kuvaa ei voi lisätä tehtäväruudusta. Käytä taulukkoa.',
    },
  },
  takeAlong: {
    title: 'Taulukko seurantaa varten',
    copy: 'Kopioi taulukko',
    copied: 'Taulukko on kopioitu. Liitä se Exceliin tai asiakirjaan.',
    tabbed: 'Taulukko tekstinä, sarkaimin eroteltuna',
    download: 'Lataa CSV-tiedosto',
    downloaded: (file) =>
      `Tiedoston ${file} lataus alkoi. Jos tiedostoa ei tullut, kopioi sama sisältö tästä:`,
    show: 'Näytä CSV tekstinä',
    noDownload:
      'Tässä Wordin versiossa tehtäväruutu ei voi tallentaa tiedostoja. Kopioi teksti ja tallenna se CSV-tiedostoksi, tai kopioi taulukko suoraan Exceliin.',
    csv: 'CSV tekstinä',
    file: (date) => `ips-profiili-${date}.csv`,
  },
  words: {
    number: 'Nro',
    criterion: 'Kriteeri',
    section: 'Osio',
    score: 'Pisteet',
    average: 'Keskiarvo',
    total: 'Yhteispistemäärä',
    level: 'Taso',
  },
  picture: {
    heading: 'IPS-laatuarvioinnin pisteprofiili',
    total: (total, most) => `Yhteispistemäärä ${total} / ${most}`,
    incomplete: (scored, of) => `${scored} / ${of} kriteeriä pisteytetty, yhteispistemäärää ei vielä ole`,
    average: (average) => `keskiarvo ${average}`,
    notScored: 'ei pisteitä',
    altTitle: (total, level) => `IPS-laatuarvioinnin pisteprofiili: ${points(total)}${level && `, ${level}`}`,
    altTitleIncomplete: (scored, of) =>
      `IPS-laatuarvioinnin pisteprofiili, keskeneräinen: ${scored} / ${of} kriteeriä pisteytetty`,
    scale: 'Palkkikaavio kriteerien pisteistä asteikolla 1–5.',
    section: (name, average) => `${name}, keskiarvo ${average}`,
    criterion: (number, name, score) => `${number}. ${name}: ${score}`,
    years: {
      heading: 'IPS-laatuarvioinnin pisteiden muutos',
      total: 'Yhteispistemäärä',
      legend: (days) =>
        days.length > 2
          ? `Viiva arvioinnista toiseen: ${days.join(', ')}.`
          : `Leveä vaalea palkki: ${days[0] ?? ''}. Kapea tumma palkki: ${days[1] ?? ''}.`,
    },
  },
};
