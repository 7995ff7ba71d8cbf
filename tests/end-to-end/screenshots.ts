import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildStaleBundles } from '../../src/commands/bundles';
import { comeTo, paneStates, type PaneState } from './paneStates';
import { closeStage, openWorkbench } from './workbench';

const folder = join('build', 'screenshots');
const widths = [270, 320, 450];
const themes = ['light', 'dark', 'forced'] as const;
type Look = (typeof themes)[number];

async function takePictures(name: string, state: PaneState, width: number, theme: Look): Promise<void> {
  const look = theme === 'forced' ? { forcedColors: true } : { theme };
  const open = await openWorkbench({ width, ...look, ...state.wishes?.('fi') });
  await comeTo(open, { sample: 'fi' }, state);
  await open.page.mouse.move(0, 0);
  const file = (what: string) => join(folder, `${what}-${name}-${width}-${theme}.png`);
  await open.page.locator('.pane').screenshot({ path: file('pane'), animations: 'disabled' });
  await open.page.screenshot({ path: file('page'), animations: 'disabled' });
  await open.close();
}

async function main(): Promise<void> {
  buildStaleBundles();
  mkdirSync(folder, { recursive: true });
  const { values } = parseArgs({
    options: { state: { type: 'string' }, width: { type: 'string' }, theme: { type: 'string' } },
  });
  const asked = (value: string | number, wish: string | undefined) =>
    wish === undefined || String(value) === wish;
  for (const [name, state] of Object.entries(paneStates).filter(([one]) => asked(one, values.state)))
    for (const width of widths.filter((one) => asked(one, values.width)))
      for (const theme of themes.filter((one) => asked(one, values.theme)))
        await takePictures(name, state, width, theme);
}

void main().finally(closeStage);
