import { profileNamed } from '../../../src/workbench/profiles';
import { box, inPlaceOfScore, run } from '../../template/fiveBoxes';
import { PaneOnWord } from './paneOnWord';

jest.setTimeout(60_000);

const key = 'criterion.1.score';

/** The boxes that are ticked in the saved document. */
const tickedIn = (pane: PaneOnWord): number[] =>
  [71, 72, 73, 74, 75].filter((id) =>
    new RegExp(`w:val="${id}"/>(?:(?!</w:sdtPr>).)*w14:checked w14:val="1"`, 'su').test(pane.savedDocument()),
  );

it.each([[[3, 4]], [[2]], [[]], [[1, 3, 5]]])(
  'Undo ticks in Word what was ticked before: %j',
  async (ticked) => {
    const boxes = [1, 2, 3, 4, 5].map((n) => box(70 + n, ticked.includes(n)) + run(` ${n} `));
    const pane = await PaneOnWord.open(inPlaceOfScore(boxes.join('')), profileNamed('word-web'));
    const before = ticked.map((n) => 70 + n);
    expect(tickedIn(pane)).toEqual(before);
    pane.session.setScore(1, 4);
    await pane.settled();
    expect(tickedIn(pane)).toEqual([74]);
    await pane.undo();
    expect(tickedIn(pane)).toEqual(before);
    expect(pane.fieldOf(key)).toMatchObject({ text: ticked.join(', '), status: 'settled' });
  },
);
