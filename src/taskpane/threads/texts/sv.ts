import type { ThreadTexts } from './threadTexts';

const inWord = 'Svara på kommentaren direkt i dokumentet.';

export const sv: ThreadTexts = {
  heading: 'Kommentarer i Word',
  none: 'Det finns inga Word-kommentarer här.',
  unknown: 'Dokumentets kommentarer gick inte att läsa. Du ser dem på fliken Granska i Word.',
  readAgain: 'Läs kommentarerna på nytt',
  reading: 'Kommentarerna läses…',
  resolved: (count) => `Lösta (${count})`,
  more: (count) => (count === 1 ? 'Visa en till' : `Visa ${count} till`),
  noAuthor: 'Okänd skribent',
  noText: 'Kommentaren har ingen text.',
  moment: (day, hours, minutes) => `${day} kl. ${hours}.${minutes}`,
  elsewhere: 'På annat ställe i dokumentet',
  show: 'Visa i dokumentet',
  showOf: (author, place) => `Visa i dokumentet: ${author}, ${place}`,
  answer: 'Svara',
  answerTo: (author) => `Svara på kommentaren: ${author}`,
  answerLabel: (author) => `Svar på kommentaren: ${author}`,
  send: 'Skicka svaret',
  sending: 'Skickas till Word…',
  cancel: 'Avbryt',
  sent: 'Svaret finns i dokumentet.',
  resolve: 'Markera som löst',
  resolveThat: (author) => `Markera som löst: ${author}`,
  reopen: 'Öppna igen',
  reopenThat: (author) => `Öppna igen: ${author}`,
  wasResolved: 'Kommentaren är markerad som löst.',
  wasReopened: 'Kommentaren är öppen igen.',
  inDocumentOnly:
    'I den här versionen av Word går det inte att svara på kommentarer från åtgärdsfönstret. Svara i dokumentet.',
  answerRefused: 'Svaret lades inte till i dokumentet.',
  changeRefused: 'Ändringen gjordes inte i dokumentet.',
  refusals: {
    readOnly: 'Dokumentet går inte att redigera. Tillåt redigering i Word och försök igen.',
    gone: 'Kommentaren hittades inte i dokumentet. Läs kommentarerna på nytt.',
    busy: 'Word kan inte göra det just nu. Försök igen. Om det inte hjälper kan du svara på kommentaren direkt i dokumentet.',
    offline: 'Word svarar inte. Kontrollera anslutningen och försök igen.',
    unsupported: `Det går inte i den här versionen av Word. ${inWord}`,
    unreachable: `Det går inte i den här versionen av Word. ${inWord}`,
    altered: 'Word tog emot det, men något annat står i dokumentet. Kontrollera kommentaren i dokumentet.',
    interrupted: 'Åtgärdsfönstret stängdes innan det var klart. Försök igen.',
    unknown:
      'Word tog inte emot det. Försök igen. Om det inte hjälper kan du svara på kommentaren direkt i dokumentet.',
  },
};
