import { withTwins } from '../template/twins';
import { Desk } from './desk';

const key = 'criterion.1.score';
const other = 'criterion.2.score';
const open = (): Promise<Desk> => Desk.openFile(withTwins(['3', '2']));

async function answer(desk: Desk, isField: boolean): Promise<void> {
  desk.session.answer(key, isField);
  await desk.session.settled();
}

describe('After a no to the first of two controls', () => {
  it('the other one is offered, for all alike', async () => {
    const desk = await open();
    expect(desk.report.unsure.get(key)?.text).toBe('');
    await answer(desk, false);
    expect(desk.report.unsure.get(key)?.text).toBe('3');
    expect(desk.report.unsure.get(other)?.text).toBe('2');
    expect(desk.report.report.problems.map(({ kind, where }) => [kind, where])).toEqual([
      ['unsure', key],
      ['unsure', other],
    ]);
  });

  it('the other one is the field once it is confirmed: it is shown and written', async () => {
    const desk = await open();
    await answer(desk, false);
    await answer(desk, true);
    expect(desk.field(key)).toMatchObject({ text: '3', reachable: true });
    await desk.session.show(key);
    desk.session.setScore(1, 5);
    await desk.session.settled();
    expect(desk.document.textAt(71)).toBe('5');
    expect(desk.document.textOf(key)).toBe('');
    await desk.session.look();
    expect(desk.field(key)).toMatchObject({ text: '5', status: 'settled' });
  });

  it('the field is missing once the last one was denied', async () => {
    const desk = await open();
    await answer(desk, false);
    await answer(desk, false);
    expect(desk.report.unsure.size).toBe(0);
    expect(desk.report.report.problems).toEqual(
      [key, other].map((where) => ({ kind: 'fieldMissing', where })),
    );
  });

  it('undo goes back answer by answer', async () => {
    const desk = await open();
    await answer(desk, false);
    await answer(desk, true);
    desk.session.undo();
    await desk.session.settled();
    expect(desk.report.unsure.get(key)?.text).toBe('3');
    desk.session.undo();
    await desk.session.settled();
    expect(desk.report.unsure.get(key)?.text).toBe('');
    desk.session.redo();
    await desk.session.settled();
    expect(desk.report.unsure.get(key)?.text).toBe('3');
  });

  it('the answers hold when the document is opened again', async () => {
    const desk = await open();
    await answer(desk, false);
    await answer(desk, true);
    const again = Desk.on(desk.document);
    await again.session.open();
    await again.session.settled();
    expect(again.field(key).text).toBe('3');
    expect(again.report.unsure.size).toBe(0);
  });

  it('the field stays missing when all were denied and the document is opened again, or a copy of it', async () => {
    const desk = await open();
    await answer(desk, false);
    await answer(desk, false);
    const again = Desk.on(desk.document);
    const copy = await open();
    copy.document.parts = desk.document.parts;
    for (const { session } of [again, copy]) {
      await session.open();
      await session.settled();
    }
    for (const { report } of [again, copy]) {
      expect(report.unsure.size).toBe(0);
      expect(report.report.problems.map(({ kind }) => kind)).toEqual(['fieldMissing', 'fieldMissing']);
    }
  });

  it('what others write into the other one is seen', async () => {
    const desk = await open();
    await answer(desk, false);
    desk.document.putAt(71, '4');
    await desk.session.look();
    expect(desk.report.unsure.get(key)?.text).toBe('4');
  });
});
