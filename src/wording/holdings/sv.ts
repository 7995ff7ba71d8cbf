import type { HoldingTexts } from './holdingTexts';

const list = new Intl.ListFormat('sv', { type: 'conjunction' });

const words = {
  comment: ['kommentar', 'kommentarer'],
  footnote: ['fotnot', 'fotnoter'],
  picture: ['bild', 'bilder'],
  link: ['länk', 'länkar'],
  fieldCode: ['fältkod', 'fältkoder'],
  formatting: 'formaterad text',
  list: 'en lista',
  table: ['tabell', 'tabeller'],
  insertion: ['spårad infogning', 'spårade infogningar'],
  deletion: ['spårad borttagning', 'spårade borttagningar'],
  control: ['innehållskontroll', 'innehållskontroller'],
} as const;

export const svHoldings: HoldingTexts = {
  words,
  sentence: (named) =>
    `Fältet innehåller också ${list.format(named)}. Om texten ersätts härifrån försvinner detta innehåll ur dokumentet.`,
  edit: 'Redigera i dokumentet',
  writeAnyway: 'Skriv ändå',
  deletedWords:
    'Texten i fältet kan också innehålla ord vars borttagning är spårad men ännu inte godkänd. Den här versionen av Word anger inte vilka orden är.',
};
