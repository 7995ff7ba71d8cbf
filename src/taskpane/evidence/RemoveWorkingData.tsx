import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { workingLosses } from '../../assessment/workingLosses';
import { Question } from '../notices/Question';
import { useAsking } from '../notices/useAsking';
import { useSession } from '../SessionProvider';
import { useEvidenceTexts } from './texts/useEvidenceTexts';
import { WorkingNotice } from './WorkingNotice';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXS} 0` },
  state: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXS} 0`,
    outlineStyle: 'none',
    ':empty': { margin: `${tokens.spacingVerticalXS} 0 0` },
  },
  losses: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalL,
    // Also where it stands in the list of findings.
    listStyleType: 'disc',
  },
});

interface RemoveWorkingDataProps {
  /** It stands where its heading is said already. */
  readonly bare?: boolean;
  readonly onRemove?: () => void;
}

/** Takes ticks, figures and notes out of the document, after a question that says what is lost. */
export function RemoveWorkingData({ bare = false, onRemove }: RemoveWorkingDataProps): ReactNode {
  const styles = useStyles();
  const { working } = useSession();
  const { working: texts } = useEvidenceTexts();
  const { data, found } = useStore(working.store);
  const { asking, opener, ask, answer, cancel } = useAsking();
  const [removed, setRemoved] = useState(false);
  const state = useRef<HTMLParagraphElement>(null);
  const holds = data.size > 0 || (found !== null && found.kind !== 'absent');
  const remove = (): void => {
    answer();
    setRemoved(true);
    void working.remove();
    if (onRemove) onRemove();
    else state.current?.focus();
  };
  const answers = [
    { label: texts.reallyRemove, onClick: remove },
    { label: texts.cancel, onClick: cancel },
  ];
  return (
    <section>
      {bare ? null : <h2 className={styles.title}>{texts.title}</h2>}
      {holds && !bare ? <p className={styles.text}>{texts.explain}</p> : null}
      <WorkingNotice />
      <p ref={state} tabIndex={-1} role="status" className={styles.state}>
        {holds ? '' : removed ? texts.removed : texts.none}
      </p>
      {asking ? (
        <Question answers={answers}>
          {texts.confirm}
          <ul className={styles.losses}>
            {texts.losses(workingLosses(data)).map((loss) => (
              <li key={loss}>{loss}</li>
            ))}
          </ul>
        </Question>
      ) : null}
      {holds && !asking ? (
        <Button ref={opener} size={bare ? 'small' : 'medium'} onClick={ask}>
          {texts.remove}
        </Button>
      ) : null}
    </section>
  );
}
