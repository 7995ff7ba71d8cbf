import type { FieldKey } from '../../src/assessment/fieldKey';
import { Desk } from './desk';
import type { CallFault } from './fakeDocument';

const comments8: FieldKey = 'criterion.8.comments';

const wanted = new Map<FieldKey, string>([
  ['criterion.7.score', '5'],
  ['summary.7', '5'],
  [comments8, 'Uusi'],
]);

/** Three fields go out in one batch, one of them over a colleague's text, and something goes wrong with it. */
async function writeThree(fault: CallFault): Promise<Desk> {
  const desk = await Desk.open();
  desk.document.put(comments8, 'Kollegan');
  desk.document.failNext('write', fault);
  desk.session.setScore(7, 5);
  desk.session.edit({ kind: 'text', key: comments8 }, [{ key: comments8, text: 'Uusi' }]);
  await desk.session.settled();
  expect(desk.writes).toEqual([3]);
  expect(desk.errors).toEqual([]);
  return desk;
}

async function tryAgain(fault: CallFault): Promise<Desk> {
  const desk = await writeThree(fault);
  desk.session.tryAgain();
  await desk.session.settled();
  await desk.session.look();
  return desk;
}

describe.each(['half', 'tooFew', 'twice'] as const)(
  'A batch of writes of which the host makes or tells parts (%s)',
  (fault) => {
    it('leaves nothing on its way, and each text is in the document or said not to be', async () => {
      const desk = await writeThree(fault);
      for (const [key, text] of wanted) {
        const { status, draft, rival } = desk.field(key);
        if (draft === null) expect(desk.document.textOf(key)).toBe(text);
        else expect([draft, status === 'refused' || rival !== null]).toEqual([text, true]);
      }
    });

    it('is whole after another try', async () => {
      const desk = await tryAgain(fault);
      for (const [key, text] of wanted) expect(desk.document.textOf(key)).toBe(text);
    });
  },
);

// Where the answer is one of those that are missing, nobody can know what was there.
it.each(['half', 'twice'] as const)(
  'What such a batch (%s) took the place of is offered after another try',
  async (fault) => {
    const desk = await tryAgain(fault);
    const { rival, replaced } = desk.field(comments8);
    expect([rival, ...replaced]).toContain('Kollegan');
  },
);
