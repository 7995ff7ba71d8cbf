import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Checkmark12Regular } from '@fluentui/react-icons/svg/checkmark';
import type { ReactNode } from 'react';
import type { FieldState } from '../../session/state';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  mark: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalXXS,
    minHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** The quiet line below a field that was changed here: on its way, or in the document. */
export function SavedMark({ field, changed }: { field: FieldState; changed: boolean }): ReactNode {
  const styles = useStyles();
  const { state } = useTexts();
  if (!changed || field.status === 'refused' || field.rival !== null) return null;
  return (
    <span className={styles.mark}>
      {field.status === 'writing' ? state.saving : null}
      {field.status === 'settled' ? (
        <>
          <Checkmark12Regular aria-hidden /> {state.saved}
        </>
      ) : null}
    </span>
  );
}
