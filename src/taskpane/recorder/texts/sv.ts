import type { RecorderTexts } from './recorderTexts';

export const sv: RecorderTexts = {
  title: 'Så fungerar Word hos dig',
  explain:
    'Word fungerar lite olika på olika enheter och i olika versioner. Åtgärdsfönstret kan kartlägga hur det fungerar hos dig. Det görs i ett provdokument och tar ungefär två minuter. Resultatet innehåller ingenting av texten i dokumenten.',
  where: 'Kartläggningen görs inte i en rapport utan i provdokumentet:',
  steps: (page) => [
    'Spara provdokumentet på den här enheten.',
    'Öppna det i Word och öppna det här åtgärdsfönstret bredvid det.',
    `Kom tillbaka hit: ”${page}”.`,
  ],
  link: (file) => `Spara provdokumentet (${file})`,
  byAddress: 'Om ingen fil kommer, öppna den här adressen i en webbläsare:',
  byAddressAlone:
    'På den här enheten kan åtgärdsfönstret inte spara filer. Kopiera adressen, öppna den i en webbläsare och spara filen därifrån.',
  address: 'Provdokumentets adress',
  used: 'Det här provdokumentet har redan använts. Stäng det utan att spara, öppna det på nytt och kom tillbaka hit.',
  ready: 'Det här är provdokumentet. Skriv eller klicka inte i det förrän du blir ombedd att göra det.',
  start: 'Kartlägg hur Word fungerar hos dig',
  step: (step, of) => `Steg ${step} av ${of}`,
  person:
    'Skriv några bokstäver i fältet ”Skriv här” i slutet av dokumentet, vänta fem sekunder och klicka sedan bredvid fältet.',
  skip: 'Hoppa över det här steget',
  stop: 'Avbryt',
  stopping: 'Avbryter…',
  done: 'Kartläggningen är klar. Kopiera eller spara resultatet och skicka det till supporten. Stäng sedan dokumentet utan att spara.',
  stopped: 'Kartläggningen avbröts. Nedan finns det som hann kartläggas. Stäng dokumentet utan att spara.',
  result: 'Kartläggningens resultat som text',
  save: 'Spara som fil',
  saved: (file) => `Filen ${file} har lämnats till webbläsaren för att sparas.`,
  failed: 'Kartläggningen kunde inte göras. Kontrollera nätförbindelsen och försök igen.',
};
