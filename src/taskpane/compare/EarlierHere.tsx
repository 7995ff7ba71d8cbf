import type { ReactNode } from 'react';
import { formatDate } from '../../assessment/dates/calendar';
import type { LastTime } from '../../assessment/comparison/lastTime';
import { lastTime } from '../../assessment/comparison/lastTime';
import { assessedOn } from '../../assessment/comparison/otherReport';
import type { OpenReport } from '../../session/state';
import type { Beside } from './beside';
import { leastDoubtful } from './beside';
import { ChangeReason } from './ChangeReason';
import { useCompareStyles } from './compareStyles';
import { useCompareTexts } from './texts/useCompareTexts';
import { PlansHere } from './PlansHere';
import { useEarlierReports } from './useEarlierReports';

interface EarlierHereProps {
  readonly open: OpenReport;
  readonly number: number;
}

/**
 * What earlier reports and action plans say of a criterion, the latest first; how far the score is from the last one
 * before this is explained.
 */
export function EarlierHere({ open, number }: EarlierHereProps): ReactNode {
  const earlier = useEarlierReports(open);
  const last = leastDoubtful(earlier);
  return (
    <>
      {earlier.map((one) => {
        const found = lastTime(one.report, number);
        if (!found) return null;
        return (
          <Found key={one.id} beside={one} found={found}>
            {one.id === last?.id && found.score !== null ? (
              <ChangeReason open={open} number={number} earlier={found.score} />
            ) : null}
          </Found>
        );
      })}
      <PlansHere open={open} number={number} />
    </>
  );
}

interface FoundProps {
  readonly beside: Beside;
  readonly found: LastTime;
  readonly children: ReactNode;
}

function Found({ beside: { name, report, warnings }, found, children }: FoundProps): ReactNode {
  const styles = useCompareStyles();
  const { lastTime: texts, scores, warning } = useCompareTexts();
  const otherUnit = warnings.find(({ kind }) => kind === 'otherUnit');
  const day = assessedOn(report);
  const title = texts.title(day ? formatDate(day.last) : name);
  const lang = report.language === null ? {} : { lang: report.language };
  return (
    <section aria-label={title} className={styles.quote}>
      <p
        className={styles.figure}
      >{`${title}: ${found.score === null ? scores.none : texts.score(found.score)}`}</p>
      {otherUnit ? <p className={styles.remark}>{warning(otherUnit)}</p> : null}
      {found.wasNeed ? <p className={styles.hint}>{texts.need}</p> : null}
      {[...new Set([found.need, found.recommendations])]
        .filter((text) => text !== '')
        .map((text) => (
          <p key={text} className={styles.words} {...lang}>
            {text}
          </p>
        ))}
      {children}
    </section>
  );
}
