import { Assessor } from '../end-to-end/assessor';
import { numbers } from '../end-to-end/savedReport';
import { filled, variantOf, type Change } from '../end-to-end/variant';
import { openWorkbench, type OpenWorkbench, type Sample } from '../end-to-end/workbench';

export const occasions = [
  'opening',
  'one score',
  'the 25th score',
  'clearing',
  'one comment',
  'idling',
  'a click into the document',
] as const;
export type Occasion = (typeof occasions)[number];
export type BatchCounts = Readonly<Record<Occasion, number>>;

const idleTime = 3_000;
const quiet = 600;

/** A report with all but the last score, as a person may have typed it. */
function almostDone(sample: Sample): Change[] {
  const scored = numbers.slice(0, -1);
  return [
    ...scored.map((number) => filled(sample, `${number} score`, '4')),
    ...scored.map((number) => filled(sample, `${number} row`, '4')),
  ];
}

/** Batches that the pane asked for; those of the client's own apart. */
const sent = async ({ batches }: OpenWorkbench) =>
  (await batches()).filter(({ purpose }) => purpose === 'work').length;

/** Waits until no batch has been sent for a while. */
async function settled(open: OpenWorkbench): Promise<number> {
  const before = await sent(open);
  await open.page.waitForTimeout(quiet);
  const now = await sent(open);
  return now === before ? now : settled(open);
}

async function during(open: OpenWorkbench, step: () => Promise<unknown>): Promise<number> {
  const before = await sent(open);
  await step();
  return (await settled(open)) - before;
}

/** How many batches the pane sends to Word on each occasion, in Word on the web. */
export async function countBatches(sample: Sample): Promise<BatchCounts> {
  const open = await openWorkbench({ sample, file: variantOf(sample, ...almostDone(sample)) });
  const assessor = new Assessor(open, sample);
  await assessor.criterion(1).waitFor();
  const opening = await settled(open);
  const scoring = (number: number, score: number) => async () => {
    await assessor.option(score).check();
    await open.page.locator('.desk').getByText(String(score), { exact: true }).first().waitFor();
    await assessor.heading(number).waitFor();
  };
  await assessor.turnTo(3);
  const score = await during(open, scoring(3, 5));
  await assessor.turnTo(25);
  const last = await during(open, scoring(25, 4));
  const clearing = await during(open, () => assessor.button('clear').click());
  const comment = await during(open, () => assessor.write('comments', 'Å & ö'));
  const idling = await during(open, () => open.page.waitForTimeout(idleTime));
  const click = await during(open, () => open.page.locator('.desk').getByRole('textbox').first().click());
  await open.close();
  return {
    opening,
    'one score': score,
    'the 25th score': last,
    clearing,
    'one comment': comment,
    idling,
    'a click into the document': click,
  };
}
