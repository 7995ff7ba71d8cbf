import type { CollectingTexts } from './collectingTexts';

export const sv: CollectingTexts = {
  title: 'Många rapporter i en tabell',
  back: 'Jämför',
  explain:
    'Välj de rapporter vars poäng ska samlas i samma tabell. Filerna läses bara här: de ändras inte och skickas ingenstans, och raderna glöms när åtgärdsfönstret stängs.',
  reading: {
    label: 'Rapporter läses',
    progress: (done, all) => `Lästa: ${done} av ${all}`,
  },
  stop: 'Avbryt',
  stopped: (left) =>
    left === 1 ? 'Avbrutet. En fil har inte lästs.' : `Avbrutet. ${left} filer har inte lästs.`,
  read: (files, toCheck) => {
    const all = files === 1 ? '1 fil har lästs' : `${files} filer har lästs`;
    if (toCheck === 0) return `${all}.`;
    return toCheck === 1 ? `${all}, en rad behöver ses över.` : `${all}, ${toCheck} rader behöver ses över.`;
  },
  clear: 'Töm tabellen',
  take: {
    title: 'Spara tabellen',
    excel: 'Excel-fil',
    csv: 'CSV-fil',
    page: 'Sida med bilder (HTML)',
    copy: 'Kopiera tabellen',
    noSaving:
      'I den här versionen av Word kan åtgärdsfönstret inte spara filer. Kopiera tabellen och klistra in den i Excel.',
    saved: (file) => `Filen ${file} började laddas ner. Om du inte fick någon fil kan du kopiera tabellen.`,
    copied: 'Tabellen har kopierats. Klistra in den i Excel eller i ett dokument.',
    notMade:
      'Filen kunde inte skapas. Kontrollera nätverksanslutningen och försök igen, eller kopiera tabellen.',
    tabbed: 'Tabellen som text, avgränsad med tabbar',
    file: (day) => `ips-rapporter-${day}`,
  },
  table: {
    caption: 'Lästa rapporter',
    report: 'Enhet och fil',
    day: 'Bedömning',
    total: 'Poäng',
    none: 'okänt',
  },
};
