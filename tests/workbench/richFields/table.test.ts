import { holdingKinds } from '../../../src/assessment/holding';
import { sampled, sampling } from '../../sampling/sampling';
import { countIn } from './canonical';
import { contents, partNames, reportHolding, textWith, type RichContent } from './contents';
import { kindsOfWord, type KindOfWord } from './kinds';
import { PaneOnWord } from './paneOnWord';
import { writes, type RichWrite } from './writes';

jest.setTimeout(60_000);

interface Case {
  readonly content: RichContent;
  readonly write: RichWrite;
  readonly kind: KindOfWord;
  readonly title: string;
}

const all = contents.flatMap((content) =>
  writes.flatMap((write) =>
    kindsOfWord.map((kind): Case => ({
      content,
      write,
      kind,
      title: `${content.name}, ${write.name}, ${kind.title}`,
    })),
  ),
);
/** A worker runs out of memory over all 864 of them: `SAMPLE_SEED` takes others. */
const drawn = sampled(
  all,
  sampling.whole ? 216 : 24,
  ({ content, write, kind }) => [content.name, write.name, kind.title],
  { ...sampling, whole: false },
);

test('The table has a content for each kind of thing that a field can hold', () => {
  const named = new Set(contents.map(({ name }) => (name === 'thread' ? 'comment' : name)));
  expect(named).toEqual(new Set(holdingKinds));
});

test.each(drawn)('$title', async ({ content, write, kind }) => {
  const file = reportHolding(content);
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
  if (write.outcome === 'gone') return;
  const count = countIn(before.content, content.held);
  // A line that is added to a list is one of its items, but where it is tracked.
  const counts = content.name === 'list' && write.addsLine ? [count, count + 1] : [count];
  expect(counts).toContain(countIn(after.content, content.held));
  for (const name of partNames(content)) expect(after.parts[name]).toBe(before.parts[name]);
});
