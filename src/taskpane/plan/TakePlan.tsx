import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Plan } from '../../assessment/plan/plan';
import { planWordsOf } from '../../handouts/words/words';
import type { ReportLanguage } from '../../words/reportLanguage';
import { base64Of } from '../files/base64';
import { canDownload, download } from '../profile/download';
import { useSession } from '../SessionProvider';
import { planFile } from './planFile';
import { usePlanTexts } from './texts/usePlanTexts';
import { usePlanStyles } from './usePlanStyles';

type Taken =
  | { readonly kind: 'opened' | 'notOpened' | 'nowhere' | 'notMade' }
  | { readonly kind: 'saved'; readonly file: string };

/**
 * Where Word opens documents for add-ins beside the one that is open. On the web it would put a copy into the user's
 * cloud first, and has been seen to open nothing (office-js#5507): there the plan is saved as a file.
 */
const opensBeside = (platform: string): boolean => platform !== 'OfficeOnline';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface TakePlanProps {
  readonly plan: Plan;
  readonly language: ReportLanguage;
  /** In the file's name; null where the report has none that can be read. */
  readonly day: string | null;
}

/** The ways in which the plan leaves the pane: opened by Word, or as a file, as far as this Word has them. */
export function TakePlan({ plan, language, day }: TakePlanProps): ReactNode {
  const styles = usePlanStyles();
  const { take: texts } = usePlanTexts();
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
    const file = `${[planWordsOf(language).file, ...(day === null ? [] : [day])].join(' ')}.docx`;
    download(file, new Blob([bytes], { type: docx }));
    return { kind: 'saved', file };
  };
  const take = async (way: (bytes: Uint8Array<ArrayBuffer>) => Promise<Taken> | Taken): Promise<void> => {
    setTaken(null);
    setBusy(true);
    const bytes = await planFile(plan, language);
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
      <p role="status" className={styles.text}>
        {taken === null ? '' : taken.kind === 'saved' ? texts.saved(taken.file) : texts[taken.kind]}
      </p>
    </section>
  );
}
