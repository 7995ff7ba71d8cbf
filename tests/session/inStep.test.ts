import { readFileSync } from 'node:fs';
import type { FieldKey } from '../../src/assessment/fieldKey';
import { patience } from '../../src/session/calls';
import { refused } from '../../src/session/refusal';
import type { KeptDrafts } from './desk';
import { Desk, samples } from './desk';
import { keptParts } from './working/keptParts';

async function until(isSo: () => boolean): Promise<void> {
  for (let time = 0; time < 400 && !isSo(); time++) await new Promise((resolve) => setTimeout(resolve, 5));
}

const comments: FieldKey = 'criterion.7.comments';

describe('While the document is read again,', () => {
  it('a score that is given is written and stays', async () => {
    const desk = await Desk.open();
    desk.document.hold();
    const reading = desk.session.open();
    desk.session.setScore(7, 4);
    desk.document.release();
    await reading;
    await desk.session.settled();
    expect(desk.document.textOf('criterion.7.score')).toBe('4');
    expect(desk.field('criterion.7.score')).toMatchObject({ text: '4', draft: null, status: 'settled' });
  });

  it('a text that is typed stays, and is written when typing pauses', async () => {
    const desk = await Desk.open();
    desk.document.hold();
    const reading = desk.session.open();
    desk.session.type(comments, 'Hyvä');
    desk.document.release();
    await reading;
    expect(desk.field(comments).draft).toBe('Hyvä');
    desk.session.leave(comments);
    await desk.session.settled();
    expect(desk.document.textOf(comments)).toBe('Hyvä');
  });

  it('a text that a write took the place of unseen is still offered', async () => {
    const desk = await Desk.open();
    desk.document.put(comments, 'Kollegan teksti');
    desk.session.type(comments, 'Oma teksti');
    desk.session.leave(comments);
    await desk.session.settled();
    await desk.session.open();
    expect(desk.field(comments).rival).toBe('Kollegan teksti');
  });
});

describe('After something that nobody expected,', () => {
  it('a write that throws is a refusal of its fields, and the next one is sent', async () => {
    const desk = await Desk.open();
    const write = jest.spyOn(desk.document, 'write').mockRejectedValueOnce(new TypeError('null'));
    desk.session.setScore(7, 4);
    await desk.session.settled();
    expect(desk.field('criterion.7.score')).toMatchObject({
      draft: '4',
      status: 'refused',
      refusal: { kind: 'unknown', code: 'TypeError' },
    });
    write.mockRestore();
    desk.session.setScore(8, 3);
    await desk.session.settled();
    expect(desk.document.textOf('criterion.8.score')).toBe('3');
    desk.session.tryAgain();
    await desk.session.settled();
    expect(desk.document.textOf('criterion.7.score')).toBe('4');
  });

  it('a look that throws is said, and later scores are written', async () => {
    const desk = await Desk.open();
    jest.spyOn(desk.document, 'glance').mockRejectedValueOnce(new TypeError('null'));
    await desk.session.look();
    expect(desk.report.blind).toEqual({ kind: 'unknown', code: 'TypeError' });
    desk.session.setScore(7, 4);
    await desk.session.settled();
    expect(desk.document.textOf('criterion.7.score')).toBe('4');
  });

  it('a reading that throws is said, and the report stays open', async () => {
    const desk = await Desk.open();
    jest.spyOn(desk.document, 'open').mockRejectedValueOnce(new RangeError('deep'));
    jest.spyOn(desk.document, 'openFile').mockRejectedValueOnce(new RangeError('deep'));
    await desk.session.open();
    expect(desk.report.blind).toEqual({ kind: 'unknown', code: 'RangeError' });
    desk.session.setScore(7, 4);
    await desk.session.settled();
    expect(desk.document.textOf('criterion.7.score')).toBe('4');
  });
});

