import { probeTexts, type ProbeControl } from '../../recording/probeDocument';
import { probeControl, whenTold, type Bench, type ProbeRuns } from './bench';

const step = 300;
/** How long a person has for typing, and then for leaving the control, in milliseconds. */
const typingTime = 60_000;
const leavingTime = 30_000;
/**
 * What is told so soon after typing was seen is told while somebody types, in milliseconds: the person is asked to stay
 * for five seconds, and seeing it may take two.
 */
const stayingTime = 2_000;

/** Thrown where nobody typed. */
export class PersonAbsent extends Error {}

/** Counts the events of a control from now on. Word registers events only for objects that it has given already. */
async function countChanges(
  name: ProbeControl,
  work: (control: Word.ContentControl) => void = () => undefined,
) {
  let count = 0;
  await Word.run(async (context) => {
    const control = probeControl(context, name);
    control.load({ id: true });
    context.trackedObjects.add(control);
    await context.sync();
    control.onDataChanged.add(() => {
      count++;
      return Promise.resolve();
    });
    await context.sync();
    work(control);
    await context.sync();
  });
  return () => count;
}

const readText = (name: ProbeControl): Promise<string> =>
  Word.run(async (context) => {
    const control = probeControl(context, name);
    control.load({ text: true });
    await context.sync();
    return control.text;
  });

async function waitFor(
  { surroundings: { now, pause }, person }: Bench,
  time: number,
  isDone: () => boolean | Promise<boolean>,
): Promise<boolean> {
  const start = now();
  while (!(await isDone())) {
    if (now() - start > time || person.isSkipped()) return false;
    await pause(step);
  }
  return true;
}

/** The probes of what Word tells of changes. */
export const eventProbes: ProbeRuns<'dataEvent' | 'typing'> = {
  dataEvent: async ({ surroundings }) => {
    const count = await countChanges('events', (control) =>
      control.insertText(probeTexts.written, 'Replace'),
    );
    return { told: await whenTold(surroundings, () => count() > 0) };
  },

  /** What is typed is seen by looking, and then heard of, before or after the control is left. */
  typing: async (bench) => {
    const before = await readText('typeHere');
    const count = await countChanges('typeHere', (control) => control.select('Start'));
    bench.person.call();
    const hasTyped = await waitFor(bench, typingTime, async () => (await readText('typeHere')) !== before);
    if (!hasTyped) throw new PersonAbsent();
    const whileTyping = (await whenTold(bench.surroundings, () => count() > 0, stayingTime)) !== 'never';
    const heard = whileTyping || (await waitFor(bench, leavingTime, () => count() > 0));
    return { whileTyping, onLeaving: heard && !whileTyping };
  },
};
