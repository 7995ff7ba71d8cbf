import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import packageFile from '../../../package.json';
import { Notice } from '../notices/Notice';
import { Paragraph } from '../outside/Paragraph';
import { useTexts } from '../texts/TextsProvider';
import { HowToRecord } from './HowToRecord';
import { Recorded } from './Recorded';
import type { RecordingDesk, RecordingState } from './recordingDesk';
import { Running } from './Running';
import { useRecorderTexts } from './texts/useRecorderTexts';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
});

/** The day in the words of recordings, "2026-11-27". */
const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());

/** Lets a person record how this Word behaves, in the probe document; in any other it says how to come by that. */
export function RecorderSection({ desk }: { desk: RecordingDesk }): ReactNode {
  const styles = useStyles();
  const texts = useRecorderTexts();
  const state = useStore(desk.store);
  useEffect(() => void desk.look(), [desk]);
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{texts.title}</h2>
      <Paragraph>{texts.explain}</Paragraph>
      <RecordingStep state={state} desk={desk} />
    </section>
  );
}

interface RecordingStepProps {
  readonly state: RecordingState;
  readonly desk: RecordingDesk;
}

function RecordingStep({ state, desk }: RecordingStepProps): ReactNode {
  const texts = useRecorderTexts();
  const { tryAgain } = useTexts();
  switch (state.kind) {
    case 'looking':
      return null;
    case 'other':
      return <HowToRecord />;
    case 'used':
      return <Notice intent="warning">{texts.used}</Notice>;
    case 'fresh':
      return (
        <>
          <Paragraph>{texts.ready}</Paragraph>
          <Button appearance="primary" onClick={() => void desk.record(packageFile.version, today())}>
            {texts.start}
          </Button>
        </>
      );
    case 'running':
      return <Running {...state} desk={desk} />;
    case 'done':
      return <Recorded {...state} />;
    case 'failed':
      return (
        <Notice intent="warning" actions={[{ label: tryAgain, onClick: () => void desk.look() }]}>
          {texts.failed}
        </Notice>
      );
  }
}
