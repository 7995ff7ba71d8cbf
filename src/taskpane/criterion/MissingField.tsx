import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FieldKey } from '../../assessment/fieldKey';
import type { OpenReport } from '../../session/state';
import { KeptText } from '../concerns/KeptText';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  absent: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

interface MissingFieldProps {
  readonly open: OpenReport;
  readonly field: FieldKey;
  readonly label: string;
}

/** In the place of a field that the document lacks: what to do, and what was given here before it went. */
export function MissingField({ open, field, label }: MissingFieldProps): ReactNode {
  const styles = useStyles();
  const { criterion, orphan } = useTexts();
  const kept = open.orphans.filter(({ key, why }) => key === field && why === 'fieldGone');
  if (kept.length === 0) return <p className={styles.absent}>{criterion.fieldMissing(label)}</p>;
  return kept.map(({ text }) => (
    <div key={text}>
      <p className={styles.absent}>{orphan.fieldGone(label)}</p>
      <KeptText text={text} />
    </div>
  ));
}
