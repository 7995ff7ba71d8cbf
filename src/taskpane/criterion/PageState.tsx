import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { DocumentTarget20Regular } from '@fluentui/react-icons/svg/document-target';
import type { ReactNode } from 'react';
import type { FieldKey } from '../../assessment/fieldKey';
import { isUnsaved, keepsFormer } from '../../session/entry';
import type { FieldState, OpenReport } from '../../session/state';
import { valueOf } from '../../session/state';
import { undoneOf } from '../history/undoneOf';
import { useSession } from '../SessionProvider';
import type { Texts } from '../texts/texts';
import { useTexts } from '../texts/TextsProvider';
import { useChangedByHand } from './useChangedByHand';

/** As in a pane at 200 %. */
const zoomed = '@media (max-width: 259px)';
/** Where the words beside the buttons would take three lines: the way to the document is an icon. */
const narrowest = '@media (max-width: 315px)';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    // That of undo and of two lines of words, so that nothing above moves when they come.
    minHeight: '32px',
    [zoomed]: { flexWrap: 'wrap' },
  },
  words: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    minWidth: 0,
    marginRight: 'auto',
  },
  show: { flexShrink: 0, minHeight: '24px', [narrowest]: { minWidth: '32px', paddingInline: 0 } },
  icon: { display: 'none', [narrowest]: { display: 'block' } },
  way: { [narrowest]: { display: 'none' } },
});

interface PageStateProps {
  readonly open: OpenReport;
  /** The page's fields. */
  readonly keys: readonly FieldKey[];
  /** The field that "Show in document" shows. */
  readonly shown: FieldKey;
  readonly children?: ReactNode;
}

/** One quiet line for the page: whether all of it is in the document, and the way to it. */
export function PageState({ open, keys, shown, children }: PageStateProps): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const own = keys.flatMap((key) => open.fields.get(key) ?? []);
  const byHand = useChangedByHand(own);
  const calm = byHand ? texts.state.changedByHand : undoneOf(open, texts);
  return (
    <div className={styles.bar}>
      <span className={styles.words}>
        {open.notice ? texts.criterion.notShown : calm || stateOf(own, texts)}
      </span>
      {children}
      <Button
        appearance="subtle"
        size="small"
        className={styles.show}
        aria-label={texts.criterion.showInDocument}
        title={texts.criterion.showInDocument}
        disabledFocusable={!open.fields.has(shown)}
        onClick={() => void session.show(shown)}
      >
        <DocumentTarget20Regular className={styles.icon} />
        <span className={styles.way}>{texts.criterion.showInDocument}</span>
      </Button>
    </div>
  );
}

function stateOf(fields: readonly FieldState[], { state }: Texts): string {
  const unsaved = fields.filter(isUnsaved).length;
  if (unsaved > 0) return state.unsaved(unsaved);
  const former = fields.filter(keepsFormer).length;
  if (former > 0) return state.toConfirm(former);
  if (fields.some(({ status }) => status === 'writing')) return state.saving;
  if (fields.some(({ status }) => status === 'typing')) return '';
  return fields.some((field) => valueOf(field) !== '') ? state.allSaved : '';
}
