import type { PersonalWords, PlaceCases } from '../../words/personalWords';
import { everyPersonal, personalWords } from '../../words/personalWords';
import { reportLanguages } from '../../words/reportLanguage';
import { isNoPerson, namesBody } from './noPerson';

const languages = reportLanguages.map((language) => personalWords[language]);

/** The alternatives of all languages. */
const anyOf = (piece: (words: PersonalWords) => string): string => languages.map(piece).join('|');

export const personalKinds = ['identityCode', 'phone', 'email', 'name'] as const;
export type PersonalKind = (typeof personalKinds)[number];

/** A stretch of text that may be about a person who must not be known from the report. */
export interface PersonalMatch {
  readonly personal: PersonalKind;
  readonly text: string;
}

/** The century that the sign between date and number stands for. */
const centuries: Readonly<Record<string, number>> = Object.fromEntries([
  ['+', 1800],
  ...Array.from('-–—UVWXY').map((sign): [string, number] => [sign, 1900]),
  ...Array.from('ABCDEF').map((sign): [string, number] => [sign, 2000]),
]);

/**
 * The last character is not checked: a code with a slip of the pen points at a person all the same. Only without the
 * sign, where any row of figures could be meant, it has to be right.
 */
const identityCode =
  /(?<![\p{L}\p{N}])(\d{2})\.?(\d{2})\.?(\d{2})(?:\s?([-–—+A-FU-Y])\s?|\s?)(\d{3})([\dA-Z])(?![\p{L}\p{N}])/giu;
const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Whether there was such a day, in whatever century. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Nobody of working age is born before this year; a code like that, which ends in a year, is a case's number. */
const firstBirthYear = 1930;

function isIdentityCode([
  ,
  day = '',
  month = '',
  year = '',
  sign = '',
  count = '',
  last = '',
]: RegExpMatchArray) {
  const born = (centuries[sign.toUpperCase()] ?? 1900) + Number(year);
  if (!isDay(born, Number(month), Number(day))) return false;
  const isRight = checkCharacters[Number(day + month + year + count) % 31] === last.toUpperCase();
  const endsInYear = /^(?:19|20)\d\d$/u.test(count + last) && born < firstBirthYear;
  return isRight || (sign !== '' && !endsInYear);
}

const identityCodes = (text: string): string[] =>
  [...text.matchAll(identityCode)].filter(isIdentityCode).map(([code]) => code);

/** Looked for from the beginning of a word alone: from each letter on, a word without end would take minutes. */
const email =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+(?:@|\s@\s|\s?[([]at[)\]]\s?)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;

/** So much beside a match tells whose it is. */
const longestBeside = 24;

/** The next line is about something else. */
const blank = String.raw`[^\S\n\r\v]`;
const gap = String.raw`(?:${blank}?[-–]${blank}?|${blank}{1,2})?`;
/** How a number begins: with the code of a country, or with an area's in Finland and Sweden. */
const dialled = [
  String.raw`(?:\+\s?|00)(?:358|46|372)${gap}(?:\(0\)${gap}|0)?[1-9](?:${gap}\d){5,10}`,
  String.raw`\+\s?[1-9](?:${gap}\d){8,13}`,
  String.raw`358${gap}(?:4\d|50)(?:${gap}\d){6,8}`,
  String.raw`0(?:4\d|50)\d?[./]\d{3}\.?\d{3,4}`,
  String.raw`(?:\(0[1-9]\d{0,2}\)|0[1-9])(?:${gap}\d){5,10}`,
].join('|');
/** A full stop is before it only behind an abbreviation: elsewhere it is a date, a case's number or a decimal. */
const phone = new RegExp(
  String.raw`(?<![\p{L}\p{N},/+-]|(?<!\p{L})\.)(?:${dialled})(?![\p{L}\p{N}]|[.,-]\d|\/(?!0[1-9])\d)`,
  'gu',
);

/** Of firms and authorities: nobody has such a number for their own. */
const firms = /^(?:(?:\+|00)358)?0?(?:10|20|29|30|600|700|800)/u;
/** Beside the number of an exchange. */
const exchange = String.raw`\p{L}*(?:${anyOf((words) => words.exchange)})|${everyPersonal.exchange}`;
const numberWord = `${anyOf((words) => words.number)}|${everyPersonal.number}`;
const behindExchange = new RegExp(
  String.raw`(?<!\p{L})(?:${exchange})[^\p{L}\p{N}]{0,4}(?:(?:${numberWord})[^\p{L}\p{N}]{0,4})?$`,
  'iu',
);
const beforeExchange = new RegExp(String.raw`^[\s,(]{1,3}(?:${exchange})(?!\p{L})`, 'iu');

/** Whether a number is a firm's or an exchange's, by itself or by the word beside it. */
const isNobodys = (text: string, number: string, at: number): boolean =>
  firms.test(number.replace(/[^\d+]/gu, '')) ||
  behindExchange.test(text.slice(Math.max(0, at - longestBeside), at)) ||
  beforeExchange.test(text.slice(at + number.length, at + number.length + longestBeside));

const lastWeek = 53;
const isShortDay = (digits: string): boolean => {
  const [day, month, year] = (digits.match(/\d\d/gu) ?? []).map(Number);
  return digits.length === 6 && isDay(2000 + (year ?? 0), month ?? 0, day ?? 0);
};

