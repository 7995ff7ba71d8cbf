import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { GuidanceFault } from '../../guidance/guidance';
import type { EvidenceTexts } from '../evidence/texts/evidenceTexts';
import { useEvidenceTexts } from '../evidence/texts/useEvidenceTexts';
import { useTexts } from '../texts/TextsProvider';
import { FilePicker } from '../files/FilePicker';
import { Notice } from '../notices/Notice';
import { ownGuidance, removeOwnGuidance, takeOwnGuidance } from './ownGuidance';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXS} 0` },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  faults: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL },
});

const mostFaults = 5;

/** A file that was refused: why it can't even be read, or what is wrong in it. */
interface Broken {
  readonly file: string;
  readonly faults: readonly GuidanceFault[] | null;
}

/** The organisation's own guidance: picked from a file, refused with what is wrong in it, removed. */
export function OwnGuidance(): ReactNode {
  const styles = useStyles();
  const { guidance: texts } = useEvidenceTexts();
  const { leftOut } = useTexts();
  const { guidance, kept, dropped } = useStore(ownGuidance);
  const [broken, setBroken] = useState<Broken | null>(null);
  const take = ([file]: readonly File[]): void =>
    void file?.arrayBuffer().then(
      (bytes) => {
        const faults = takeOwnGuidance(new Uint8Array(bytes));
        setBroken(faults.length > 0 ? { file: file.name, faults } : null);
      },
      // The browser refuses files that moved or may not be read: that is a sentence to the user.
      () => setBroken({ file: file.name, faults: null }),
    );
  return (
    <section>
      <h2 className={styles.title}>{texts.title}</h2>
      <p className={styles.text}>{texts.explain}</p>
      <div role="status">
        {guidance ? (
          <p className={styles.text}>{texts.inUse(guidance.source, guidance.criteria.length)}</p>
        ) : null}
        {guidance && dropped > 0 ? <p className={styles.text}>{leftOut.text(dropped)}</p> : null}
        {guidance && !kept ? <p className={styles.text}>{texts.notKept}</p> : null}
      </div>
      <div role="alert">{broken ? <BrokenFile broken={broken} /> : null}</div>
      <div className={styles.actions}>
        <FilePicker label={texts.pick} accept=".json,application/json" onPick={take} />
        {guidance ? <Button onClick={removeOwnGuidance}>{texts.remove}</Button> : null}
      </div>
    </section>
  );
}

function sentenceOf({ kind, path, criterion }: GuidanceFault, texts: EvidenceTexts['guidance']): string {
  const place = [criterion === null ? '' : texts.criterion(criterion), path].filter((part) => part !== '');
  return [place.join(', '), texts.faults[kind]].filter((part) => part !== '').join(': ');
}

function BrokenFile({ broken: { file, faults } }: { broken: Broken }): ReactNode {
  const styles = useStyles();
  const { guidance: texts } = useEvidenceTexts();
  const rest = (faults?.length ?? 0) - mostFaults;
  return (
    <Notice intent="warning" title={texts.broken(file)}>
      {faults === null ? (
        texts.unreadable
      ) : (
        <ul className={styles.faults}>
          {faults.slice(0, mostFaults).map((fault) => (
            <li key={`${fault.kind} ${fault.path}`}>{sentenceOf(fault, texts)}</li>
          ))}
        </ul>
      )}
      {rest > 0 ? texts.more(rest) : null}
    </Notice>
  );
}
