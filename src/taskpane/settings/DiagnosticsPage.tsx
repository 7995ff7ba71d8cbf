import { makeStyles, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import packageFile from '../../../package.json';
import { BackPage } from '../frame/BackPage';
import { CopyableText } from '../copying/CopyableText';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import { diagnosticsText } from './diagnosticsText';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
});

interface DiagnosticsPageProps {
  /** The name of the page that it was opened from. */
  readonly from: string;
  readonly back: () => void;
}

/** What support asks for when something doesn't work; as it was when the page was opened. */
export function DiagnosticsPage({ from, back }: DiagnosticsPageProps): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const [text] = useState(() => diagnosticsText(session.diagnostics(), packageFile.version));
  return (
    <BackPage from={from} back={back} title={texts.diagnostics.title}>
      <p className={styles.text}>{texts.diagnostics.text}</p>
      <CopyableText label={texts.diagnostics.area} text={text} rows={24} lang="en" />
    </BackPage>
  );
}
