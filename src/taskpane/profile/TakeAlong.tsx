import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Profile } from '../../assessment/profile/profile';
import { formatCsv, formatHtml, formatTabbed, profileTable } from '../../assessment/profile/profileTable';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import { copyTable } from './clipboard';
import { CopyableText } from '../copying/CopyableText';
import { canDownload, download } from './download';
import { useProfileTexts } from './texts/useProfileTexts';
import { inSight } from '../notices/inSight';

const useStyles = makeStyles({
  block: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

type Taken = 'copied' | 'byHand' | 'downloaded' | 'shown';

/** The day in the words of file names, "2026-11-21". */
const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());

/**
 * The scores as a table to take along: by the clipboard, or as CSV where the pane may have files saved, else as its
 * text.
 */
export function TakeAlong({ profile }: { profile: Profile }): ReactNode {
  const styles = useStyles();
  const { words, takeAlong: texts } = useProfileTexts();
  const session = useSession();
  const [taken, setTaken] = useState<Taken | null>(null);
  const [saves] = useState(() => canDownload(session.host().platform));
  const rows = profileTable(profile, words);
  const copy = async (): Promise<void> => {
    setTaken(null);
    const copied = await copyTable({ plain: formatTabbed(rows), html: formatHtml(rows) });
    setTaken(copied ? 'copied' : 'byHand');
  };
  const save = (): void => {
    if (saves) download(texts.file(today()), formatCsv(rows));
    setTaken(saves ? 'downloaded' : 'shown');
  };
  return (
    <div className={styles.block}>
      <h3 className={styles.heading}>{texts.title}</h3>
      <div className={styles.buttons}>
        <Button onClick={() => void copy()}>{texts.copy}</Button>
        <Button onClick={save}>{saves ? texts.download : texts.show}</Button>
      </div>
      <Told taken={taken} />
      {taken === 'byHand' ? <CopyableText selected label={texts.tabbed} text={formatTabbed(rows)} /> : null}
      {taken === 'downloaded' || taken === 'shown' ? (
        <CopyableText label={texts.csv} text={formatCsv(rows).slice(1)} />
      ) : null}
    </div>
  );
}

function Told({ taken }: { taken: Taken | null }): ReactNode {
  const styles = useStyles();
  const { copying } = useTexts();
  const { takeAlong: texts } = useProfileTexts();
  const sentences = {
    copied: texts.copied,
    byHand: copying.byHand,
    downloaded: texts.downloaded(texts.file(today())),
    shown: texts.noDownload,
  };
  return (
    <p ref={inSight} role="status" className={styles.text}>
      {taken ? sentences[taken] : ''}
    </p>
  );
}
