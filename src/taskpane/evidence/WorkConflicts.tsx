import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { formatDate } from '../../assessment/dates/calendar';
import type { CriterionWork } from '../../assessment/workingData';
import type { WorkConflict } from '../../session/working/workingState';
import { readWorkKey } from '../../session/working/workEntries';
import { Notice } from '../notices/Notice';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import { figureLine } from './figureLine';
import type { EvidenceTexts } from './texts/evidenceTexts';
import { useEvidenceTexts } from './texts/useEvidenceTexts';

const useStyles = makeStyles({
  quote: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-line',
  },
});

/** Working data that was changed here and by somebody else, each with both and the choice. */
export function WorkConflicts(): ReactNode {
  const { working } = useSession();
  const conflicts = useStore(working.store, (state) => state.conflicts);
  return conflicts.map((conflict) => <Conflict key={conflict.key} conflict={conflict} />);
}

function Conflict({ conflict: { key, ours, theirs } }: { conflict: WorkConflict }): ReactNode {
  const styles = useStyles();
  const { working } = useSession();
  const evidence = useEvidenceTexts();
  const { working: texts } = evidence;
  const { state } = useTexts();
  const { number, kind } = readWorkKey(key);
  const sides = [
    [texts.mine, ours],
    [texts.theirs, theirs],
  ] as const;
  return (
    <Notice
      intent="warning"
      actions={[
        { label: texts.keepMine, onClick: () => working.pick(key, 'pane') },
        { label: texts.keepTheirs, onClick: () => working.pick(key, 'document') },
      ]}
    >
      {texts.conflict(number, kind)}
      {sides.map(([name, work]) => (
        <p key={name} className={styles.quote}>
          <strong>{name}:</strong> {inWords(work, evidence) || state.emptyText}
        </p>
      ))}
    </Notice>
  );
}

/** What there is of a criterion's work, as a line to be recognised by. */
function inWords(
  { ticks, figures, jobs, note, need, sent, independent, chosen, reconciled }: CriterionWork,
  { figures: { answers } }: EvidenceTexts,
): string {
  const texts = [...(figures ? [figures.fields, ...figures.rows] : []), ...(jobs ?? [])];
  const numbers = texts.map((one) => figureLine(one, answers)).filter((line) => line !== '');
  const boxes = ticks?.map((tick) => (tick ? '☑' : '☐')).join(' ') ?? '';
  const score = independent === 'none' ? '–' : String(independent ?? '');
  const days = [sent, reconciled].map((day) => (day ? formatDate(day) : ''));
  const choices = (chosen ?? []).map(({ part, is, text }) => (part === 'score' ? is : text));
  return [boxes, numbers.join('\n'), note, need?.recommendations ?? '', ...days, score, ...choices]
    .filter(Boolean)
    .join('\n');
}
