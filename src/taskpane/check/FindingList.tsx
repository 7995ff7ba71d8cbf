import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import type { Finding } from '../../assessment/findings/finding';
import { severities } from '../../assessment/findings/finding';
import type { Named } from '../report/place';
import { FindingItem } from './FindingItem';
import { GatheredItem } from './GatheredItem';
import type { FindingEntry } from './gathered';
import { gather } from './gathered';
import type { Remedies } from './remedies';
import { useCheckTexts } from './texts/useCheckTexts';

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  heading: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalS}` },
  count: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
});

interface FindingListProps {
  readonly ref?: Ref<HTMLDivElement>;
  readonly findings: readonly Finding[];
  readonly named: Named;
  readonly remedies: Remedies | null;
}

/** Findings by severity, the gravest first. */
export function FindingList({ ref, findings, named, remedies }: FindingListProps): ReactNode {
  const styles = useStyles();
  const texts = useCheckTexts();
  const groups = severities
    .map((severity) => ({ severity, entries: gather(findings, severity) }))
    .filter(({ entries }) => entries.length > 0);
  return (
    <div ref={ref} className={styles.groups}>
      {groups.map(({ severity, entries }) => (
        <section key={severity}>
          <h2 className={styles.heading}>
            {texts.severities[severity]}:{' '}
            <span className={styles.count}>
              {findings.filter((finding) => finding.severity === severity).length}
            </span>
          </h2>
          <ul className={styles.list}>
            {entries.map((entry) =>
              entry.kind === 'single' ? (
                <FindingItem key={keyOf(entry)} finding={entry.finding} named={named} remedies={remedies} />
              ) : (
                <GatheredItem key={keyOf(entry)} entry={entry} named={named} remedies={remedies} />
              ),
            )}
          </ul>
        </section>
      ))}
    </div>
  );
}

function keyOf(entry: FindingEntry): string {
  if (entry.kind !== 'single') return entry.kind;
  const { finding } = entry;
  const place = finding.kind === 'templateProblem' ? finding.problem.where : finding.keys.join(' ');
  const what =
    finding.kind === 'personalData'
      ? ` ${finding.note ?? finding.stray} ${finding.text}`
      : finding.kind === 'instructionLeft'
        ? ` ${finding.text}`
        : '';
  return `${finding.kind} ${place}${what}`;
}
