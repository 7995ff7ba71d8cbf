import { choices, type ChoiceName } from '../../src/workbench/switches';

/** Switches of the stand-in that are set otherwise than in the profile. */
export type Setting = { readonly [Name in ChoiceName]?: string };

/** One value of one switch, with what it needs beside it to make a difference. */
export interface Trial {
  readonly name: ChoiceName;
  readonly value: string;
  readonly switches: Setting;
}

/** What some values need to be met at all. */
const company: Readonly<Record<string, Setting>> = {
  'file: withoutSettings': { ooxml: 'refused' },
  'deletedText: included': { changeTracking: 'on' },
};

const keyOf = (name: string, value: string): string => `${name}: ${value}`;

/** Every value that is not the first of its switch. */
export const allTrials: readonly Trial[] = (Object.keys(choices) as ChoiceName[]).flatMap((name) =>
  choices[name].slice(1).map((value): Trial => ({
    name,
    value,
    switches: { ...company[keyOf(name, value)], [name]: value },
  })),
);

/** Values that keep something from working: what the pane says of each has a test of its own. */
const telling: ReadonlySet<string> = new Set([
  ...choices.writes.slice(1).map((value) => keyOf('writes', value)),
  ...['controlsInCells: missing', 'controlsInCells: wholeCellMissing'],
  ...['cursorControl: ignored', 'cursorControl: refused'],
  ...choices.selectionParent.slice(1).map((value) => keyOf('selectionParent', value)),
  ...['ooxml: unanswered', 'replace: prepended', 'inlineLineEnd: space'],
  ...['customXml: ignored', 'customXml: refused', 'customXml: unanswered'],
]);

/** Values at which the pane still fails, by the subject of the work that will make it hold. */
const awaited: Readonly<Record<string, string>> = {};

const isOf = ({ name, value }: Trial, keys: { has(key: string): boolean }): boolean =>
  keys.has(keyOf(name, value));

export const tellingTrials = allTrials.filter((trial) => isOf(trial, telling));

/** Values that keep nothing from working. */
export const harmlessTrials = allTrials.filter(
  (trial) => !isOf(trial, telling) && !(keyOf(trial.name, trial.value) in awaited),
);

export const awaitedTrials = allTrials.flatMap((trial) => {
  const subject = awaited[keyOf(trial.name, trial.value)];
  return subject === undefined ? [] : [{ ...trial, subject }];
});

/** Switches that also make a difference in Word that offers no more than WordApi 1.3. */
const old: readonly ChoiceName[] = [
  ...(['ids', 'ooxml', 'file', 'emptied', 'lineEnds', 'promptAsText', 'placeholderText'] as const),
  ...(['noBreakSpaces', 'footnoteMarks', 'replacedObjects'] as const),
];
export const oldTrials = harmlessTrials.filter(({ name }) => old.includes(name));
