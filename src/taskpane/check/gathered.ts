import type { Finding, Severity } from '../../assessment/findings/finding';
import type { GatheredKind } from '../../wording/findings/findingWording';
import { gatheredKinds } from '../../wording/findings/findingWording';

/** One finding, or several of one kind and severity. */
export type FindingEntry =
  | { readonly kind: 'single'; readonly finding: Finding }
  | { readonly kind: GatheredKind; readonly findings: readonly Finding[] };

const kindOf = ({ kind }: Finding): GatheredKind | null =>
  gatheredKinds.find((gathered) => gathered === kind) ?? null;

/** The findings of a severity in their order; those that are reported together stand where the first of them does. */
export function gather(findings: readonly Finding[], severity: Severity): FindingEntry[] {
  const own = findings.filter((finding) => finding.severity === severity);
  return own.flatMap((finding, index): FindingEntry[] => {
    const kind = kindOf(finding);
    if (kind === null) return [{ kind: 'single', finding }];
    const isFirst = own.findIndex((other) => other.kind === finding.kind) === index;
    return isFirst ? [{ kind, findings: own.filter((other) => other.kind === finding.kind) }] : [];
  });
}
