import type { FieldKey } from '../../src/assessment/fieldKey';
import { patience } from '../../src/session/calls';
import { Desk } from './desk';

const comments7: FieldKey = 'criterion.7.comments';

const underWay = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A text is sent and never answered; it may still come. */
async function unanswered(desk: Desk, text: string): Promise<void> {
  desk.document.failNext('write', 'lateRun');
  desk.session.type(comments7, text);
  desk.session.leave(comments7);
  await underWay();
  desk.clock.goOn(patience);
  await desk.session.settled();
}

/** The same, and another try has been answered. */
async function sentTwice(): Promise<Desk> {
  const desk = await Desk.open();
  await unanswered(desk, 'Oma');
  desk.session.tryAgain();
  await desk.session.settled();
  expect(desk.field(comments7)).toMatchObject({ text: 'Oma', draft: null });
  return desk;
}

async function colleagueWrites(desk: Desk, text: string): Promise<void> {
  desk.document.put(comments7, text);
  await desk.session.look();
}

async function reloaded({ document, drafts }: Desk): Promise<Desk> {
  const again = Desk.on(document, drafts);
  await again.session.open();
  await again.session.settled();
  return again;
}

describe('A colleague’s text after another try was answered, when the first one comes after all,', () => {
  it('is the assessor’s to decide on', async () => {
    const desk = await sentTwice();
    await colleagueWrites(desk, 'Kollegan');
    // Nobody hears the answer.
    desk.document.put(comments7, 'Oma');
    await desk.session.look();
    expect(desk.field(comments7)).toMatchObject({ draft: 'Kollegan', rival: 'Oma' });
  });

  it.each(['before', 'after'])('is so where the pane is reloaded %s it', async (reload) => {
    const desk = await sentTwice();
    await colleagueWrites(desk, 'Kollegan');
    const early = reload === 'before' ? await reloaded(desk) : null;
    desk.document.put(comments7, 'Oma');
    const again = early ?? (await reloaded(desk));
    await again.session.look();
    expect(again.field(comments7)).toMatchObject({ draft: 'Kollegan', rival: 'Oma' });
  });

  it('is not asked about once that one is answered, too', async () => {
    const desk = await sentTwice();
    await desk.document.answerLate();
    await desk.session.settled();
    await colleagueWrites(desk, 'Kollegan');
    await colleagueWrites(desk, 'Oma');
    expect(desk.field(comments7)).toMatchObject({ text: 'Oma', draft: null, rival: null });
  });
});

it('A text that two tries have brought is asked about neither before nor after a reload', async () => {
  const desk = await sentTwice();
  await desk.document.answerLate();
  for (const one of [desk, await reloaded(desk)])
    expect(one.field(comments7)).toMatchObject({ text: 'Oma', draft: null, rival: null, untold: false });
});

it('One’s own newer text is the assessor’s to decide on where the older one comes during a reload', async () => {
  const desk = await Desk.open();
  await unanswered(desk, 'Vanhempi');
  desk.session.type(comments7, 'Uudempi');
  desk.session.leave(comments7);
  await desk.session.settled();
  desk.document.put(comments7, 'Vanhempi');
  const again = await reloaded(desk);
  expect(again.field(comments7)).toMatchObject({ draft: 'Uudempi', rival: 'Vanhempi' });
});

it('A text that was given over another one is not asked about where it comes during a reload', async () => {
  const desk = await Desk.open();
  await colleagueWrites(desk, 'Kollegan');
  await unanswered(desk, 'Oma');
  desk.document.put(comments7, 'Oma');
  const again = await reloaded(desk);
  expect(again.field(comments7)).toMatchObject({ text: 'Oma', draft: null, rival: null });
});
