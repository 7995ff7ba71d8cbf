import fc from 'fast-check';
import type { FieldContent, FieldPiece } from '../../src/template/outline/fieldPieces';
import type { Anchor, TextChange } from '../../src/session/port';
import { StretchSearch } from '../../src/session/stretch';

const words = (text: string, ...around: string[]): FieldPiece => ({
  text,
  kind: 'words',
  around,
  format: '',
});
const lineBreak: FieldPiece = { text: '\n', kind: 'lineBreak', around: [], format: '' };
const held = (text = ''): FieldPiece => ({ text, kind: 'held', around: [], format: '' });

const content = (pieces: readonly FieldPiece[], ...deleted: string[]): FieldContent => ({
  ...{ pieces, deleted, holds: [{ kind: 'comment', count: 1, authors: [] }], prompting: false },
});
const textOf = (pieces: readonly FieldPiece[]): string => pieces.map(({ text }) => text).join('');
const findAll = (pieces: readonly FieldPiece[], wanted: string, ...deleted: string[]) =>
  new StretchSearch(textOf(pieces), content(pieces, ...deleted)).find(wanted)?.changes ?? null;
/** Where it is one. */
const find = (pieces: readonly FieldPiece[], wanted: string, ...deleted: string[]) => {
  const all = findAll(pieces, wanted, ...deleted);
  return all?.length === 1 ? (all[0] ?? null) : null;
};

describe('The changed words beside a commented word', () => {
  const pieces = [words('Alku '), held(), words('sana', 'comment 1'), held(), words(' ja loppu tässä.')];

  it.each([
    ['a word', 'Alku sana ja alku tässä.', 'loppu', 'alku', 'Replace'],
    ['a letter', 'Alku sana ja luppu tässä.', 'loppu', 'luppu', 'Replace'],
    ['a word more', 'Alku sana ja iso loppu tässä.', 'ja ', 'iso ', 'End'],
    ['a word less', 'Alku sana ja tässä.', 'loppu ', '', 'Replace'],
    ['within the comment', 'Alku saana ja loppu tässä.', 'sa', 'a', 'End'],
  ])('are all that is written: %s', (_, wanted, sought, text, at) => {
    expect(find(pieces, wanted)).toEqual({ kind: 'words', sought, text, at });
  });

  it.each([
    ['the commented word itself', 'Alku muu ja loppu tässä.'],
    ['what goes over an edge of the comment', 'Alku loppu tässä.'],
    ['all of it', 'Muu.'],
    ['a line more', 'Alku sana ja\nloppu tässä.'],
  ])('are not found where they are %s', (_, wanted) => {
    expect(find(pieces, wanted)).toBeNull();
  });
});

describe('Words that changed at several places', () => {
  const pieces = [words('eka toka '), held(), words('sana', 'comment 1'), held(), words(' kolmas neljäs')];

  it('are found one by one', () => {
    expect(findAll(pieces, 'yksi toka sana kolmas viides')).toEqual([
      { kind: 'words', sought: 'eka', text: 'yksi', at: 'Replace' },
      { kind: 'words', sought: 'neljäs', text: 'viides', at: 'Replace' },
    ]);
  });

  it('are all found, or none of them is written', () => {
    expect(findAll(pieces, 'yksi toka muu kolmas viides')).toBeNull();
  });
});

describe('Words that stand there more than once', () => {
  it('are found with what stands beside them', () => {
    const pieces = [words('yksi sana, kaksi sana'), held()];
    expect(find(pieces, 'yksi sana, kaksi asia')).toMatchObject({ sought: 'kaksi sana', text: 'kaksi asia' });
  });

  it.each([
    ['in other letters', [words('Sana '), held(), words('sana')], 'Sana asia', []],
    ['in what is deleted', [words('eka '), held(), words('sana')], 'eka asia', ['sana']],
    ['with other spaces', [words('a\u00a0b'), held(), words('a b')], 'a\u00a0bc b', []],
  ])('are not found: %s', (_, pieces, wanted, deleted) => {
    expect(find(pieces, wanted, ...deleted)).toBeNull();
  });
});

describe('What a search takes for something else', () => {
  it.each([
    ['a caret', 'hinta ^p euroa', 'hinta ^l euroa'],
    ['more than 255 characters', 'a'.repeat(300), `${'a'.repeat(149)}b${'a'.repeat(150)}`],
  ])('is not searched for: %s', (_, now, wanted) => {
    const stretch = find([words(now), held()], wanted);
    if (stretch?.kind === 'words') expect(stretch.sought).not.toMatch(/\^/u);
    else expect(stretch).toBeNull();
  });

  it.each([
    ['a question mark', 'miksi ei? siksi', 'miksi ei! siksi'],
    ['an asterisk', 'arvo * kaksi', 'arvo x kaksi'],
    ['an emoji', 'hyvä 👍 työ', 'hyvä 👎 työ'],
  ])('is searched for as it is: %s', (_, now, wanted) => {
    expect(find([words(now), held()], wanted)).not.toBeNull();
  });
});

