import { sampled } from '../../sampling/sampling';
import { canonical, countIn } from './canonical';
import {
  contents,
  ending,
  opening,
  partNames,
  reportHolding,
  secondLine,
  shortened,
  textWith,
  type RichContent,
} from './contents';
import { allKindsOfWord, type KindOfWord } from './kinds';
import { PaneOnWord } from './paneOnWord';
import { writes, type RichWrite } from './writes';

interface Case {
  readonly content: RichContent;
  readonly write: RichWrite;
  readonly kind: KindOfWord;
  readonly title: string;
}

const all = contents.flatMap((content) =>
  writes.flatMap((write) =>
    allKindsOfWord.map((kind): Case => ({
      content,
      write,
      kind,
      title: `${content.name}, ${write.name}, ${kind.title}`,
    })),
  ),
);
const drawn = sampled(all, 24, ({ content, write, kind }) => [content.name, write.name, kind.title]);

/** Of each kind of Word the cases drawn from the whole table; a worker has no memory for all kinds at once. */
export function proveTable(kinds: readonly KindOfWord[]): void {
  test.each(drawn.filter(({ kind }) => kinds.includes(kind)))('$title', proveCase);
}

async function proveCase({ content, write, kind }: Case): Promise<void> {
  const file = shortened(reportHolding(content));
  const text = textWith(content);
  const pane = await PaneOnWord.open(file, kind.profile);
  const before = pane.saved();
  expect(pane.field.text).toBe(text);
  const announced = pane.field.holds.map(({ kind: one }) => one);
  await write.make(pane, text);
  const after = pane.saved();
  // What is struck out before new words can leave an empty line.
  expect(pane.field.text.trim()).toBe(write.wanted(text));
  expect(pane.field.status).toBe(write.outcome === 'held' ? 'refused' : 'settled');
  if (write.outcome === 'held') {
    expect(pane.field.refusal?.kind).toBe('wouldLose');
    expect(after.content).toBe(before.content);
  }
  const expected = content.name === 'thread' ? 'comment' : content.name;
  expect(announced).toContain(expected);
  expect(countIn(before.content, content.held)).toBeGreaterThan(0);
  if (write.outcome === 'gone') {
    expect(pane.consentedTo).toEqual(announced);
    return;
  }
  const count = countIn(before.content, content.held);
  // A line that is added to a list is one of its items, but where it is tracked.
  const counts = content.name === 'list' && write.addsLine ? [count, count + 1] : [count];
  expect(counts).toContain(countIn(after.content, content.held));
  if (content.name === 'list') expectLinesInOrder(after.content);
  else expectInOrder(after.content, content.held);
  for (const name of partNames(content)) expect(after.parts[name]).toBe(before.parts[name]);
}

const placeOf = (saved: string, text: string): number => saved.indexOf(text.trim().split(' ')[0] ?? '');

function expectLinesInOrder(saved: string): void {
  const places = [opening, ending, secondLine].map((text) => placeOf(saved, text));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
}

/** What stood between two pieces of text stands there still. */
function expectInOrder(saved: string, held: string): void {
  const [first, last] = [opening, ending].map((text) => placeOf(saved, text));
  const at = saved.indexOf(canonical(held));
  expect([first, at, last]).toEqual([first, at, last].toSorted((a = 0, b = 0) => a - b));
  expect(first).toBeGreaterThanOrEqual(0);
}
