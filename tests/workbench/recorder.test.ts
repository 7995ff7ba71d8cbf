import { parseRecording } from '../../src/recording/parseRecording';
import { probeNames } from '../../src/recording/probes';
import type { RecordingProgress } from '../../src/recording/recorder';
import { formatRecording, type Recording } from '../../src/recording/recording';
import { charactersBetween } from '../../src/word/recorder/naming';
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

  test.each([
    ['overPrompt', 14],
    ['over', 15],
  ] as const)('that a recording was stopped after it wrote into %s', async (_, stop) => {
    const profile = withSwitches(web, [['replace', 'prepended']]);
    const recorder = recorderIn(profile, probeDocument());
    let done = 0;
    const onProgress = (progress: RecordingProgress): void => void (done = progress.done);
    const stopped = await recorder.record({ ...watch, onProgress, isStopped: () => done >= stop });
    expect(stopped.probes.overPrompt.outcome).toBe('answered');
    expect(await recorder.look()).toBe('used');
  });

  test('how changes were tracked, which a second recording finds as the first one did', async () => {
    const recorder = recorderIn(withSwitches(web, [['changeTracking', 'on']]), probeDocument());
    let done = 0;
    const onProgress = (progress: RecordingProgress): void => void (done = progress.done);
    const stopped = await recorder.record({ ...watch, onProgress, isStopped: () => done >= 5 });
    expect(await recorder.look()).toBe('fresh');
    const again = await recorder.record(watch);
    expect(stopped.probes.tracking).toMatchObject({ facts: { mode: 'TrackAll', turnedOff: true } });
    expect(again.probes.tracking).toEqual(stopped.probes.tracking);
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

describe('Whatever Word gives, a recording is one', () => {
  test('where Office says neither version nor platform that is known', async () => {
    const recorder = recorderIn(web);
    Object.assign(Office.context, {
      diagnostics: { host: 'Åsa Öhman', platform: undefined, version: undefined },
    });
    const recording = await recorder.record({ ...watch, isStopped: () => true });
    expect(recording.word).toMatchObject({ host: 'unknown', platform: 'unknown', version: '' });
    expect(parseRecording(formatRecording(recording))).toEqual({ ok: true, recording });
  });

  test('where errors and amounts are none that a recording can hold', async () => {
    const recorder = recorderIn(web);
    const { document } = Office.context;
    Object.assign(document, {
      getFileAsync: (_: string, __: object, callback: (result: object) => void) =>
        callback({ status: 'failed', error: { code: 'Åsa Öhman, Mariegatan 5' } }),
    });
    const recording = await recorder.record(watch);
    expect(recording.probes.file).toEqual({ outcome: 'refused', code: 'unknown' });
    expect(parseRecording(formatRecording(recording)).ok).toBe(true);
  });
});

describe('Characters between words are named', () => {
  test.each([
    ['\u00A0', 'U+00A0'],
    ['\u000B\r\n ', 'U+000B U+000D U+000A U+0020'],
    ['\uFFFD', 'U+FFFD'],
    ['', ''],
    ['\uF053\uF065\uF063', 'other'],
    ['\u{E0053}\u{E0065}', 'other'],
    ['\u0080', 'other'],
    ['\u200D', 'other'],
    ['Åsa', 'other'],
    ['     ', 'other'],
  ])('%j as %j, and only if they are few and known', (between, name) => {
    expect(charactersBetween(`Left${between}Right`, 'Left', 'Right')).toBe(name);
  });
});
