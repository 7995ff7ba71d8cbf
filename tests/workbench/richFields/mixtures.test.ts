import { sampling } from '../../sampling/sampling';
import { controlOf } from '../documents';
import { fieldId, reportWith, shortened } from './contents';
import { allKindsOfWord } from './kinds';
import { mixtures, withChange, type Mixture } from './mixtures';
import { PaneOnWord } from './paneOnWord';
import { orderIn, type Order } from './standing';

jest.setTimeout(60_000);

const counts = { few: 12, many: 48, whole: 600 };
const cases = mixtures(sampling.seed, counts[sampling.part]).flatMap((mixture, at) => {
  const kind = allKindsOfWord[at % allKindsOfWord.length];
  return kind ? [{ ...mixture, kind, title: `${mixture.change.how} in ${kind.title}, ${mixture.runs}` }] : [];
});

const orderOf = (pane: PaneOnWord): Order => {
  const { content } = controlOf(pane.document, fieldId);
  if (!content) throw new Error('There is no content.');
  return orderIn(content);
};

/** All that stood there stands there, in order: up to the change where it was, behind it as much further on. */
function expectInPlace(before: Order, after: Order): void {
  expect(after.marks.map(({ what }) => what)).toEqual(before.marks.map(({ what }) => what));
  const by = after.text.length - before.text.length;
  const moved = before.marks.map(({ at }, index) => (after.marks[index]?.at ?? 0) - at);
  const first = by === 0 ? moved.length : moved.indexOf(by);
  const places = moved.map((_, index) => (first >= 0 && index >= first ? by : 0));
  expect(moved).toEqual(places);
}

async function proveOrder({ runs, change, kind }: Mixture & (typeof cases)[number]): Promise<void> {
  const pane = await PaneOnWord.open(shortened(reportWith(runs)), kind.profile);
  const { text } = pane.field;
  const before = orderOf(pane);
  await pane.write(withChange(text, change));
  const after = orderOf(pane);
  if (pane.field.refusal?.kind === 'wouldLose') {
    expect(after).toEqual(before);
    return;
  }
  expect(pane.field).toMatchObject({ status: 'settled' });
  expectInPlace(before, after);
}

test.each(cases)('What stands in a field stays in its place: $title', proveOrder);
