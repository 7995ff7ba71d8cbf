import { probeNames } from '../../src/recording/probes';
import type { RecordingProgress } from '../../src/recording/recorder';
import type { Recording } from '../../src/recording/recording';
import { profileNamed, withSwitches } from '../../src/workbench/profiles';
import { open, paragraph, prompted } from './documents';
import { probeDocument, recorderIn, recordStandIn, watch } from './recordedStandIn';

jest.setTimeout(60_000);

const web = profileNamed('word-web');
const outcomes = ({ probes }: Recording, wanted: string) =>
  probeNames.filter((name) => probes[name].outcome === wanted);

describe('The recorder knows', () => {
  test('the probe document, and that it was recorded in', async () => {
    const recorder = recorderIn(web, probeDocument());
    expect(await recorder.look()).toBe('fresh');
    await recorder.record(watch);
    expect(await recorder.look()).toBe('used');
  });

  test('that another document is none', async () => {
    expect(await recorderIn(web, open(paragraph(prompted(1)))).look()).toBe('other');
  });

  test('the probe document also where it lists nothing in tables, and where nothing can be written', async () => {
    const other = withSwitches(web, [
      ['controlsInCells', 'missing'],
      ['writes', 'AccessDenied'],
    ]);
    expect(await recorderIn(other).look()).toBe('fresh');
  });
});

describe('A recording', () => {
  test('goes on where a probe is refused, never answered, or fails in a way of its own', async () => {
    const profile = withSwitches(web, [
      ['ooxml', 'unanswered'],
      ['insertOoxml', 'refused'],
    ]);
    const recorder = recorderIn(profile);
    Object.assign(Office.context.document, { settings: undefined });
    const recording = await recorder.record(watch);
    expect(outcomes(recording, 'unanswered')).toEqual(['ooxml', 'rangeOoxml']);
    expect(recording.probes.insertedOoxml).toEqual({ outcome: 'refused', code: 'NotAllowed' });
    expect(recording.probes.settings).toEqual({ outcome: 'failed', code: 'TypeError' });
    expect(recording.probes.overPrompt).toMatchObject({ facts: { text: 'written', grey: false } });
  });

  test('asks nothing that this Word is too old for', async () => {
    const recording = await recordStandIn(profileNamed('word-ltsc-2021'));
    expect(outcomes(recording, 'notOffered')).toEqual([
      ...['tracking', 'typedListing', 'reviewedText', 'dataEvent', 'typing'],
    ]);
  });

  test('tells how far it is, and calls the person when everything waits for typing', async () => {
    const told: RecordingProgress[] = [];
    await recordStandIn(web, { onProgress: (progress) => told.push(progress) });
    const of = probeNames.length;
    expect(told.slice(0, -1)).toEqual(probeNames.map((_, done) => ({ done, of, person: false })));
    expect(told.at(-1)).toEqual({ done: of - 1, of, person: true });
  });

  test('skips the rest when it is stopped, and what waits for a person when that is wanted', async () => {
    let done = 0;
    const stopped = await recordStandIn(web, {
      onProgress: (progress) => (done = progress.done),
      isStopped: () => done >= 4,
    });
    expect(outcomes(stopped, 'skipped')).toEqual(probeNames.slice(4));
    const alone = await recordStandIn(web, { isPersonSkipped: () => true });
    expect(outcomes(alone, 'skipped')).toEqual(['typing']);
  });
});
