import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import packageFile from '../../../package.json';
import { BackPage } from '../BackPage';
import { CopyButton } from '../CopyButton';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';
import { diagnosticsText } from './diagnosticsText';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  area: {
    ...typographyStyles.caption1,
    boxSizing: 'border-box',
    width: '100%',
    padding: tokens.spacingHorizontalS,
    resize: 'vertical',
    fontFamily: tokens.fontFamilyMonospace,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
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
  const area = useRef<HTMLTextAreaElement>(null);
  const [text] = useState(() => diagnosticsText(session.diagnostics(), packageFile.version));
  const select = (): void => {
    area.current?.focus();
    area.current?.select();
  };
  return (
    <BackPage from={from} back={back} title={texts.diagnostics.title}>
      <p className={styles.text}>{texts.diagnostics.text}</p>
      <CopyButton text={text} select={select} />
      <textarea
        ref={area}
        readOnly
        lang="en"
        rows={24}
        className={styles.area}
        aria-label={texts.diagnostics.area}
        value={text}
      />
    </BackPage>
  );
}
