import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatDate } from '../../assessment/dates/calendar';
import { nextAssessment } from '../../assessment/dates/nextAssessment';
import type { OpenReport } from '../../session/state';
import { reportTexts } from '../../session/state';
import { useCheckTexts } from '../check/texts/useCheckTexts';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  date: { ...typographyStyles.subtitle2, margin: `${tokens.spacingVerticalXS} 0` },
  text: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXS} 0` },
});

/** When the unit is assessed again, by the rule and the day that it is counted from. */
export function NextAssessmentView({ open }: { open: OpenReport }): ReactNode {
  const styles = useStyles();
  const { finish: texts } = useCheckTexts();
  const next = nextAssessment(reportTexts(open));
  return (
    <section>
      <h2 className={styles.title}>{texts.next}</h2>
      {next ? (
        <>
          <p className={styles.date}>{texts.due(formatDate(next.date), next)}</p>
          <p className={styles.text}>
            {texts.why(next)} {texts.steering[next.steeringGroup]}
          </p>
        </>
      ) : (
        <p className={styles.text}>{texts.notDue}</p>
      )}
    </section>
  );
}
