import { box, inPlaceOfScore, run } from '../template/fiveBoxes';
import { Desk } from './desk';

const key = 'criterion.1.score';
const five = [1, 2, 3, 4, 5];

/** The Finnish sample with five check boxes for the first score, of which one is ticked. */
const open = (ticked: number | null): Promise<Desk> =>
  Desk.openFile(inPlaceOfScore(five.map((n) => box(70 + n, n === ticked) + run(` ${n} `)).join('')));

const writesOf = (desk: Desk) =>
  desk.document.batches
    .flatMap((batch) => (typeof batch === 'string' ? [] : batch))
    .filter(({ id }) => id === 71);

describe('A score in five check boxes', () => {
  it('is read, and a score from the pane ticks the box for it', async () => {
    const desk = await open(2);
    expect(desk.field(key)).toMatchObject({ text: '2', reachable: true });
    desk.session.setScore(1, 4);
    await desk.session.settled();
    expect(desk.field(key)).toMatchObject({ text: '4', status: 'settled' });
    expect(writesOf(desk)).toEqual([{ id: 71, text: '☐☐☐☒☐', boxes: [71, 72, 73, 74, 75] }]);
    expect(desk.document.textOf('summary.1')).toBe('4');
  });

  it('is undone, and taken out', async () => {
    const desk = await open(2);
    desk.session.setScore(1, 5);
    await desk.session.settled();
    desk.session.undo();
    await desk.session.settled();
    expect(desk.field(key).text).toBe('2');
    desk.session.setScore(1, null);
    await desk.session.settled();
    expect(desk.field(key)).toMatchObject({ text: '', status: 'settled' });
  });

  it('follows what a person ticks in the document', async () => {
    const desk = await open(null);
    expect(desk.field(key).text).toBe('');
    desk.document.putAt(73, '☒');
    await desk.session.look();
    expect(desk.field(key).text).toBe('3');
    desk.document.putAt(74, '☒');
    await desk.session.look();
    expect(desk.field(key).text).toBe('3, 4');
  });

  it('is two scores again once the one from the pane is undone, and one again once that is redone', async () => {
    const desk = await open(3);
    desk.document.putAt(74, '☒');
    await desk.session.look();
    desk.session.setScore(1, 5);
    await desk.session.settled();
    expect(desk.field(key)).toMatchObject({ text: '5', status: 'settled' });
    desk.session.undo();
    await desk.session.settled();
    expect(desk.field(key)).toMatchObject({ text: '3, 4', status: 'settled' });
    expect(writesOf(desk).at(-1)).toMatchObject({ text: '☐☐☒☒☐' });
    desk.session.redo();
    await desk.session.settled();
    expect(desk.field(key)).toMatchObject({ text: '5', status: 'settled' });
  });

  it('is read along when a total is written', async () => {
    const desk = await open(2);
    for (let number = 2; number <= 25; number++) desk.session.setScore(number, 4);
    await desk.session.settled();
    expect(desk.document.textOf('total')).toBe('98');
    desk.session.setScore(2, 5);
    await desk.session.settled();
    expect(desk.field(key).text).toBe('2');
    expect(desk.document.textOf('total')).toBe('99');
  });

  it('is out of reach where the host keeps one of the boxes back', async () => {
    const desk = await open(2);
    desk.document.keepBackAt(74);
    await desk.session.open();
    expect(desk.field(key)).toMatchObject({ text: '2', reachable: false });
  });
});
