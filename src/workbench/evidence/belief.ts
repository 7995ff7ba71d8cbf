import type { AmountName, ChoiceName, choices } from '../switches';

/** The kinds of Word that are told apart. */
export const wordKinds = ['web', 'windows', 'mac', 'ipad', 'ltsc2021'] as const;
export type WordKind = (typeof wordKinds)[number];

/** Who tells: a report, Microsoft's documentation, files that Word saved, or the code of a genuine client. */
export interface Source {
  readonly kind: 'issue' | 'documentation' | 'files' | 'client';
  /** Such as `office-js#1515`. */
  readonly name: string;
  /** Of the report, as far as known: `2025-09-24`, `2026-03` or `2026`. */
  readonly date?: string;
  /** Of Word, as the report gives it. */
  readonly build?: string;
}

export type SwitchName = ChoiceName | AmountName;

/** What one source tells of one value of a switch. */
export interface Belief {
  readonly name: SwitchName;
  readonly value: string;
  /** The kinds of Word that the source tells of; none where it doesn't say. */
  readonly kinds: readonly WordKind[];
  /** `rule`: as far as is known, Word is always so. `seen`: in some builds, documents or views. */
  readonly extent: 'rule' | 'seen';
  /** Null: nobody could be found who tells. */
  readonly source: Source | null;
  readonly says: string;
}

type ValueOf<Name extends SwitchName> = Name extends ChoiceName ? (typeof choices)[Name][number] : string;

type Tell = <Name extends SwitchName>(
  name: Name,
  value: ValueOf<Name>,
  kinds: readonly WordKind[],
  source: Source,
  says: string,
) => Belief;

export const rule: Tell = (name, value, kinds, source, says) => ({
  ...{ name, value, kinds, source, says },
  extent: 'rule',
});

export const seen: Tell = (name, value, kinds, source, says) => ({
  ...{ name, value, kinds, source, says },
  extent: 'seen',
});

/** A value without a source: the stand-in has it because it is possible. */
export const unknown = <Name extends SwitchName>(name: Name, value: ValueOf<Name>, says = ''): Belief => ({
  ...{ name, value, says, kinds: wordKinds, source: null },
  extent: 'seen',
});

/** A thread of OfficeDev/office-js, by its number. */
export const issue = (number: number, date?: string, build?: string): Source => ({
  kind: 'issue',
  name: `office-js#${number}`,
  ...(date === undefined ? {} : { date }),
  ...(build === undefined ? {} : { build }),
});

export const documentation = (name: string): Source => ({ kind: 'documentation', name });
