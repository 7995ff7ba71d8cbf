import { readFileSync } from 'node:fs';
import { differencesBetween } from '../../src/recording/differences';
import { parseRecording } from '../../src/recording/parseRecording';
import type { Recording } from '../../src/recording/recording';
import { profiles } from '../../src/workbench/profiles';
import { sampled } from '../sampling/sampling';
import { openRecorder, recordIn } from './recorded';
import { closeStage, openWorkbench } from './workbench';

/** Ten times what the slowest kind of Word takes, which waits at each call. */
jest.setTimeout(1_000_000);
afterAll(closeStage);

function keptRecording(profile: string): Recording {
  const parsed = parseRecording(readFileSync(`tests/recordings/stand-in.${profile}.json`, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.faults.join(', '));
  return parsed.recording;
}

const names = profiles.map(({ name }) => name);

it.each(sampled(names, 2))('In %s, pressing the button records how that Word behaves', async (profile) => {
  const open = await openRecorder({ profile });
  expect(differencesBetween(await recordIn(open), keptRecording(profile))).toEqual([]);
  expect(await open.unimplemented()).toEqual([]);
  expect(open.complaints).toEqual([]);
  expect(open.refused).toEqual([]);
  await open.close();
});

it('The pane says to open a probe document again if a recording was already made in it', async () => {
  const open = await openRecorder({ profile: 'word-ltsc-2021' });
  await recordIn(open);
  const bytes = await open.save();
  await open.close();
  const again = await openWorkbench({ file: { name: 'probe.docx', bytes } });
  await again.pane.getByRole('button', { name: 'Tekniset tiedot IT-tukea varten' }).click();
  await again.pane.getByText(/^Tätä koeasiakirjaa on jo käytetty/).waitFor();
  await again.close();
});

it('Beside a report the pane says where the probe document is, and it is there', async () => {
  const open = await openWorkbench();
  await open.pane.getByRole('button', { name: 'Valikko' }).click();
  await open.pane.getByRole('button', { name: 'Tekniset tiedot IT-tukea varten' }).click();
  const link = open.pane.getByRole('link', { name: 'Tallenna koeasiakirja (probe.docx)' });
  const address = (await link.getAttribute('href')) ?? '';
  const answer = await open.page.request.get(address);
  expect(Buffer.compare(await answer.body(), readFileSync('assets/probe.docx'))).toBe(0);
  await open.close();
});
