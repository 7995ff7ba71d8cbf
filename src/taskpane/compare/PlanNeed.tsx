import type { ReactNode } from 'react';
import type { PlanAction } from '../../assessment/plan/plan';
import type { NeedBeside } from '../../assessment/plan/planBeside';
import { useCompareStyles } from './compareStyles';
import { useCompareTexts } from './texts/useCompareTexts';

interface PlanNeedProps {
  readonly need: NeedBeside;
  /** The score in the open report. */
  readonly now: string;
  /** Of the plan's words. */
  readonly language: string | null;
}

/** How a need's score was, should be and is, and its actions with their status, those first that are to be done. */
export function PlanNeed({ need, now, language }: PlanNeedProps): ReactNode {
  const styles = useCompareStyles();
  const { plan: texts } = useCompareTexts();
  return (
    <>
      <p className={styles.hint}>{texts.course(need.score || '–', need.target || '–', now)}</p>
      {need.otherAsks.length === 0 ? null : (
        <>
          <p className={styles.hint}>{texts.otherAsks}</p>
          <p className={styles.words} {...(language === null ? {} : { lang: language })}>
            {need.otherAsks.join('\n')}
          </p>
        </>
      )}
      {need.recommendations.trim() === '' ? null : (
        <>
          <p className={styles.hint}>{texts.recommendations}</p>
          <p className={styles.words} {...(language === null ? {} : { lang: language })}>
            {need.recommendations.trim()}
          </p>
        </>
      )}
      {need.actions.length === 0 ? <p className={styles.text}>{texts.noActions}</p> : null}
      <ul className={styles.list}>
        {need.actions.map((action, at) => (
          <li key={at} className={styles.quote}>
            <ActionLines action={action} language={language} />
          </li>
        ))}
      </ul>
      <PlanNotes notes={need.notes} language={language} />
    </>
  );
}

/** What the unit wrote beside its actions. */
export function PlanNotes({
  notes,
  language,
}: Pick<PlanNeedProps, 'language'> & { readonly notes: readonly string[] }): ReactNode {
  const styles = useCompareStyles();
  const { plan: texts } = useCompareTexts();
  if (notes.length === 0) return null;
  return (
    <>
      <p className={styles.hint}>{texts.notes}</p>
      {notes.map((note, at) => (
        <p key={at} className={styles.words} {...(language === null ? {} : { lang: language })}>
          {note}
        </p>
      ))}
    </>
  );
}

function ActionLines({
  action,
  language,
}: { action: PlanAction } & Pick<PlanNeedProps, 'language'>): ReactNode {
  const styles = useCompareStyles();
  const { plan: texts } = useCompareTexts();
  const { status, statusText, responsible, due, followUp } = action;
  const more = [
    responsible === '' ? '' : texts.responsible(responsible),
    due === '' ? '' : texts.due(due),
    followUp === '' ? '' : texts.followUp(followUp),
    ...action.more,
  ];
  return (
    <>
      <p className={styles.remark}>
        {status === null ? statusText || texts.noStatus : texts.statuses[status]}
      </p>
      {action.action === '' ? null : (
        <p className={styles.words} {...(language === null ? {} : { lang: language })}>
          {action.action}
        </p>
      )}
      {more
        .filter((line) => line !== '')
        .map((line, at) => (
          <p key={at} className={styles.hint}>
            {line}
          </p>
        ))}
    </>
  );
}
