import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import type { FocusEvent, ReactNode } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import type { FieldKey } from '../../assessment/fieldKey';
import type { FrontList } from '../../words/frontField';
import type { FieldState } from '../../session/state';
import { SavedMark } from '../criterion/SavedMark';
import { useTexts } from '../texts/TextsProvider';
import { EntryRow } from './EntryRow';
import { RemoveEntry } from './RemoveEntry';
import { useDetailsTexts } from './texts/useDetailsTexts';
import { useEntries } from './useEntries';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  label: { ...typographyStyles.body1Strong },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  entries: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    rowGap: tokens.spacingVerticalXS,
  },
  rows: { display: 'contents', listStyleType: 'none' },
  below: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  add: {
    alignSelf: 'flex-start',
    paddingInlineStart: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface ListFieldProps {
  readonly name: FrontList;
  readonly fields: readonly FieldState[];
  readonly label: string;
  readonly language: string;
  /** The field that is asked for: it is shown even if nothing stands in it yet. */
  readonly at: FieldKey | null;
  readonly onFocus: (key: FieldKey) => void;
}

/** A list of the report's front: its fields fill in order, and what does not fit stands in the last one. */
export function ListField({ name, fields, label, language, at, onFocus }: ListFieldProps): ReactNode {
  const styles = useStyles();
  const { refusals } = useTexts();
  const { lists: texts } = useDetailsTexts();
  const id = useId();
  const entries = useEntries(fields, fields.findIndex(({ key }) => key === at) + 1);
  const { list, focusEntry } = useEntryFocus();
  const add = (): void => focusEntry(entries.add());
  const count = entries.shown.length;
  const isOver = count > fields.length;
  const isRemovable = entries.steady && (count > 1 || entries.shown[0] !== '');
  const labelOf = (entry: number): string => `${label} ${entry + 1}`;
  const leave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) entries.leave();
  };
  return (
    <div role="group" aria-labelledby={id} className={styles.list} ref={list} onBlur={leave}>
      <span id={id} className={styles.label} lang={language}>
        {label}
      </span>
      {fields.every(({ reachable }) => reachable) ? null : (
        <p className={styles.hint}>{refusals.unreachable}</p>
      )}
      <div className={styles.entries}>
        {/* Safari takes a list without a box for none. */}
        <ul role="list" className={styles.rows}>
          {entries.shown.map((text, entry) => (
            <EntryRow
              key={entry}
              entry={entry}
              text={text}
              label={labelOf(entry)}
              language={language}
              entries={entries}
              focusEntry={focusEntry}
              onFocus={onFocus}
            />
          ))}
        </ul>
        <div className={styles.below} style={{ gridRow: count + 1 }}>
          {isOver ? <p className={styles.hint}>{texts.overflow(fields.length)}</p> : null}
          {entries.full ? <p className={styles.hint}>{texts.joined(fields.length)}</p> : null}
          {entries.steady && !entries.full ? (
            <Button appearance="subtle" className={styles.add} icon={<Add20Regular />} onClick={add}>
              {texts.add[name]}
            </Button>
          ) : null}
        </div>
        {isRemovable
          ? entries.shown.map((text, entry) => (
              <RemoveEntry
                key={entry}
                entry={entry}
                name={text.trim() || labelOf(entry)}
                onRemove={() => {
                  entries.remove(entry);
                  focusEntry(entry);
                }}
              />
            ))
          : null}
      </div>
      {entries.typed ? <SavedMark field={entries.typed} changed /> : null}
    </div>
  );
}

/** Moves the focus to an entry once it is there; to the last one where it is not. */
function useEntryFocus() {
  const list = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<{ entry: number } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const texts = [...(list.current?.querySelectorAll('textarea') ?? [])];
    (texts[wanted.entry] ?? texts.at(-1))?.focus();
  }, [wanted]);
  return { list, focusEntry: (entry: number) => setWanted({ entry }) };
}
