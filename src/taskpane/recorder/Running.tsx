import { Button, ProgressBar, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RecordingDesk, RecordingState } from './recordingDesk';
import { useRecorderTexts } from './texts/useRecorderTexts';

const useStyles = makeStyles({
  running: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    alignSelf: 'stretch',
    gap: tokens.spacingVerticalS,
  },
  step: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  person: { ...typographyStyles.body1Strong, margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type RunningProps = Extract<RecordingState, { kind: 'running' }> & { readonly desk: RecordingDesk };

/** How far a recording has come, and what it wants of the person. */
export function Running({ progress: { done, of, person }, isStopped, desk }: RunningProps): ReactNode {
  const styles = useStyles();
  const texts = useRecorderTexts();
  const step = texts.step(done + 1, of);
  return (
    <div className={styles.running}>
      <ProgressBar value={done} max={of} aria-label={step} />
      <p className={styles.step}>{step}</p>
      <p role="status" className={styles.person}>
        {person && !isStopped ? texts.person : ''}
      </p>
      <div className={styles.buttons}>
        {person ? <Button onClick={() => desk.skipPerson()}>{texts.skip}</Button> : null}
        <Button disabledFocusable={isStopped} onClick={() => desk.stop()}>
          {isStopped ? texts.stopping : texts.stop}
        </Button>
      </div>
    </div>
  );
}
