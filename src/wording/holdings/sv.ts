import type { HoldingTexts } from './holdingTexts';
import { listIn } from '../listIn';

const list = listIn('sv');

const words = {
  comment: ['en kommentar', 'kommentarer'],
  footnote: ['en fotnot', 'fotnoter'],
  picture: ['en bild', 'bilder'],
  symbol: ['en symbol', 'symboler'],
  equation: ['en ekvation', 'ekvationer'],
  link: ['en länk', 'länkar'],
  fieldCode: ['en fältkod', 'fältkoder'],
  bookmark: ['ett bokmärke', 'bokmärken'],
  formatting: 'formaterad text',
  list: 'en lista',
  table: ['en tabell', 'tabeller'],
  break: ['en sid- eller avsnittsbrytning', 'sid- eller avsnittsbrytningar'],
  insertion: ['en spårad infogning', 'spårade infogningar'],
  deletion: ['en spårad borttagning', 'spårade borttagningar'],
  formattingChange: ['en spårad formateringsändring', 'spårade formateringsändringar'],
  control: ['en innehållskontroll', 'innehållskontroller'],
  hiddenText: 'dold text',
  other: 'annat innehåll som inte visas här',
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
