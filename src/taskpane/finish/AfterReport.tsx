import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useHandoutStyles } from '../handout/useHandoutStyles';
import type { Go } from '../navigation/page';
import { useBriefingTexts } from '../briefing/texts/useBriefingTexts';

/** The ways from a finished report to the documents that are made of it. */
export function AfterReport({ go }: { go: Go }): ReactNode {
  const styles = useHandoutStyles();
  const { afterReport: texts, toPage } = useBriefingTexts();
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{texts.title}</h2>
      <p className={styles.text}>{texts.explain}</p>
      <div className={styles.buttons}>
        <Button onClick={() => go({ kind: 'briefing', from: 'finish' })}>{toPage}</Button>
        <Button onClick={() => go({ kind: 'plan' })}>{texts.toPlan}</Button>
      </div>
    </section>
  );
}
