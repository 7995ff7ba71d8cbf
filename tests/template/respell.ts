import type { Structure } from './structures';

/**
 * Stand for the elements w:softHyphen and w:noBreakHyphen within a text; private characters, so that no text holds
 * them.
 */
export const softHyphenMark = '\ue001';
export const noBreakHyphenMark = '\ue000';

const hyphenate = (text: string, hyphen: string): string =>
  text.replace(/(\p{L}{4})(?=\p{L}{4})/gu, `$1${hyphen}`);

const misspellings: readonly [RegExp, string][] = [
  [/Pisteet/g, 'Pistet'],
  [/pisteet/g, 'pisttet'],
  [/Tietolähteet/g, 'Tietolähtet'],
  [/Kommentit/g, 'Komentit'],
  [/Suositukset/g, 'Suosituskset'],
  [/Asiakasmäärä/g, 'Asiakasmääärä'],
  [/tiiminvetäjän/g, 'tiiminveäjän'],
  [/Datakällor/g, 'Datakälor'],
  [/Kommentarer/g, 'Komentarer'],
  [/Rekommendationer/g, 'Rekomendationer'],
  [/klienter/g, 'klietner'],
  [/Teamledarens/g, 'Temledarens'],
];

const respellings: Record<Structure['letters'], (text: string) => string> = {
  asInSample: (text) => text,
  softHyphens: (text) => hyphenate(text, '\u00ad'),
  softHyphenMarks: (text) => hyphenate(text, softHyphenMark),
  noBreakHyphens: (text) => text.replaceAll('-', noBreakHyphenMark),
  noBreakSpaces: (text) => text.replaceAll(' ', '\u00a0'),
  doubleSpaces: (text) => text.replaceAll(' ', '  '),
  upper: (text) => text.toUpperCase(),
  lower: (text) => text.toLowerCase(),
  decomposed: (text) => text.normalize('NFD'),
  misspelt: (text) => misspellings.reduce((all, [right, wrong]) => all.replace(right, wrong), text),
  dashes: (text) => text.replaceAll('–', '-').replaceAll('”', '"').replaceAll(' - ', ' — '),
  poang: (text) => text.replaceAll('Poäng', 'Poång').replaceAll('poäng', 'poång'),
};

/** The template's text as the structure spells it; what users type is never respelt. */
export const respell = (text: string, structure: Structure): string => respellings[structure.letters](text);

/** Text without what respelling may change, so that names and definitions can be compared. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\ue000\ue001\u200b]/gu, '')
    .replace(/[‐‑–—-]/gu, '')
    .replace(/[”"]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
