import type { FieldKey } from '../../src/assessment/fieldKey';
import { patience } from '../../src/session/calls';
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

describe.each(['half', 'tooFew', 'twice', 'refusedAfter'] as const)(
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

describe.each(['half', 'twice', 'refusedAfter'] as const)(
  'What such a batch (%s) took the place of is offered',
  (fault) => {
    it('after another try', async () => {
      const { rival, replaced, untold } = (await tryAgain(fault)).field(comments8);
      expect([rival, ...replaced]).toContain('Kollegan');
      expect(untold).toBe(false);
    });

    it('and by Undo', async () => {
      const desk = await tryAgain(fault);
      desk.session.undo();
      await desk.session.settled();
      expect(desk.document.textOf(comments8)).toBe('Kollegan');
    });
  },
);

it('What a batch took the place of that was refused when it was done is offered after a look', async () => {
  const desk = await writeThree('refusedAfter');
  await desk.session.look();
  expect(desk.field(comments8)).toMatchObject({ text: 'Uusi', rival: 'Kollegan', untold: false });
  desk.session.pick(comments8, 'document');
  await desk.session.settled();
  expect(desk.document.textOf(comments8)).toBe('Kollegan');
});

it('What two refused tries took the place of, the second over the first, is offered', async () => {
  const desk = await writeThree('refusedAfter');
  desk.document.failNext('write', 'refusedAfter');
  desk.session.edit({ kind: 'text', key: comments8 }, [{ key: comments8, text: 'Uudempi' }]);
  await desk.session.settled();
  desk.session.tryAgain();
  await desk.session.settled();
  await desk.session.look();
  const { rival, replaced } = desk.field(comments8);
  expect([rival, ...replaced]).toContain('Kollegan');
});

// Where the answer is one of those that are missing, nobody can know what was there.
describe.each(['tooFew', 'lostAfter', 'garbage', 'unanswered'] as const)(
  'Where the host does not say what a text took the place of (%s)',
  (fault) => {
    const notSaid = async (): Promise<Desk> => {
      const desk = await Desk.open();
      desk.document.put(comments8, 'Kollegan');
      desk.document.failNext('write', fault);
      desk.session.edit({ kind: 'text', key: comments8 }, [{ key: comments8, text: 'Uusi' }]);
      await new Promise((rest) => setImmediate(rest));
      desk.clock.goOn(patience);
      await desk.session.settled();
      // What was lost before it came is sent again.
      if (fault === 'unanswered') desk.document.put(comments8, 'Uusi');
      return desk;
    };

    it.each(['a look', 'another try'])('that is told after %s, until it is taken note of', async (how) => {
      const desk = await notSaid();
      if (how === 'a look') await desk.session.look();
      else desk.session.tryAgain();
      await desk.session.settled();
      expect(desk.field(comments8)).toMatchObject({ text: 'Uusi', status: 'settled', untold: true });
      desk.session.noteUntold();
      await desk.session.look();
      expect(desk.field(comments8).untold).toBe(false);
    });
  },
);

it('A text that was refused and has not come has taken the place of nothing', async () => {
  const desk = await Desk.open();
  desk.document.failNext('write', 'lostBefore');
  desk.session.edit({ kind: 'text', key: comments8 }, [{ key: comments8, text: 'Uusi' }]);
  await desk.session.settled();
  desk.session.tryAgain();
  await desk.session.settled();
  expect(desk.field(comments8)).toMatchObject({ text: 'Uusi', status: 'settled', untold: false });
});
