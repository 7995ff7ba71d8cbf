import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Checkmark12Regular } from '@fluentui/react-icons/svg/checkmark';
import type { ReactNode } from 'react';
import type { FieldState } from '../../session/state';
import { useTexts } from '../texts/TextsProvider';

/** As in a pane at 200 %, where it takes more than one line. */
const zoomed = '@media (max-width: 259px)';

const useStyles = makeStyles({
  mark: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground3,
    // It stands in the gap below the field, so that nothing moves under the pointer when it comes.
    height: tokens.lineHeightBase200,
    marginTop: `calc(-1 * ${tokens.spacingVerticalXS})`,
    marginBottom: `calc(-1 * ${tokens.lineHeightBase200})`,
    [zoomed]: { height: 'auto', marginTop: 0, marginBottom: 0 },
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
