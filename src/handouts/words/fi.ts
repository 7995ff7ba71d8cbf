import type { PlanWords } from './handoutWords';

export const fi: PlanWords = {
  file: 'Kehittämissuunnitelma',
  title: 'Kehittämissuunnitelma',
  basis: {
    ips: 'Suunnitelma perustuu IPS-laatuarvioinnin keskeisiin kehittämistarpeisiin.',
    latu: 'Suunnitelma perustuu LATU-kriteereillä tehdyn arvioinnin keskeisiin kehittämistarpeisiin.',
  },
  introduction:
    'Yksikkö täyttää toimenpiteet, vastuuhenkilöt, määräajat, tilan ja seurannan. Säilyttäkää tiedosto: seuraavassa arvioinnissa suunnitelma avataan uuden raportin rinnalle.',
  result: 'Laatuarvioinnin tulos',
  needs: 'Keskeiset kehittämistarpeet',
  actions: 'Toimenpiteet',
  addRow: 'Jos toimenpiteitä on enemmän, kopioi rivi taulukon loppuun.',
  factHeads: ['Tieto', 'Sisältö'],
  front: {
    unit: { name: 'Arvioitu yksikkö', prompt: 'Kirjoita yksikön nimi.' },
    assessed: { name: 'Arviointiajankohta', prompt: 'Kirjoita, milloin arviointi tehtiin.' },
    total: { name: 'Yhteispistemäärä (25–125)', prompt: 'Kirjoita yhteispistemäärä.' },
    level: { name: 'Taso', prompt: 'Kirjoita taso.' },
  },
  criterion: { name: 'Kriteerin numero ja nimi', prompt: 'Kirjoita kriteerin numero ja nimi.' },
  facts: {
    score: { name: 'Pisteet nyt', prompt: 'Kirjoita pisteet.' },
    asks: { name: 'Mitä kriteeri edellyttää', prompt: 'Kirjoita, mitä kriteeri edellyttää.' },
    recommendations: { name: 'Suositukset', prompt: 'Kirjoita arvioijien suositukset.' },
    target: { name: 'Tavoitepisteet', prompt: 'Valitse tavoite.' },
  },
  action: {
    action: { name: 'Toimenpide', prompt: 'Kirjoita toimenpide.' },
    responsible: { name: 'Vastuuhenkilö', prompt: 'Kirjoita vastuuhenkilö tai tehtävänimike.' },
    due: { name: 'Määräaika', prompt: 'Valitse päivä.' },
    status: { name: 'Tila', prompt: 'Valitse tila.' },
    followUp: { name: 'Seuranta', prompt: 'Kirjoita, miten ja milloin toteutumista seurataan.' },
  },
  statuses: {
    notStarted: 'Ei aloitettu',
    underWay: 'Käynnissä',
    done: 'Tehty',
    dropped: 'Ei toteuteta',
  },
  alsoStatus: {
    notStarted: ['aloittamatta', 'ei vielä aloitettu'],
    underWay: ['kesken', 'aloitettu', 'meneillään', 'työn alla'],
    done: ['valmis', 'toteutettu', 'toteutunut', 'kunnossa'],
    dropped: ['peruttu', 'luovuttu', 'hylätty'],
  },
  tables: {
    front: {
      caption: 'Laatuarvioinnin tulos',
      description: 'Arvioitu yksikkö, arviointiajankohta, yhteispistemäärä ja taso.',
    },
    facts: {
      caption: 'Kehittämistarve',
      description:
        'Kehittämistarpeen pisteet, kriteerin edellytykset, arvioijien suositukset ja tavoitepisteet.',
    },
    actions: {
      caption: 'Toimenpiteet',
      description:
        'Jokaisella rivillä on yksi toimenpide, sen vastuuhenkilö, määräaika, tila ja seuranta. Yksikkö täyttää taulukon.',
    },
  },
  page: 'Sivu',
};
