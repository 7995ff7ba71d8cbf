import type { WorkingTexts } from './workingTexts';

const criteriaOf = (count: number): string => (count === 1 ? 'yksi kriteeri' : `${count} kriteeriä`);

export const fi: WorkingTexts = {
  sources: {
    chips: 'Tietolähteiden lajit',
    asBefore: (number) => `Samat kuin kriteerissä ${number}`,
    ownWords: 'mainittu omin sanoin',
    names: 'Alkutiedoista',
    dismiss: 'Piilota ehdotukset',
  },
  note: { label: 'Oma muistiinpano', hint: 'Ei näy raportissa, mutta kulkee asiakirjan mukana.' },
  working: {
    kept: 'Arvioijan aineisto on tallessa asiakirjassa eikä näy tekstissä',
    keeping: 'Tallennetaan arvioijan aineistoa…',
    refused: 'Arvioijan aineisto ei tallentunut asiakirjaan.',
    unread: 'Asiakirjassa olevaa arvioijan aineistoa ei voitu lukea.',
    refusals: {
      readOnly: 'Asiakirjaa ei voi muokata. Salli muokkaaminen Wordissa ja yritä uudelleen.',
      gone: 'Asiakirja muuttui sillä välin. Yritä uudelleen.',
      busy: 'Word ei voi juuri nyt kirjoittaa asiakirjaan. Yritä uudelleen.',
      offline: 'Word ei vastaa. Tarkista yhteys ja yritä uudelleen.',
      unsupported:
        'Aineistoa on liikaa, tai tämä Wordin versio ei voi säilyttää sitä. Lyhennä muistiinpanoja tai käytä uudempaa Wordin versiota.',
      unreachable: 'Tehtäväruutu ei pääse siihen tässä Wordin versiossa. Kokeile Wordin verkkoversiota.',
      altered: 'Word tallensi muuta kuin piti. Yritä uudelleen.',
      interrupted: 'Tallentaminen keskeytyi. Yritä uudelleen.',
      unknown: 'Word ei ottanut sitä vastaan. Yritä uudelleen.',
    },
    conflict: (criterion, kind) =>
      kind === 'sent'
        ? 'Luonnoksen lähetyspäivä muutettiin samaan aikaan toisaalla. Kumpi jää voimaan?'
        : kind === 'reconciled'
          ? 'Yhteensovitetun arvioinnin päivä muutettiin samaan aikaan toisaalla. Kumpi jää voimaan?'
          : `${{ ticks: 'Rasteja', figures: 'Lukuja', jobs: 'Töiden luetteloa', note: 'Muistiinpanoa', need: 'Kehittämistarvetta', settled: 'Merkintää sovitusta', independent: 'Omia pisteitä ennen sovittamista', chosen: 'Yhteensovittamisen valintoja' }[kind]} (kriteeri ${criterion}) muutettiin samaan aikaan toisaalla. Kumpi jää voimaan?`,
    mine: 'Tässä kirjattu',
    theirs: 'Asiakirjassa',
    keepMine: 'Käytä tässä kirjattua',
    keepTheirs: 'Käytä asiakirjan tietoja',
    room: {
      little: 'Asiakirjaan mahtuu enää vähän arvioijan aineistoa. Lyhennä muistiinpanoja.',
      none: 'Arvioijan aineistoa on enemmän kuin asiakirjaan mahtuu, eikä se tallennu. Lyhennä muistiinpanoja.',
    },
    damaged:
      'Asiakirjassa oleva arvioijan aineisto on vioittunut, eikä sitä voida lukea. Itse raportti on kunnossa. Kun kirjaat uutta, se tulee vioittuneen tilalle.',
    lost: (count) =>
      count === 1
        ? 'Yhdestä arvioijan aineiston kohdasta ei saatu selvää, ja se on jätetty pois.'
        : `${count} arvioijan aineiston kohdasta ei saatu selvää, ja ne on jätetty pois.`,
    newer:
      'Arvioijan aineisto on tehty tämän apuohjelman uudemmalla versiolla. Se jätetään ennalleen, eikä sitä voi muuttaa tässä.',
    newerWaits:
      'Se, mitä tässä on otettu mukaan, odottaa vain tässä ikkunassa: kopioi muistiinpanot talteen tai jatka uudemmalla versiolla.',
    title: 'Arvioijan aineisto',
    explain:
      'Osatekijöiden rastit, luvut ja omat muistiinpanot kulkevat asiakirjan mukana mutta eivät näy sen tekstissä. Poista ne, ennen kuin lähetät raportin.',
    none: 'Asiakirjassa ei ole arvioijan aineistoa.',
    remove: 'Poista arvioijan aineisto',
    losses: ({ ticks, figures, notes, needs, choices, settled, sent }) => [
      ...(ticks > 0 ? [`Rastit: ${criteriaOf(ticks)}`] : []),
      ...(figures > 0 ? [`Luvut: ${criteriaOf(figures)}`] : []),
      ...(notes > 0 ? [`Omat muistiinpanot: ${criteriaOf(notes)}`] : []),
      ...(needs > 0 ? [`Keskeneräiset kehittämistarpeiden valinnat: ${criteriaOf(needs)}`] : []),
      ...(choices > 0 ? [`Yhteensovittamisen kirjaamattomat valinnat: ${criteriaOf(choices)}`] : []),
      ...(settled > 0 ? [`Yhteensovittamisen merkinnät: ${criteriaOf(settled)}`] : []),
      ...(sent ? ['Luonnoksen lähetyspäivä'] : []),
    ],
    confirm:
      'Asiakirjasta poistetaan seuraavat tiedot. Avoin tiedosto on niiden ainoa kappale, eikä poistoa voi kumota. Jos tarvitset niitä vielä, tallenna asiakirjasta ensin kopio.',
    reallyRemove: 'Poista kaikki',
    cancel: 'Peruuta',
    removed: 'Arvioijan aineisto on poistettu asiakirjasta.',
  },
};