it('A report that Word gives after patience ended is opened all the same', async () => {
  const desk = await Desk.open();
  const slow = Desk.on(desk.document);
  slow.document.hold();
  const opening = slow.session.open();
  await new Promise((asked) => setTimeout(asked, 5));
  slow.clock.goOn(patience);
  await opening;
  expect(slow.session.store.getState().phase).toBe('failed');
  slow.document.release();
  await until(() => slow.session.store.getState().phase !== 'failed');
  expect(slow.session.store.getState().phase).toBe('open');
});

describe('A text that a write took the place of unseen', () => {
  async function overwritten(): Promise<Desk> {
    const desk = await Desk.open();
    desk.document.put(comments, 'Kollegan teksti');
    desk.session.type(comments, 'Oma teksti');
    desk.session.leave(comments);
    await desk.session.settled();
    return desk;
  }

  it('comes back by undo', async () => {
    const desk = await overwritten();
    desk.session.undo();
    await desk.session.settled();
    expect(desk.document.textOf(comments)).toBe('Kollegan teksti');
    desk.session.redo();
    await desk.session.settled();
    expect(desk.document.textOf(comments)).toBe('Oma teksti');
  });

  it('gives way to a newer one that is seen, and is kept for copying', async () => {
    const desk = await overwritten();
    desk.document.put(comments, 'Kollegan uusi teksti');
    await desk.session.look();
    expect(desk.field(comments)).toMatchObject({ draft: 'Oma teksti', rival: 'Kollegan uusi teksti' });
    expect(desk.field(comments).replaced).toEqual(['Kollegan teksti']);
    desk.session.pick(comments, 'document');
    await desk.session.settled();
    expect(desk.document.textOf(comments)).toBe('Kollegan uusi teksti');
    const waiting = desk.field(comments).replaced;
    expect(waiting).toContain('Kollegan teksti');
    desk.session.dropOrphan({ key: comments, label: '', text: 'Kollegan teksti', why: 'replaced' });
    expect(desk.field(comments).replaced).toEqual(waiting.filter((text) => text !== 'Kollegan teksti'));
  });
});

it('Undo writes again after an answer to a clearing was lost', async () => {
  const desk = await Desk.open();
  desk.session.setScore(7, 4);
  await desk.session.settled();
  desk.session.setScore(7, null);
  const write = desk.document.write.bind(desk.document);
  jest.spyOn(desk.document, 'write').mockImplementationOnce(async (writes) => {
    await write(writes);
    return writes.map(() => refused('offline', 'Timeout'));
  });
  await desk.session.settled();
  expect(desk.document.textOf('criterion.7.score')).toBe('');
  desk.session.undo();
  await desk.session.settled();
  await desk.session.look();
  expect(desk.document.textOf('criterion.7.score')).toBe('4');
  expect(desk.field('criterion.7.score')).toMatchObject({ text: '4', draft: null });
});

describe('The total', () => {
  it('is followed by no row once it was undone before Word took it', async () => {
    const desk = await Desk.open();
    desk.session.setScore(7, 5);
    await desk.session.settled();
    desk.document.put('total', '103');
    await desk.session.look();
    desk.document.refuse('total', 'unknown');
    desk.session.fixSums();
    await desk.session.settled();
    desk.session.undo();
    await desk.session.settled();
    desk.document.put('criterion.7.score', '');
    await desk.session.look();
    await desk.session.settled();
    expect(desk.document.textOf('summary.7')).toBe('5');
    expect(desk.document.textOf('total')).toBe('103');
  });

  it('is that of the scores in the document, also of one that was changed unseen', async () => {
    const desk = await Desk.open();
    for (let number = 1; number <= 24; number++) desk.session.setScore(number, 4);
    await desk.session.settled();
    desk.document.put('criterion.9.score', '1');
    desk.session.setScore(25, 4);
    await desk.session.settled();
    expect(desk.document.textOf('total')).toBe('97');
    expect(desk.document.textOf('summary.9')).toBe('1');
    expect(desk.document.textOf('criterion.9.score')).toBe('1');
  });

  it('takes one batch where no score was changed unseen', async () => {
    const desk = await Desk.open();
    for (let number = 1; number <= 24; number++) desk.session.setScore(number, 4);
    await desk.session.settled();
    const before = desk.writes.length;
    desk.session.setScore(25, 4);
    await desk.session.settled();
    expect(desk.writes).toHaveLength(before + 1);
    expect(desk.document.textOf('total')).toBe('100');
  });

  it('is emptied where a score was taken back unseen', async () => {
    const desk = await Desk.open();
    await desk.scoreAll(4);
    desk.document.put('criterion.9.score', '');
    desk.session.setScore(25, 3);
    await desk.session.settled();
    expect(
      ['total', 'summary.9', 'summary.pointsAndLevel'].map((key) => desk.document.textOf(key as FieldKey)),
    ).toEqual(['', '', '']);
  });
});

