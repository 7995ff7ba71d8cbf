import { makeStyles } from '@fluentui/react-components';
import type { ClipboardEvent, KeyboardEvent, ReactNode } from 'react';
import type { FieldKey } from '../../assessment/fieldKey';
import { FieldTrouble } from '../criterion/FieldTrouble';
import { GrowingText } from '../criterion/GrowingText';
import type { Entries } from './useEntries';
import { spot } from './usePlace';

const useStyles = makeStyles({
  row: { gridColumn: '1', minWidth: 0 },
});

interface EntryRowProps {
  readonly entry: number;
  readonly text: string;
  readonly label: string;
  readonly language: string;
  readonly entries: Entries;
  readonly focusEntry: (entry: number) => void;
  readonly onFocus: (key: FieldKey) => void;
}

/** One entry of a list. Enter goes on to the next; lines that are pasted become entries of their own. */
export function EntryRow(props: EntryRowProps): ReactNode {
  const { entry, text, label, language, entries, focusEntry, onFocus } = props;
  const styles = useStyles();
  const field = entries.fieldOf(entry);
  if (!field) return null;
  const isLastOfField = entry + 1 >= entries.shown.length || entries.fieldOf(entry + 1) !== field;
  const goOn = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (entry + 1 < entries.shown.length) focusEntry(entry + 1);
    else if (entries.steady && !entries.full) focusEntry(entries.add());
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const several = pastedEntries(event);
    if (several.length === 0 || !entries.steady) return;
    event.preventDefault();
    focusEntry(entries.replace(entry, several));
  };
  return (
    <li {...spot(field.key)} className={styles.row} style={{ gridRow: entry + 1 }}>
      <GrowingText
        aria-label={label}
        lang={language}
        rows={1}
        readOnly={!field.reachable}
        value={text}
        onFocus={() => onFocus(field.key)}
        onBlur={() => entries.leaveEntry(entry)}
        onKeyDown={goOn}
        onPaste={paste}
        onChange={({ target }) => entries.type(entry, target.value)}
      />
      {isLastOfField ? <FieldTrouble field={field} /> : null}
    </li>
  );
}

/** Word's soft line ends among them. */
const lineEnds = /[\r\n\v\f\u0085\u2028\u2029]+/u;

const filledCells = (row: string): string[] =>
  row
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');

/** The lines that come of pasting into the text, those around the selection included; the cells of a row are one. */
function pastedEntries(event: ClipboardEvent<HTMLTextAreaElement>): string[] {
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  const pasted = event.clipboardData.getData('text/plain').trim();
  if (!pasted.includes('\t') && !lineEnds.test(pasted)) return [];
  const whole = value.slice(0, selectionStart) + pasted + value.slice(selectionEnd);
  return whole.split(lineEnds).map((line) => filledCells(line).join(', '));
}
