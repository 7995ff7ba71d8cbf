import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { criterionKey } from '../../assessment/fieldKey';
import type { Suggestion } from '../../assessment/figures/suggestion';
import { formatCalculation } from '../../assessment/calculation/sentence';
import type { OpenReport } from '../../session/state';
import { readingOf } from '../report/sections';
import { useSession } from '../SessionProvider';
import { commentsOf, withCalculation, calculationPlace, writeComments } from './comments';
import { useEvidenceTexts } from './texts/useEvidenceTexts';
import { inSight } from '../notices/inSight';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  words: { ...typographyStyles.body1, flexGrow: 1, flexBasis: 'max(140px, 50%)', minWidth: 0 },
  suggested: { ...typographyStyles.body1Strong },
  yours: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface SuggestionRowProps {
  readonly open: OpenReport;
  readonly number: number;
  readonly suggestion: Suggestion;
}

/**
 * The suggested score, beside the assessor's own where they differ; taken by one press, and its calculation put into
 * the comments by another.
 */
export function SuggestionRow({ open, number, suggestion }: SuggestionRowProps): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { suggestion: texts } = useEvidenceTexts();
  const reading = readingOf(open, number);
  const given = reading.kind === 'score' ? reading.score : null;
  const { score, calculation } = suggestion;
  const words = calculation.kind === 'components' ? texts.fromComponents : texts.fromFigures;
  return (
    <div className={styles.row}>
      <span ref={inSight} className={styles.words}>
        <span role="status" className={styles.suggested}>
          {words(score)}
        </span>
        {/* No part of the status: a score that is given is announced as such, once. */}
        {given === null ? null : (
          <span className={styles.yours}>{given === score ? texts.same : texts.yours(given)}</span>
        )}
      </span>
      {given === score || !open.fields.get(criterionKey(number, 'score'))?.reachable ? null : (
        <Button size="small" appearance="primary" onClick={() => session.setScore(number, score)}>
          {texts.use(score)}
        </Button>
      )}
      <IntoComments open={open} number={number} suggestion={suggestion} />
    </div>
  );
}

function IntoComments({ open, number, suggestion }: SuggestionRowProps): ReactNode {
  const session = useSession();
  const { suggestion: texts } = useEvidenceTexts();
  const { language } = open.report;
  if (language === null || !open.fields.get(criterionKey(number, 'comments'))?.reachable) return null;
  const sentence = formatCalculation(number, suggestion, language);
  const comments = commentsOf(open, number);
  const labels = { absent: texts.intoComments, outdated: texts.renewComments, there: texts.inComments };
  const place = calculationPlace(comments, sentence);
  return (
    <Button
      size="small"
      disabledFocusable={place === 'there'}
      onClick={() => writeComments(session, number, withCalculation(comments, sentence))}
    >
      {labels[place]}
    </Button>
  );
}
