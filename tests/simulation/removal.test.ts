import { acted } from './acting';
import { calmed } from './calm';
import { PaneBook } from './paneBook';
import { allAnswered, Situation } from './situation';

/** One pane has kept a note on criterion 1 that both have read. */
async function noteInBoth(book: PaneBook): Promise<Situation> {
  const opened = await Situation.begin(book);
  const given = await acted(opened, { kind: 'note', pane: 0, number: 1, text: 'Yhden' });
  return calmed(await allAnswered(given));
}

/** All situations to which the answers can lead, in whatever order they come. */
async function* ends(now: Situation): AsyncGenerator<Situation> {
  const options = now.options();
  if (options.length === 0) yield await calmed(now);
  for (const option of options) yield* ends(await now.after(option));
}

it.each([1, 2])(
  'What one pane removes stays removed in every order, while the other notes on criterion %i',
  async (number) => {
    const before = await noteInBoth(new PaneBook());
    expect(before.panes.map((pane) => pane.offers('note.1', 'Yhden'))).toEqual([true, true]);
    const removing = await acted(before, { kind: 'unkeep', pane: 0 });
    const both = await acted(removing, { kind: 'note', pane: 1, number, text: 'Toisen' });
    let orders = 0;
    for await (const { panes } of ends(both)) {
      orders++;
      expect(panes.flatMap(({ view }) => view.offered)).not.toContainEqual(['note.1', 'Yhden']);
    }
    expect(orders).toBeGreaterThan(10);
  },
);
