import { makeStyles, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Fragment, Suspense, useState } from 'react';
import packageFile from '../../../package.json';
import { diagnose } from '../../session/diagnostics';
import { BackPage } from '../frame/BackPage';
import { RecorderSection } from '../recorder/RecorderSection';
import { useIsProbeDocument, useRecordingDesk } from '../recorder/RecordingProvider';
import { CopyableText } from '../copying/CopyableText';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import { diagnosticsText } from './diagnosticsText';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
});

interface DiagnosticsPageProps {
  /** The name of the page that it was opened from. */
  readonly from: string;
  readonly back: () => void;
}

/**
 * What support asks for when something doesn't work, as it was when the page was opened. In the probe document the
 * recorder comes first.
 */
export function DiagnosticsPage({ from, back }: DiagnosticsPageProps): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const desk = useRecordingDesk();
  const isProbeDocument = useIsProbeDocument();
  const [text] = useState(() => diagnosticsText(diagnose(session), packageFile.version));
  const details = (
    <Fragment key="details">
      {isProbeDocument ? <h2 className={styles.title}>{texts.diagnostics.open}</h2> : null}
      <p className={styles.text}>{texts.diagnostics.text}</p>
      <CopyableText label={texts.diagnostics.area} text={text} rows={24} lang="en" />
    </Fragment>
  );
  const recorder = (
    <Suspense key="recorder" fallback={null}>
      {desk ? <RecorderSection desk={desk} /> : null}
    </Suspense>
  );
  return (
    <BackPage from={from} back={back} title={texts.diagnostics.title}>
      {isProbeDocument ? [recorder, details] : [details, recorder]}
    </BackPage>
  );
}
