import { readFileSync } from 'node:fs';
import { parseXml } from '../../src/commands/parseXml';
import { patience } from '../../src/session/calls';
import { keyedThreads, threadDeskOf } from '../../src/session/threadDesk';
import { commentedDocx } from '../template/commentedDocx';
import { Desk, samples } from './desk';
import { FakeDocument } from './fakeDocument';

const alike = { key: 'criterion.7.comments', author: 'Maija Virtanen', text: 'Tarkista.' } as const;
const file = commentedDocx(readFileSync(samples.fi), [alike, { ...alike, key: 'criterion.8.comments' }]);

async function openDesk() {
  const desk = Desk.on(new FakeDocument(file, parseXml));
  await desk.session.open();
  const threads = threadDeskOf(desk.session);
  const keyed = keyedThreads(desk.report.facts.threads ?? []);
  const [first, second] = keyed;
  if (!first || !second) throw new Error('The report has fewer than two comments.');
  const answers = () =>
    (desk.report.facts.threads ?? []).map((thread) => thread.answers.map(({ text }) => text));
  const workOf = (key: string) => threads.store.getState().get(key);
  return { desk, threads, first, second, answers, workOf };
}

it('Comments that are alike have keys of their own, and the one that is meant is answered', async () => {
  const { threads, first, second, answers } = await openDesk();
  expect(first[0]).not.toBe(second[0]);
  threads.type(second[0], 'Tarkistettu');
  await expect(threads.answer(...second)).resolves.toBe(true);
  expect(answers()).toEqual([[], ['Tarkistettu']]);
});

it('An answer that comes after its time is not asked for again', async () => {
  const { desk, threads, first, answers, workOf } = await openDesk();
  desk.document.failNext('changeComment', 'lateRun');
  threads.type(first[0], 'Tarkistettu');
  const sent = threads.answer(...first);
  await new Promise((taken) => setImmediate(taken));
  desk.clock.goOn(patience);
  await expect(sent).resolves.toBe(false);
  expect(workOf(first[0])).toMatchObject({ answer: 'Tarkistettu', refusal: { kind: 'offline' } });
  await desk.document.answerLate();
  await desk.session.settled();
  expect(answers()).toEqual([['Tarkistettu'], []]);
  expect(workOf(first[0])).toMatchObject({ answer: null, refusal: null });
});

it('A thread is changed by one call at a time', async () => {
  const { desk, threads, first, answers } = await openDesk();
  threads.type(first[0], 'Kerran');
  await Promise.all([threads.answer(...first), threads.answer(...first), threads.resolve(...first, true)]);
  expect(answers()).toEqual([['Kerran'], []]);
  expect(desk.document.batches.filter((batch) => batch === 'changeComment')).toHaveLength(1);
});

it('What no document can hold is left out of an answer while it is typed', async () => {
  const { desk, threads, first, workOf } = await openDesk();
  threads.type(first[0], 'Selvä\u0007');
  expect(workOf(first[0])?.answer).toBe('Selvä');
  expect(desk.report.leftOut).toBe(1);
});

