import { isNoPerson } from './noPerson';

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

/** The last character is not checked: a code with a slip of the pen points at a person all the same. */
const identityCode =
  /(?<![\p{L}\p{N}])(\d{2})(\d{2})(\d{2})\s?([-–—+A-FU-Y])\s?\d{3}[\dA-Z](?![\p{L}\p{N}])/giu;

/** Whether there was such a day, in whatever century. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function identityCodes(text: string): string[] {
  return [...text.matchAll(identityCode)].flatMap(([code, day, month, year, sign = '']) => {
    const century = centuries[sign.toUpperCase()] ?? 0;
    return isDay(century + Number(year), Number(month), Number(day)) ? [code] : [];
  });
}

/** Looked for from the beginning of a word alone: from each letter on, a word without end would take minutes. */
const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
/**
 * From a zero or the code of Finland, Sweden or Estonia on, with single spaces or hyphens; what has full stops is a
 * date. The area may be in brackets.
 */
const phone =
  /(?<![\p{L}\p{N}.,/+-])(?:(?:\+|00)(?:358|46|372)[\s-]?\(?0?\)?[1-9]|\(0[1-9]\d{0,2}\)|0[1-9])(?:[\s-]?\d){5,10}(?![\p{L}\p{N}]|[.,/-]\d)/gu;

const person = [
  String.raw`asiak(?:as(?:ta)?|ka[ai]\p{L}{0,6})`,
  String.raw`potil(?:as(?:ta)?|a[ai]\p{L}{0,6})`,
  String.raw`omai(?:nen|s(?:e\p{L}{0,6}|i\p{L}{0,6}|ta|ten))`,
  String.raw`(?:klient|patient)(?:en|er|erna)?s?`,
  String.raw`anhörig(?:a|e)?s?`,
].join('|');
/**
 * A word with one capital, at its beginning; a short one that is all capitals is no name, and neither is the
 * beginning of a compound such as "Kanta-palvelussa".
 */
const word = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?!\p{L}|-\p{L})`;
const initials = String.raw`\p{Lu}\.\s?\p{Lu}\.`;
const noLetter = String.raw`(?<![\p{L}\p{N}])`;

/** The word for the person in any case of letters, which the rest of the pattern heeds. */
const anyCase = (pattern: string): string =>
  pattern.replace(/(?<=^|\|)(?:\(\?:)?\p{L}/gu, (first) => {
    const letter = first.slice(-1);
    return `${first.slice(0, -1)}[${letter}${letter.toUpperCase()}]`;
  });

const named = new RegExp(
  `${noLetter}(${anyCase(person)})(?:\\s+\\(?|,\\s+(?=${word}\\s+${word}))(${word}(?:\\s+${word})?|${initials})(?!\\p{L})`,
  'gu',
);
const nameFirst = new RegExp(
  `${noLetter}${word}\\s+${word}\\s*[,(]\\s*(?:${anyCase(person)})(?!\\p{L})`,
  'gu',
);

/** "In Oulu", "from Oulu": an adverb unless the word for the person has the same ending. */
const placeEnding = /(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle)$/u;

function isName(head: string, name: string): boolean {
  const [first = ''] = name.split(/\s+/u);
  if (isNoPerson(first)) return false;
  const ending = placeEnding.exec(first)?.[0];
  return ending === undefined || head.endsWith(ending);
}

const names = (text: string): string[] => [
  ...[...text.matchAll(named)].flatMap(([all, head = '', name = '']) => (isName(head, name) ? [all] : [])),
  ...[...text.matchAll(nameFirst)].map(([all]) => all),
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
    phone: wholes(plain, phone),
    email: wholes(plain, email),
    name: names(plain),
  };
  return personalKinds.flatMap((personal) =>
    [...new Set(found[personal])].map((one) => ({ personal, text: one })),
  );
}
