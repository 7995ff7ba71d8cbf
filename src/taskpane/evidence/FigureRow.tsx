import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ClipboardEvent, KeyboardEvent, ReactNode, RefObject } from 'react';
import { memo, useId } from 'react';
import type { BandedCriterion } from '../../assessment/figures/bands';
import type { FigureFault, Suggestion } from '../../assessment/figures/suggestion';
import { useTexts } from '../texts/TextsProvider';
import { figureColumns, isStacked } from './figureColumns';
import { useFigureStyles } from './figureStyles';
import { NameCell } from './NameCell';
import type { Row } from './paste';
import { rowStep } from './rowStep';
import { useEvidenceTexts } from './texts/useEvidenceTexts';
import { withoutHyphens } from './withoutHyphens';

const useStyles = makeStyles({
  cell: { padding: '1px', verticalAlign: 'top' },
  top: { paddingTop: tokens.spacingVerticalS },
  step: { ...typographyStyles.caption1, textAlign: 'end', color: tokens.colorNeutralForeground2 },
  reached: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground1,
  },
  remove: { minWidth: '24px', width: '24px', height: '28px', padding: 0 },
});

/** What is done with a row, by its place from 0. */
export interface RowActions {
  readonly change: (index: number, row: Row) => void;
  /** Answers whether it took the text. */
  readonly paste: (index: number, column: string, text: string) => boolean;
  readonly enter: (index: number) => void;
  readonly remove: (index: number) => void;
}

interface FigureRowProps {
  readonly number: BandedCriterion;
  /** From 0. */
  readonly index: number;
  readonly row: Row;
  readonly faults: readonly FigureFault[];
  /** What the row comes to by itself; null where that isn't said. */
  readonly step: Suggestion | null;
  readonly disabled: boolean;
  readonly removable: boolean;
  readonly on: RefObject<RowActions>;
}

/** One row of inputs, with what is wrong in it below. Of many, only those that change are drawn. */
export const FigureRow = memo(DrawnRow, (before, now) => shownIn(before) === shownIn(now));

/** What a row shows, in one text: its faults and its step are made again for each key. */
const shownIn = ({ index, row, faults, step, disabled, removable }: FigureRowProps): string =>
  JSON.stringify([index, row, faults, step, disabled, removable]);

function DrawnRow({ number, index, row, faults, step, disabled, removable, on }: FigureRowProps): ReactNode {
  const styles = useStyles();
  const input = useFigureStyles();
  const { language } = useTexts();
  const allTexts = useEvidenceTexts();
  const { figures: texts } = allTexts;
  const id = useId();
  const columns = figureColumns(number);
  const stacked = isStacked(number);
  const isFaulty = (column: string): boolean => faults.some(({ field }) => field === column);
  const labelOf = (column: string): string => withoutHyphens(texts.names[number][column] ?? column);
  const typedName = row['name']?.trim() ?? '';
  const rowName = typedName || texts.row(index + 1);
  const removal = texts.removeRow(typedName || String(index + 1));
  const paste = (column: string, event: ClipboardEvent): void => {
    if (on.current.paste(index, column, event.clipboardData.getData('text/plain'))) event.preventDefault();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    on.current.enter(index);
  };
  const described = faults.length > 0 ? { 'aria-describedby': id } : {};
  const nameCell = (
    <td
      key="name"
      colSpan={stacked ? columns.length + 1 : 1}
      className={mergeClasses(styles.cell, stacked && styles.top)}
    >
      <NameCell
        label={texts.cell(labelOf('name'), texts.row(index + 1))}
        faulty={isFaulty('name')}
        disabled={disabled}
        value={row['name'] ?? ''}
        onChange={(name) => on.current.change(index, { ...row, name })}
        onPaste={(event) => paste('name', event)}
        onKeyDown={press}
        {...described}
      />
    </td>
  );
  const figureCells = columns.map((name) => (
    <td key={name} className={styles.cell}>
      <input
        type="text"
        autoComplete="off"
        inputMode="decimal"
        aria-label={texts.cell(labelOf(name), rowName)}
        aria-invalid={isFaulty(name)}
        {...described}
        className={mergeClasses(input.input, input.figure, isFaulty(name) && input.faulty)}
        disabled={disabled}
        value={row[name] ?? ''}
        onChange={({ target }) => on.current.change(index, { ...row, [name]: target.value })}
        onPaste={(event) => paste(name, event)}
        onKeyDown={press}
      />
    </td>
  ));
  const remove = (
    <td className={styles.cell}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.remove}
        icon={<Dismiss16Regular />}
        aria-label={removal}
        title={removal}
        disabledFocusable={disabled || !removable}
        onClick={() => on.current.remove(index)}
      />
    </td>
  );
  return (
    <>
      <tr>
        {nameCell}
        {stacked ? null : figureCells}
        {stacked ? null : remove}
      </tr>
      {stacked ? (
        <tr>
          {figureCells}
          {remove}
        </tr>
      ) : null}
      {step ? <StepLine {...rowStep(number, step, allTexts, language)} columns={columns.length + 1} /> : null}
      {faults.length > 0 ? (
        <tr>
          <td id={id} colSpan={columns.length + 1}>
            {faults.map(({ field, why }) => (
              <p key={`${field} ${why}`} className={input.fault}>
                {labelOf(field)}: {texts.faults[why]}
              </p>
            ))}
          </td>
        </tr>
      ) : null}
    </>
  );
}

interface StepLineProps {
  readonly step: string;
  readonly why: string;
  readonly columns: number;
}

/** The row's own step at its end. */
function StepLine({ step, why, columns }: StepLineProps): ReactNode {
  const styles = useStyles();
  return (
    <tr>
      <td colSpan={columns} className={styles.step}>
        <span className={styles.reached}>{step}</span> {why}
      </td>
    </tr>
  );
}