describe('An answer that is sent', () => {
  const taken = (): Promise<void> => new Promise((done) => setImmediate(done));

  it('while a text is on its way comes behind it, and both are there', async () => {
    const { desk, threads, first, answers } = await openDesk();
    desk.document.hold();
    desk.session.type('criterion.8.sources', 'Haastattelut');
    desk.session.leave('criterion.8.sources');
    threads.type(first[0], 'Tarkistettu');
    const sent = threads.answer(...first);
    desk.session.setScore(7, 4);
    await taken();
    desk.document.release();
    await expect(sent).resolves.toBe(true);
    await desk.session.settled();
    expect(answers()).toEqual([['Tarkistettu'], []]);
    expect(desk.field('criterion.8.sources')).toMatchObject({ text: 'Haastattelut', status: 'settled' });
    expect(desk.field('criterion.7.score')).toMatchObject({ text: '4', status: 'settled' });
  });

  it('while the document is read again is sent once, to the comment that was meant', async () => {
    const { desk, threads, second, answers } = await openDesk();
    threads.type(second[0], 'Tarkistettu');
    desk.document.hold();
    const read = desk.session.open();
    const sent = threads.answer(...second);
    await taken();
    desk.document.release();
    await read;
    await expect(sent).resolves.toBe(true);
    expect(answers()).toEqual([[], ['Tarkistettu']]);
  });

  it('to a comment that somebody deletes meanwhile is kept for copying, and no other gets it', async () => {
    const { desk, threads, first, answers, workOf } = await openDesk();
    threads.type(first[0], 'Tarkistettu');
    desk.document.hold();
    const sent = threads.answer(...first);
    desk.document.become(
      commentedDocx(readFileSync(samples.fi), [{ ...alike, key: 'criterion.8.comments' }]),
    );
    desk.document.release();
    await expect(sent).resolves.toBe(false);
    await desk.session.settled();
    expect(answers()).toEqual([[]]);
    expect(kept(desk, workOf(first[0])?.answer)).toContain('Tarkistettu');
  });

  it('and a score that is refused are told of apart', async () => {
    const { desk, threads, first, answers } = await openDesk();
    desk.document.refuse('criterion.7.score', 'readOnly');
    desk.session.setScore(7, 4);
    threads.type(first[0], 'Tarkistettu');
    await expect(threads.answer(...first)).resolves.toBe(true);
    await desk.session.settled();
    expect(answers()).toEqual([['Tarkistettu'], []]);
    expect(desk.field('criterion.7.score')).toMatchObject({ draft: '4', status: 'refused' });
  });

  it('of 20,000 characters is there to the last', async () => {
    const { threads, first, answers } = await openDesk();
    const long = 'Pitkä vastaus. '.repeat(1334).slice(0, 19_999) + '!';
    threads.type(first[0], long);
    await expect(threads.answer(...first)).resolves.toBe(true);
    expect(answers()).toEqual([[long], []]);
  });
});

/** What is typed in an answer, and what waits for copying. */
const kept = (desk: Desk, answer: string | null | undefined): readonly string[] => [
  ...desk.report.orphans.map(({ text }) => text),
  ...(answer ? [answer] : []),
];

describe('An answer that was typed and not sent', () => {
  const orphansOf = (desk: Desk) => desk.report.orphans.map(({ why, key, text }) => [why, key, text]);
  const asCopy = (key: string) => [['unsentAnswer', key, 'Pitkä vastaus']];

  it('waits for copying after a reload, and after another one', async () => {
    const { desk, threads, second } = await openDesk();
    threads.type(second[0], 'Pitkä vastaus');
    await desk.session.close();
    const reloaded = Desk.on(desk.document, desk.drafts);
    await reloaded.session.open();
    expect(orphansOf(reloaded)).toEqual(asCopy('criterion.8.comments'));
    await reloaded.session.close();
    const again = Desk.on(desk.document, desk.drafts);
    await again.session.open();
    expect(orphansOf(again)).toEqual(asCopy('criterion.8.comments'));
    again.session.dropOrphans();
    expect(desk.drafts.load().texts).toEqual([]);
  });

  it('is kept no more once it is sent or given up', async () => {
    const { desk, threads, first, second } = await openDesk();
    threads.type(first[0], 'Lyhyt');
    threads.type(second[0], 'Pitkä vastaus');
    await threads.answer(...first);
    expect(desk.drafts.load().texts.map(({ text }) => text)).toEqual(['Pitkä vastaus']);
    threads.type(second[0], null);
    expect(desk.drafts.load().texts).toEqual([]);
  });

  it('waits for copying when its comment is gone, or one of several alike', async () => {
    const { desk, threads, second, workOf } = await openDesk();
    threads.type(second[0], 'Pitkä vastaus');
    desk.document.become(
      commentedDocx(readFileSync(samples.fi), [{ ...alike, key: 'criterion.8.comments' }]),
    );
    await desk.session.open();
    expect(workOf(second[0])).toBeUndefined();
    expect(orphansOf(desk)).toEqual(asCopy('criterion.8.comments'));
  });

  it('stays where it is when the document is only read again', async () => {
    const { desk, threads, second, workOf } = await openDesk();
    threads.type(second[0], 'Pitkä vastaus');
    await desk.session.open();
    expect(workOf(second[0])).toMatchObject({ answer: 'Pitkä vastaus' });
    expect(desk.report.orphans).toEqual([]);
  });

  it('waits for copying when another report comes into the window', async () => {
    const { desk, threads, second } = await openDesk();
    const front = async (unit: string, date: string): Promise<void> => {
      desk.document.put('front.unit', unit);
      desk.document.put('front.reportDate', date);
      await desk.session.look();
    };
    await front('A', '1.1.2024');
    threads.type(second[0], 'Pitkä vastaus');
    await front('B', '1.1.2025');
    await desk.session.settled();
    expect(orphansOf(desk)).toEqual(asCopy('criterion.8.comments'));
  });
});
