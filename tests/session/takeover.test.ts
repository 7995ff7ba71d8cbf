import { patience } from '../../src/session/calls';
import type { Score } from '../../src/assessment/score';
import type { FieldKey } from '../../src/assessment/fieldKey';
import { criterionKey } from '../../src/assessment/fieldKey';
import { criterionNumbers } from '../../src/assessment/report';
import { mostInBatch } from '../../src/session/writer';
import { Desk } from './desk';

const scores = (score: Score): ReadonlyMap<number, Score> =>
  new Map(criterionNumbers.map((number) => [number, score]));
const fields = ['sources', 'comments', 'recommendations'] as const;
const texts = criterionNumbers.flatMap((number) =>
  fields.map((field) => ({ key: criterionKey(number, field), text: `”Å${number}”\näö 'x' <b>` })),
);
const textsOf = (desk: Desk): ReadonlyMap<FieldKey, string> =>
  new Map([...desk.report.fields].map(([key, { text }]) => [key, text]));

describe('what is taken over from other reports', () => {
  it('is written in batches of at most 25, the totals last, with all that follows from it', async () => {
    const desk = await Desk.open();
    desk.session.takeOver({ scores: scores(4), texts });
    await desk.session.settled();
    expect(Math.max(...desk.writes)).toBeLessThanOrEqual(mostInBatch);
    expect(desk.document.textOf('total')).toBe('100');
    expect(desk.document.textOf('summary.25')).toBe('4');
    expect(desk.document.textOf('criterion.25.comments')).toBe(`”Å25”\näö 'x' <b>`);
    expect(desk.errors).toEqual([]);
  });

  it('is one step: undone to the character, and done again', async () => {
    const desk = await Desk.open();
    desk.session.type('criterion.3.comments', 'Oma ”teksti”,\nåäö.');
    desk.session.leave('criterion.3.comments');
    desk.session.setScore(3, 2);
    await desk.session.settled();
    const before = textsOf(desk);
    desk.session.takeOver({ scores: scores(5), texts });
    await desk.session.settled();
    const after = textsOf(desk);
    expect(desk.report.history.undo).toEqual({ kind: 'taken' });
    desk.session.undo();
    await desk.session.settled();
    expect(textsOf(desk)).toEqual(before);
    expect(desk.report.history.leftAlone).toEqual([]);
    desk.session.redo();
    await desk.session.settled();
    expect(textsOf(desk)).toEqual(after);
  });

  it('takes the scores among the key development needs along, and back', async () => {
    const desk = await Desk.open();
    desk.document.put('criterion.3.score', '2');
    desk.document.put('front.developmentNeeds.1.criterion', '3. Kokonaisvaltainen palvelu');
    desk.document.put('front.developmentNeeds.1.score', '2');
    await desk.session.look();
    await desk.session.settled();
    desk.session.takeOver({ scores: scores(4), texts: [] });
    await desk.session.settled();
    expect(desk.document.textOf('front.developmentNeeds.1.score')).toBe('4');
    desk.session.undo();
    await desk.session.settled();
    expect(desk.document.textOf('front.developmentNeeds.1.score')).toBe('2');
    expect(desk.document.textOf('criterion.3.score')).toBe('2');
  });

  it('leaves what stands there already alone, and takes no field along that the document lacks', async () => {
    const desk = await Desk.open();
    desk.session.setScore(3, 5);
    await desk.session.settled();
    const before = desk.writes.length;
    desk.session.takeOver({
      scores: new Map([[3, 5]]),
      texts: [{ key: 'criterion.26.comments', text: 'x' }],
    });
    await desk.session.settled();
    expect(desk.writes).toHaveLength(before);
    expect(desk.report.history.undo).toEqual({ kind: 'score', number: 3 });
  });

  it('goes on with the next batch where one was refused, and the refused fields are tried again', async () => {
    const desk = await Desk.open();
    desk.document.refuse('criterion.5.comments', 'busy');
    desk.session.takeOver({ scores: scores(4), texts });
    await desk.session.settled();
    expect(desk.field('criterion.5.comments').status).toBe('refused');
    expect(desk.document.textOf('total')).toBe('100');
    desk.document.refuse('criterion.5.comments', null);
    desk.session.tryAgain();
    await desk.session.settled();
    expect(desk.document.textOf('criterion.5.comments')).toBe(`”Å5”\näö 'x' <b>`);
  });

  it('brings working data along, which come and go with the step', async () => {
    const desk = await Desk.open();
    const { working } = desk.session;
    const figures = { fields: { clients: '12' }, rows: [] };
    working.change(3, { ticks: [true, false], note: 'Oma.' });
    await working.keep();
    const takeover = { scores: new Map([[3, 5]] as const), texts: [] };
    desk.session.takeOver(takeover, new Map([[3, { ticks: [true, true], settled: true, figures }]]));
    await desk.session.settled();
    expect(working.of(3)).toMatchObject({ ticks: [true, true], settled: true, note: 'Oma.' });
    desk.session.undo();
    await desk.session.settled();
    expect(working.of(3)).toEqual({ ticks: [true, false], figures: null, note: 'Oma.' });
    desk.session.redo();
    await desk.session.settled();
    expect(working.of(3)).toMatchObject({ ticks: [true, true], settled: true });
    working.change(3, { ticks: [false, false] });
    desk.session.undo();
    await desk.session.settled();
    expect(working.of(3)).toEqual({ ticks: [false, false], figures: null, note: 'Oma.' });
  });

  it('is a step also where it is working data alone', async () => {
    const desk = await Desk.open();
    const nothing = { scores: new Map(), texts: [] };
    desk.session.takeOver(nothing, new Map([[2, { ticks: [true] }]]));
    await desk.session.settled();
    expect(desk.report.history.undo).toEqual({ kind: 'taken' });
    desk.session.undo();
    await desk.session.settled();
    expect(desk.session.working.of(2).ticks).toBeNull();
  });
});

