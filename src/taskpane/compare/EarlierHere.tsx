import type { ReactNode } from 'react';
import { formatDate } from '../../assessment/calendar';
import type { LastTime } from '../../assessment/comparison/lastTime';
import { lastTime } from '../../assessment/comparison/lastTime';
import { assessedOn } from '../../assessment/comparison/otherReport';
import { latestFirst } from '../../assessment/comparison/role';
import type { OpenReport } from '../../session/state';
import type { Beside } from './beside';
import { besideOpen, openSide } from './beside';
import type { Picked } from './compareDesk';
import { useCompareStyles } from './compareStyles';
import { useCompareTexts } from './texts/useCompareTexts';

interface EarlierHereProps {
  readonly open: OpenReport;
  readonly number: number;
  readonly picked: readonly Picked[];
}

/** What earlier reports say of a criterion, the latest first. */
export function EarlierHere({ open, number, picked }: EarlierHereProps): ReactNode {
  const own = openSide(open);
  const earlier = picked
    .flatMap((one) => besideOpen(own, one) ?? [])
    .filter(({ role, report }) => role === 'earlier' && report.criteriaSet === 'ips');
  const order = latestFirst(earlier.map(({ report }) => report));
  return earlier
    .toSorted((left, right) => order.indexOf(left.report) - order.indexOf(right.report))
    .map((one) => {
      const found = lastTime(one.report, number);
      return found ? <Found key={one.id} beside={one} found={found} /> : null;
    });
}

function Found({ beside: { name, report }, found }: { beside: Beside; found: LastTime }): ReactNode {
  const styles = useCompareStyles();
  const { lastTime: texts, scores } = useCompareTexts();
  const day = assessedOn(report);
  const title = texts.title(day ? formatDate(day.last) : name);
  const lang = report.language === null ? {} : { lang: report.language };
  return (
    <section aria-label={title} className={styles.quote}>
      <p
        className={styles.figure}
      >{`${title}: ${found.score === null ? scores.none : texts.score(found.score)}`}</p>
      {found.wasNeed ? <p className={styles.hint}>{texts.need}</p> : null}
      {[...new Set([found.need, found.recommendations])]
        .filter((text) => text !== '')
        .map((text) => (
          <p key={text} className={styles.words} {...lang}>
            {text}
          </p>
        ))}
    </section>
  );
}
