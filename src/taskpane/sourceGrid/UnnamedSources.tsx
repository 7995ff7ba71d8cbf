import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FrontSources } from '../../assessment/sources/evidenceGrid';
import type { Go } from '../navigation/page';
import { detailsPage } from '../navigation/page';
import { useSourceGridTexts } from './texts/useSourceGridTexts';
import { useSourceStyles } from './useSourceStyles';

interface UnnamedSourcesProps {
  readonly list: FrontSources;
  readonly entries: readonly string[];
  readonly documentLanguage: string;
  readonly go: Go;
}

/** What a list of the front has and no criterion names; nothing where all is named. */
export function UnnamedSources({ list, entries, documentLanguage, go }: UnnamedSourcesProps): ReactNode {
  const styles = useSourceStyles();
  const { unnamed, unnamedExplain } = useSourceGridTexts();
  if (entries.length === 0) return null;
  const { title, toFront } = unnamed[list];
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{`${title}: ${entries.length}`}</h2>
      <p className={styles.hint}>{unnamedExplain}</p>
      <ul className={styles.entries} lang={documentLanguage}>
        {entries.map((entry, at) => (
          // The same may be listed twice.
          <li key={at}>{entry}</li>
        ))}
      </ul>
      <Button size="small" className={styles.button} onClick={() => go(detailsPage(`front.${list}`))}>
        {toFront}
      </Button>
    </section>
  );
}
