import type { OpenReport } from '../../session/state';

/** The criteria before and after this one in the document; null at its ends. */
export function neighbours(
  { report }: OpenReport,
  number: number,
): { previous: number | null; next: number | null } {
  const at = report.criteria.findIndex((criterion) => criterion.number === number);
  const numberAt = (index: number): number | null => report.criteria[index]?.number ?? null;
  return at < 0 ? { previous: null, next: null } : { previous: numberAt(at - 1), next: numberAt(at + 1) };
}
