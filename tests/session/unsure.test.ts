import { relabelled } from '../template/relabelled';
import { Desk } from './desk';
import { keptParts } from './working/keptParts';

const keys = ['criterion.1.score', 'criterion.2.score'] as const;
const [key] = keys;
const file = relabelled('Pisteet: ', 'Arvosana: ', 2);
const open = (): Promise<Desk> => Desk.openFile(file);

/** All other criteria scored, and sums that somebody has written. */
async function nearlyFinished(): Promise<Desk> {
  const desk = await open();
  desk.document.put('summary.1', '3');
  desk.document.put('total', '99');
  await desk.session.look();
  for (let number = 3; number <= 25; number++) desk.session.setScore(number, 4);
  await desk.session.settled();
  return desk;
}

describe('An unsure field', () => {
  it('is open: nothing is written there, and row and total stay as they are', async () => {
    const desk = await nearlyFinished();
    desk.session.setScore(1, 5);
    desk.session.fixSums();
    await desk.session.settled();
    expect(desk.document.textOf(key)).toBe('');
    expect(desk.document.textOf('summary.1')).toBe('3');
    expect(desk.document.textOf('total')).toBe('99');
    expect(desk.document.textOf('summary.3')).toBe('4');
  });

  it('is shown in the document before it is confirmed', async () => {
    const desk = await open();
    await desk.session.show(key);
    expect(desk.report.notice).toBeNull();
    expect(desk.document.batches).toContain('select');
  });

  it('is a field like any other once it is confirmed, with those behind the same label', async () => {
    const desk = await nearlyFinished();
    desk.document.put(key, '2');
    desk.session.answer(key, true);
    await desk.session.settled();
    expect(desk.field(key).text).toBe('2');
    expect(desk.report.unsure.size).toBe(0);
    desk.session.setScore(1, 5);
    desk.session.setScore(2, 5);
    await desk.session.settled();
    expect(desk.document.textOf(key)).toBe('5');
    expect(desk.document.textOf('total')).toBe('102');
  });

  it('is missing once it is denied', async () => {
    const desk = await open();
    desk.session.answer(key, false);
    await desk.session.settled();
    expect(desk.report.fields.has(key)).toBe(false);
    expect(desk.report.report.problems).toEqual(keys.map((where) => ({ kind: 'fieldMissing', where })));
  });

  it('is asked about again once it is wanted, with those alike, and that is remembered', async () => {
    const desk = await open();
    expect(desk.session.isDenied(key)).toBe(false);
    desk.session.answer(key, false);
    await desk.session.settled();
    await desk.session.open();
    expect(desk.report.unsure.size).toBe(0);
    expect(desk.session.isDenied(key)).toBe(true);
    desk.session.askAgain(key);
    await desk.session.settled();
    expect([...desk.report.unsure.keys()]).toEqual(keys);
    expect(desk.session.isDenied(key)).toBe(false);
    await desk.session.open();
    expect([...desk.report.unsure.keys()]).toEqual(keys);
    desk.session.answer(key, true);
    await desk.session.settled();
    expect(desk.report.fields.has(key)).toBe(true);
  });

  it.each([true, false])('is not asked about again in the same document after %s', async (isField) => {
    const desk = await open();
    desk.session.answer(key, isField);
    await desk.session.settled();
    const later = Desk.on(desk.document);
    await later.session.open();
    await later.session.settled();
    expect(later.report.unsure.size).toBe(0);
    expect(later.report.fields.has(key)).toBe(isField);
    await later.session.open();
    expect(later.report.unsure.size).toBe(0);
  });

  /** Two panes that know the same answer, which the first one then gives otherwise. */
  async function answeredOtherwise(bytes = file): Promise<[Desk, Desk]> {
    const desk = await Desk.openFile(bytes);
    desk.session.answer(key, true);
    await desk.session.settled();
    const other = Desk.on(desk.document);
    await other.session.open();
    await other.session.settled();
    desk.session.undo();
    desk.session.answer(key, false);
    await desk.session.settled();
    return [desk, other];
  }

  it('is what a colleague said of it last', async () => {
    const [, other] = await answeredOtherwise();
    expect(other.report.fields.has(key)).toBe(true);
    await other.session.open();
    await other.session.settled();
    expect(other.report.fields.has(key)).toBe(false);
    expect(other.session.isDenied(key)).toBe(true);
  });

  it('stays what a colleague said when something else is answered', async () => {
    const [desk, other] = await answeredOtherwise(relabelled('Tietolähteet: ', 'Mihin perustuu: ', 2, file));
    other.session.answer('criterion.1.sources', true);
    await other.session.settled();
    const again = Desk.on(desk.document);
    await again.session.open();
    await again.session.settled();
    for (const { report } of [other, again]) {
      expect(report.fields.has(key)).toBe(false);
      expect(report.fields.has('criterion.1.sources')).toBe(true);
    }
  });

  it('is asked about again where the document kept no answer', async () => {
    const desk = await open();
    desk.document.partsRefusal = 'unsupported';
    desk.session.answer(key, true);
    await desk.session.settled();
    expect(desk.report.unsure.size).toBe(0);
    const later = Desk.on(desk.document);
    await later.session.open();
    await later.session.settled();
    expect([...later.report.unsure.keys()]).toEqual([...keys]);
  });

  it('is asked about again once the answer is undone, and is a field again once that is redone', async () => {
    const desk = await open();
    desk.document.put(key, '2');
    desk.session.answer(key, true);
    await desk.session.settled();
    expect(desk.report.history.undo).toEqual({ kind: 'answer', key });
    desk.session.undo();
    await desk.session.settled();
    expect([...desk.report.unsure.keys()]).toEqual([...keys]);
    expect(desk.report.fields.has(key)).toBe(false);
    expect(desk.report.unsure.get(key)?.text).toBe('2');
    expect(desk.document.parts).toEqual([]);
    desk.session.redo();
    await desk.session.settled();
    expect(desk.field(key).text).toBe('2');
    expect(desk.document.parts).toHaveLength(1);
  });

  it('keeps nothing written that was given after an answer that is undone', async () => {
    const desk = await open();
    desk.session.answer(key, true);
    desk.session.setScore(1, 4);
    await desk.session.settled();
    desk.session.undo();
    desk.session.undo();
    await desk.session.settled();
    expect(desk.document.textOf(key)).toBe('');
    expect([...desk.report.unsure.keys()]).toEqual([...keys]);
  });

  it('keeps for copying what was refused there when the answer is undone', async () => {
    const desk = await open();
    desk.session.answer(key, true);
    await desk.session.settled();
    desk.document.refuse(key, 'readOnly');
    desk.session.setScore(1, 4);
    await desk.session.settled();
    desk.session.undo();
    desk.session.undo();
    await desk.session.settled();
    expect(desk.report.unsure.get(key)).toMatchObject({ draft: null, status: 'settled' });
    expect(desk.report.orphans).toEqual([]);
  });

  it('keeps an answer that the document refused, and brings it in when it is next read', async () => {
    const desk = await open();
    desk.document.partsRefusal = 'busy';
    desk.session.answer(key, true);
    await desk.session.settled();
    expect(desk.document.parts).toEqual([]);
    desk.document.partsRefusal = null;
    await desk.session.open();
    await desk.session.settled();
    expect(desk.document.parts).toHaveLength(1);
    expect(desk.report.unsure.size).toBe(0);
  });

  it('is shown with the text that it has now', async () => {
    const desk = await open();
    desk.document.put(key, '3');
    await desk.session.look();
    expect(desk.report.unsure.get(key)?.text).toBe('3');
  });

  it('keeps its answer when the working data is taken out of the document', async () => {
    const desk = await open();
    desk.session.working.change(4, { note: 'Kysy vielä' });
    await desk.session.working.keep();
    desk.session.answer(key, true);
    await desk.session.settled();
    await desk.session.working.remove();
    expect(keptParts(desk.document.parts)).toEqual([expect.stringContaining('answers')]);
  });
});

test('A document with nothing to ask is not searched for answers', async () => {
  const desk = await Desk.open();
  const read = jest.spyOn(desk.document, 'readParts');
  await desk.session.open();
  await desk.session.settled();
  expect(read.mock.calls.flat().filter((namespace) => namespace.includes('answers'))).toEqual([]);
});
