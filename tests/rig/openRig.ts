import { readFileSync } from 'node:fs';
import { idOf, numbers, fieldNames, type Place } from '../end-to-end/savedReport';
import { openWorkbench, type OpenWorkbench, type Sample, type Wishes } from '../end-to-end/workbench';
import { bundleRig, rigScripts } from './bundle';
import type { RigWindow } from './page/index';

const places: readonly Place[] = [
  ...numbers.flatMap((number) => [...fieldNames, 'row' as const].map((name): Place => `${number} ${name}`)),
  'total',
  'pointsAndLevel',
];

/** Opens the workbench on one of the samples, the pane in Finnish, with the rig on its window; see `page/index.ts`. */
export async function openRig(
  wishes: Omit<Wishes, 'file' | 'locale' | 'scripts'> = {},
): Promise<OpenWorkbench> {
  const { sample = 'fi' } = wishes;
  await bundleRig();
  const { passingTime, codeLoads, ownStorage } = rigScripts;
  const scripts = [passingTime, codeLoads, ownStorage];
  const open = await openWorkbench({ ...wishes, locale: 'fi-FI', scripts });
  await open.pane.getByRole('button', { name: /^1\. / }).waitFor();
  await open.page.evaluate(readFileSync(rigScripts.index, 'utf8'));
  const ids = places.map((place): [string, number] => [place, Number(idOf(sample, place))]);
  await open.page.evaluate(begin, { ids, sample });
  return open;
}

function begin({ ids, sample }: { ids: [string, number][]; sample: Sample }): void {
  (window as unknown as RigWindow).begin(ids, sample);
}
