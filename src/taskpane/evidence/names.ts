import type { FieldKey } from '../../assessment/fieldKey';
import { oneOf } from '../../words/oneOf';
import { reportWords } from '../../words/words';

const fronts = /^front\.(?:interviews|employerMeetings|meetings|participants)(?:\.|$)/u;
const and = oneOf(reportWords.flatMap(({ typed }) => typed.and));
const betweenNames = new RegExp(String.raw`[,;:\n\r\v]|\s${and}\s`, 'u');
const beforeName = new RegExp(String.raw`[,;:\n\r\v]\s*|\s${and}\s`, 'u');
const longestName = 60;
const mostNames = 5;

/** Who was interviewed, observed or taking part, as the report's front names them. */
export function namesInFront(texts: ReadonlyMap<FieldKey, string>): string[] {
  const pieces = [...texts].flatMap(([key, text]) => (fronts.test(key) ? text.split(betweenNames) : []));
  const names = pieces.map((piece) => piece.trim().replace(/[.]$/u, ''));
  return [...new Set(names)].filter((name) => name.length > 1 && name.length <= longestName);
}

/** What is being typed: the words behind the last separator. */
const tailOf = (text: string): string => (text.split(beforeName).at(-1) ?? '').trimStart();

/** The names that what is being typed may become. */
export function namesFor(text: string, names: readonly string[]): readonly string[] {
  const tail = tailOf(text).toLowerCase();
  if (tail.length < 2) return [];
  return names
    .filter((name) => name.toLowerCase().startsWith(tail) && name.toLowerCase() !== tail)
    .slice(0, mostNames);
}

/** The text with its last words made into the name. */
export const completeName = (text: string, name: string): string =>
  text.slice(0, text.length - tailOf(text).length) + name;
