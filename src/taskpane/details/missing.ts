import { unknownFacts } from '../../assessment/checkedReport';
import type { FieldKey } from '../../assessment/fieldKey';
import { frontFindings } from '../../assessment/findings/frontFindings';
import type { OpenReport } from '../../session/state';
import { reportTexts } from '../../session/state';
import { toCheckedReport } from '../../template/toCheckedReport';

/**
 * The empty fields of the report's front, one for each list: those that the report misses, and those that may have
 * nothing to tell.
 */
export interface Missing {
  readonly needed: ReadonlySet<FieldKey>;
  readonly optional: ReadonlySet<FieldKey>;
}

export function missingOf(open: OpenReport): Missing {
  const found = frontFindings(toCheckedReport(open.report, unknownFacts, reportTexts(open).texts));
  const keys = (optional: boolean): FieldKey[] =>
    found.filter(({ severity }) => (severity === 'note') === optional).flatMap((finding) => finding.keys);
  return { needed: new Set(keys(false)), optional: new Set(keys(true)) };
}

/**
 * The needed field that comes next after this one in the order given, from the end on to the beginning; null when
 * there is none.
 */
export function nextMissing(
  order: readonly FieldKey[],
  { needed }: Missing,
  after: FieldKey | null,
): FieldKey | null {
  const from = after === null ? 0 : order.indexOf(after) + 1;
  return [...order.slice(from), ...order.slice(0, from)].find((key) => needed.has(key)) ?? null;
}