it('Lines are removed from one certain place to another', () => {
  const pieces = [words('eka'), held(), lineBreak, words('toka rivi'), lineBreak, words('viimeinen')];
  const stretch = find(pieces, 'eka\nviimeinen');
  expect(stretch).toMatchObject({
    kind: 'between',
    from: { sought: 'toka', side: 'Start' },
    to: { sought: 'viimeinen', side: 'Start' },
    text: '',
  });
  expect(stretch?.kind === 'between' && stretch.isIt('toka rivi\r')).toBe(true);
});

it('Lines behind a footnote are removed from their own line break on', () => {
  const pieces = [words('eka'), lineBreak, words('toka'), held(), lineBreak, words('viimeinen')];
  expect(find(pieces, 'eka\ntoka')).toMatchObject({
    from: { sought: '^l', side: 'Start', nth: 1, of: 2 },
    to: { sought: 'viimeinen', side: 'End', nth: 0, of: 1 },
  });
});

it('Lines behind a footnote are not removed where a line end may be among what is deleted', () => {
  const pieces = [words('eka'), lineBreak, words('toka'), held(), lineBreak, words('viimeinen')];
  expect(find(pieces, 'eka\ntoka', 'poistettu')).toBeNull();
});

it('New words come into words of one format alone', () => {
  const pieces = [words('alku '), { ...words('lihava'), format: 'b' }, words(' ohut ja loppu')];
  expect(findAll(pieces, 'alku uusi ja loppu')).toEqual([
    { kind: 'words', sought: 'lihava', text: 'uusi', at: 'Replace' },
    { kind: 'words', sought: 'ohut ', text: '', at: 'Replace' },
  ]);
});

it('A text that is not the one of the OOXML is left alone', () => {
  const other = content([words('muu teksti'), held()]);
  expect(new StretchSearch('jokin teksti', other).find('jokin toinen teksti')).toBeNull();
});

const letters = fc.constantFrom('a', 'b', 'c', 'd', ' ', '👍');
const someWords = fc.string({ unit: letters, maxLength: 5 });
const anyPiece = fc.oneof(
  fc.string({ unit: letters, maxLength: 8 }).map((text) => words(text)),
  fc.constant(held()),
  fc.constant(lineBreak),
  fc.stringMatching(/^[a-c]{1,3}$/).map(held),
);

/** A text with two places changed. */
function changedTwice(
  text: string,
  places: readonly number[],
  [first, second]: readonly [string, string],
): string {
  const now = Array.from(text);
  const part = (from: number, to: number): string => now.slice(from, to).join('');
  const [a = 0, b = 0, c = 0, d = 0] = places
    .map((place) => place % (now.length + 1))
    .toSorted((left, right) => left - right);
  return `${part(0, a)}${first}${part(b, c)}${second}${part(d, now.length)}`;
}

/** Where a change begins and ends in a text, and what stands there afterwards. */
function placeIn(now: string, change: TextChange): { from: number; to: number; text: string } {
  if (change.kind === 'between') {
    const at = ({ sought, side, nth }: Anchor): number => {
      const text = sought.startsWith('^') ? '\n' : sought;
      let found = now.indexOf(text);
      for (let skipped = 0; skipped < nth; skipped++) found = now.indexOf(text, found + 1);
      return side === 'Start' ? found : found + text.length;
    };
    return { from: at(change.from), to: at(change.to), text: change.text };
  }
  const from = now.indexOf(change.sought);
  expect(now.indexOf(change.sought, from + 1)).toBe(-1);
  const to = from + change.sought.length;
  const at = { Replace: [from, to], Start: [from, from], End: [to, to] }[change.at];
  return { from: at[0] ?? 0, to: at[1] ?? 0, text: change.text };
}

it('What is found makes the wanted text, and touches nothing that is held', () => {
  const run = fc.property(
    fc.array(anyPiece, { maxLength: 7 }),
    fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
    fc.tuple(someWords, someWords),
    (pieces, places, texts) => {
      const now = textOf(pieces);
      const wanted = changedTwice(now, places, texts);
      const found = findAll(pieces, wanted);
      const changes = found?.map((change) => placeIn(now, change)) ?? [];
      const made = changes
        .toReversed()
        .reduce((text, { from, to, text: put }) => `${text.slice(0, from)}${put}${text.slice(to)}`, now);
      if (found) expect(made).toBe(wanted);
      expect(JSON.stringify(found)).not.toMatch(/\\ud[89a-f]/u);
      let at = 0;
      for (const { text, kind } of pieces) {
        const end = at + text.length;
        const isTouched = changes.some(({ from, to }) =>
          text === '' ? at > from && at < to : at < to && end > from,
        );
        if (kind === 'held') expect(isTouched).toBe(false);
        at = end;
      }
    },
  );
  fc.assert(run, { seed: 20_778, numRuns: 3_000 });
});
