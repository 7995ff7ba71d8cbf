import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { Notice } from '../notices/Notice';
import { useSession } from '../SessionProvider';
import { useEvidenceTexts } from './texts/useEvidenceTexts';
import { WorkingNotice } from './WorkingNotice';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXS} 0` },
});

/** Takes ticks, figures and notes out of the document, after a question. */
export function RemoveWorkingData(): ReactNode {
  const styles = useStyles();
  const { working } = useSession();
  const { working: texts } = useEvidenceTexts();
  const { data, found } = useStore(working.store);
  const [asking, setAsking] = useState(false);
  const [removed, setRemoved] = useState(false);
  const holds = data.size > 0 || (found !== null && found.kind !== 'absent');
  const remove = (): void => {
    setAsking(false);
    setRemoved(true);
    void working.remove();
  };
  const actions = [
    { label: texts.reallyRemove, onClick: remove },
    { label: texts.cancel, onClick: () => setAsking(false) },
  ];
  return (
    <section>
      <h2 className={styles.title}>{texts.title}</h2>
      <p className={styles.text}>{texts.explain}</p>
      <WorkingNotice />
      <p role="status" className={styles.text}>
        {holds ? '' : removed ? texts.removed : texts.none}
      </p>
      {asking ? (
        <div role="alert">
          <Notice intent="warning" actions={actions}>
            {texts.confirm}
          </Notice>
        </div>
      ) : null}
      {holds && !asking ? <Button onClick={() => setAsking(true)}>{texts.remove}</Button> : null}
    </section>
  );
}
