import type { SourceGridTexts } from './sourceGridTexts';

export const sv: SourceGridTexts = {
  title: 'Datakällor per kriterium',
  back: 'Kontroll',
  explain:
    'Källorna läses ur kriteriernas fält Datakällor med hjälp av orden där. Tolkningen kan bli fel, så se själv efter vad poängen bygger på.',
  empty: 'Inget kriterium har ännu några datakällor. Tabellen fylls i allteftersom du antecknar dem.',
  none: {
    title: 'Poäng utan datakällor',
    explain: 'Kriteriet är poängsatt, men dess datakällor är inte antecknade.',
  },
  single: {
    title: 'Bara en typ av källor',
    explain: 'Poängen bygger till exempel enbart på intervjuer.',
  },
  solid: 'Varje poängsatt kriterium har minst två typer av källor.',
  unnamed: {
    interviews: {
      title: 'Intervjuade som inget kriterium nämner',
      toFront: 'Visa intervjuerna i inledningen',
    },
    documents: {
      title: 'Material som inget kriterium nämner',
      toFront: 'Visa materialet i inledningen',
    },
  },
  unnamedExplain: 'De räknas upp i rapportens inledning.',
  table: {
    caption: 'Kriteriernas källor efter typ',
    criterion: 'Kriterium',
    other: 'annan källa',
    named: 'nämns',
    none: 'Inga datakällor',
    single: 'Bara en typ av källor',
  },
};
