import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { GuidanceFault } from '../../guidance/guidance';
import { useEvidenceTexts } from '../evidence/texts/useEvidenceTexts';
import type { Go } from '../navigation/page';
import { useTexts } from '../texts/TextsProvider';
import { bytesOf } from '../files/bytesOf';
import { FilePicker } from '../files/FilePicker';
import { useNewest } from '../files/useNewest';
import { Notice } from '../notices/Notice';
import { WayBack } from '../notices/WayBack';
import { GuidanceFaults } from './GuidanceFaults';
import { putOwnGuidanceBack, removeOwnGuidance, takeOwnGuidance, useOwnGuidance } from './ownGuidance';
import { inSight } from '../notices/inSight';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXS} 0` },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** A file that was refused: why it can't even be read, or what is wrong in it. */
interface Broken {
  readonly file: string;
  readonly faults: readonly GuidanceFault[] | null;
}

/** The organisation's own guidance: picked from a file, refused with what is wrong in it, removed. */
export function OwnGuidance({ go }: { go: Go }): ReactNode {
  const styles = useStyles();
  const { guidance: texts } = useEvidenceTexts();
  const { leftOut } = useTexts();
  const { guidance, text, kept, dropped } = useOwnGuidance();
  // What a button took out of use: it may be the only copy.
  const [earlier, setEarlier] = useState<string | null>(null);
  const [broken, setBroken] = useState<Broken | null>(null);
  const begin = useNewest();
  const take = async ([file]: readonly File[]): Promise<void> => {
    if (!file) return;
    const isNewest = begin();
    const bytes = await bytesOf(file);
    if (!isNewest()) return;
    const faults = bytes && takeOwnGuidance(bytes);
    setBroken(faults?.length === 0 ? null : { file: file.name, faults });
    if (faults?.length === 0) setEarlier(text);
  };
  const remove = (): void => {
    removeOwnGuidance();
    setEarlier(text);
  };
  return (
    <section>
      <h2 className={styles.title}>{texts.title}</h2>
      <p className={styles.text}>{texts.explain}</p>
      <div ref={inSight} role="status">
        {guidance ? (
          <p className={styles.text}>{texts.inUse(guidance.source, guidance.criteria.length)}</p>
        ) : null}
        {guidance && dropped > 0 ? <p className={styles.text}>{leftOut.text(dropped)}</p> : null}
        {guidance && !kept ? <p className={styles.text}>{texts.notKept}</p> : null}
      </div>
      <div ref={inSight} role="alert">
        {broken ? <BrokenFile broken={broken} /> : null}
      </div>
      <div className={styles.actions}>
        <FilePicker label={texts.pick} accept=".json,application/json" onPick={(files) => void take(files)} />
        <Button onClick={() => go({ kind: 'guidance' })}>
          {guidance ? texts.form.edit : texts.form.write}
        </Button>
        {guidance ? <Button onClick={remove}>{texts.remove}</Button> : null}
      </div>
      {earlier === null || earlier === text ? null : (
        <WayBack label={texts.putBack} onBack={() => putOwnGuidanceBack(earlier)}>
          {guidance ? texts.replaced : texts.removed}
        </WayBack>
      )}
    </section>
  );
}

function BrokenFile({ broken: { file, faults } }: { broken: Broken }): ReactNode {
  const { guidance: texts } = useEvidenceTexts();
  const title = texts.broken(file);
  if (faults !== null) return <GuidanceFaults title={title} faults={faults} />;
  return (
    <Notice intent="warning" title={title}>
      {texts.unreadable}
    </Notice>
  );
}
