import type { ReconcileTexts } from './reconcileTexts';

export const fi: ReconcileTexts = {
  title: 'Sovita yhteen',
  explain:
    'Käy läpi kohdat, joissa raportit eroavat. Raportti muuttuu vasta, kun olet valinnut pisteet tai tekstin ja painat alhaalla Kirjaa valinnat. Muu jää ennalleen. Kirjaamattomat valinnat säilyvät asiakirjan mukana. Jos suljet tehtäväruudun välillä, valitse jatkaessasi samat raportit uudelleen.',
  alone: 'Valitse ensin Vertaa-sivulla toisen arvioijan raportti tai yksikön itsearviointi.',
  leftOut: (names) => `Enintään neljä raporttia ja yksi itsearviointi kerrallaan. Pois jäävät: ${names}.`,
  mine: 'Tämä raportti',
  unit: 'Yksikön itsearviointi',
  differing: (count) => `Sovittavia: ${count}`,
  settled: (count) => `Sovittuja: ${count}`,
  agreed: (count) => `Pisteet samat: ${count}`,
  noneDiffering: 'Pisteissä ei ole enää sovittavaa.',
  unitFar: 'Yksikön oma arvio eroaa vähintään 2 pistettä.',
  score: 'Pisteet raporttiin',
  textChoice: (label) => `Mitä raporttiin: ${label}`,
  workChoice: (label) => `Mitä omaan aineistoon: ${label}`,
  leave: 'Jätä ennalleen',
  take: (name) => `Ota: ${name}`,
  merge: 'Yhdistä tekstit',
  merged: (label) => `Yhdistetty teksti: ${label}`,
  empty: '(tyhjä)',
  ticks: 'Osatekijät',
  figures: 'Luvut',
  reason: 'Perustelu omaan muistiinpanoon (ei pakollinen)',
  settle: 'Sovittu',
  write: (count) => (count === 0 ? 'Kirjaa valinnat' : `Kirjaa valinnat (${count})`),
  writing: (done, of) => `Kirjataan raporttiin: ${done}/${of}`,
  written: (count) =>
    count === 1 ? 'Yksi kenttä on kirjattu raporttiin.' : `${count} kenttää on kirjattu raporttiin.`,
  workTaken: 'Valinnat on kirjattu omaan aineistoosi.',
  refused: (count) =>
    count === 1
      ? 'Yksi kenttä jäi kirjaamatta. Syy ja keinot ovat Huomioitavaa-sivulla.'
      : `${count} kenttää jäi kirjaamatta. Syyt ja keinot ovat Huomioitavaa-sivulla.`,
  lapsed: (fields) =>
    `Raportin tai aineiston tieto on muuttunut valintasi jälkeen, joten valintaa ei kirjata: ${fields}. Valitse uudelleen tai pidä valinta.`,
  lapsedIn: (criteria) =>
    `Osa valinnoistasi ei enää päde, koska raportti tai aineisto on muuttunut. Tarkista ${criteria.length === 1 ? 'kriteeri' : 'kriteerit'} ${criteria.join(', ')}.`,
  renew: 'Pidä valinta',
  drop: 'Luovu valinnasta',
  waiting: (criteria) =>
    `Osa aiemmin tekemistäsi valinnoista odottaa: ${criteria.length === 1 ? 'kriteeri' : 'kriteerit'} ${criteria.join(', ')}. Raporttia, josta ne ovat, ei ole valittu, tai se on muuttunut. Valitse raportti Vertaa-sivulla, tee valinta uudelleen tai luovu siitä.`,
  dropWaiting: 'Luovu valinnoista',
};
