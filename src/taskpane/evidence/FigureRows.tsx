import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Fragment, useRef, useState } from 'react';
import type { BandedCriterion } from '../../assessment/figures/bands';
import { figureForms } from '../../assessment/figures/figureForms';
import type { FigureFault, Suggestion } from '../../assessment/figures/suggestion';
import { areEmpty, useEarlierRows } from './earlierRows';
import { figureColumns } from './figureColumns';
import { FigureHead } from './FigureHead';
import type { RowActions } from './FigureRow';
import { FigureRow } from './FigureRow';
import { useFigureStyles } from './figureStyles';
import type { Row } from './paste';
import type { FilledRows } from './paste';
import { fillRows } from './paste';
import { RowsBack } from './RowsBack';
import { useSteady } from './useSteady';
import { useEvidenceTexts } from './texts/useEvidenceTexts';

const useStyles = makeStyles({
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse' },
  below: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface FigureRowsProps {
  readonly number: BandedCriterion;
  readonly rows: readonly Row[];
  /** Who is known from other criteria; nobody where the rows are no coaches. */
  readonly coaches: readonly string[];
  readonly faults: readonly FigureFault[];
  /** What each row comes to by itself, by its place from 0. */
  readonly steps: ReadonlyMap<number, Suggestion>;
  readonly disabled: boolean;
  readonly onChange: (rows: readonly Row[]) => void;
}

/** A row for each coach, kind of job or employer; a column or table pasted into a cell fills the rows from there. */
export function FigureRows({
  number,
  rows: given,
  coaches,
  faults,
  steps,
  disabled,
  onChange: tell,
}: FigureRowsProps): ReactNode {
  const styles = useStyles();
  const input = useFigureStyles();
  const { figures: texts, jobs } = useEvidenceTexts();
  const body = useRef<HTMLTableSectionElement>(null);
  const names = Object.keys(figureForms[number].rows ?? {});
  // Rows in which nothing stands yet are not kept, and shown all the same.
  const [shown, setShown] = useState(given.length);
  // Coaches who were named for another criterion stand here already, until something is given.
  const start = given.length === 0 && shown === 0 ? coaches.map((name): Row => ({ name })) : given;
  const [pasted, setPasted] = useState<FilledRows | null>(null);
  const [earlier, setEarlier] = useEarlierRows(given);
  const rows = Array.from(
    { length: Math.max(1, shown, start.length) },
    (_, index): Row => start[index] ?? {},
  );
  const onChange = (changed: readonly Row[]): void => {
    setShown(changed.length);
    tell(changed);
    setPasted(null);
  };
  const focusRow = (index: number): void =>
    void requestAnimationFrame(() =>
      body.current?.querySelectorAll<HTMLElement>('[data-first]')[index]?.focus(),
    );
  const add = (): void => {
    onChange([...rows, {}]);
    focusRow(rows.length);
  };
  const paste = (row: number, column: string, text: string): boolean => {
    const filled = fillRows(rows, text, { number, columns: names, row, column });
    if (filled) {
      onChange(filled.rows);
      setEarlier({ rows, now: filled.rows, at: row, removed: null });
    }
    setPasted(filled);
    return filled !== null;
  };
  const actions = useSteady<RowActions>({
    change: (index, changed) => onChange(rows.with(index, changed)),
    paste,
    enter: (index) => (index + 1 < rows.length ? focusRow(index + 1) : add()),
    remove: (index) => {
      const now = rows.toSpliced(index, 1);
      const row = rows[index] ?? {};
      onChange(now);
      if (!areEmpty([row]))
        setEarlier({ rows, now, at: index, removed: row['name']?.trim() || texts.row(index + 1) });
      focusRow(Math.max(0, index - 1));
    },
  });
  const offer = earlier && (
    <RowsBack
      earlier={earlier}
      onBack={() => {
        onChange(earlier.rows);
        focusRow(earlier.at);
      }}
    />
  );
  // Before the first row it stands above the table: the columns' names stay with their figures.
  const offerAt = (index: number): ReactNode =>
    index > 0 && earlier?.at === index ? (
      <tr>
        <td colSpan={figureColumns(number).length + 1}>{offer}</td>
      </tr>
    ) : null;
  return (
    <>
      {earlier?.at === 0 ? offer : null}
      <table className={styles.table}>
        <FigureHead number={number} />
        <tbody ref={body}>
          {rows.map((row, index) => (
            <Fragment key={index}>
              {offerAt(index)}
              <FigureRow
                number={number}
                index={index}
                row={row}
                faults={faults.filter((fault) => fault.row === index)}
                step={steps.size > 1 ? (steps.get(index) ?? null) : null}
                disabled={disabled}
                removable={rows.length > 1 || Object.keys(row).length > 0}
                on={actions}
              />
            </Fragment>
          ))}
          {offerAt(rows.length)}
        </tbody>
      </table>
      <div className={styles.below}>
        <Button size="small" disabled={disabled} onClick={add}>
          {texts.addRow}
        </Button>
        <span className={input.hint}>{texts.pasteHint}</span>
      </div>
      <p role="status" className={input.hint}>
        {[
          ...(pasted?.rowsLeftOut.length ? [texts.sumsLeftOut(pasted.rowsLeftOut)] : []),
          ...(pasted?.columnsLeftOut.length ? [jobs.columnsLeftOut(pasted.columnsLeftOut)] : []),
        ].join(' ')}
      </p>
    </>
  );
}
