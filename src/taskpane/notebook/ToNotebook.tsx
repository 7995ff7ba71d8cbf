import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useHandoutStyles } from '../handout/useHandoutStyles';
import type { Go } from '../navigation/page';
import { useNotebookTexts } from './texts/useNotebookTexts';

/** The way to the page of the visit notebook. */
export function ToNotebook({ go }: { go: Go }): ReactNode {
  const styles = useHandoutStyles();
  const texts = useNotebookTexts();
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{texts.title}</h2>
      <p className={styles.text}>{texts.short}</p>
      <div className={styles.buttons}>
        <Button onClick={() => go({ kind: 'notebook' })}>{texts.toPage}</Button>
      </div>
    </section>
  );
}
