import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { useId, useRef, useState } from 'react';
import type { BandedCriterion } from '../../assessment/bands';
import { figureForms } from '../../assessment/figureForms';
import type { FigureFault } from '../../assessment/figures/outcome';
import { useFigureStyles } from './figureStyles';
import type { Row } from './paste';
import { fillRows } from './paste';
import { useEvidenceTexts } from './texts/useEvidenceTexts';

const useStyles = makeStyles({
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse' },
  head: {
    ...typographyStyles.caption2,
    textAlign: 'start',
    verticalAlign: 'bottom',
    padding: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground2,
  },
  name: { width: '34%' },
  last: { width: '24px' },
  cell: { padding: '1px', verticalAlign: 'top' },
  remove: { minWidth: '24px', width: '24px', height: '28px', padding: 0 },
  below: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Narrow heads say where they may break; names and sentences don't. */
export const withoutHyphens = (text: string): string => text.replaceAll('\u00ad', '');

interface FigureRowsProps {
  readonly number: BandedCriterion;
  readonly rows: readonly Row[];
  readonly faults: readonly FigureFault[];
  readonly disabled: boolean;
  readonly onChange: (rows: readonly Row[]) => void;
}

/** A row for each coach, kind of job or employer; a column or table pasted into a cell fills the rows from there. */
export function FigureRows({
  number,
  rows: given,
  faults,
  disabled,
  onChange: tell,
}: FigureRowsProps): ReactNode {
  const styles = useStyles();
  const input = useFigureStyles();
  const { figures: texts } = useEvidenceTexts();
  const id = useId();
  const body = useRef<HTMLTableSectionElement>(null);
  const columns = Object.entries(figureForms[number].rows ?? {});
  const names = columns.map(([name]) => name);
  // Rows in which nothing stands yet are not kept, and shown all the same.
  const [shown, setShown] = useState(given.length);
  const rows = Array.from(
    { length: Math.max(1, shown, given.length) },
    (_, index): Row => given[index] ?? {},
  );
  const onChange = (changed: readonly Row[]): void => {
    setShown(changed.length);
    tell(changed);
  };
  const headOf = (column: string): string => texts.names[number][column] ?? column;
  const labelOf = (column: string): string => withoutHyphens(headOf(column));
  const rowName = (index: number): string => rows[index]?.['name']?.trim() || texts.row(index + 1);
  const focusRow = (index: number): void =>
    void requestAnimationFrame(() =>
      body.current?.querySelectorAll<HTMLElement>('[data-first]')[index]?.focus(),
    );
  const add = (): void => {
    onChange([...rows, {}]);
    focusRow(rows.length);
  };
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            {names.map((name) => (
              <th
                key={name}
                scope="col"
                className={mergeClasses(styles.head, name === 'name' && styles.name)}
              >
                {headOf(name)}
              </th>
            ))}
            <td className={styles.last} />
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row, index) => {
            const own = faults.filter((fault) => fault.row === index);
            return [
              <tr key={index}>
                {columns.map(([name, kind]) => {
                  const faulty = own.some(({ field }) => field === name);
                  return (
                    <td key={name} className={styles.cell}>
                      <input
                        type="text"
                        autoComplete="off"
                        inputMode={kind === 'text' ? 'text' : 'decimal'}
                        aria-label={texts.cell(
                          labelOf(name),
                          kind === 'text' ? texts.row(index + 1) : rowName(index),
                        )}
                        aria-invalid={faulty}
                        {...(own.length > 0 ? { 'aria-describedby': `${id}${index}` } : {})}
                        {...(name === 'name' ? { 'data-first': true } : {})}
                        className={mergeClasses(
                          input.input,
                          kind !== 'text' && input.figure,
                          faulty && input.faulty,
                        )}
                        disabled={disabled}
                        value={row[name] ?? ''}
                        onChange={({ target }) =>
                          onChange(rows.with(index, { ...row, [name]: target.value }))
                        }
                        onPaste={(event) => {
                          const text = event.clipboardData.getData('text/plain');
                          const filled = fillRows(rows, text, {
                            number,
                            columns: names,
                            row: index,
                            column: name,
                          });
                          if (!filled) return;
                          event.preventDefault();
                          onChange(filled);
                        }}
                        onKeyDown={(event) => {
                          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                          event.preventDefault();
                          if (index + 1 < rows.length) focusRow(index + 1);
                          else add();
                        }}
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
                    aria-label={texts.removeRow(rowName(index))}
                    title={texts.removeRow(rowName(index))}
                    disabledFocusable={disabled || (rows.length === 1 && Object.keys(row).length === 0)}
                    onClick={() => {
                      onChange(rows.toSpliced(index, 1));
                      focusRow(Math.max(0, index - 1));
                    }}
                  />
                </td>
              </tr>,
              own.length > 0 ? (
                <tr key={`${index} faults`}>
                  <td id={`${id}${index}`} colSpan={columns.length + 1}>
                    {own.map(({ field, why }) => (
                      <p key={`${field} ${why}`} className={input.fault}>
                        {labelOf(field)}: {texts.faults[why]}
                      </p>
                    ))}
                  </td>
                </tr>
              ) : null,
            ];
          })}
        </tbody>
      </table>
      <div className={styles.below}>
        <Button size="small" disabled={disabled} onClick={add}>
          {texts.addRow}
        </Button>
        <span className={input.hint}>{texts.pasteHint}</span>
      </div>
    </>
  );
}
