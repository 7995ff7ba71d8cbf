import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { base64Of } from '../files/base64';
import { canDownload, download } from '../profile/download';
import { useSession } from '../SessionProvider';
import { useHandoutStyles } from './useHandoutStyles';
import { inSight } from '../notices/inSight';

type Taken =
  | { readonly kind: 'opened' | 'notOpened' | 'nowhere' | 'notMade' }
  | { readonly kind: 'saved'; readonly file: string };

/**
 * Where Word opens documents for add-ins beside the one that is open. On the web it would put a copy into the user's
 * cloud first, and has been seen to open nothing (office-js#5507): there it is saved as a file.
 */
const opensBeside = (platform: string): boolean => platform !== 'OfficeOnline';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface TakeHandoutTexts {
  readonly title: string;
  readonly open: string;
  readonly save: string;
  readonly opened: string;
  readonly saved: (file: string) => string;
  /** Word opened none; files can be saved instead. */
  readonly notOpened: string;
  /** Word opened none, and files can't be saved either. */
  readonly nowhere: string;
  readonly notMade: string;
}

interface TakeHandoutProps {
  readonly texts: TakeHandoutTexts;
  /** With its ending. */
  readonly file: string;
  /** The document as a .docx file; null where what it is made of can't be had from the pane's own server. */
  readonly make: () => Promise<Uint8Array<ArrayBuffer> | null>;
}

/**
 * The ways in which a document of the pane's own leaves it: opened by Word, or as a file, as far as this Word has them.
 */
export function TakeHandout({ texts, file, make }: TakeHandoutProps): ReactNode {
  const styles = useHandoutStyles();
  const session = useSession();
  const [taken, setTaken] = useState<Taken | null>(null);
  const [busy, setBusy] = useState(false);
  const { platform } = session.host();
  const [opens, saves] = [opensBeside(platform), canDownload(platform)];

  const open = async (bytes: Uint8Array<ArrayBuffer>): Promise<Taken> => {
    const opened = await session.openNew(base64Of(bytes));
    if (opened.ok) return { kind: 'opened' };
    return { kind: saves ? 'notOpened' : 'nowhere' };
  };
  const save = (bytes: Uint8Array<ArrayBuffer>): Taken => {
    download(file, new Blob([bytes], { type: docx }));
    return { kind: 'saved', file };
  };
  const take = async (way: (bytes: Uint8Array<ArrayBuffer>) => Promise<Taken> | Taken): Promise<void> => {
    setTaken(null);
    setBusy(true);
    const bytes = await make();
    setTaken(bytes ? await way(bytes) : { kind: 'notMade' });
    setBusy(false);
  };
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{texts.title}</h2>
      <div className={styles.buttons}>
        {opens ? (
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void take(open)}>
            {texts.open}
          </Button>
        ) : null}
        {saves ? (
          <Button
            appearance={opens ? 'secondary' : 'primary'}
            disabledFocusable={busy}
            onClick={() => void take(save)}
          >
            {texts.save}
          </Button>
        ) : null}
      </div>
      <p ref={inSight} role="status" className={styles.text}>
        {taken === null ? '' : taken.kind === 'saved' ? texts.saved(taken.file) : texts[taken.kind]}
      </p>
    </section>
  );
}
