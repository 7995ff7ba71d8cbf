import { readFileSync } from 'node:fs';
import { differencesBetween } from '../../src/recording/differences';
import { parseRecording } from '../../src/recording/parseRecording';
import { formatRecording, type Recording } from '../../src/recording/recording';
import { offers, profiles, profileNamed, withSwitches, type Profile } from '../../src/workbench/profiles';
import { baseProfileOf, readRecording } from '../../src/workbench/recorded/readRecording';
import { recordingReport } from '../../src/workbench/recorded/recordingReport';
import { switchNames, type ChoiceName } from '../../src/workbench/switches';
import { allTrials, type Setting } from '../end-to-end/switchTrials';
import { sampled } from '../sampling/sampling';
import { recordStandIn } from './recordedStandIn';

jest.setTimeout(60_000);

type Names = readonly (typeof switchNames)[number][];

const ofWriting: Names = [
  ...(['lockedControls', 'cursorControl', 'replace', 'replacedObjects'] as const),
  ...(['greyText', 'emptied', 'inlineLineEnd'] as const),
];
const ofInserting: Names = ['pictureSize', 'insertedEnd', 'insertOoxml'];

/** What can't be seen where something else is as it is. */
function hiddenBy({ switches, ...profile }: Profile): Names {
  const isOld = !offers({ switches, ...profile }, '1.5');
  const isRefused = !['allowed', 'ignored'].includes(switches.writes);
  const isTracked = isOld && switches.changeTracking === 'on';
  const isMixed = isTracked && switches.deletedText === 'included';
  return [
    ...(['failingAction', 'replies', 'ooxmlComments', 'newDocuments'] as const),
    ...(['deletedInSearch', 'controlOoxml', 'foundRange'] as const),
    ...(isOld ? (['typesServed', 'dataChanged'] as const) : []),
    ...(switches.ooxml === 'given' ? [] : (['rangeControls'] as const)),
    ...(switches.writes === 'allowed' ? [] : ofWriting),
    ...(isOld && switches.writes !== 'allowed' ? (['changeTracking'] as const) : []),
    ...(isRefused ? ofInserting : []),
    ...(switches.insertOoxml === 'refused' ? (['insertedEnd'] as const) : []),
    ...(switches.replace === 'prepended' ? (['replacedObjects'] as const) : []),
    ...(isTracked ? (['replacedObjects', 'emptied'] as const) : []),
    ...(isMixed ? (['replace'] as const) : []),
  ];
}

/** The switches that a recording must settle, as they are. */
function expected(profile: Profile): Record<string, string> {
  const hidden = hiddenBy(profile);
  const settled = switchNames.filter((name) => !hidden.includes(name));
  return Object.fromEntries(settled.map((name) => [name, String(profile.switches[name])]));
}

const products = profiles.flatMap((profile) =>
  [{ name: 'none', switches: {} as Setting }, ...allTrials].map(({ name, switches }) => ({
    profile,
    name: name as ChoiceName | 'none',
    switches,
    title: `${profile.name} ${JSON.stringify(switches)}`,
  })),
);
const alone = products.filter(({ name }) => name === 'none');

async function expectReadBack(profile: Profile): Promise<void> {
  const recording = await recordStandIn(profile);
  const read = readRecording(recording);
  expect(Object.fromEntries(read.settled)).toEqual(expected(profile));
  expect(read.unlike).toEqual([]);
  expect(differencesBetween(await recordStandIn(read.profile), recording)).toEqual([]);
  expect(parseRecording(formatRecording(recording))).toEqual({ ok: true, recording });
}

test.each(alone)('Recorded and read back, $profile.name is as it was', ({ profile }) =>
  expectReadBack(profile),
);

test.each(sampled(products, { few: 1, many: 150 }, ({ profile, name }) => [profile.name, name]))(
  'Recorded and read back, a kind of Word is as it was: $title',
  ({ profile, switches }) => expectReadBack(withSwitches(profile, Object.entries(switches))),
);

