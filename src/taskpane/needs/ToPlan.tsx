import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Go } from '../navigation/page';
import { useNeedsStyles } from './needsStyles';
import { useNeedsTexts } from './texts/useNeedsTexts';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** The way to the page that makes an action plan of the development needs. */
export function ToPlan({ go }: { go: Go }): ReactNode {
  const styles = useStyles();
  const shared = useNeedsStyles();
  const { plan: texts } = useNeedsTexts();
  return (
    <div className={shared.part}>
      <h3 className={shared.subheading}>{texts.title}</h3>
      <p className={shared.hint}>{texts.explain}</p>
      <Button className={styles.button} onClick={() => go({ kind: 'plan' })}>
        {texts.open}
      </Button>
    </div>
  );
}
