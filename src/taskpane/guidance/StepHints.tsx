import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { memo } from 'react';
import type { Score } from '../../assessment/score';
import { scores } from '../../assessment/score';
import type { Hints } from '../../guidance/hints';
import { Disclosure } from '../evidence/Disclosure';
import { useEvidenceTexts } from '../evidence/texts/useEvidenceTexts';
import { useTexts } from '../texts/TextsProvider';
import { hintId } from './hintId';
import { useHints } from './useHints';

const useStyles = makeStyles({
  hints: { display: 'flex', flexDirection: 'column' },
  // The longest step keeps its place, so that nothing below moves while the pointer goes over the scores.
  place: { display: 'grid', '& > *': { gridArea: '1 / 1' } },
  line: { ...typographyStyles.body1, margin: 0 },
  waiting: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground3 },
  reserve: {
    ...typographyStyles.body1,
    visibility: 'hidden',
    '::before': { content: 'attr(data-words)' },
  },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  steps: { display: 'grid', gridTemplateColumns: 'auto 1fr', margin: 0 },
  step: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
  },
  chosen: { ...typographyStyles.caption1Strong, backgroundColor: tokens.colorNeutralBackground3 },
});

interface StepHintsProps {
  readonly number: number;
  /** The step that has the focus or is chosen. */
  readonly step: Score | null;
}

/** What earns a score: the step in question in a line, all five on request, and where the wording is from. */
export const StepHints = memo(function StepHints({ number, step }: StepHintsProps): ReactNode {
  const styles = useStyles();
  const { hints: texts } = useEvidenceTexts();
  const { language: pane } = useTexts();
  const found = useHints(number);
  if (!found) return null;
  const { hints, language } = found;
  const doubtful = hints.confidence === 'C' || hints.differsInFinland;
  return (
    <div className={styles.hints}>
      <div className={styles.place} lang={language}>
        {scores.map((score) => (
          <span
            key={score}
            aria-hidden
            className={styles.reserve}
            data-words={`${score}: ${hints.steps[score]}`}
          />
        ))}
        <p id={hintId} className={styles.line}>
          {step ? (
            <>
              <strong>{step}:</strong> {hints.steps[step]}
            </>
          ) : null}
        </p>
        {step ? null : (
          <p className={styles.waiting} lang={pane}>
            {texts.whenChosen}
          </p>
        )}
      </div>
      {doubtful && hints.note ? (
        <p className={styles.text} lang={language}>
          {hints.note}
        </p>
      ) : null}
      <Disclosure title={texts.allSteps} memory="wholeSteps">
        <dl className={styles.steps} lang={language}>
          {scores.map((score) => (
            <Step key={score} score={score} text={hints.steps[score]} chosen={score === step} />
          ))}
        </dl>
        {!doubtful && hints.note ? (
          <p className={styles.text} lang={language}>
            {hints.note}
          </p>
        ) : null}
      </Disclosure>
      <Disclosure title={markOf(hints, texts)}>
        <Origin hints={hints} language={language} />
      </Disclosure>
    </div>
  );
});

function markOf(hints: Hints, texts: ReturnType<typeof useEvidenceTexts>['hints']): string {
  const marks = [
    hints.origin === 'own' ? texts.own : null,
    hints.unofficial ? texts.unofficial : null,
    hints.differsInFinland ? texts.differs : null,
  ].filter((mark) => mark !== null);
  return marks.length > 0 ? texts.unfolds(marks.join(' · ')) : texts.source(hints.source);
}

function Step({ score, text, chosen }: { score: Score; text: string; chosen: boolean }): ReactNode {
  const styles = useStyles();
  const className = mergeClasses(styles.step, chosen && styles.chosen);
  return (
    <>
      <dt className={className}>{score}</dt>
      <dd className={className}>{text}</dd>
    </>
  );
}

function Origin({ hints, language }: { hints: Hints; language: string }): ReactNode {
  const styles = useStyles();
  const { hints: texts } = useEvidenceTexts();
  return (
    <>
      {hints.about ? (
        <p className={styles.text} lang={language}>
          {hints.about}
        </p>
      ) : hints.unofficial ? (
        <p className={styles.text}>{texts.about}</p>
      ) : null}
      <p className={styles.text}>
        {texts.source(hints.source)} {hints.confidence ? texts.confidence[hints.confidence] : null}
      </p>
    </>
  );
}
