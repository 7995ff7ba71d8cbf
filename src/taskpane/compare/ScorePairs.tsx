import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ComparedReport } from '../../assessment/comparison/change';
import type { Score } from '../../assessment/score';
import { useFocusRing } from '../keyboard/focusRing';
import type { Go } from '../navigation/page';
import { criterionPage } from '../navigation/page';
import { HeadRow } from './HeadRow';
import { useCompareStyles } from './compareStyles';
import { useHiddenText } from '../notices/hiddenText';
import { useCompareTexts } from './texts/useCompareTexts';

export interface ScorePair {
  readonly number: number;
  readonly left: Score | null;
  readonly right: Score | null;
  /** What is said beside the name; "" for nothing. */
  readonly remark: string;
}

interface ScorePairsProps {
  readonly caption: string;
  readonly heads: readonly [criterion: string, left: string, right: string];
  readonly pairs: readonly ScorePair[];
  readonly own: ComparedReport;
  readonly go: Go;
}

/** Two scores for each criterion, whose name leads to its page. */
export function ScorePairs({ caption, heads, pairs, own, go }: ScorePairsProps): ReactNode {
  const styles = useCompareStyles();
  const ring = useFocusRing();
  const nameOf = (number: number): string => own.criteria.find((one) => one.number === number)?.name ?? '';
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <HeadRow heads={heads} />
      <tbody>
        {pairs.map(({ number, left, right, remark }) => (
          <tr key={number}>
            <th scope="row" className={styles.name}>
              <button
                type="button"
                className={mergeClasses(styles.link, ring)}
                onClick={() => go(criterionPage(number))}
              >
                {`${number}. `}
                <span {...(own.language === null ? {} : { lang: own.language })}>{nameOf(number)}</span>
              </button>
              {remark === '' ? null : <span className={styles.remark}>{remark}</span>}
            </th>
            <td className={styles.number}>
              <ScoreText score={left} />
            </td>
            <td className={styles.number}>
              <ScoreText score={right} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ScoreText({ score }: { score: Score | null }): ReactNode {
  const hidden = useHiddenText();
  const { scores } = useCompareTexts();
  if (score !== null) return score;
  return (
    <>
      <span aria-hidden>–</span>
      <span className={hidden}>{scores.none}</span>
    </>
  );
}
