import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Go } from '../navigation/page';
import { useCompareStyles } from './compareStyles';
import { useCompareTexts } from './texts/useCompareTexts';

/** The way to the page that reads many reports into one table. */
export function ToCollecting({ go }: { go: Go }): ReactNode {
  const styles = useCompareStyles();
  const { collecting: texts } = useCompareTexts();
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{texts.title}</h2>
      <p className={styles.text}>{texts.explain}</p>
      <Button className={styles.start} onClick={() => go({ kind: 'collecting' })}>
        {texts.open}
      </Button>
    </section>
  );
}
