import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { FilePicker } from '../files/FilePicker';
import { wordFiles } from '../files/wordFiles';
import { useNewest } from '../files/useNewest';
import { Notice } from '../notices/Notice';
import type { FileOutcome } from './checkFile';
import { checkFile } from './checkFile';
import { FindingList } from './FindingList';
import type { CheckTexts } from './texts/checkTexts';
import { useCheckTexts } from './texts/useCheckTexts';
import { inSight } from '../notices/inSight';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Picked {
  readonly name: string;
  /** Null while it is read. */
  readonly outcome: FileOutcome | null;
}

/** Checks another finished report, picked from disk, as this one is checked. */
export function FileCheck(): ReactNode {
  const styles = useStyles();
  const { file: texts } = useCheckTexts();
  const [picked, setPicked] = useState<Picked | null>(null);
  const begin = useNewest();
  const take = async (file: File): Promise<void> => {
    const isNewest = begin();
    setPicked({ name: file.name, outcome: null });
    const outcome = await checkFile(file);
    if (isNewest()) setPicked({ name: file.name, outcome });
  };
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{texts.title}</h2>
      <p className={styles.text}>{texts.explain}</p>
      <div className={styles.actions}>
        <FilePicker label={texts.pick} accept={wordFiles} onPick={([file]) => void (file && take(file))} />
        {picked?.outcome ? (
          <Button appearance="subtle" onClick={() => setPicked(null)}>
            {texts.close}
          </Button>
        ) : null}
      </div>
      <div ref={inSight} role="status">
        {picked ? (
          <p className={styles.name}>
            {picked.outcome ? texts.result(picked.name) : texts.reading(picked.name)}
          </p>
        ) : null}
        {picked?.outcome ? <Outcome outcome={picked.outcome} texts={texts} /> : null}
      </div>
      {picked?.outcome?.kind === 'checked' ? (
        <FindingList findings={picked.outcome.findings} named={picked.outcome.named} remedies={null} />
      ) : null}
    </section>
  );
}

interface OutcomeProps {
  readonly outcome: FileOutcome;
  readonly texts: CheckTexts['file'];
}

function Outcome({ outcome, texts }: OutcomeProps): ReactNode {
  const styles = useStyles();
  switch (outcome.kind) {
    case 'checked':
      return outcome.findings.length === 0 ? <p className={styles.text}>{texts.nothing}</p> : null;
    case 'notReport':
      return <Notice intent="warning">{texts.notReport}</Notice>;
    case 'unreadable':
      return <Notice intent="warning">{texts.unreadable}</Notice>;
    case 'fault':
      return <Notice intent="warning">{texts.faults[outcome.fault]}</Notice>;
  }
}
