import { Button, Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { KeyboardEvent, ReactNode } from 'react';
import { isCurrent, isPermanent } from '../../assessment/jobs';
import { answerTexts } from '../../assessment/suggest';
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
  remove: { minWidth: '24px', width: '24px', height: '28px', padding: 0 },
  employer: { gridColumn: '2 / -1' },
});

interface JobEntryProps {
  /** From 0. */
  readonly index: number;
  readonly job: JobTexts;
  readonly disabled: boolean;
  readonly onChange: (job: JobTexts) => void;
  /** Answers whether it took the text. */
  readonly onPaste: (column: 'type' | 'employer', text: string) => boolean;
  readonly onEnter: () => void;
  readonly onRemove: () => void;
}

/** One job: its kind and employer, and whether it is permanent and goes on. */
export function JobEntry({
  index,
  job,
  disabled,
  onChange,
  onPaste,
  onEnter,
  onRemove,
}: JobEntryProps): ReactNode {
  const styles = useStyles();
  const { jobs: texts, figures } = useEvidenceTexts();
  const name = texts.job(index + 1);
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter();
  };
  const textCell = (column: 'type' | 'employer'): ReactNode => (
    <NameCell
      label={figures.cell(texts.names[column], name)}
      faulty={false}
      disabled={disabled}
      value={job[column] ?? ''}
      onChange={(text) => onChange({ ...job, [column]: text })}
      onPaste={(event) => {
        if (onPaste(column, event.clipboardData.getData('text/plain'))) event.preventDefault();
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
        onChange({ ...job, [column]: answerTexts[now === true ? 'yes' : 'no'] })
      }
    />
  );
  return (
    <fieldset aria-label={name} className={styles.job}>
      <span aria-hidden className={styles.label}>
        {texts.names.type}
      </span>
      {textCell('type')}
      <Button
        appearance="subtle"
        size="small"
        className={styles.remove}
        icon={<Dismiss16Regular />}
        aria-label={texts.remove(index + 1)}
        title={texts.remove(index + 1)}
        disabledFocusable={disabled}
        onClick={onRemove}
      />
      <span aria-hidden className={styles.label}>
        {texts.names.employer}
      </span>
      <div className={styles.employer}>{textCell('employer')}</div>
      <div className={styles.ticks}>
        {tick('permanent', isPermanent(job))}
        {tick('current', isCurrent(job))}
      </div>
    </fieldset>
  );
}
