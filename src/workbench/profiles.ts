import type { SwitchName, WordKind } from './evidence/belief';
import { parseSwitches, type Switches } from './switches';

export const wordApis = ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9'] as const;
export type WordApi = (typeof wordApis)[number];

export const platforms = ['OfficeOnline', 'PC', 'Mac', 'iOS'] as const;
export type Platform = (typeof platforms)[number];

/** One kind of Word: what it offers, and how it behaves where kinds differ. */
export interface Profile {
  readonly name: string;
  readonly kind: WordKind;
  readonly wordApi: WordApi;
  readonly platform: Platform;
  readonly version: string;
  readonly switches: Switches;
  /** Why a switch is set otherwise than the evidence has it. */
  readonly reasons?: Readonly<Partial<Record<SwitchName, string>>>;
}

/** Of the control around the selection, the reports don't say in which kind of Word it is missing: so in all. */
const everywhere = { selectionParent: 'missingForPlainText' } as const;
const mac = { ...everywhere, dataChanged: 'left' } as const;

export const profiles: readonly Profile[] = [
  {
    name: 'word-web',
    kind: 'web',
    wordApi: '1.8',
    platform: 'OfficeOnline',
    version: '16.0.18827.20000',
    switches: parseSwitches([], {
      ...everywhere,
      datePicker: 'richText',
      emptied: 'wordPrompt',
      pictureSize: 'told',
      rangeControls: 'missing',
    }),
  },
  {
    name: 'word-windows',
    kind: 'windows',
    wordApi: '1.8',
    platform: 'PC',
    version: '16.0.19231.20044',
    switches: parseSwitches([], {
      ...everywhere,
      promptAsText: 'empty',
      ids: 'signed',
      lineEnds: 'windows',
      dataChanged: 'left',
      deletedText: 'included',
      file: 'withoutSettings',
    }),
    reasons: { file: 'office-js#6031 (2507): the file lacks all protection, and that is in the backlog.' },
  },
  {
    name: 'word-mac',
    kind: 'mac',
    wordApi: '1.8',
    platform: 'Mac',
    version: '16.90.24120731',
    switches: parseSwitches([], mac),
  },
  {
    name: 'word-mac-slow',
    kind: 'mac',
    wordApi: '1.8',
    platform: 'Mac',
    version: '16.90.24120731',
    switches: parseSwitches([], { ...mac, latency: 700 }),
  },
  // What else iPads have beyond the set that is documented for them is not known.
  {
    name: 'word-ipad',
    kind: 'ipad',
    wordApi: '1.5',
    platform: 'iOS',
    version: '2.90.24120731',
    switches: parseSwitches([], everywhere),
  },
  // Whether its texts have words whose deletion is tracked, as those of Windows do, nobody tells: left out is assumed,
  // and tests of such words set `deletedText` themselves.
  {
    name: 'word-ltsc-2021',
    kind: 'ltsc2021',
    wordApi: '1.3',
    platform: 'PC',
    version: '16.0.14332.20000',
    switches: parseSwitches([], { ...everywhere, ids: 'signed', lineEnds: 'windows', greyText: 'lingers' }),
  },
];

/** Throws for an unknown name. */
export function profileNamed(name: string): Profile {
  const found = profiles.find((profile) => profile.name === name);
  if (found) return found;
  throw new Error(
    `There is no profile ${name}: choose one of ${profiles.map((profile) => profile.name).join(', ')}.`,
  );
}

/** A profile with some switches set otherwise, given as in a URL's query. */
export function withSwitches(profile: Profile, given: Iterable<readonly [string, string]>): Profile {
  return { ...profile, switches: parseSwitches(given, profile.switches) };
}

export function offers(profile: Profile, since: WordApi): boolean {
  return wordApis.indexOf(since) <= wordApis.indexOf(profile.wordApi);
}
