import type { FieldKey } from '../assessment/fieldKey';
import { parseScore } from '../assessment/score';
import { highestTotal, parseTotal } from '../assessment/total';
import type { OutlineControl } from '../template/outline/control';
import type { Field } from '../template/report';
import { readHostText } from './hostText';
import type { Circumstances, HostControl, HostText, Write } from './port';

/** A number as the host gave it when the document was read, and as it stands where digits of it are struck. */
interface GivenNumber {
  readonly key: FieldKey;
  readonly given: string;
  /** Null where nothing is struck. */
  readonly stands: string | null;
}

/**
 * Scores and sums by the host's id, in a Word that knows no reviewed text: it may give "34" where 3 was struck and 4
 * put in its place. What stands there is known from the document's XML, of the text that was given then; another text
 * since is taken as it is given, or the document read again.
 */
export type StruckNumbers = ReadonlyMap<number, GivenNumber>;

/** Scores and sums are written whole or not at all; of texts the pane says that struck words may be among them. */
const isNumber = (key: FieldKey): boolean =>
  key === 'total' || key.startsWith('summary.') || key.endsWith('.score');

export function struckNumbers(
  fields: readonly Field[],
  hosts: ReadonlyMap<OutlineControl, HostControl>,
  { tracking }: Circumstances,
): StruckNumbers {
  if (tracking !== null) return new Map();
  const numbers = fields.filter(({ key }) => isNumber(key));
  return new Map(
    numbers.flatMap(({ key, control }) => {
      const host = hosts.get(control);
      const isStruck = control.holds.some(({ kind }) => kind === 'deletion');
      return host
        ? [[host.id, { key, given: host.text, stands: isStruck ? control.text : null }] as const]
        : [];
    }),
  );
}

/** A text of the host without the digits that are known to be struck. */
export function withoutStruck<T extends HostText>(numbers: StruckNumbers, id: number, told: T): T {
  const known = numbers.get(id);
  return known?.given === told.text && known.stands !== null ? { ...told, text: known.stands } : told;
}

/** A write that is shown what it finds in its place likewise. */
export function besideStruck(numbers: StruckNumbers, write: Write): Write {
  const { id, place } = write;
  if (!place || (numbers.get(id)?.stands ?? null) === null) return write;
  return { ...write, place: (found, ooxml) => place(withoutStruck(numbers, id, found), ooxml) };
}

/** Whether struck digits may be among what the host gives by now: it is no number that could stand there. */
export function mayBeMixed(numbers: StruckNumbers, id: number, told: HostText): boolean {
  const known = numbers.get(id);
  if (!known || known.given === told.text || readHostText(told) === '') return false;
  const reading = known.key === 'total' ? parseTotal(told.text) : parseScore(told.text);
  return reading.kind === 'unreadable' || (reading.kind === 'total' && reading.total > highestTotal);
}
