import type { Recording } from '../../recording/recording';
import type { SwitchName, WordKind } from '../evidence/belief';
import { platforms, profiles, withSwitches, wordApis, type Platform, type Profile } from '../profiles';
import { switchNames } from '../switches';
import { findingVerdicts } from './finding';
import { keepingVerdicts } from './keeping';
import { readingVerdicts } from './reading';
import { unlike, type Verdicts } from './verdict';
import { writingVerdicts } from './writing';

/** What a recording says of a kind of Word. */
export interface ReadRecording {
  /** The stand-in's profile of that kind, with the switches as they were recorded; what is open stays as it was. */
  readonly profile: Profile;
  readonly settled: ReadonlyMap<SwitchName, string>;
  readonly open: readonly SwitchName[];
  /** Switches whose recorded behaviour none of their values has: they need a new one. */
  readonly unlike: readonly SwitchName[];
}

const verdicts: Verdicts<SwitchName> = {
  ...{ ...findingVerdicts, ...readingVerdicts, ...writingVerdicts, ...keepingVerdicts },
};

export function readRecording(recording: Recording): ReadRecording {
  const found = switchNames.map((name) => [name, verdicts[name](recording)] as const);
  const named = (wanted: null | typeof unlike) =>
    found.flatMap(([name, verdict]) => (verdict === wanted ? [name] : []));
  const settled = found.flatMap(([name, verdict]): [SwitchName, string][] =>
    verdict === null || verdict === unlike ? [] : [[name, String(verdict)]],
  );
  const profile = withSwitches(profileFor(recording), settled);
  return { profile, settled: new Map(settled), open: named(null), unlike: named(unlike) };
}

/** The stand-in's profile of that kind of Word. */
export function baseProfileOf(recording: Recording): Profile {
  const kind = kindOf(recording);
  const base = profiles.find((profile) => profile.kind === kind);
  if (!base) throw new Error(`The stand-in has no profile for ${kind}.`);
  return base;
}

function profileFor(recording: Recording): Profile {
  const { apiSets, version } = recording.word;
  const base = baseProfileOf(recording);
  const wordApi = wordApis.findLast((api) => apiSets.includes(`WordApi ${api}`)) ?? '1.1';
  const platform = platformOf(recording) ?? base.platform;
  return { ...base, name: `recorded-${base.name}`, version, platform, wordApi };
}

/** Null for a kind of Word that the stand-in doesn't have. */
export const platformOf = ({ word }: Recording): Platform | null =>
  platforms.find((platform) => platform === word.platform) ?? null;

/** Of the kinds on Windows, LTSC 2021 and Word 2019 are those that stop at WordApi 1.3. */
function kindOf(recording: Recording): WordKind {
  switch (platformOf(recording)) {
    case 'OfficeOnline':
      return 'web';
    case 'Mac':
      return 'mac';
    case 'iOS':
      return 'ipad';
    case 'PC':
    case null:
      return recording.word.apiSets.includes('WordApi 1.4') ? 'windows' : 'ltsc2021';
  }
}
