import type { FieldKey } from '../../src/assessment/fieldKey';
import { pauseBeforeWriting } from '../../src/session/hand';
import { unwrittenTexts } from '../../src/session/unwritten';
import { Desk } from './desk';

const key: FieldKey = 'criterion.7.comments';

/** A person writes into the document unseen, and the assessor into the same field of the pane. */
async function bothWrite(theirs: string, mine: string): Promise<Desk> {
  const desk = await Desk.open();
  desk.document.put(key, theirs);
  desk.session.type(key, mine);
  desk.session.leave(key);
  await desk.session.settled();
  return desk;
}

describe('A text in the document that a write took the place of unseen', () => {
  it('is shown beside what was typed, and nothing is decided', async () => {
    const desk = await bothWrite('Kollegan teksti', 'Oma teksti');
    expect(desk.document.textOf(key)).toBe('Oma teksti');
    expect(desk.field(key)).toMatchObject({ draft: 'Oma teksti', rival: 'Kollegan teksti' });
  });

  it('comes back when the assessor picks it', async () => {
    const desk = await bothWrite('Kollegan teksti', 'Oma teksti');
    desk.session.pick(key, 'document');
    await desk.session.settled();
    expect(desk.document.textOf(key)).toBe('Kollegan teksti');
    expect(desk.field(key)).toMatchObject({ text: 'Kollegan teksti', draft: null, rival: null });
  });

  it('goes when the assessor picks the own one, which is not written again', async () => {
    const desk = await bothWrite('Kollegan teksti', 'Oma teksti');
    const before = desk.writes.length;
    desk.session.pick(key, 'pane');
    await desk.session.settled();
    expect(desk.writes).toHaveLength(before);
    expect(desk.field(key)).toMatchObject({ text: 'Oma teksti', draft: null, rival: null });
  });

  it.each(['pane', 'document'] as const)(
    'is decided on once: a second press, with %s, says nothing',
    async (again) => {
      const desk = await bothWrite('Kollegan teksti', 'Oma teksti');
      desk.session.pick(key, 'document');
      desk.session.pick(key, again);
      await desk.session.settled();
      expect(desk.document.textOf(key)).toBe('Kollegan teksti');
      desk.session.undo();
      await desk.session.settled();
      expect(desk.document.textOf(key)).toBe('Oma teksti');
    },
  );

  it('is decided on once: a second press keeps nothing unwritten that is typed since', async () => {
    const desk = await bothWrite('Kollegan teksti', 'Oma teksti');
    desk.session.pick(key, 'document');
    await desk.session.settled();
    desk.session.type(key, 'Uudempi');
    desk.session.pick(key, 'pane');
    desk.clock.goOn(pauseBeforeWriting);
    await desk.session.settled();
    expect(desk.document.textOf(key)).toBe('Uudempi');
  });

  it('outlives looks at the document', async () => {
    const desk = await bothWrite('Kollegan teksti', 'Oma teksti');
    await desk.session.look();
    expect(desk.field(key).rival).toBe('Kollegan teksti');
  });

  it('outlives a reload of the pane', async () => {
    const desk = await bothWrite('Kollegan teksti', 'Oma teksti');
    expect(unwrittenTexts(desk.report)?.texts[0]?.text).toBe('Kollegan teksti');
    expect(desk.drafts.texts.get(key)).toBe('Kollegan teksti');
  });

  it('is none where both wrote the same, or the document held nothing', async () => {
    expect((await bothWrite('Sama', 'Sama')).field(key).rival).toBeNull();
    expect((await bothWrite('', 'Oma')).field(key).rival).toBeNull();
  });

  it('is none where it had been seen', async () => {
    const desk = await Desk.open();
    desk.document.put(key, 'Nähty');
    await desk.session.look();
    desk.session.type(key, 'Oma');
    desk.session.leave(key);
    await desk.session.settled();
    expect(desk.field(key)).toMatchObject({ text: 'Oma', rival: null });
  });

  it('is a score, too, but never a sum', async () => {
    const desk = await Desk.open();
    desk.document.put('criterion.7.score', '2');
    desk.document.put('summary.7', '2');
    desk.session.setScore(7, 5);
    await desk.session.settled();
    expect(desk.field('criterion.7.score').rival).toBe('2');
    expect(desk.field('summary.7')).toMatchObject({ text: '5', rival: null });
  });

  it('is none where the pane itself had sent it and never heard of it', async () => {
    const desk = await Desk.open();
    desk.document.refuse(key, 'offline');
    desk.session.type(key, 'Ensin');
    desk.session.leave(key);
    await desk.session.settled();
    desk.document.put(key, 'Ensin');
    desk.document.refuse(key, null);
    desk.session.type(key, 'Sitten');
    desk.session.leave(key);
    await desk.session.settled();
    expect(desk.field(key)).toMatchObject({ text: 'Sitten', rival: null });
  });
});
