import { probeControls } from './probeDocument';
import { factKinds, probeNames, type ProbeName } from './probes';
import type { Recording } from './recording';
import { recordingFormat } from './recording';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsIn = (value: unknown): Fields => (isFields(value) ? value : {});

const charactersForm = /^(other|(U\+[0-9A-F]{4,6}( U\+[0-9A-F]{4,6})*)?)$/;
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
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function faultsIn(value: unknown): string[] {
  if (!isFields(value)) return ['It is no JSON object.'];
  if (value['format'] !== recordingFormat) return [`Its format is not ${recordingFormat}.`];
  const { pane, date, word, probes } = value;
  return [
    ...keyFaults('', value, ['format', 'pane', 'date', 'word', 'probes']),
    ...(isShort(pane) ? [] : ['pane']),
    ...(typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date) ? [] : ['date']),
    ...wordFaults(fieldsIn(word)),
    ...keyFaults('probes.', fieldsIn(probes), probeNames),
    ...probeNames.flatMap((name) => answerFaults(name, fieldsIn(probes)[name])),
  ];
}

/** Versions, names of platforms and the like. */
const isShort = (value: unknown): boolean => typeof value === 'string' && /^[\w .+-]{0,40}$/.test(value);

function wordFaults(word: Fields): string[] {
  const { apiSets } = word;
  const sets = Array.isArray(apiSets) && apiSets.every(isShort) ? [] : ['word.apiSets'];
  const others = ['host', 'platform', 'version'].filter((key) => !isShort(word[key]));
  return [
    ...keyFaults('word.', word, ['host', 'platform', 'version', 'apiSets']),
    ...others.map((key) => `word.${key}`),
    ...sets,
  ];
}

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
        ...factFaults(name, fieldsIn(answer['facts'])),
      ];
    case 'refused':
    case 'failed':
      return [
        ...keyFaults(path, answer, ['outcome', 'code']),
        ...(/^\w{1,60}$/.test(String(answer['code'])) ? [] : [`${path}code`]),
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
  const wrong = Object.keys(kinds).filter((key) => key in facts && !isOfKind(kinds[key], facts[key]));
  return [...keyFaults(path, facts, Object.keys(kinds)), ...wrong.map((key) => `${path}${key}`)];
}

function isOfKind(kind: ReturnType<typeof factKinds>[string] | undefined, value: unknown): boolean {
  if (value === null) return true;
  if (typeof kind === 'object') return typeof value === 'string' && kind.includes(value);
  switch (kind) {
    case 'number':
      return Number.isInteger(value);
    case 'yesNo':
      return typeof value === 'boolean';
    case 'controls':
      return Array.isArray(value) && value.every((one) => names.includes(String(one)));
    case 'characters':
      return typeof value === 'string' && charactersForm.test(value);
    case undefined:
      return false;
  }
}
