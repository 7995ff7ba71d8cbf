import type { NotebookWords } from './notebookWords';

export const sv: NotebookWords = {
  file: 'Anteckningar från bedömningsbesöket',
  title: 'Anteckningar från bedömningsbesöket',
  introduction: [
    'Kriteriernas beskrivningar och delkriterier är desamma som i den rapportmall som var öppen. Siffrorna som efterfrågas och platserna för anteckningar kommer från det här tillägget, inte från THL.',
    'Skriv under besöket ned det som framkommer. Skriv inget om klienterna som gör att de kan identifieras. Efter besöket läses de ifyllda anteckningarna in i åtgärdsfönstret och hamnar bland bedömarens egna anteckningar och siffror.',
  ],
  components: 'Delkriterier som uppfylls',
  figures: 'Siffror att ta reda på',
  jobs: 'Arbeten',
  notes: 'Anteckningar',
  addRow: 'Kopiera raden till slutet av tabellen om det behövs fler rader.',
  figurePrompt: 'Skriv siffran.',
  answerPrompt: 'Välj.',
  note: { name: 'Anteckning', prompt: 'Skriv vad som framkom.' },
  visit: {
    unit: { name: 'Enhet som bedöms', prompt: 'Skriv enhetens namn.' },
    assessed: { name: 'Bedömningsdatum', prompt: 'Skriv när bedömningen görs.' },
  },
  answers: { yes: 'Ja', no: 'Nej' },
  heads: { figure: 'Att ta reda på', value: 'Uppgift', source: 'Datakälla', note: 'Anteckning' },
  earlierHeads: ['Informationskälla'],
  sources: {
    interviews: 'Intervjuer',
    observation: 'Observation',
    documents: 'Dokument',
    records: 'Klientdatasystemet',
    plans: 'Serviceplaner',
    other: 'Annan källa',
  },
  tables: {
    figures: (number) => ({
      caption: `Siffror för kriterium ${number}`,
      description: 'Till vänster står det som ska tas reda på, till höger skrivs svaret.',
    }),
    rows: (number) => ({
      caption: `Siffror för kriterium ${number} rad för rad`,
      description: 'Varje rad gäller en arbetstränare eller något annat som räknas upp.',
    }),
    jobs: (number) => ({
      caption: `Arbeten för kriterium ${number}`,
      description: 'Varje rad är ett arbete: typ, arbetsgivare, om det är fast och om det pågår.',
    }),
    notes: (number) => ({
      caption: `Anteckningar för kriterium ${number}`,
      description: 'Till vänster står typen av källa, till höger skrivs det som framkom.',
    }),
  },
  page: 'Sida',
};
