import { patience } from '../../src/session/calls';
import { twoReports } from '../template/twoReports';
import { Desk } from './desk';

const key = 'criterion.7.score';

describe('In a document with two reports', () => {
  it('the other one is taken instead, and written to alone', async () => {
    const desk = await Desk.openFile(twoReports('fi'));
    desk.session.setScore(7, 2);
    await desk.session.takeOtherReport();
    expect(desk.field(key).text).toBe('');
    expect(desk.report.orphans).toEqual([]);
    expect(desk.report.history.undo).toBeNull();
    desk.session.setScore(7, 5);
    await desk.session.settled();
    expect(desk.document.textOf(key)).toBe('2');
    expect(desk.field(key).text).toBe('5');
  });

  it('the first one is taken again in the same way, and stays when the document is read again', async () => {
    const desk = await Desk.openFile(twoReports('sv'));
    desk.session.setScore(7, 2);
    await desk.session.takeOtherReport();
    await desk.session.open();
    expect(desk.field(key).text).toBe('');
    await desk.session.takeOtherReport();
    expect(desk.field(key).text).toBe('2');
  });

  it('the other one is taken at the next press where Word refused to be read, and never without one', async () => {
    const desk = await Desk.openFile(twoReports('fi'));
    desk.session.setScore(7, 2);
    await desk.session.settled();
    desk.document.refuseToOpen('busy');
    await desk.session.takeOtherReport();
    desk.document.refuseToOpen(null);
    await desk.session.look();
    await desk.session.open();
    expect(desk.field('criterion.7.score').text).toBe('2');
    await desk.session.takeOtherReport();
    expect(desk.field('criterion.7.score').text).toBe('');
  });

  it('a note that Word did not take for the one waits for copying beside the other', async () => {
    const desk = await Desk.openFile(twoReports('fi'));
    await desk.session.settled();
    desk.document.partsRefusal = 'readOnly';
    desk.session.working.change(7, { note: 'Tärkeä huomio' });
    await desk.session.working.keep();
    await desk.session.takeOtherReport();
    expect(desk.report.orphans).toEqual([expect.objectContaining({ text: 'Tärkeä huomio' })]);
    expect(JSON.stringify(desk.drafts.load())).toContain('Tärkeä huomio');
  });

  it('what could not be written to the one is kept for copying, never written to the other', async () => {
    const desk = await Desk.openFile(twoReports('fi'));
    desk.document.refuse('criterion.7.comments', 'readOnly');
    desk.session.type('criterion.7.comments', 'Oma');
    await desk.session.takeOtherReport();
    expect(desk.report.orphans.map(({ text }) => text)).toEqual(['Oma']);
    expect(desk.field('criterion.7.comments')).toMatchObject({ draft: null, text: '' });
  });
});

describe('The late answer to a text that was sent for the one report', () => {
  const comments = 'criterion.7.comments';

  async function answeredLate(): Promise<Desk> {
    const desk = await Desk.openFile(twoReports('fi'));
    desk.document.put(comments, 'Kollegan');
    desk.document.failNext('write', 'lateAnswer');
    desk.session.type(comments, 'Oma');
    desk.session.leave(comments);
    await new Promise((resolve) => setImmediate(resolve));
    desk.clock.goOn(patience);
    await desk.session.takeOtherReport();
    desk.session.type(comments, 'Toinen');
    desk.session.leave(comments);
    await desk.session.settled();
    await desk.document.answerLate();
    await desk.session.settled();
    return desk;
  }

  it('changes nothing in the other one, nor what Undo brings back there', async () => {
    const desk = await answeredLate();
    expect(desk.field(comments)).toMatchObject({ text: 'Toinen', draft: null, rival: null });
    desk.session.undo();
    await desk.session.settled();
    expect(desk.field(comments)).toMatchObject({ text: '', draft: null, rival: null });
  });

  it('tells whose text it took the place of', async () => {
    const desk = await answeredLate();
    expect(desk.report.orphans).toMatchObject([
      { text: 'Oma', why: 'otherText' },
      { text: 'Kollegan', why: 'replaced' },
    ]);
  });
});

describe('A text left in a document whose two reports are both still empty', () => {
  it('for the second one is for copying after a reload, which shows the first one', async () => {
    const before = await Desk.openFile(twoReports('fi'));
    await before.session.takeOtherReport();
    before.session.type('criterion.7.comments', 'Toiseen');
    const again = Desk.on(before.document, before.drafts);
    await again.session.open();
    expect(again.field('criterion.7.comments')).toMatchObject({ draft: null, status: 'settled' });
    expect(again.report.orphans).toMatchObject([{ text: 'Toiseen', why: 'otherText' }]);
  });

  it('for the first one is offered at its field', async () => {
    const before = await Desk.openFile(twoReports('fi'));
    before.session.type('criterion.7.comments', 'Ensimmäiseen');
    const again = Desk.on(before.document, before.drafts);
    await again.session.open();
    expect(again.field('criterion.7.comments')).toMatchObject({ draft: 'Ensimmäiseen' });
  });
});
