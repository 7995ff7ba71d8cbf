import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { FieldState, OpenReport } from '../../session/state';
import { reportTexts, valueOf } from '../../session/state';
import { useSession } from '../SessionProvider';
import { completeName, namesFor, namesInFront } from './names';
import { useEvidenceTexts } from './texts/useEvidenceTexts';

const useStyles = makeStyles({
  names: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  name: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

interface SourceNamesProps {
  readonly open: OpenReport;
  readonly field: FieldState;
}

/** While a name from the report's front is being typed: the names that it may be, each taken by a press. */
export function SourceNames({ open, field }: SourceNamesProps): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { sources: texts } = useEvidenceTexts();
  const group = useRef<HTMLDivElement>(null);
  const text = valueOf(field);
  // What stood there when the page came up is not being typed.
  const [dismissed, setDismissed] = useState(text);
  const names = text === dismissed ? [] : namesFor(text, namesInFront(reportTexts(open).texts));
  const shown = names.length > 0;
  useEffect(() => {
    if (!shown) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      focusField(group.current);
      setDismissed(text);
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [shown, text]);
  if (!shown) return null;
  const take = (name: string): void => {
    focusField(group.current);
    session.type(field.key, completeName(text, name));
  };
  return (
    <div ref={group} role="group" aria-label={texts.names} className={styles.names}>
      <span className={styles.label}>{texts.names}:</span>
      {names.map((name) => (
        <Button key={name} size="small" className={styles.name} onMouseDown={stay} onClick={() => take(name)}>
          {name}
        </Button>
      ))}
      <Button
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label={texts.dismiss}
        onMouseDown={stay}
        onClick={() => {
          focusField(group.current);
          setDismissed(text);
        }}
      />
    </div>
  );
}

/** A press must not take the focus from the field, which would count as leaving it. */
const stay = (event: { preventDefault: () => void }): void => event.preventDefault();

/** What has the focus goes with the group: the focus returns to the field above. */
const focusField = (group: HTMLElement | null): void =>
  group?.parentElement?.querySelector('textarea')?.focus();
