import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildStaleBundles } from '../../src/commands/bundle/bundles';
import { comeTo, paneStates, type PaneState } from './paneStates';
import { closeStage, openWorkbench, samples, type Sample } from './workbench';

const folder = join('build', 'screenshots');
const widths = [270, 320, 450];
const themes = ['light', 'dark', 'forced'] as const;
type Look = (typeof themes)[number];

interface Shown {
  readonly width: number;
  readonly theme: Look;
  /** Of the report and the pane. */
  readonly sample: Sample;
}

async function takePictures(name: string, state: PaneState, { width, theme, sample }: Shown): Promise<void> {
  const look = theme === 'forced' ? { forcedColors: true } : { theme };
  const open = await openWorkbench({ sample, width, ...look, ...state.wishes?.(sample) });
  await comeTo(open, { sample }, state);
  await open.page.mouse.move(0, 0);
  const inSwedish = sample === 'sv' ? '-sv' : '';
  const file = (what: string) => join(folder, `${what}-${name}-${width}-${theme}${inSwedish}.png`);
  await open.page.locator('.pane').screenshot({ path: file('pane'), animations: 'disabled' });
  await open.page.screenshot({ path: file('page'), animations: 'disabled' });
  await open.close();
}

async function main(): Promise<void> {
  buildStaleBundles();
  mkdirSync(folder, { recursive: true });
  const { values } = parseArgs({
    options: {
      state: { type: 'string' },
      width: { type: 'string' },
      theme: { type: 'string' },
      language: { type: 'string', default: 'fi' },
    },
  });
  const languages = samples.filter((one) => one === values.language);
  const asked = (value: string | number, wish: string | undefined) =>
    wish === undefined || String(value) === wish;
  for (const [name, state] of Object.entries(paneStates).filter(([one]) => asked(one, values.state)))
    for (const width of widths.filter((one) => asked(one, values.width)))
      for (const theme of themes.filter((one) => asked(one, values.theme)))
        for (const sample of languages) await takePictures(name, state, { width, theme, sample });
}

void main().finally(closeStage);
