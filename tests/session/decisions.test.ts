import type { KeptDrafts } from './desk';
import { Desk } from './desk';

const comments = 'criterion.7.comments';

/** What a pane could not write to the field before it was reloaded. */
async function leftBehind(desk: Desk, text: string): Promise<KeptDrafts> {
  desk.document.refuse(comments, 'readOnly');
  desk.session.type(comments, text);
  desk.session.leave(comments);
  await desk.session.settled();
  desk.document.refuse(comments, null);
  return desk.drafts;
}

describe('Undo of a decision on a text that was not in the document', () => {
  it('takes back a recovered text that was sent again', async () => {
    const before = await Desk.open();
    before.document.put(comments, 'Vanha');
    await before.session.look();
    const again = Desk.on(before.document, await leftBehind(before, 'Uusi'));
    await again.session.open();
    again.session.tryAgain(comments);
    await again.session.settled();
    expect(again.document.textOf(comments)).toBe('Uusi');
    again.session.undo();
    await again.session.settled();
    expect(again.document.textOf(comments)).toBe('Vanha');
  });

  it('takes back each recovered text when all were sent again', async () => {
    const before = await Desk.open();
    const again = Desk.on(before.document, await leftBehind(before, 'Uusi'));
    await again.session.open();
    again.session.tryAgain();
    await again.session.settled();
    again.session.undo();
    await again.session.settled();
    expect(again.document.textOf(comments)).toBe('');
  });

  it('records nothing where Word merely refused what was given here', async () => {
    const desk = await Desk.open();
    await leftBehind(desk, 'Uusi');
    desk.session.tryAgain(comments);
    await desk.session.settled();
    desk.session.undo();
    await desk.session.settled();
    expect(desk.document.textOf(comments)).toBe('');
    expect(desk.report.history.undo).toBeNull();
  });

  /** A text is being typed while a colleague writes another one there. */
  async function contested(): Promise<Desk> {
    const desk = await Desk.open();
    desk.session.type(comments, 'Oma');
    desk.document.put(comments, 'Kollegan');
    await desk.session.look();
    expect(desk.field(comments)).toMatchObject({ draft: 'Oma', rival: 'Kollegan' });
    return desk;
  }

  it('brings back the colleague’s text that one’s own was preferred to', async () => {
    const desk = await contested();
    desk.session.pick(comments, 'pane');
    await desk.session.settled();
    expect(desk.document.textOf(comments)).toBe('Oma');
    desk.session.undo();
    await desk.session.settled();
    expect(desk.document.textOf(comments)).toBe('Kollegan');
  });

  it('brings back one’s own text that was given up for the colleague’s', async () => {
    const desk = await contested();
    desk.session.pick(comments, 'document');
    expect(desk.field(comments)).toMatchObject({ draft: null, text: 'Kollegan' });
    desk.session.undo();
    await desk.session.settled();
    expect(desk.document.textOf(comments)).toBe('Oma');
    desk.session.redo();
    await desk.session.settled();
    expect(desk.document.textOf(comments)).toBe('Kollegan');
  });

  it('brings back a refused text that was given up', async () => {
    const desk = await Desk.open();
    await leftBehind(desk, 'Uusi');
    desk.session.discard(comments);
    expect(desk.field(comments)).toMatchObject({ draft: null, text: '' });
    desk.session.undo();
    await desk.session.settled();
    expect(desk.document.textOf(comments)).toBe('Uusi');
  });
});
