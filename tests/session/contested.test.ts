import type { FieldKey } from '../../src/assessment/fieldKey';
import { Desk } from './desk';

const score: FieldKey = 'criterion.7.score';
const row: FieldKey = 'summary.7';
const words = 'viisi, alustava';

/** What the pane gave was refused there, and somebody has put another text into the field since. */
async function refusedAt(key: FieldKey, theirs: string): Promise<Desk> {
  const desk = await Desk.open();
  desk.document.refuse(key, 'unsupported');
  desk.session.setScore(7, 3);
  await desk.session.settled();
  desk.document.refuse(key, null);
  desk.document.put(key, theirs);
  await desk.session.look();
  expect(desk.field(key)).toMatchObject({ draft: '3', rival: theirs });
  return desk;
}

describe('A score of somebody’s that stands against one’s own', () => {
  it('stays in the document when one’s own is undone and done again, and waits to be decided on', async () => {
    const desk = await refusedAt(score, '5');
    desk.session.undo();
    await desk.session.settled();
    expect(desk.document.textOf(score)).toBe('5');
    expect(desk.field(score)).toMatchObject({ draft: '', rival: '5' });
    desk.session.redo();
    await desk.session.settled();
    expect(desk.document.textOf(score)).toBe('5');
    expect(desk.field(score)).toMatchObject({ draft: '3', rival: '5' });
  });

  it('comes back when the score that was given over it is undone', async () => {
    const desk = await refusedAt(score, '5');
    desk.session.setScore(7, 4);
    await desk.session.settled();
    expect(desk.document.textOf(score)).toBe('4');
    desk.session.undo();
    await desk.session.settled();
    expect(desk.document.textOf(score)).toBe('5');
  });
});

describe('Words that somebody has put into a summary row against one’s own number', () => {
  it('stay beside the number that the next score makes, and beside the one before it', async () => {
    const desk = await refusedAt(row, words);
    desk.session.setScore(7, 4);
    await desk.session.settled();
    expect(desk.document.textOf(row)).toBe(words);
    expect(desk.field(row)).toMatchObject({ draft: '4', rival: words });
    desk.session.undo();
    await desk.session.settled();
    expect(desk.document.textOf(row)).toBe(words);
    expect(desk.field(row)).toMatchObject({ draft: '3', rival: words });
  });

  it('stay where the sums are brought in line', async () => {
    const desk = await refusedAt(row, words);
    desk.document.put(score, '4');
    await desk.session.look();
    desk.session.fixSums();
    await desk.session.settled();
    expect(desk.document.textOf(row)).toBe(words);
    expect(desk.field(row)).toMatchObject({ draft: '4', rival: words });
  });

  it('stay where the sums follow scores that are given in the document', async () => {
    const desk = await refusedAt(row, words);
    desk.session.letSumsFollow(true);
    desk.document.put(score, '4');
    await desk.session.look();
    await desk.session.settled();
    expect(desk.document.textOf(row)).toBe(words);
    desk.session.pick(row, 'pane');
    await desk.session.settled();
    expect(desk.document.textOf(row)).toBe('4');
  });

  it('settle it once they say what the score makes', async () => {
    const desk = await refusedAt(row, '4');
    desk.session.setScore(7, 4);
    await desk.session.settled();
    expect(desk.field(row)).toMatchObject({ text: '4', draft: null, rival: null, status: 'settled' });
  });
});

it('A text that differs in lines alone from what stands there is sent again after a refusal', async () => {
  const comments = 'criterion.7.comments';
  const desk = await Desk.open();
  desk.document.put(comments, 'Yksi. Kaksi.');
  await desk.session.look();
  desk.document.refuse(comments, 'busy');
  desk.session.type(comments, 'Yksi.\nKaksi.');
  desk.session.leave(comments);
  await desk.session.settled();
  await desk.session.look();
  expect(desk.field(comments)).toMatchObject({ draft: 'Yksi.\nKaksi.' });
  desk.document.refuse(comments, null);
  await desk.session.look();
  await desk.session.settled();
  expect(desk.document.textOf(comments)).toBe('Yksi.\nKaksi.');
});
