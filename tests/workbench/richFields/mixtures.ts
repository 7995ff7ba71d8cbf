import fc from 'fast-check';
import { words } from './contents';

const by = 'w:author="Kollega" w:date="2026-01-01T00:00:00Z"';
/** Text that repeats, text that a search takes for codes, and letters of several units. */
const vocabulary = [
  'aa ',
  'aa ',
  'Sana ',
  'sana',
  '👩‍👩‍👧 ',
  '5\u00a0km ',
  '^p ',
  'ei? ',
  '2 * 3 ',
  '”näin” ',
  'e\u0301 ',
];
const formats = ['', '', '', '<w:b/>', '<w:color w:val="FF0000"/>'];

/** A piece of a field, given a number for each thing that needs one. */
type Piece = (next: () => number) => string;

const plain = fc.tuple(fc.constantFrom(...vocabulary), fc.constantFrom(...formats)).map(
  ([text, format]): Piece =>
    () =>
      words(text, format),
);
const one = fc.constantFrom(...vocabulary);

const link = one.map(
  (text): Piece =>
    (next) =>
      `<w:hyperlink w:anchor="a${next()}">${words(text)}</w:hyperlink>`,
);
const code = one.map(
  (text): Piece =>
    (next) =>
      `<w:fldSimple w:instr=" REF x${next()} ">${words(text)}</w:fldSimple>`,
);
const added = one.map(
  (text): Piece =>
    (next) =>
      `<w:ins w:id="${next()}" ${by}>${words(text)}</w:ins>`,
);
const struck = one.map(
  (text): Piece =>
    (next) =>
      `<w:del w:id="${next()}" ${by}>${words(text).replaceAll('w:t', 'w:delText')}</w:del>`,
);
const alone = fc.constantFrom<Piece>(
  (next) => `<w:r><w:footnoteReference w:id="${next()}"/></w:r>`,
  () => '<w:r><w:br/></w:r>',
  () => '<w:r><w:tab/></w:r>',
  (next) => `<w:commentRangeStart w:id="${next()}"/>`,
);
const around = (inner: fc.Arbitrary<Piece[]>): fc.Arbitrary<Piece> =>
  fc.tuple(inner, fc.constantFrom('comment', 'bookmark', 'perm')).map(([pieces, kind]): Piece => (next) => {
    const id = next();
    const all = pieces.map((piece) => piece(next)).join('');
    if (kind === 'bookmark')
      return `<w:bookmarkStart w:id="${id}" w:name="k${id}"/>${all}<w:bookmarkEnd w:id="${id}"/>`;
    if (kind === 'perm')
      return `<w:permStart w:id="${id}" w:edGrp="everyone"/>${all}<w:permEnd w:id="${id}"/>`;
    return `<w:commentRangeStart w:id="${id}"/>${all}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  });

const simple = fc.oneof(
  { weight: 8, arbitrary: plain },
  { weight: 2, arbitrary: alone },
  ...[link, code, added, struck].map((arbitrary) => ({ weight: 1, arbitrary })),
);
const pieces = (of: fc.Arbitrary<Piece>, most: number): fc.Arbitrary<Piece[]> =>
  fc.array(of, { minLength: 1, maxLength: most });
const nested = fc.oneof(
  { weight: 4, arbitrary: simple },
  { weight: 1, arbitrary: around(pieces(fc.oneof(simple, around(pieces(simple, 2))), 3)) },
);

/** A change at one place of a text. */
export interface Change {
  readonly how: 'append' | 'prepend' | 'replace' | 'insert' | 'takeOut';
  /** Which word, of as many as there are. */
  readonly word: number;
  readonly text: string;
}

export interface Mixture {
  readonly runs: string;
  readonly change: Change;
}

function numbered(pieces: readonly Piece[]): string {
  let last = 100;
  return pieces.map((piece) => piece(() => ++last)).join('');
}

const change = fc.record({
  how: fc.constantFrom<Change['how']>('append', 'prepend', 'replace', 'insert', 'takeOut'),
  word: fc.nat(50),
  text: fc.constantFrom('uusi', 'aa', '👏', 'kolme\u00a0km', '^t'),
});

/** Fields that hold many things at once, and a change to each: the same ones for the same seed. */
export const mixtures = (seed: number, count: number): Mixture[] =>
  fc.sample(fc.record({ runs: pieces(nested, 8).map(numbered), change }), { seed, numRuns: count });

/** The text with the change made. */
export function withChange(text: string, { how, word, text: given }: Change): string {
  if (how === 'append') return `${text} ${given}`;
  if (how === 'prepend') return `${given} ${text}`;
  const found = [...text.matchAll(/\S+/gu)];
  const at = found[word % Math.max(1, found.length)];
  const [from, old] = at ? [at.index, at[0]] : [0, ''];
  const [before, behind] = [text.slice(0, from), text.slice(from + old.length)];
  if (how === 'insert') return `${before}${given} ${old}${behind}`;
  return how === 'replace' ? before + given + behind : before + behind.trimStart();
}
