import type { ReactNode } from 'react';
import type { Change, CriterionChange } from '../../assessment/comparison/change';
import { byUrgency, changeSince } from '../../assessment/comparison/change';
import { formatAverage } from '../../assessment/profile/profile';
import { sentenceCase } from '../report/sentenceCase';
import type { ComparisonProps } from './comparisonProps';
import { useCompareStyles } from './compareStyles';
import { signed, whole } from './figures';
import { HeadRow } from './HeadRow';
import { ScorePairs } from './ScorePairs';
import type { CompareTexts } from './texts/compareTexts';
import { useCompareTexts } from './texts/useCompareTexts';

/** What has changed since an earlier report: total, level and sections, then the criteria, what dropped first. */
export function ChangeView({ own, beside, go }: ComparisonProps): ReactNode {
  const styles = useCompareStyles();
  const { change: texts, criterion } = useCompareTexts();
  const change = changeSince(beside.report, own);
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{texts.title(beside.name)}</h2>
      <SumTable change={change} language={own.language} />
      <ScorePairs
        caption={texts.criteria}
        heads={[criterion, texts.before, texts.now]}
        pairs={byUrgency(change.criteria).map((one) => ({
          ...{ number: one.number, left: one.before, right: one.now, remark: remarkOn(one, texts) },
        }))}
        own={own}
        go={go}
      />
    </section>
  );
}

function remarkOn({ course, change }: CriterionChange, { courses }: CompareTexts['change']): string {
  const difference = change === null || change === 0 ? '' : signed(change, whole);
  if (course === 'dropped') return `${difference}, ${courses.dropped}`;
  return course === 'stillLow' ? courses.stillLow : difference;
}

interface SumTableProps {
  readonly change: Change;
  readonly language: string | null;
}

function SumTable({ change: { total, level, sections }, language }: SumTableProps): ReactNode {
  const styles = useCompareStyles();
  const { change: texts, section } = useCompareTexts();
  const lang = language === null ? {} : { lang: language };
  const average = (value: number | null): string => (value === null ? texts.open : formatAverage(value));
  const rows = [
    {
      name: total.change === null ? texts.total : `${texts.total} (${signed(total.change, whole)})`,
      before: String(total.before ?? texts.open),
      now: String(total.now ?? texts.open),
      own: false,
    },
    { name: texts.level, before: level.before?.name ?? '–', now: level.now?.name ?? '–', own: false },
    ...sections.map(({ name, before, now }) => ({
      name: sentenceCase(name),
      before: average(before),
      now: average(now),
      own: true,
    })),
  ];
  return (
    <table className={styles.table}>
      <HeadRow heads={[section, texts.before, texts.now]} />
      <tbody>
        {rows.map(({ name, before, now, own }) => (
          <tr key={name}>
            <th scope="row" className={styles.name} {...(own ? lang : {})}>
              {name}
            </th>
            <td className={styles.number}>{before}</td>
            <td className={styles.number}>{now}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
