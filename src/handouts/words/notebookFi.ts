import type { NotebookWords } from './notebookWords';

export const fi: NotebookWords = {
  file: 'Arviointikäynnin muistio',
  title: 'Arviointikäynnin muistio',
  introduction: [
    'Kriteerien kuvaukset ja osatekijät ovat avoinna olleen raporttipohjan mukaiset. Kysytyt luvut ja muistiinpanojen paikat ovat tämän apuohjelman, eivät THL:n.',
    'Kirjaa käynnin aikana se, mitä saat selville. Älä kirjaa asiakkaista mitään, mistä heidät voisi tunnistaa. Käynnin jälkeen täytetty muistio luetaan tehtäväruutuun, ja sen tiedot tulevat arvioijan omiin muistiinpanoihin ja lukuihin.',
  ],
  components: 'Osatekijät, jotka toteutuvat',
  figures: 'Selvitettävät luvut',
  jobs: 'Työt',
  notes: 'Muistiinpanot',
  addRow: 'Kopioi rivi taulukon loppuun, jos rivejä tarvitaan lisää.',
  figurePrompt: 'Kirjoita luku.',
  answerPrompt: 'Valitse.',
  note: { name: 'Muistiinpano', prompt: 'Kirjoita, mitä sait selville.' },
  visit: {
    unit: { name: 'Arvioitava yksikkö', prompt: 'Kirjoita yksikön nimi.' },
    assessed: { name: 'Arviointiajankohta', prompt: 'Kirjoita, milloin arviointi tehdään.' },
  },
  answers: { yes: 'Kyllä', no: 'Ei' },
  heads: { figure: 'Selvitettävä', value: 'Tieto', source: 'Tietolähde', note: 'Muistiinpano' },
  earlierHeads: [],
  sources: {
    interviews: 'Haastattelut',
    observation: 'Havainnointi',
    documents: 'Asiakirjat',
    records: 'Asiakastietojärjestelmä',
    plans: 'Palvelusuunnitelmat',
    other: 'Muu lähde',
  },
  tables: {
    figures: (number) => ({
      caption: `Kriteerin ${number} luvut`,
      description: 'Vasemmalla on selvitettävä tieto, oikealle kirjataan vastaus.',
    }),
    rows: (number) => ({
      caption: `Kriteerin ${number} luvut riveittäin`,
      description: 'Jokainen rivi on yhdestä työhönvalmentajasta tai muusta luetellusta.',
    }),
    jobs: (number) => ({
      caption: `Kriteerin ${number} työt`,
      description: 'Jokainen rivi on yksi työ: sen tyyppi, työnantaja, vakituisuus ja voimassaolo.',
    }),
    notes: (number) => ({
      caption: `Kriteerin ${number} muistiinpanot`,
      description: 'Vasemmalla on tietolähteen laji, oikealle kirjataan, mitä siitä selvisi.',
    }),
  },
  page: 'Sivu',
};
