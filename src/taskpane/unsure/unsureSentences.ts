import type { FieldKey } from '../../assessment/fieldKey';
import type { OpenReport } from '../../session/state';
import { alikeUnsure, rankOf } from '../../template/confirmed';
import { placeName } from '../report/place';
import type { Texts } from '../texts/texts';

/** So much of a text is quoted, in characters. */
const most = 80;

const shortened = (text: string): string => (text.length > most ? `${text.slice(0, most).trimEnd()}…` : text);

/**
 * What is asked about an unsure field: whether it is the one, how it looks in the document, and what else the answer
 * holds for.
 */
export function unsureSentences(open: OpenReport, key: FieldKey, texts: Texts): string {
  const { unsure } = texts;
  const field = open.unsure.get(key);
  const isNext = rankOf(open.report.unsure.get(key) ?? {}) > 0;
  const others = alikeUnsure(open.report, key).length - 1;
  return [
    (isNext ? unsure.next : unsure.question)(placeName(open, key, texts)),
    ...(field?.label ? [unsure.label(shortened(field.label))] : []),
    ...(field?.text ? [unsure.holds(shortened(field.text))] : []),
    ...(others > 0 ? [unsure.others(others)] : []),
    unsure.untouched,
  ].join(' ');
}
