import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { FieldKey } from '../../assessment/fieldKey';
import { hasAdaptedCriteria } from '../../assessment/problem';
import { hasComponents } from '../../assessment/figures/components';
import { criterionFields, criterionKey } from '../../assessment/fieldKey';
import { callsForRecommendations } from '../../assessment/recommendations';
import type { FieldState, OpenReport } from '../../session/state';
import type { Criterion } from '../../template/report';
import type { Go } from '../navigation/page';
import { Earlier } from '../compare/Earlier';
import { Aid } from '../evidence/Aid';
import { AsBefore, Evidence, OwnNote, SourceChips, SourceNames } from '../evidence/aids';
import { useAim } from '../evidence/useAim';
import { HistoryButtons } from '../history/HistoryButtons';
import { PageFrame } from '../frame/PageFrame';
import { readingOf } from '../report/sections';
import { useSession } from '../SessionProvider';
import { labelOf } from '../report/place';
import { LateSnippets } from '../snippets/aids';
import { LateThreads } from '../threads/aids';
import { ThreadAid } from '../threads/ThreadAid';
import { threadsOfCriterion } from '../threads/threadPage';
import { useTexts } from '../texts/TextsProvider';
import { UnsureField } from '../unsure/UnsureField';
import { useHeadingFocus } from '../keyboard/useHeadingFocus';
import { CriterionBar } from './CriterionBar';
import { Definition } from './Definition';
import { MissingField } from './MissingField';
import { PageState } from './PageState';
import { ScoreField } from './ScoreField';
import { TextField } from './TextField';
import { useFieldFocus } from './useFieldFocus';
import { WholePage } from './WholePage';
import { useCriterionKeys } from './useCriterionKeys';
import { useScrolledPast } from './useScrolledPast';
import type { PaneLanguage } from '../../words/paneLanguage';

const textFields = criterionFields.filter((field) => field !== 'score');

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none' },
  score: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  intro: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  absent: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

interface CriterionPageProps {
  readonly open: OpenReport;
  readonly criterion: Criterion;
  /** The document brought the page up: the focus stays where it is. */
  readonly followed: boolean;
  /** The text that has the focus when the page comes up; null for the heading. */
  readonly at: FieldKey | null;
  readonly go: Go;
}

/** One criterion: what the document says of it, its score, and its texts. */
export function CriterionPage({ open, criterion, followed, at, go }: CriterionPageProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const { number, name } = criterion;
  const heading = useHeadingFocus(!followed && at === null);
  useFieldFocus(at);
  const [shown, setShown] = useState<FieldKey>(criterionKey(number, 'score'));
  useCriterionKeys(open, number, go);
  const { aimed, handlers } = useAim();
  useLeaveOnClose(number);
  const reading = readingOf(open, number);
  const isPast = useScrolledPast(heading);
  const documentLanguage = open.report.language ?? texts.language;
  const isAdapted = hasAdaptedCriteria(open.report);
  const here = { name, score: reading.kind === 'score' ? reading.score : null };
  return (
    <PageFrame
      header={<CriterionBar open={open} number={number} here={isPast ? here : null} go={go} />}
      footer={
        <PageState
          open={open}
          keys={criterionFields.map((field) => criterionKey(number, field))}
          shown={shown}
        >
          <HistoryButtons open={open} />
        </PageState>
      }
    >
      <div className={styles.stack}>
        <div className={styles.intro}>
          <h1 ref={heading} tabIndex={-1} className={styles.heading} lang={documentLanguage}>
            {number}. {name}
          </h1>
          <Definition
            criterion={criterion}
            language={documentLanguage}
            hasBoxes={hasComponents(number) && !isAdapted}
          />
        </div>
        <div className={styles.score}>
          <div {...handlers}>
            <ScoreField open={open} number={number} onFocus={setShown} />
          </div>
          <Earlier open={open} number={number} />
          {/* Adapted criteria are scored by other steps: no hints and no suggestions then. */}
          {isAdapted ? (
            <p className={styles.absent}>{texts.criterion.adapted}</p>
          ) : (
            <Aid missing={texts.criterion.aidsMissing}>
              <Evidence open={open} criterion={criterion} aimed={aimed} />
            </Aid>
          )}
        </div>
        {textFields.map((fieldName) => {
          const key = criterionKey(number, fieldName);
          const field = open.fields.get(key);
          const label = labelOf(open, key, fieldName, texts);
          if (open.unsure.has(key)) return <UnsureField key={key} open={open} field={key} />;
          return field ? (
            <TextField
              key={key}
              field={field}
              label={label}
              language={documentLanguage}
              reminder={
                fieldName === 'recommendations' &&
                reading.kind === 'score' &&
                callsForRecommendations(reading.score)
                  ? texts.criterion.needsRecommendations
                  : null
              }
              onFocus={setShown}
              corner={<WholePage label={label} onClick={() => go({ kind: 'text', number, key })} />}
              {...(fieldName === 'sources'
                ? sourceAids(open, field, documentLanguage)
                : { below: <Phrases field={field} /> })}
            />
          ) : (
            <MissingField key={key} open={open} field={key} label={label} />
          );
        })}
        <ThreadAid>
          <LateThreads open={open} threads={threadsOfCriterion(open, number)} />
        </ThreadAid>
        <Aid missing={texts.criterion.noteMissing}>
          <OwnNote number={number} />
        </Aid>
      </div>
    </PageFrame>
  );
}

/** Chips for the kinds of data sources, and the names from the report's front while one is typed. */
function sourceAids(open: OpenReport, field: FieldState, language: PaneLanguage) {
  return {
    above: (
      <Aid>
        <SourceChips field={field} language={language} />
      </Aid>
    ),
    below: (
      <Aid>
        <AsBefore open={open} field={field} />
        <SourceNames open={open} field={field} />
      </Aid>
    ),
  };
}

/** The assessor's own phrases, for the long texts. */
const Phrases = ({ field }: { field: FieldState }): ReactNode => (
  <Aid>
    <LateSnippets field={field} />
  </Aid>
);

/** A field loses the focus without a blur event when its page goes: what was typed is written all the same. */
function useLeaveOnClose(number: number): void {
  const session = useSession();
  useEffect(
    () => () => textFields.forEach((field) => session.leave(criterionKey(number, field))),
    [session, number],
  );
}
