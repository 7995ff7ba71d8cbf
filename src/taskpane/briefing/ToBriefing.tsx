import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useHandoutStyles } from '../handout/useHandoutStyles';
import type { Go } from '../navigation/page';
import { useBriefingTexts } from './texts/useBriefingTexts';

/** The way from the menu to the page for managers. */
export function ToBriefing({ go }: { go: Go }): ReactNode {
  const styles = useHandoutStyles();
  const texts = useBriefingTexts();
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{texts.title}</h2>
      <p className={styles.text}>{texts.short}</p>
      <div className={styles.buttons}>
        <Button onClick={() => go({ kind: 'briefing', from: 'settings' })}>{texts.toPage}</Button>
      </div>
    </section>
  );
}