describe('what is taken over while Word or somebody else gets in between', () => {
  const faults = ['refused', 'thrown', 'lostBefore', 'lostAfter', 'unanswered', 'lateRun', 'lateAnswer', 'garbage'] as const; // prettier-ignore

  /** Starts to take all over, and lets the batches go until this one is asked of Word. */
  async function takeOverUntil(desk: Desk, batch: number): Promise<void> {
    desk.document.hold();
    desk.session.takeOver({ scores: scores(4), texts });
    for (let gone = 0; gone < batch; gone += 1) {
      desk.document.release();
      desk.document.hold();
      await new Promise((done) => setImmediate(done));
    }
  }

  async function comeToRest(desk: Desk): Promise<void> {
    for (let round = 0; round < 3; round += 1) {
      await new Promise((done) => setImmediate(done));
      desk.clock.goOn(patience);
      await desk.document.answerLate();
      await desk.session.look();
      desk.session.tryAgain();
    }
    await desk.session.settled();
  }

  it.each(faults)(
    'stands there whole after a batch that was %s, and is undone to the character',
    async (fault) => {
      const desk = await Desk.open();
      const before = textsOf(desk);
      await takeOverUntil(desk, 2);
      desk.document.failNext('write', fault);
      desk.document.release();
      await comeToRest(desk);
      for (const { key, text } of texts) expect([key, desk.document.textOf(key)]).toEqual([key, text]);
      expect(desk.document.textOf('total')).toBe('100');
      desk.session.undo();
      await comeToRest(desk);
      expect(textsOf(desk)).toEqual(before);
      expect(desk.errors).toHaveLength(fault === 'thrown' ? 1 : 0);
    },
  );

  it.each([1, 2, 3])('stands there whole where the report is read anew after batch %i', async (batch) => {
    const desk = await Desk.open();
    const before = textsOf(desk);
    await takeOverUntil(desk, batch);
    const read = desk.session.open();
    desk.document.release();
    await read;
    await comeToRest(desk);
    for (const { key, text } of texts) expect([key, desk.document.textOf(key)]).toEqual([key, text]);
    expect(desk.document.textOf('total')).toBe('100');
    desk.session.undo();
    await comeToRest(desk);
    expect(textsOf(desk)).toEqual(before);
  });

  it('never takes the place of what somebody writes between two batches', async () => {
    const desk = await Desk.open();
    await takeOverUntil(desk, 1);
    desk.document.put('criterion.25.recommendations', 'Toisen suositus.');
    desk.document.release();
    await comeToRest(desk);
    const field = desk.field('criterion.25.recommendations');
    expect([desk.document.textOf(field.key), field.rival, field.replaced].flat()).toContain(
      'Toisen suositus.',
    );
  });
});
