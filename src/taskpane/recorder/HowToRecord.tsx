import { Link, makeStyles, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { CopyableText } from '../copying/CopyableText';
import { Paragraph } from '../outside/Paragraph';
import { canDownload } from '../profile/download';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import { useRecorderTexts } from './texts/useRecorderTexts';

const fileName = 'probe.docx';

const useStyles = makeStyles({
  steps: { ...typographyStyles.body1, margin: 0, paddingInlineStart: '1.5em' },
});

/** Where the probe document is had from, and what to do with it. */
export function HowToRecord(): ReactNode {
  const styles = useStyles();
  const texts = useRecorderTexts();
  const { diagnostics } = useTexts();
  const session = useSession();
  const [saves] = useState(() => canDownload(session.host().platform));
  const address = new URL(fileName, window.location.href).href;
  return (
    <>
      <Paragraph>{texts.where}</Paragraph>
      <ol className={styles.steps}>
        {texts.steps(diagnostics.open).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {saves ? (
        <Link href={address} download={fileName}>
          {texts.link(fileName)}
        </Link>
      ) : null}
      <Paragraph quiet>{saves ? texts.byAddress : texts.byAddressAlone}</Paragraph>
      <CopyableText label={texts.address} text={address} rows={2} />
    </>
  );
}
