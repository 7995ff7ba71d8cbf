import { wordKinds, type Belief, type SwitchName, type WordKind } from './belief';
import { evidence } from './evidence';
import type { Profile } from '../profiles';
import { amounts, choices, switchNames, type ChoiceName } from '../switches';

/**
 * The values of a switch that a kind of Word is known to have by rule; what was reported outweighs what is
 * documented.
 */
export function rulesFor(kind: WordKind, name: SwitchName): readonly string[] {
  const rules = evidence.filter((row) => row.extent === 'rule' && isOf(row, kind, name));
  const reported = rules.filter(({ source }) => source?.kind !== 'documentation');
  return (reported.length > 0 ? reported : rules).map(({ value }) => value);
}

/** Who tells of a switch in a kind of Word: users or files, Microsoft's documentation alone, or nobody. */
function knowledgeOf(kind: WordKind, name: SwitchName): keyof Counts {
  const rows = evidence.filter((row) => isOf(row, kind, name));
  if (rows.length === 0) return 'unknown';
  return rows.every(({ source }) => source?.kind === 'documentation') ? 'documented' : 'reported';
}

export interface Counts {
  reported: number;
  documented: number;
  unknown: number;
}

function isOf({ name, kinds, source }: Belief, kind: WordKind, wanted: SwitchName): boolean {
  return name === wanted && source !== null && kinds.includes(kind);
}

/** The switches that a profile sets otherwise than the evidence for its kind of Word has it. */
export function departures({ kind, switches }: Profile): SwitchName[] {
  return switchNames.filter((name) => {
    const rules = rulesFor(kind, name);
    return rules.length > 0 && !rules.includes(String(switches[name]));
  });
}

/** Switches whose values were seen in builds of Word that are newer than the one that a profile calls itself. */
export function seenLater({ kind, version, switches }: Profile): SwitchName[] {
  const build = Number(version.split('.')[2]);
  return switchNames.filter((name) =>
    evidence
      .filter((row) => isOf(row, kind, name) && row.value === String(switches[name]))
      .some(({ source }) => buildIn(source?.build) > build),
  );
}

/** As in "2509 (19231.20044)"; 0 where a report names none. */
const buildIn = (told = ''): number => Number(/\((\d{5})\./.exec(told)?.[1] ?? 0);

/** Values of switches, and switches that count something, of which no row tells. */
export function withoutRow(): string[] {
  const values = (Object.keys(choices) as ChoiceName[]).flatMap((name) =>
    choices[name].filter((value) => !hasRow(name, value)).map((value) => `${name}: ${value}`),
  );
  return [...values, ...Object.keys(amounts).filter((name) => !evidence.some((row) => row.name === name))];
}

const hasRow = (name: SwitchName, value: string): boolean =>
  evidence.some((row) => row.name === name && row.value === value);

/** For each kind of Word, of how many switches who tells. */
export function countKnown(): Record<WordKind, Counts> {
  const counts = wordKinds.map((kind): [WordKind, Counts] => {
    const knowledge = switchNames.map((name) => knowledgeOf(kind, name));
    const count = (wanted: keyof Counts) => knowledge.filter((one) => one === wanted).length;
    return [
      kind,
      { reported: count('reported'), documented: count('documented'), unknown: count('unknown') },
    ];
  });
  return Object.fromEntries(counts) as Record<WordKind, Counts>;
}
