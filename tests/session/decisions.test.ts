import type { FieldKey } from '../../src/assessment/fieldKey';
import { criterionNumbers } from '../../src/assessment/report';
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

describe('The sums after a decision on a score', () => {
  const score = 'criterion.7.score';
  const need = 'front.developmentNeeds.1.criterion';

  /** All scores are 4; then 5 on criterion 7 is refused, and the sums that were made of it are in the document. */
  async function refused(): Promise<Desk> {
    const desk = await Desk.open();
    for (const number of criterionNumbers) desk.session.setScore(number, 4);
    await desk.session.settled();
    desk.document.refuse(score, 'readOnly');
    desk.session.setScore(7, 5);
    await desk.session.settled();
    desk.document.refuse(score, null);
    expect(sumsOf(desk)).toEqual(['4', '5', '101', '101 pistettä, hyvä taso']);
    return desk;
  }

  const sumsOf = ({ document }: Desk): string[] =>
    [score, 'summary.7', 'total', 'summary.pointsAndLevel'].map((key) => document.textOf(key as FieldKey));

  it('are those of the document where a score that it did not take is given up, and undo gives it again', async () => {
    const desk = await refused();
    desk.session.discard(score);
    await desk.session.settled();
    expect(sumsOf(desk)).toEqual(['4', '4', '100', '100 pistettä, hyvä taso']);
    desk.session.undo();
    await desk.session.settled();
    expect(sumsOf(desk)).toEqual(['5', '5', '101', '101 pistettä, hyvä taso']);
  });

  it('are those of a colleague’s score that was chosen', async () => {
    const desk = await refused();
    desk.document.put(score, '2');
    await desk.session.look();
    expect(desk.field(score)).toMatchObject({ draft: '5', rival: '2' });
    desk.session.pick(score, 'document');
    await desk.session.settled();
    expect(sumsOf(desk)).toEqual(['2', '2', '98', '98 pistettä, kohtalainen taso']);
  });

  it('are those of one’s own score that was chosen', async () => {
    const desk = await refused();
    desk.document.put(score, '2');
    await desk.session.look();
    desk.session.pick(score, 'pane');
    await desk.session.settled();
    expect(sumsOf(desk)).toEqual(['5', '5', '101', '101 pistettä, hyvä taso']);
  });

  it('leave alone what somebody has written in their own words', async () => {
    const desk = await refused();
    desk.document.put('total', 'ks. liite');
    await desk.session.look();
    desk.session.discard(score);
    await desk.session.settled();
    expect(sumsOf(desk)).toEqual(['4', '4', 'ks. liite', '100 pistettä, hyvä taso']);
  });

  it('stay where a text was decided on', async () => {
    const desk = await refused();
    const before = desk.document.batches.length;
    desk.session.discard(need);
    await desk.session.settled();
    expect(desk.document.batches.slice(before)).toEqual([]);
  });
});

it.each([
  ['4', '4'],
  ['', ''],
])('A row that Word refused follows a score that is made "%s" in the document', async (score, row) => {
  const desk = await Desk.open();
  desk.document.refuse('summary.7', 'unsupported');
  desk.session.setScore(7, 3);
  await desk.session.settled();
  desk.document.refuse('summary.7', null);
  desk.document.put('criterion.7.score', score);
  await desk.session.look();
  desk.session.tryAgain();
  await desk.session.settled();
  expect(desk.document.textOf('summary.7')).toBe(row);
  expect(desk.field('summary.7')).toMatchObject({ text: row, status: 'settled' });
});

describe('Sums that a pane left when it was reloaded', () => {
  const score = 'criterion.7.score';

  async function withSumsLeft(...keys: readonly FieldKey[]): Promise<Desk> {
    const before = await Desk.open();
    keys.forEach((key) => before.document.refuse(key, 'busy'));
    await before.scoreAll(3);
    keys.forEach((key) => before.document.refuse(key, null));
    before.document.put(score, '5');
    const again = Desk.on(before.document, before.drafts);
    await again.session.open();
    again.session.tryAgain();
    await again.session.settled();
    return again;
  }

  it('are written as the scores are by now: the totals', async () => {
    const { document } = await withSumsLeft('total');
    expect(document.textOf('total')).toBe('77');
    expect(document.textOf('summary.pointsAndLevel')).toContain('77');
  });

  it('are written as the scores are by now: a row alone', async () => {
    const { document } = await withSumsLeft('summary.7');
    expect(document.textOf('summary.7')).toBe('5');
    expect(document.textOf('total')).toBe('75');
  });
});

describe('A score that is given where it stood, and a colleague has changed unseen,', () => {
  async function pressed(): Promise<Desk> {
    const desk = await Desk.open();
    desk.session.setScore(7, 3);
    await desk.session.settled();
    desk.document.put('criterion.7.score', '5');
    desk.session.setScore(7, 3);
    await desk.session.settled();
    return desk;
  }

  it('changes nothing: the colleague’s one is in the document, and shown at once', async () => {
    const desk = await pressed();
    expect(desk.document.textOf('criterion.7.score')).toBe('5');
    expect(desk.field('criterion.7.score')).toMatchObject({ text: '5', draft: null });
    expect(desk.report.history.undo).toEqual({ kind: 'score', number: 7 });
  });

  it('is written once it is given over that one', async () => {
    const desk = await pressed();
    desk.session.setScore(7, 3);
    await desk.session.settled();
    expect(desk.document.textOf('criterion.7.score')).toBe('3');
    expect(desk.document.textOf('summary.7')).toBe('3');
    desk.session.undo();
    await desk.session.settled();
    expect(desk.document.textOf('criterion.7.score')).toBe('5');
  });
});

it('A score that is given where it stands costs a look and no write', async () => {
  const desk = await Desk.open();
  desk.session.setScore(7, 3);
  await desk.session.settled();
  const before = desk.document.batches.length;
  desk.session.setScore(7, 3);
  await desk.session.settled();
  expect(desk.document.batches.slice(before)).toEqual(['glance']);
});