describe('Scores that stand in summary rows alone', () => {
  async function rowsTyped(): Promise<Desk> {
    const desk = await Desk.open();
    for (const number of [3, 4, 5]) desk.document.put(`summary.${number}`, '4');
    await desk.session.look();
    return desk;
  }

  it('stay when one score is changed in the document and the sums follow at once', async () => {
    const desk = await rowsTyped();
    desk.session.letSumsFollow(true);
    desk.document.put('criterion.9.score', '2');
    await desk.session.look();
    await desk.session.settled();
    expect(desk.document.textOf('summary.9')).toBe('2');
    expect(desk.document.textOf('summary.4')).toBe('4');
  });

  it('follow a score that is found changed when the document is read whole', async () => {
    const desk = await rowsTyped();
    desk.session.letSumsFollow(true);
    desk.document.put('criterion.9.score', '2');
    await desk.session.open();
    await desk.session.settled();
    expect(desk.document.textOf('summary.9')).toBe('2');
    expect(desk.document.textOf('summary.4')).toBe('4');
  });

  it('stay when another document comes into the window', async () => {
    const desk = await Desk.open();
    desk.session.letSumsFollow(true);
    desk.session.setScore(7, 4);
    await desk.session.settled();
    desk.document.become(readFileSync(samples.sv));
    desk.document.put('summary.7', '3');
    await desk.session.open();
    await desk.session.settled();
    expect(desk.document.textOf('summary.7')).toBe('3');
  });

  it('stay when the summary is brought up to date', async () => {
    const desk = await rowsTyped();
    desk.session.fixSums();
    await desk.session.settled();
    expect([3, 4, 5].map((number) => desk.document.textOf(`summary.${number}`))).toEqual(['4', '4', '4']);
  });

  it('are entered in the criteria on request, as one step that can be undone', async () => {
    const desk = await rowsTyped();
    desk.session.takeRowScores();
    await desk.session.settled();
    expect([3, 4, 5].map((number) => desk.document.textOf(`criterion.${number}.score`))).toEqual([
      '4',
      '4',
      '4',
    ]);
    desk.session.undo();
    await desk.session.settled();
    expect(desk.document.textOf('criterion.4.score')).toBe('');
    expect(desk.document.textOf('summary.4')).toBe('4');
  });

  it('go when the criterion’s own score is taken back in the document', async () => {
    const desk = await Desk.open();
    desk.session.letSumsFollow(true);
    desk.session.setScore(7, 4);
    await desk.session.settled();
    desk.document.put('criterion.7.score', '');
    await desk.session.look();
    await desk.session.settled();
    expect(desk.document.textOf('summary.7')).toBe('');
  });
});

