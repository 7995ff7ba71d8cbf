import { readFileSync } from 'node:fs';
import { idOf, numbers, fieldNames, type Place } from '../end-to-end/savedReport';
import { openWorkbench, type OpenWorkbench, type Wishes } from '../end-to-end/workbench';
import { bundleRig, rigScripts } from './bundle';

const places: readonly Place[] = [
  ...numbers.flatMap((number) => [...fieldNames, 'row' as const].map((name): Place => `${number} ${name}`)),
  'total',
  'pointsAndLevel',
];

/** Opens the workbench on the Finnish sample, with the rig on its window; see `page/index.ts`. */
export async function openRig(
  wishes: Omit<Wishes, 'sample' | 'file' | 'scripts'> = {},
): Promise<OpenWorkbench> {
  await bundleRig();
  const open = await openWorkbench({ ...wishes, sample: 'fi', scripts: [rigScripts.passingTime] });
  await open.pane.getByRole('button', { name: /^1\. / }).waitFor();
  await open.page.evaluate(readFileSync(rigScripts.index, 'utf8'));
  await open.page.evaluate(
    begin,
    places.map((place): [string, number] => [place, Number(idOf('fi', place))]),
  );
  return open;
}

function begin(ids: [string, number][]): void {
  (window as unknown as { begin(ids: [string, number][]): void }).begin(ids);
}
