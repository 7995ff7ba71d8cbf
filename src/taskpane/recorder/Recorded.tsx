import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { CopyableText } from '../copying/CopyableText';
import { Notice } from '../notices/Notice';
import { canDownload, download } from '../profile/download';
import { useSession } from '../SessionProvider';
import type { RecordingState } from './recordingDesk';
import { useRecorderTexts } from './texts/useRecorderTexts';

const fileName = 'word-recording.json';

/** A recording to copy, or to save where the pane may have files saved. */
export function Recorded({ text, isStopped }: Extract<RecordingState, { kind: 'done' }>): ReactNode {
  const texts = useRecorderTexts();
  const session = useSession();
  const [saves] = useState(() => canDownload(session.host().platform));
  const [isSaved, setSaved] = useState(false);
  const save = (): void => {
    download(fileName, text, 'application/json');
    setSaved(true);
  };
  return (
    <>
      <div role="status">
        <Notice intent={isStopped ? 'warning' : 'info'}>{isStopped ? texts.stopped : texts.done}</Notice>
      </div>
      {saves ? <Button onClick={save}>{texts.save}</Button> : null}
      {isSaved ? <p role="status">{texts.saved(fileName)}</p> : null}
      <CopyableText label={texts.result} text={text} rows={12} lang="en" />
    </>
  );
}