/** Every field of a recording with a value that it might have had. */
function changedFields(recording: Recording): [path: string, changed: Recording][] {
  return pathsOf(recording).map((path) => [path.join('.'), changedAt(recording, path)]);
}

type Path = readonly string[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]));
}

function changedAt(recording: Recording, path: Path): Recording {
  const copy = JSON.parse(JSON.stringify(recording)) as Recording;
  const [last = '', ...above] = [...path].reverse();
  const holder = above
    .reverse()
    .reduce<Record<string, unknown>>((one, key) => one[key] as Record<string, unknown>, { ...copy });
  holder[last] = otherThan(holder[last]);
  return copy;
}

function otherThan(value: unknown): unknown {
  if (value === null) return 'other';
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 500;
  if (Array.isArray(value)) return value.slice(1);
  return value === 'other' ? 'empty' : 'other';
}

/** The pane, the day and the format say nothing of Word. */
const beside = ['format', 'pane', 'date'];

describe('A recording', () => {
  const recordings = Object.fromEntries(profiles.map(({ name }) => [name, null as Recording | null]));
  const recordingOf = async (name: string): Promise<Recording> =>
    (recordings[name] ??= await recordStandIn(profileNamed(name)));

  test.each(profiles)('of $name that is changed in any one field differs from it', async ({ name }) => {
    const recording = await recordingOf(name);
    const changes = changedFields(recording).filter(([path]) => !beside.includes(path));
    expect(changes.length).toBeGreaterThan(60);
    const unnoticed = changes.filter(([, changed]) => differencesBetween(changed, recording).length === 0);
    expect(unnoticed.map(([path]) => path)).toEqual([]);
  });

  test.each(profiles)('of $name that is changed in any one field is reported otherwise', async ({ name }) => {
    const recording = await recordingOf(name);
    const standIn = await recordingOf(baseProfileOf(recording).name);
    const report = recordingReport(recording, standIn);
    const silent = changedFields(recording)
      .filter(([path]) => !beside.includes(path))
      .filter(([, changed]) => recordingReport(changed, standIn) === report);
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test('names a fact that differs and that no switch tells of', async () => {
    const recording = await recordingOf('word-web');
    const facts = { told: 'never' };
    const changed = {
      ...recording,
      probes: { ...recording.probes, dataEvent: answered(facts) },
    } as Recording;
    const section = recordingReport(changed, recording).split('Facts without a switch that differ:')[1] ?? '';
    expect(section).toContain('  dataEvent.told: "never", "atOnce" in the stand-in');
    expect(recordingReport(recording, recording)).toContain('Facts without a switch that differ:\n  none');
  });

  test('whose facts are all null settles nothing', async () => {
    const recording = await recordingOf('word-windows');
    const answers = Object.entries(recording.probes).map(([name, answer]) => [
      name,
      'facts' in answer
        ? answered(Object.fromEntries(Object.keys(answer.facts).map((key) => [key, null])))
        : answer,
    ]);
    const nothing = { ...recording, probes: Object.fromEntries(answers) } as Recording;
    const refused = {
      ...nothing,
      probes: { ...nothing.probes, locked: { outcome: 'skipped' } },
    } as Recording;
    expect([...readRecording(refused).settled]).toEqual([]);
    expect(readRecording(refused).unlike).toEqual([]);
  });

  test('settles of settings that they are kept only where they were read back', async () => {
    const recording = await recordingOf('word-windows');
    const settledBy = (saved: boolean | null) => {
      const probes = { ...recording.probes, settings: answered({ saved }) };
      const { settled, unlike } = readRecording({ ...recording, probes } as Recording);
      return [settled.get('settings') ?? null, unlike];
    };
    expect(settledBy(true)).toEqual(['kept', []]);
    expect(settledBy(null)).toEqual([null, []]);
    expect(settledBy(false)).toEqual([null, ['settings']]);
  });

  test('of a Word that lists nothing says nothing of what is missing', async () => {
    const recording = await recordingOf('word-windows');
    const { listing } = recording.probes;
    const facts = { ...('facts' in listing ? listing.facts : {}), controls: [], ids: null };
    const changed = { ...recording, probes: { ...recording.probes, listing: answered(facts) } } as Recording;
    const { open } = readRecording(changed);
    expect(open).toEqual(
      expect.arrayContaining([
        'plainTextListed',
        'controlsInCells',
        'controlsInTextBoxes',
        'ids',
        'datePicker',
      ]),
    );
  });

  test('on a platform that the stand-in has not says so', async () => {
    const recording = await recordingOf('word-windows');
    const word = { ...recording.word, platform: 'Android', version: '' };
    const report = recordingReport({ ...recording, word }, recording);
    expect(report).toContain('Word on Android, no version');
    expect(report).toContain('The stand-in has no Word on Android');
  });

  test('holds none of the texts of the document, nor of those that are written', async () => {
    const text = formatRecording(await recordingOf('word-web'));
    const document = readFileSync('src/recording/probeDocument.ts', 'utf8');
    const said = [...document.matchAll(/: '([A-Z][^']*)'/g)].map(([, one]) => one ?? '');
    expect(said.length).toBeGreaterThan(12);
    expect(said.filter((one) => text.includes(one))).toEqual([]);
  });

  test('that holds a text, or more or less than it should, is none', async () => {
    const recording = await recordingOf('word-mac');
    const texts: [unknown, string][] = [
      [{ ...recording, note: 'Åsa' }, 'note'],
      [{ ...recording, date: 'today' }, 'date'],
      [{ ...recording, word: { ...recording.word, version: 'Åsa Öhman' } }, 'word.version'],
      [{ ...recording, probes: { ...recording.probes, over: { outcome: 'done' } } }, 'probes.over.outcome'],
      [withFact(recording, 'text', 'Åsa'), 'probes.over.facts.text'],
      [withFact(recording, 'more', true), 'probes.over.facts.more'],
      [{ ...recording, probes: {} }, 'probes.answers'],
    ];
    for (const [changed, fault] of texts) {
      const parsed = parseRecording(JSON.stringify(changed));
      expect(parsed.ok ? [] : parsed.faults).toContain(fault);
    }
    expect(parseRecording('Åsa').ok).toBe(false);
  });

  test('is reported with what it settles, leaves open, and tells against the evidence', async () => {
    const web = withSwitches(profileNamed('word-web'), [
      ['emptied', 'ownPrompt'],
      ['inlineLineEnd', 'space'],
      ['insertOoxml', 'refused'],
    ]);
    const recording = await recordStandIn(web, { isPersonSkipped: () => true });
    const report = recordingReport(recording, await recordingOf('word-web'));
    const section = (title: string) => report.split('\n\n').find((each) => each.startsWith(title));
    expect(section('Word on OfficeOnline')).toContain('recorded on 2026-11-27');
    expect(section('Profile')).toContain('"insertOoxml": "refused"');
    expect(section('Settled as the evidence has it')).toContain('rangeControls: missing');
    expect(section('Settled, and nobody told')).toContain('inlineLineEnd: space');
    expect(section('Settled otherwise')).toContain('emptied: ownPrompt, not wordPrompt');
    expect(section('Left open')?.split('\n').slice(1).join()).toBe(
      '  ooxmlComments,  replies,  deletedInSearch,  controlOoxml,  foundRange,  insertedEnd,  dataChanged,  newDocuments,  failingAction',
    );
    expect(section('Probes without an answer')).toContain('typing: skipped');
  });

  test('of behaviour that no value stands for says so', async () => {
    const changed = withFact(await recordingOf('word-web'), 'text', 'other');
    expect(readRecording(changed).unlike).toEqual(['replace']);
    const report = recordingReport(changed, await recordingOf('word-web'));
    expect(report).toContain('replace (like no value that it has)');
  });
});

const answered = (facts: object): object => ({ outcome: 'answered', facts });

function withFact(recording: Recording, fact: string, value: unknown): Recording {
  const { over } = recording.probes;
  const facts = over.outcome === 'answered' ? over.facts : {};
  const changed = { outcome: 'answered', facts: { ...facts, [fact]: value } };
  return { ...recording, probes: { ...recording.probes, over: changed } } as Recording;
}
