import type { SnippetTexts } from './snippetTexts';

export const sv: SnippetTexts = {
  title: 'Egna fraser',
  where: 'Sparas på den här datorn, inte i dokumentet. Högst 30 fraser.',
  notKept: 'Fraserna kunde inte sparas på den här datorn: de finns tills åtgärdsfönstret stängs.',
  insert: 'Infoga vid markören',
  remove: (text) => `Ta bort frasen: ${text}`,
  removed: (text) => `Borttagen: ${text}`,
  putBack: 'Återställ frasen',
  own: 'Ny fras',
  add: 'Spara frasen',
  addSelected: 'Spara texten som är markerad i fältet',
  added: 'Frasen har sparats.',
  faults: {
    noSelection: 'Markera först text i fältet.',
    empty: 'Skriv först en fras.',
    tooLong: 'Frasen är för lång: högst 1\u00a0000 tecken.',
    tooMany: 'Det finns redan 30 fraser. Ta först bort någon av dem.',
    known: 'Frasen är redan sparad.',
    identityCode: 'Frasen sparades inte: den verkar innehålla en personbeteckning. Ta först bort den.',
    phone: 'Frasen sparades inte: den verkar innehålla ett telefonnummer. Ta först bort det.',
    email: 'Frasen sparades inte: den verkar innehålla en e-postadress. Ta först bort den.',
  },
};
