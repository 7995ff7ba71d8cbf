/** @jest-environment node */
import { Assessor } from '../end-to-end/assessor';
import { NeedsPage, scored } from '../end-to-end/needsPage';
import { insertPicture, turnToSummary } from '../end-to-end/summary';
import { closeStage, openWorkbench, type Sample } from '../end-to-end/workbench';
import { packageFaults } from '../documents/packageFaults';
import { officeErrors } from './verdict';

jest.setTimeout(180_000);
afterAll(closeStage);

/** By hand in the browser: a score, the profile's picture, and two development needs more than there is room for. */
async function savedReport(sample: Sample, profile: string): Promise<Uint8Array> {
  const open = await openWorkbench({ sample, file: scored(sample), profile });
  const assessor = new Assessor(open, sample);
  await assessor.score(1, 4);
  await assessor.turnToOverview();
  await turnToSummary(open, sample);
  await insertPicture(open, sample);
  const needs = new NeedsPage(open, sample);
  await needs.pick(2, 3, 4, 5, 6);
  await needs.write();
  await needs.stands();
  const saved = await open.save();
  await open.close();
  return saved;
}

it.each([
  ['fi', 'word-windows'],
  ['sv', 'word-windows'],
  ['fi', 'word-mac'],
  ['sv', 'word-ltsc-2021'],
] as const)('A %s report saved in the browser beside %s has no error', async (sample, profile) => {
  const saved = await savedReport(sample, profile);
  expect(packageFaults(saved)).toEqual([]);
  expect(await officeErrors(saved)).toEqual([]);
});
