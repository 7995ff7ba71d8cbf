import type { PlanWords } from './handoutWords';

export const sv: PlanWords = {
  file: 'Utvecklingsplan',
  title: 'Utvecklingsplan',
  basis: {
    ips: 'Planen bygger på de viktiga utvecklingsbehoven i IPS-kvalitetsbedömningen.',
    latu: 'Planen bygger på de viktiga utvecklingsbehoven i en bedömning enligt LATU-kriterierna.',
  },
  introduction:
    'Enheten fyller i åtgärder, ansvariga, tidsfrister, status och uppföljning. Spara filen: vid nästa bedömning öppnas planen bredvid den nya rapporten.',
  result: 'Kvalitetsbedömningens resultat',
  needs: 'Viktiga utvecklingsbehov',
  actions: 'Åtgärder',
  addRow: 'Kopiera raden till slutet av tabellen om åtgärderna är flera.',
  factHeads: ['Uppgift', 'Innehåll'],
  front: {
    unit: { name: 'Bedömd enhet', prompt: 'Skriv enhetens namn.' },
    assessed: { name: 'Bedömningsdatum', prompt: 'Skriv när bedömningen gjordes.' },
    total: { name: 'Totalpoäng (25–125)', prompt: 'Skriv totalpoängen.' },
    level: { name: 'Nivå', prompt: 'Skriv nivån.' },
  },
  criterion: { name: 'Kriteriets nummer och namn', prompt: 'Skriv kriteriets nummer och namn.' },
  facts: {
    score: { name: 'Poäng nu', prompt: 'Skriv poängen.' },
    asks: { name: 'Vad kriteriet förutsätter', prompt: 'Skriv vad kriteriet förutsätter.' },
    recommendations: { name: 'Rekommendationer', prompt: 'Skriv bedömarnas rekommendationer.' },
    target: { name: 'Målpoäng', prompt: 'Välj mål.' },
  },
  action: {
    action: { name: 'Åtgärd', prompt: 'Skriv åtgärden.' },
    responsible: { name: 'Ansvarig', prompt: 'Skriv ansvarig person eller befattning.' },
    due: { name: 'Tidsfrist', prompt: 'Välj datum.' },
    status: { name: 'Status', prompt: 'Välj status.' },
    followUp: { name: 'Uppföljning', prompt: 'Skriv hur och när åtgärden följs upp.' },
  },
  statuses: {
    notStarted: 'Inte påbörjad',
    underWay: 'Pågår',
    done: 'Genomförd',
    dropped: 'Genomförs inte',
  },
  alsoStatus: {
    notStarted: ['ej påbörjad', 'inte börjat'],
    underWay: ['påbörjad', 'pågående', 'på gång', 'under arbete'],
    done: ['klar', 'klart', 'färdig', 'genomfört', 'gjord'],
    dropped: ['avbruten', 'struken', 'inställd', 'genomförs ej'],
  },
  tables: {
    front: {
      caption: 'Kvalitetsbedömningens resultat',
      description: 'Bedömd enhet, bedömningsdatum, totalpoäng och nivå.',
    },
    facts: {
      caption: 'Utvecklingsbehov',
      description:
        'Utvecklingsbehovets poäng, vad kriteriet förutsätter, bedömarnas rekommendationer och målpoäng.',
    },
    actions: {
      caption: 'Åtgärder',
      description:
        'Varje rad har en åtgärd med ansvarig, tidsfrist, status och uppföljning. Enheten fyller i tabellen.',
    },
  },
  page: 'Sida',
};