describe('Comments that come into the document', () => {
  it('have it read whole, once for each number of them', async () => {
    const desk = await Desk.open();
    desk.document.commentCount = 1;
    for (let time = 0; time < 3; time++) await desk.session.look();
    expect(desk.document.batches.filter((batch) => batch === 'open')).toHaveLength(2);
  });

  it('have it read with a later look where Word refuses, a few times', async () => {
    const desk = await Desk.open();
    desk.document.commentCount = 1;
    desk.document.refuseToOpen('busy');
    await desk.session.look();
    expect(desk.report.facts.comments).toBeNull();
    desk.document.refuseToOpen(null);
    await desk.session.look();
    expect(desk.report).toMatchObject({ blind: null, facts: { comments: 0 } });
    desk.document.commentCount = 2;
    desk.document.refuseToOpen('busy');
    const asked = desk.document.batches.length;
    for (let time = 0; time < 6; time++) await desk.session.look();
    expect(desk.document.batches.slice(asked).filter((batch) => batch === 'open')).toHaveLength(3);
  });
});

describe('Working data', () => {
  const part =
    '<workingData xmlns="urn:ips-assessor-pane:working-data" version="1"><criterion number="5"><note>Kysy</note></criterion></workingData>';

  it('stays when reading it was refused once and is tried again', async () => {
    const desk = await Desk.open();
    desk.session.working.startAnew();
    desk.document.parts = [part];
    desk.document.partsRefusal = 'busy';
    await desk.session.working.read();
    desk.document.partsRefusal = null;
    await desk.session.working.tryAgain();
    expect(desk.document.parts).toEqual([part]);
    expect(desk.session.working.of(5).note).toBe('Kysy');
  });

  it('goes when removing it was refused once and is tried again', async () => {
    const desk = await Desk.open();
    desk.session.working.startAnew();
    desk.document.parts = [part];
    await desk.session.working.read();
    desk.document.partsRefusal = 'busy';
    await desk.session.working.remove();
    expect(desk.session.working.of(5).note).toBe('Kysy');
    desk.document.partsRefusal = null;
    await desk.session.working.tryAgain();
    expect(keptParts(desk.document.parts)).toEqual([]);
    expect(desk.session.working.of(5).note).toBe('');
  });
});

describe('A text that an earlier pane could not write', () => {
  async function interrupted(): Promise<KeptDrafts> {
    const desk = await Desk.open();
    desk.document.put('front.unit', 'Yksikkö A');
    await desk.session.look();
    desk.session.type(comments, 'Kesken');
    return desk.drafts;
  }

  async function reopened(unit: string, comment: string, drafts: KeptDrafts): Promise<Desk> {
    const { document } = await Desk.open();
    document.put('front.unit', unit);
    document.put(comments, comment);
    const desk = Desk.on(document, drafts);
    await desk.session.open();
    return desk;
  }

  it('is offered at its field where report and field are as they were', async () => {
    const desk = await reopened('Yksikkö A', '', await interrupted());
    expect(desk.field(comments)).toMatchObject({ draft: 'Kesken', refusal: { kind: 'interrupted' } });
    expect(desk.report.orphans).toEqual([]);
  });

  it.each([
    ['another report made from the template', 'Yksikkö B', ''],
    ['the report, whose field has another text now', 'Yksikkö A', 'Kollegan teksti'],
  ])('is only offered for copying in %s', async (_, unit, comment) => {
    const desk = await reopened(unit, comment, await interrupted());
    expect(desk.field(comments).draft).toBeNull();
    expect(desk.report.orphans).toMatchObject([{ key: comments, text: 'Kesken' }]);
    expect(desk.drafts.texts.get(comments)).toBe('Kesken');
  });

  it('is nothing to offer where it stands in the document', async () => {
    const desk = await reopened('Yksikkö A', 'Kesken', await interrupted());
    expect(desk.report.orphans).toEqual([]);
    expect(desk.field(comments).draft).toBeNull();
  });
});

it('That drafts can’t be kept is said while there are some', async () => {
  const desk = await Desk.open();
  desk.drafts.isFull = true;
  desk.session.type(comments, 'Kesken');
  expect(desk.report.draftsUnkept).toBe(true);
  desk.session.leave(comments);
  await desk.session.settled();
  expect(desk.report.draftsUnkept).toBe(false);
});
