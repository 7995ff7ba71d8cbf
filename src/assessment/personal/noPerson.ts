import { bodies, northern, places, shortNames, surnameEnding, things } from '../../words/properNouns';

const beginningsOf = (words: string): string => words.trim().split(/\s+/u).join('|');
const noPerson = new RegExp(
  `^(?:${beginningsOf(places)}|${beginningsOf(things)}|(?:${shortNames})(?!\\p{L}))`,
  'u',
);
const surname = new RegExp(
  `^(?!${northern})(?:${beginningsOf(places)})\\p{Ll}*(?:${surnameEnding})(?!\\p{L})`,
  'u',
);

/** Whether a word with a capital is a place, a body or a thing rather than a person's name. */
export const isNoPerson = (word: string): boolean => noPerson.test(word) && !surname.test(word);

const ofBody = new RegExp(String.raw`^\s+(?:${bodies})`, 'u');

/** Whether what follows a word makes it the name of a place. */
export const namesBody = (rest: string): boolean => ofBody.test(rest);
