import { apiSets, hosts, isAmount, isCode, isDay, isVersion, recordedPlatforms } from './form';
import { isNameOfMarks } from './marks';
import { probeControls } from './probeDocument';
import { factKinds, probeNames, type ProbeName } from './probes';
import type { Recording } from './recording';
import { recordingFormat } from './recording';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsIn = (value: unknown): Fields => (isFields(value) ? value : {});

const names: readonly string[] = probeControls;

/** What is wrong with the text of a recording; of a sound one, the recording. */
export type ParsedRecording =
  | { readonly ok: true; readonly recording: Recording }
  | { readonly ok: false; readonly faults: readonly string[] };

/**
 * Takes nothing for a recording that holds more, less or other things than one does: none can hold a document's text.
 */
export function parseRecording(text: string): ParsedRecording {
  const value = readJson(text);
  const faults = faultsIn(value);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, recording: value as Recording };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return null;
  }
}

function faultsIn(value: unknown): string[] {
  if (!isFields(value)) return ['It is no JSON object.'];
  if (value['format'] !== recordingFormat) return [`Its format is not ${recordingFormat}.`];
  return [
    ...keyFaults('', value, ['format', 'pane', 'date', 'word', 'probes']),
    ...valueFaults('', value, { pane: isPane, date: isDay, word: isFields, probes: isFields }),
    ...(isFields(value['word']) ? wordFaults(value['word']) : []),
    ...(isFields(value['probes']) ? probeFaults(value['probes']) : []),
  ];
}

const isPane = (value: unknown): boolean => typeof value === 'string' && /^\d[\w.+-]{0,39}$/.test(value);

const wordForm: Readonly<Record<string, (value: unknown) => boolean>> = {
  host: (value) => hosts.some((host) => host === value),
  platform: (value) => recordedPlatforms.some((platform) => platform === value),
  version: isVersion,
  apiSets: (value) => isListOf(apiSets, value),
};

const isListOf = (known: readonly string[], value: unknown): boolean =>
  Array.isArray(value) &&
  value.length <= known.length &&
  value.every((one) => typeof one === 'string' && known.includes(one));

const wordFaults = (word: Fields): string[] => [
  ...keyFaults('word.', word, Object.keys(wordForm)),
  ...valueFaults('word.', word, wordForm),
];

const probeFaults = (probes: Fields): string[] => [
  ...keyFaults('probes.', probes, probeNames),
  ...probeNames.flatMap((name) => (name in probes ? answerFaults(name, probes[name]) : [])),
];

/** What is there and has not its form; `keyFaults` tells what is not there. */
const valueFaults = (path: string, given: Fields, forms: typeof wordForm): string[] =>
  Object.entries(forms).flatMap(([key, isOfForm]) =>
    key in given && !isOfForm(given[key]) ? [`${path}${key}`] : [],
  );

function keyFaults(path: string, given: Fields, wanted: readonly string[]): string[] {
  const strange = Object.keys(given).filter((key) => !wanted.includes(key));
  return [...strange, ...wanted.filter((key) => !(key in given))].map((key) => `${path}${key}`);
}

function answerFaults(name: ProbeName, given: unknown): string[] {
  const path = `probes.${name}.`;
  const answer = fieldsIn(given);
  switch (answer['outcome']) {
    case 'answered':
      return [
        ...keyFaults(path, answer, ['outcome', 'facts']),
        ...('facts' in answer ? factFaults(name, fieldsIn(answer['facts'])) : []),
      ];
    case 'refused':
    case 'failed':
      return [
        ...keyFaults(path, answer, ['outcome', 'code']),
        ...valueFaults(path, answer, { code: isCode }),
      ];
    case 'unanswered':
    case 'notOffered':
    case 'skipped':
      return keyFaults(path, answer, ['outcome']);
    default:
      return [`${path}outcome`];
  }
}

function factFaults(name: ProbeName, facts: Fields): string[] {
  const path = `probes.${name}.facts.`;
  const kinds = factKinds(name);
  const forms = Object.keys(kinds).map(
    (key) => [key, (value: unknown) => isOfKind(kinds[key], value)] as const,
  );
  return [
    ...keyFaults(path, facts, Object.keys(kinds)),
    ...valueFaults(path, facts, Object.fromEntries(forms)),
  ];
}

function isOfKind(kind: ReturnType<typeof factKinds>[string] | undefined, value: unknown): boolean {
  if (value === null) return true;
  if (typeof kind === 'object') return typeof value === 'string' && kind.includes(value);
  switch (kind) {
    case 'number':
      return isAmount(value);
    case 'yesNo':
      return typeof value === 'boolean';
    case 'controls':
      return isListOf(names, value);
    case 'characters':
      return typeof value === 'string' && isNameOfMarks(value);
    case undefined:
      return false;
  }
}
