import { Button, Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { memo } from 'react';
import { isCurrent, isPermanent, jobColumns } from '../../assessment/figures/jobs';
import { answerTexts } from '../../assessment/figures/suggest';
import type { JobTexts } from '../../assessment/workingData';
import { NameCell } from './NameCell';
import { useEvidenceTexts } from './texts/useEvidenceTexts';

const useStyles = makeStyles({
  job: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) 28px',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  label: { ...typographyStyles.caption1, paddingTop: tokens.spacingVerticalXS },
  ticks: { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap' },
  // Beside the first field, and last for the keys.
  remove: { gridRow: '1', gridColumn: '3', minWidth: '24px', width: '24px', height: '28px', padding: 0 },
  employer: { gridColumn: '2 / -1' },
});

/** What is done with a job, by its place from 0. */
export interface JobActions {
  readonly change: (index: number, job: JobTexts) => void;
  /** Answers whether it took the text. */
  readonly paste: (index: number, column: 'type' | 'employer', text: string) => boolean;
  readonly enter: (index: number) => void;
  readonly remove: (index: number) => void;
}

interface JobEntryProps {
  /** From 0. */
  readonly index: number;
  readonly job: JobTexts;
  readonly disabled: boolean;
  readonly on: RefObject<JobActions>;
}

/**
 * One job: its kind and employer, and whether it is permanent and goes on. Of many, only those that change are drawn.
 */
export const JobEntry = memo(
  DrawnJob,
  (before, now) =>
    before.index === now.index &&
    before.disabled === now.disabled &&
    jobColumns.every((column) => before.job[column] === now.job[column]),
);

function DrawnJob({ index, job, disabled, on }: JobEntryProps): ReactNode {
  const styles = useStyles();
  const { jobs: texts, figures } = useEvidenceTexts();
  const name = texts.job(index + 1);
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    on.current.enter(index);
  };
  const textCell = (column: 'type' | 'employer'): ReactNode => (
    <NameCell
      label={figures.cell(texts.names[column], name)}
      faulty={false}
      disabled={disabled}
      value={job[column] ?? ''}
      onChange={(text) => on.current.change(index, { ...job, [column]: text })}
      onPaste={(event) => {
        if (on.current.paste(index, column, event.clipboardData.getData('text/plain')))
          event.preventDefault();
      }}
      onKeyDown={press}
    />
  );
  const tick = (column: 'permanent' | 'current', checked: boolean): ReactNode => (
    <Checkbox
      label={texts.names[column]}
      aria-label={figures.cell(texts.names[column], name)}
      checked={checked}
      disabled={disabled}
      onChange={(_, { checked: now }) =>
        on.current.change(index, { ...job, [column]: answerTexts[now === true ? 'yes' : 'no'] })
      }
    />
  );
  return (
    <fieldset aria-label={name} className={styles.job}>
      <span aria-hidden className={styles.label}>
        {texts.names.type}
      </span>
      {textCell('type')}
      <span aria-hidden className={styles.label}>
        {texts.names.employer}
      </span>
      <div className={styles.employer}>{textCell('employer')}</div>
      <div className={styles.ticks}>
        {tick('permanent', isPermanent(job))}
        {tick('current', isCurrent(job))}
      </div>
      <Button
        appearance="subtle"
        size="small"
        className={styles.remove}
        icon={<Dismiss16Regular />}
        aria-label={texts.remove(index + 1)}
        title={texts.remove(index + 1)}
        disabledFocusable={disabled}
        onClick={() => on.current.remove(index)}
      />
    </fieldset>
  );
}
