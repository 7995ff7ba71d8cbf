import { Desk } from './desk';

const score7 = 'criterion.7.score';

describe('A score that a list says in words of its own', () => {
  async function openWorded(): Promise<Desk> {
    const desk = await Desk.open();
    desk.document.worded = (text) => (/^[1-5]$/u.test(text) ? `${text} pistettä` : text);
    desk.session.setScore(7, 4);
    await desk.session.settled();
    return desk;
  }

  it('is settled, undone and done again', async () => {
    const desk = await openWorded();
    expect(desk.field(score7)).toMatchObject({ status: 'settled', text: '4 pistettä' });
    desk.session.undo();
    await desk.session.settled();
    expect(desk.document.textOf(score7)).toBe('');
    desk.session.redo();
    await desk.session.settled();
    expect(desk.document.textOf(score7)).toBe('4 pistettä');
  });

  it('is nobody’s to undo where a person has said it so', async () => {
    const desk = await Desk.open();
    desk.session.setScore(7, 4);
    await desk.session.settled();
    desk.document.put(score7, '4 pistettä');
    await desk.session.look();
    desk.session.undo();
    await desk.session.settled();
    expect(desk.document.textOf(score7)).toBe('4 pistettä');
    expect(desk.report.history.leftAlone).toContain(score7);
  });
});
