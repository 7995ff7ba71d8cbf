import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { unexplainedScore } from '../../assessment/comparison/changeReason';
import { criterionKey } from '../../assessment/fieldKey';
import type { Score } from '../../assessment/score';
import type { OpenReport } from '../../session/state';
import { reportTexts } from '../../session/state';
import { append, commentsOf, writeComments } from '../evidence/comments';
import { useSession } from '../SessionProvider';
import { wordsOf } from '../../words/words';
import { useCompareStyles } from './compareStyles';
import { useCompareTexts } from './texts/useCompareTexts';

interface ChangeReasonProps {
  readonly open: OpenReport;
  readonly number: number;
  readonly earlier: Score;
}

/** That the comments don't say why the score has changed so much, and a sentence at hand for one of the reasons. */
export function ChangeReason({ open, number, earlier }: ChangeReasonProps): ReactNode {
  const styles = useCompareStyles();
  const { lastTime: texts } = useCompareTexts();
  const session = useSession();
  const { language } = open.report;
  const isReachable = open.fields.get(criterionKey(number, 'comments'))?.reachable === true;
  if (language === null || !isReachable) return null;
  if (unexplainedScore(reportTexts(open), number, earlier) === null) return null;
  const clause = wordsOf(language).earlierScoreWrong(earlier);
  return (
    <>
      <p className={styles.hint}>{texts.unexplained}</p>
      <Button
        size="small"
        className={styles.start}
        onClick={() => writeComments(session, number, append(commentsOf(open, number), clause))}
      >
        {`${texts.add} `}
        <span lang={language}>{clause}</span>
      </Button>
    </>
  );
}
