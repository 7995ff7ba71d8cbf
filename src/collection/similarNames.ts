import { reportLanguages } from '../words/reportLanguage';
import { unitNameWords } from '../words/unitNameWords';

const words = reportLanguages.map((language) => unitNameWords[language]);
const generalWords: ReadonlySet<string> = new Set([
  ...['ips', 'ltd', 'and'],
  ...words.flatMap(({ general }) => general),
]);
const shortForms: ReadonlyMap<string, string> = new Map(words.flatMap(({ short }) => Object.entries(short)));

/** A name as it is compared with others. */
export interface ToldName {
  /** The words that tell it from others, a full stop behind those that are cut short. */
  readonly words: readonly string[];
  /** As if they were one word, in their order and in that of the alphabet. */
  readonly joined: string;
  readonly sorted: string;
}

export function toldName(name: string): ToldName {
  const words = tellingWords(name);
  const plain = words.map(unended);
  return { words, joined: plain.join(''), sorted: plain.toSorted().join('') };
}

function tellingWords(name: string): string[] {
  const all =
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+\.?/gu) ?? [];
  const telling = all.filter((word) => !generalWords.has(unended(word)));
  return (telling.length > 0 ? telling : all).map((word) => shortForms.get(unended(word)) ?? word);
}

const unended = (word: string): string => word.replace(/\.$/u, '');

/** A beginning of fewer letters says too little. */
const shortestBeginning = 2;
const isShortFor = (short: string, long: string): boolean =>
  short.endsWith('.') && unended(short).length >= shortestBeginning && long.startsWith(unended(short));

/** Two words whose letters differ by an ending, as "Mallila" and "Mallilan". */
const isEndedBy = (stem: string, word: string): boolean =>
  stem.length >= 4 && word.startsWith(stem) && word.length - stem.length <= 3;

/** Whether one letter was added, left out, exchanged or put behind the next one. */
function isSlip(left: string, right: string): boolean {
  if (Math.max(left.length, right.length) < 5 || Math.abs(left.length - right.length) > 1) return false;
  let same = 0;
  while (same < left.length && left[same] === right[same]) same += 1;
  const [mine, theirs] = [left.slice(same), right.slice(same)];
  return (
    mine.slice(1) === theirs.slice(1) ||
    mine.slice(1) === theirs ||
    mine === theirs.slice(1) ||
    (mine[0] === theirs[1] && mine[1] === theirs[0] && mine.slice(2) === theirs.slice(2))
  );
}

/** Numbers and single letters tell units apart: "Yksikkö 1" is none of "Yksikkö 11". */
function areAlike(left: string, right: string): boolean {
  // Looked at first, since most differ here, and many units are compared.
  if (left[0] !== right[0]) return false;
  const [one, other] = [unended(left), unended(right)];
  if (one === other) return true;
  if (/\p{N}/u.test(one + other)) return false;
  return (
    isShortFor(left, right) ||
    isShortFor(right, left) ||
    isEndedBy(one, other) ||
    isEndedBy(other, one) ||
    isSlip(one, other)
  );
}

const areAllAlike = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((word, at) => areAlike(word, right[at] ?? ''));

/** Whether a word of the first is made of the initials of words of the second, and the others are alike. */
const isByInitials = (short: readonly string[], long: readonly string[]): boolean =>
  short.length < long.length &&
  short.some((word, at) => {
    const end = long.length - (short.length - at - 1);
    const named = long.slice(at, end);
    return (
      unended(word) === named.map(([initial]) => initial).join('') &&
      areAllAlike([...short.slice(0, at), ...short.slice(at + 1)], [...long.slice(0, at), ...long.slice(end)])
    );
  });

/** Whether two units may be one by their names: it is a question, never an answer. */
export const mayBeOne = (left: ToldName, right: ToldName): boolean =>
  left.joined === right.joined ||
  left.sorted === right.sorted ||
  areAllAlike(left.words, right.words) ||
  isByInitials(left.words, right.words) ||
  isByInitials(right.words, left.words);
