import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FieldState, OpenReport } from '../../session/state';
import { valueOf } from '../../session/state';
import { placeName } from '../report/place';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  words: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXS} 0 0` },
  list: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalXL,
  },
  value: { whiteSpace: 'pre-line' },
});

interface UnwrittenProps {
  readonly fields: readonly FieldState[];
  readonly open: OpenReport;
}

/**
 * What the pane would have written into fields that it can't reach, for the assessor to write; nothing where there is
 * none.
 */
export function Unwritten({ fields, open }: UnwrittenProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const unwritten = fields.filter(({ draft }) => draft !== null);
  if (unwritten.length === 0) return null;
  return (
    <>
      <p className={styles.words}>{texts.concerns.writeByHand}</p>
      <ul className={styles.list}>
        {unwritten.map((field) => (
          <li key={field.key}>
            {placeName(open, field.key, texts)}:{' '}
            <strong className={styles.value}>{valueOf(field) || texts.state.emptyText}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}
