import { Assessor } from './assessor';
import { eventually } from './eventually';
import { idOf, readSaved, type Place } from './savedReport';
import { openWorkbench, type OpenWorkbench, type Wishes } from './workbench';

/** An assessor at a report in a Word of the stand-in's. */
export interface Visit {
  readonly open: OpenWorkbench;
  readonly assessor: Assessor;
  readonly holds: (texts: Partial<Record<Place, string>>) => Promise<void>;
  /** A place in the document, for a person who clicks or types there. */
  readonly paper: (place: Place) => ReturnType<OpenWorkbench['page']['locator']>;
}

export async function visit(wishes: Wishes): Promise<Visit> {
  const { sample = 'fi' } = wishes;
  const open = await openWorkbench(wishes);
  return {
    open,
    assessor: new Assessor(open, sample),
    holds: (texts) =>
      eventually(async () => {
        const saved = Object.fromEntries(readSaved(await open.save(), sample));
        expect(saved).toMatchObject(texts);
      }),
    paper: (place) => open.page.locator(`.desk [data-id="${idOf(sample, place)}"]`).first(),
  };
}

export async function leave({ open }: Visit): Promise<void> {
  expect(await open.unimplemented()).toEqual([]);
  expect(open.complaints).toEqual([]);
  expect(open.refused).toEqual([]);
  await open.close();
}

/** What the pane says of the criterion that is open: its sentences, and that the value is kept. */
export async function expectKept(
  { open, assessor }: Visit,
  score: number,
  sentence: string | RegExp,
): Promise<void> {
  await open.pane.getByText(sentence).first().waitFor();
  await expect(assessor.option(score).isChecked()).resolves.toBe(true);
}
