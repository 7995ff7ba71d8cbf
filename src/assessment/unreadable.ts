import type { KnownWords } from '../words/reportWords';
import { reportWords } from '../words/words';
import type { FieldKey } from './fieldKey';
import { criterionKey, summaryKey } from './fieldKey';
import type { Problem } from './problem';
import { criterionNumbers } from './report';
import { parseScore } from './score';
import { parseTotal } from './total';

/** The score fields, rows and total that are filled in but can't be read as numbers. */
export function unreadable(texts: ReadonlyMap<FieldKey, string>, words: KnownWords = reportWords): Problem[] {
  const scored = criterionNumbers.flatMap((number) => [criterionKey(number, 'score'), summaryKey(number)]);
  const faults = (key: FieldKey, kind: string, text: string): Problem[] =>
    kind === 'unreadable' ? [{ kind: 'unreadable', where: key, text }] : [];
  const total = texts.get('total') ?? '';
  return [
    ...scored.flatMap((key) =>
      faults(key, parseScore(texts.get(key) ?? '', words).kind, texts.get(key) ?? ''),
    ),
    ...faults('total', parseTotal(total, words).kind, total),
  ];
}
