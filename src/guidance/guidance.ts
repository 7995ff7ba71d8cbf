import * as v from 'valibot';
import { cleanText } from '../characters/cleaning';
import { decodeText } from './decodeText';
import type { Guidance, ValueFault } from './guidanceSchema';
import { guidanceSchema, valueFaults } from './guidanceSchema';

/** The largest file that is read, in bytes. */
export const largestFile = 200_000;

export type GuidanceFaultKind = ValueFault | 'notJson' | 'notUnicode' | 'tooLarge' | 'numberDoubled';

/** What is wrong with a guidance file, and where. */
export interface GuidanceFault {
  readonly kind: GuidanceFaultKind;
  /** As in "criteria[2].steps.4"; "" for the whole file. */
  readonly path: string;
  /** The number of the criterion that it is about, as the file states it; null outside of criteria. */
  readonly criterion: number | null;
}

interface Refused {
  readonly ok: false;
  readonly faults: readonly GuidanceFault[];
}

export type GuidanceResult = { readonly ok: true; readonly guidance: Guidance } | Refused;
/** What a picked file holds: guidance, and the text that it was read from. */
export type GuidanceFileResult =
  | {
      readonly ok: true;
      readonly guidance: Guidance;
      readonly text: string;
      /** How many characters of its texts no pane can show: they are left out. */
      readonly dropped: number;
    }
  | Refused;

type Path = readonly (string | number)[];

const formatPath = (path: Path): string =>
  path.reduce<string>((sofar, key) => {
    if (typeof key === 'number') return `${sofar}[${key}]`;
    return sofar === '' ? key : `${sofar}.${key}`;
  }, '');

const numbered = v.looseObject({ criteria: v.array(v.unknown()) });
const withNumber = v.looseObject({ number: v.number() });

/** The number that stands in the criterion at this path, whatever else is wrong with it. */
function criterionAt(path: Path, file: unknown): number | null {
  const [first, index] = path;
  if (first !== 'criteria' || typeof index !== 'number' || !v.is(numbered, file)) return null;
  const criterion = file.criteria[index];
  return v.is(withNumber, criterion) ? criterion.number : null;
}

const faultAt = (kind: GuidanceFaultKind, path: Path, file: unknown): GuidanceFault => ({
  kind,
  path: formatPath(path),
  criterion: criterionAt(path, file),
});

const refuse = (faults: readonly GuidanceFault[]): Refused => ({ ok: false, faults });

const isKey = (key: unknown): key is string | number => typeof key === 'string' || typeof key === 'number';

/** The keys that lead to an issue; the schema words its issues by their kind alone. */
function faultOf(issue: v.InferIssue<typeof guidanceSchema>, file: unknown): GuidanceFault {
  const path = (issue.path ?? []).map(({ key }) => key).filter(isKey);
  const kind = valueFaults.find((fault) => fault === issue.message);
  if (kind === undefined) throw new Error(`The schema has no kind for "${issue.message}".`);
  return faultAt(kind, path, file);
}

function doubledNumbers({ criteria }: Guidance): GuidanceFault[] {
  const numbers = criteria.map(({ number }) => number);
  return numbers.flatMap((number, index) =>
    numbers.indexOf(number) < index
      ? [{ kind: 'numberDoubled', path: formatPath(['criteria', index, 'number']), criterion: number }]
      : [],
  );
}

/** Checks the content of a guidance file. Of a file in another version nothing but that is said. */
export function checkGuidance(file: unknown): GuidanceResult {
  const checked = v.safeParse(guidanceSchema, file);
  if (!checked.success) {
    const faults = checked.issues.map((issue) => faultOf(issue, file));
    const version = faults.filter(({ kind }) => kind === 'wrongVersion');
    return refuse(version.length > 0 ? version : faults);
  }
  const doubled = doubledNumbers(checked.output);
  return doubled.length > 0 ? refuse(doubled) : { ok: true, guidance: checked.output };
}

/** The value with all its texts cleaned, and how many characters were left out. */
function parseJson(text: string): { value: unknown; dropped: number } | null {
  let dropped = 0;
  const clean = (_: string, value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    const one = cleanText(value);
    dropped += one.dropped;
    return one.text;
  };
  try {
    const value = JSON.parse(text, clean) as unknown;
    return { value, dropped };
  } catch {
    // The parser tells faults by throwing: to the user it is one sentence.
    return null;
  }
}

const refuseWhole = (kind: GuidanceFaultKind): Refused => refuse([faultAt(kind, [], null)]);

/** Reads the text of a guidance file; all that is wrong with it is reported at once. */
export function parseGuidance(text: string): GuidanceResult {
  if (new TextEncoder().encode(text).length > largestFile) return refuseWhole('tooLarge');
  const json = parseJson(text);
  return json ? checkGuidance(json.value) : refuseWhole('notJson');
}

/** Reads a guidance file as a person picked it. */
export function readGuidance(bytes: Uint8Array): GuidanceFileResult {
  if (bytes.length > largestFile) return refuseWhole('tooLarge');
  const text = decodeText(bytes);
  if (text === null) return refuseWhole('notUnicode');
  const result = parseGuidance(text);
  return result.ok ? { ...result, text, dropped: parseJson(text)?.dropped ?? 0 } : result;
}