/** What looks like a phone number and is not one, by how its figures are grouped. */
function isOtherNumber(match: string): boolean {
  const groups = match.split(/\D+/u);
  const areAll = (test: (group: string) => boolean): boolean => groups.every(test);
  return (
    // Times of day, and an ISSN.
    areAll((group) => group.length === 4) ||
    // Days, weeks and hours.
    areAll((group) => group.length === 2 && Number(group) <= lastWeek) ||
    areAll(isShortDay) ||
    // The number of a firm, a case's number with its year, and a day in full.
    /^(?:\d{7}-\d|\d{4,6}\s?[-–]\s?(?:19|20)\d\d|\d{1,2}-\d{1,2}-\d{4})$/u.test(match)
  );
}

const phones = (text: string): string[] =>
  [...text.matchAll(phone)].flatMap(({ 0: match, index }) =>
    isOtherNumber(match) || isNobodys(text, match, index) ? [] : [match],
  );

const person = anyOf((words) => words.person.join('|'));
const relative = anyOf((words) => words.relative);
/**
 * A word with one capital, at its beginning; a short one that is all capitals is no name, and neither is the
 * beginning of a compound such as "Kanta-palvelussa".
 */
const word = String.raw`(?:\p{Lu}['’])?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?!\p{L}|-\p{L})`;
const initials = String.raw`\p{Lu}\.\s?\p{Lu}\.`;
const noLetter = String.raw`(?<![\p{L}\p{N}])`;
const space = `${blank}+`;

/** The word for the person in any case of letters, which the rest of the pattern heeds. */
const anyCase = (pattern: string): string =>
  pattern.replace(/(?<=^|\|)(?:\(\?:)?\p{L}/gu, (first) => {
    const letter = first.slice(-1);
    return `${first.slice(0, -1)}[${letter}${letter.toUpperCase()}]`;
  });

const twoWords = `${word}${space}${word}`;
const initialed = String.raw`\p{Lu}\.\s?${word}`;
const isOrWas = anyOf((words) => words.isOrWas);
const hasBeen = anyOf((words) => words.hasBeen).replaceAll(' ', space);
/** Behind a comma, colon or dash a single word is rather the next of a list, and behind "is" something else. */
const between = String.raw`(?:${space}(?:${relative}))?(?:${space}["”“(]?|(?:[,:]|${space}[-–—]|${space}(?:${isOrWas}))${space}(?=${twoWords}|${initialed}))`;
const named = new RegExp(
  `${noLetter}(${anyCase(person)})${between}(${word}(?:${space}${word})?|${initialed}|${initials})(?!\\p{L})`,
  'gu',
);
const nameFirst = new RegExp(
  `${noLetter}(${twoWords})(?:(?:${space})?[,(](?:${space})?|${space}(?:${isOrWas}|${hasBeen})${space})(?:${anyCase(person)})(?!\\p{L})`,
  'gu',
);

const patternsOf = ({ ending, possessive, likePlaces, vowels }: PlaceCases) => ({
  ending: new RegExp(`${ending}$`, 'u'),
  possessive: new RegExp(`${possessive}$`, 'u'),
  likePlaces: new RegExp(`^(?:${likePlaces})$`, 'u'),
  alike: (text: string): string => text.replaceAll(...vowels),
});
const persons = languages.map(({ person: forms, placeCases }) => ({
  whole: new RegExp(`^(?:${forms.join('|')})$`, 'iu'),
  cases: placeCases && patternsOf(placeCases),
}));

/** Whether a name is in or from a place: an adverb, unless the word for the person has the same ending. */
function isPlace(head: string, name: string): boolean {
  const cases = persons.find(({ whole }) => whole.test(head))?.cases ?? null;
  if (cases === null || cases.likePlaces.test(name)) return false;
  const ending = cases.ending.exec(name)?.[0];
  return (
    ending !== undefined && !cases.alike(head.replace(cases.possessive, '')).endsWith(cases.alike(ending))
  );
}

/** `rest` is what follows the name. */
function isName(head: string, name: string, rest: string): boolean {
  const [first = ''] = name.split(/\s+/u);
  return !isNoPerson(first) && !namesBody(rest) && !isPlace(head, first);
}

const names = (text: string): string[] => [
  ...[...text.matchAll(named)].flatMap(({ 0: all, 1: head = '', 2: name = '', index }) =>
    isName(head, name, text.slice(index + all.length, index + all.length + longestBeside)) ? [all] : [],
  ),
  ...[...text.matchAll(nameFirst)].flatMap(([all, name = '']) => (isNoPerson(name) ? [] : [all])),
];

const wholes = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([all]) => all);

/** Nothing that can't be seen splits a number, and each hyphen is one, such as Word's that keeps lines together. */
const asSeen = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010\u2011\u2212]/gu, '-');

/** What in a text looks like an identity code, a way to reach a person, or the name of a client or relative. */
export function personalMatches(text: string): PersonalMatch[] {
  const plain = asSeen(text);
  const found: Readonly<Record<PersonalKind, string[]>> = {
    identityCode: identityCodes(plain),
    phone: phones(plain),
    email: wholes(plain, email),
    name: names(plain),
  };
  return personalKinds.flatMap((personal) =>
    [...new Set(found[personal])].map((one) => ({ personal, text: one })),
  );
}
