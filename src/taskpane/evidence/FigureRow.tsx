import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ClipboardEvent, KeyboardEvent, ReactNode } from 'react';
import { useId } from 'react';
import type { BandedCriterion } from '../../assessment/bands';
import { figureForms } from '../../assessment/figureForms';
import type { FigureFault } from '../../assessment/figures/suggestion';
import { useFigureStyles } from './figureStyles';
import type { Row } from './paste';
import { useEvidenceTexts } from './texts/useEvidenceTexts';
import { withoutHyphens } from './withoutHyphens';

const useStyles = makeStyles({
  cell: { padding: '1px', verticalAlign: 'top' },
  remove: { minWidth: '24px', width: '24px', height: '28px', padding: 0 },
});

interface FigureRowProps {
  readonly number: BandedCriterion;
  /** From 0. */
  readonly index: number;
  readonly row: Row;
  readonly faults: readonly FigureFault[];
  readonly disabled: boolean;
  readonly removable: boolean;
  readonly onChange: (row: Row) => void;
  /** Answers whether it took the text. */
  readonly onPaste: (column: string, text: string) => boolean;
  readonly onEnter: () => void;
  readonly onRemove: () => void;
}

/** One row of inputs, with what is wrong in it below. */
export function FigureRow(props: FigureRowProps): ReactNode {
  const { number, index, row, faults, disabled, removable, onChange, onPaste, onEnter, onRemove } = props;
  const styles = useStyles();
  const input = useFigureStyles();
  const { figures: texts } = useEvidenceTexts();
  const id = useId();
  const columns = Object.entries(figureForms[number].rows ?? {});
  const labelOf = (column: string): string => withoutHyphens(texts.names[number][column] ?? column);
  const typedName = row['name']?.trim() ?? '';
  const rowName = typedName || texts.row(index + 1);
  const removal = texts.removeRow(typedName || String(index + 1));
  const paste = (column: string, event: ClipboardEvent): void => {
    if (onPaste(column, event.clipboardData.getData('text/plain'))) event.preventDefault();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <>
      <tr>
        {columns.map(([name, kind]) => {
          const faulty = faults.some(({ field }) => field === name);
          const isText = kind === 'text';
          return (
            <td key={name} className={styles.cell}>
              <input
                type="text"
                autoComplete="off"
                inputMode={isText ? 'text' : 'decimal'}
                aria-label={texts.cell(labelOf(name), isText ? texts.row(index + 1) : rowName)}
                aria-invalid={faulty}
                {...(faults.length > 0 ? { 'aria-describedby': id } : {})}
                {...(name === 'name' ? { 'data-first': true } : {})}
                className={mergeClasses(input.input, !isText && input.figure, faulty && input.faulty)}
                disabled={disabled}
                value={row[name] ?? ''}
                onChange={({ target }) => onChange({ ...row, [name]: target.value })}
                onPaste={(event) => paste(name, event)}
                onKeyDown={press}
              />
            </td>
          );
        })}
        <td className={styles.cell}>
          <Button
            appearance="subtle"
            size="small"
            className={styles.remove}
            icon={<Dismiss16Regular />}
            aria-label={removal}
            title={removal}
            disabledFocusable={disabled || !removable}
            onClick={onRemove}
          />
        </td>
      </tr>
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
