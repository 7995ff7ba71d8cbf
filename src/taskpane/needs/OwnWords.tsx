import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NeedBlock } from '../../assessment/needs/developmentNeeds';
import { needFields } from '../../assessment/needs/needKey';
import type { OpenReport } from '../../session/state';
import { useTexts } from '../texts/TextsProvider';
import { focusOwn, ownSpot } from './focusNeed';
import { useNeedsStyles } from './needsStyles';
import { useNeedsTexts } from './texts/useNeedsTexts';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  action: { alignSelf: 'flex-start' },
});

interface OwnWordsProps {
  readonly open: OpenReport;
  readonly own: NeedBlock;
  /** What becomes of it. */
  readonly words: string;
  readonly action: string;
  readonly onAction: () => void;
}

/** A block of the report in a person's own words: shown, and written over only when that is asked for. */
export function OwnWords({ open, own, words, action, onAction }: OwnWordsProps): ReactNode {
  const styles = useStyles();
  const shared = useNeedsStyles();
  const { language } = useTexts();
  const texts = useNeedsTexts();
  const quoted = needFields.map((field) => own.texts[field]?.trim() ?? '').filter((text) => text !== '');
  const act = (): void => {
    onAction();
    focusOwn(own.block);
  };
  return (
    <li {...ownSpot(own.block)} className={styles.item}>
      <span className={shared.hint}>{texts.own.title}</span>
      <blockquote className={shared.quote} lang={open.report.language ?? language}>
        {quoted.join('\n')}
      </blockquote>
      <span className={shared.hint}>{words}</span>
      <Button size="small" className={styles.action} onClick={act}>
        {action}
      </Button>
    </li>
  );
}
