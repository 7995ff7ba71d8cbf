import { isBlank } from '../../characters/plain';
import { Link, makeStyles, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FieldKey } from '../../assessment/fieldKey';
import type { OpenReport } from '../../session/state';
import { valueOf } from '../../session/state';
import type { Go } from '../navigation/page';
import { summaryPage } from '../navigation/page';
import { useTexts } from '../texts/TextsProvider';
import { useDetailsTexts } from './texts/useDetailsTexts';

const useStyles = makeStyles({ words: { ...typographyStyles.body1, margin: 0 } });

interface NeedsLineProps {
  readonly open: OpenReport;
  readonly keys: readonly FieldKey[];
  readonly go: Go;
}

/** Says where the key development needs are written, and leads there. */
export function NeedsLine({ open, keys, go }: NeedsLineProps): ReactNode {
  const styles = useStyles();
  const { parts } = useTexts();
  const { needs: texts } = useDetailsTexts();
  const filled = keys.filter((key) => key.endsWith('.criterion') && !isBlank(valueOf(open.fields.get(key))));
  return (
    <p className={styles.words}>
      {texts.text(filled.length, parts.summary)}{' '}
      <Link as="button" onClick={() => go(summaryPage('needs'))}>
        {texts.go}
      </Link>
    </p>
  );
}
