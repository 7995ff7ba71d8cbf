import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lowWithoutRecommendations } from '../../assessment/recommendations';
import type { ReportTexts } from '../../assessment/report';
import { criterionNumbers, scoreOf, scoresOf } from '../../assessment/report';
import type { OpenReport } from '../../session/state';
import type { Go } from '../navigation/page';
import { criterionPage } from '../navigation/page';
import { criterionName } from '../report/place';
import { useTexts } from '../texts/TextsProvider';
import { useNeedsStyles } from './needsStyles';
import { useNeedsTexts } from './texts/useNeedsTexts';

const useStyles = makeStyles({
  ways: { gap: tokens.spacingVerticalXS },
  way: { textAlign: 'start' },
});

interface MissingForProposalsProps {
  readonly open: OpenReport;
  readonly report: ReportTexts;
  /** How many criteria are proposed. */
  readonly proposed: number;
  readonly go: Go;
}

/** Says what is missing for proposals, or for more of them, with the ways to the criteria; nothing when nothing is. */
export function MissingForProposals({ open, report, proposed, go }: MissingForProposalsProps): ReactNode {
  const styles = useNeedsStyles();
  const { proposals: texts } = useNeedsTexts();
  const scored = scoresOf(report).size;
  const unscored = criterionNumbers.filter((number) => scoreOf(report, number) === null);
  const without = lowWithoutRecommendations(report);
  if (scored === 0)
    return (
      <>
        <p className={styles.words}>{texts.noScores}</p>
        <Ways open={open} numbers={unscored.slice(0, 1)} go={go} />
      </>
    );
  return (
    <>
      {proposed === 0 ? (
        <p className={styles.words}>{without.length > 0 ? texts.noRecommendations : texts.noneLow}</p>
      ) : null}
      {without.length > 0 ? <p className={styles.hint}>{texts.lowWithout(without.length)}</p> : null}
      <Ways open={open} numbers={without} go={go} />
    </>
  );
}

function Ways({ open, numbers, go }: { open: OpenReport; numbers: readonly number[]; go: Go }): ReactNode {
  const styles = useStyles();
  const shared = useNeedsStyles();
  const texts = useTexts();
  const present = numbers.filter((number) => open.report.criteria.some((each) => each.number === number));
  if (present.length === 0) return null;
  return (
    <ul className={mergeClasses(shared.list, styles.ways)}>
      {present.map((number) => (
        <li key={number}>
          <Link
            as="button"
            className={styles.way}
            lang={open.report.language ?? texts.language}
            onClick={() => go(criterionPage(number))}
          >
            {criterionName(open, number, texts)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
