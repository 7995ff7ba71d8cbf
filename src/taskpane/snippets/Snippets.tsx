import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { memo, useEffect, useId, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { FieldState } from '../../session/state';
import { valueOf } from '../../session/state';
import { Disclosure } from '../evidence/Disclosure';
import { useFigureStyles } from '../evidence/figureStyles';
import { WayBack } from '../notices/WayBack';
import { inSight } from '../notices/inSight';
import { useSession } from '../SessionProvider';
import { insertAt } from './insertAt';
import type { SnippetFault } from './snippets';
import { addSnippet, refreshSnippets, removeSnippet, snippets } from './snippets';
import { useSnippetTexts } from './texts/useSnippetTexts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  snippet: { flexGrow: 1, minWidth: 0, justifyContent: 'flex-start', textAlign: 'start' },
  text: {
    ...typographyStyles.body1,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
  remove: { flexShrink: 0, minWidth: '28px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const fieldOf = (key: string): HTMLTextAreaElement | null =>
  document.querySelector<HTMLTextAreaElement>(`textarea[data-field="${key}"]`);

/** A button leaves the cursor and the selection where they are in the text. */
const stay = (event: { preventDefault: () => void }): void => event.preventDefault();

/** Where the next insertion goes: a field that the cursor has never been in is continued at its end. */
function placeIn(area: HTMLTextAreaElement): readonly [start: number, end: number] {
  const { selectionStart: start, selectionEnd: end, value } = area;
  const untouched = end === 0 && document.activeElement !== area;
  return untouched ? [value.length, value.length] : [start, end];
}

/** The assessor's own phrases below a text: each inserted at the cursor by a press. */
export const Snippets = memo(function Snippets({ field }: { field: FieldState }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const figures = useFigureStyles();
  const texts = useSnippetTexts();
  const heading = useRef<HTMLParagraphElement>(null);
  const { texts: all, kept } = useStore(snippets);
  const [removed, setRemoved] = useState<string | null>(null);
  useEffect(() => {
    refreshSnippets();
    window.addEventListener('storage', refreshSnippets);
    return () => window.removeEventListener('storage', refreshSnippets);
  }, []);
  const insert = (snippet: string): void => {
    const area = fieldOf(field.key);
    if (!area || !field.reachable) return;
    const { text, cursor } = insertAt(valueOf(field), snippet, ...placeIn(area));
    session.type(field.key, text);
    area.focus();
    requestAnimationFrame(() => area.setSelectionRange(cursor, cursor));
  };
  return (
    <Disclosure title={texts.title}>
      <p ref={heading} tabIndex={-1} className={figures.hint}>
        {kept ? texts.where : texts.notKept}
      </p>
      <ul className={styles.list} aria-label={texts.title}>
        {all.map((snippet) => (
          <li key={snippet} className={styles.item}>
            <Button
              appearance="subtle"
              className={styles.snippet}
              title={texts.insert}
              disabledFocusable={!field.reachable}
              onMouseDown={stay}
              onClick={() => insert(snippet)}
            >
              <span className={styles.text}>{snippet}</span>
            </Button>
            <Button
              appearance="subtle"
              className={styles.remove}
              icon={<Dismiss16Regular />}
              aria-label={texts.remove(snippet)}
              title={texts.remove(snippet)}
              onClick={() => {
                removeSnippet(snippet);
                setRemoved(snippet);
                heading.current?.focus();
              }}
            />
          </li>
        ))}
      </ul>
      {removed === null || all.includes(removed) ? null : (
        <WayBack
          label={texts.putBack}
          onBack={() => {
            addSnippet(removed);
            heading.current?.focus();
          }}
        >
          {texts.removed(removed)}
        </WayBack>
      )}
      <NewSnippet field={field} />
    </Disclosure>
  );
});

interface Answer {
  readonly said: SnippetFault | 'added' | 'noSelection';
  /** The phrases by then. */
  readonly about: readonly string[];
}

/** Keeps what is selected in the field, or what is typed here. */
function NewSnippet({ field }: { field: FieldState }): ReactNode {
  const styles = useStyles();
  const figures = useFigureStyles();
  const session = useSession();
  const texts = useSnippetTexts();
  const id = useId();
  const [typed, setTyped] = useState('');
  const all = useStore(snippets, (state) => state.texts);
  // What is said holds until the phrases change again.
  const [answer, setAnswer] = useState<Answer | null>(null);
  const said = answer?.about === all ? answer.said : null;
  const setSaid = (now: Answer['said']): void => setAnswer({ said: now, about: snippets.getState().texts });
  const add = (text: string): boolean => {
    const fault = addSnippet(text);
    setSaid(fault ?? 'added');
    return fault === null;
  };
  const addSelected = (): void => {
    const area = fieldOf(field.key);
    const selected = area?.value.slice(area.selectionStart, area.selectionEnd) ?? '';
    if (selected.trim() === '') setSaid('noSelection');
    else add(selected);
  };
  return (
    <div className={figures.field}>
      <label htmlFor={id} className={figures.label}>
        {texts.own}
      </label>
      <textarea
        id={id}
        rows={2}
        className={figures.input}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setAnswer(null);
        }}
      />
      <div className={styles.actions}>
        <Button
          size="small"
          onClick={() => {
            const text = session.clean(typed);
            setTyped(add(text) ? '' : text);
          }}
        >
          {texts.add}
        </Button>
        <Button size="small" onMouseDown={stay} onClick={addSelected}>
          {texts.addSelected}
        </Button>
      </div>
      <p ref={inSight} role="status" className={figures.hint}>
        {said === null ? null : said === 'added' ? texts.added : texts.faults[said]}
      </p>
    </div>
  );
}
