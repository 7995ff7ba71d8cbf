import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OpenReport } from '../../session/state';
import { Notice } from '../notices/Notice';
import { placeLanguage, placeName } from '../report/place';
import { useSession } from '../SessionProvider';
import { useTexts } from '../texts/TextsProvider';

const useStyles = makeStyles({
  places: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL },
  place: {
    minWidth: 0,
    paddingInline: 0,
    textAlign: 'start',
    color: tokens.colorBrandForegroundLink,
    // There, every button has a border.
    '@media (forced-colors: active)': { paddingInline: tokens.spacingHorizontalXS },
  },
});

/** Where a text of ours stands and nobody knows what stood before, with the way there, until it is taken note of. */
export function UntoldBar({ open }: { open: OpenReport }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const untold = [...open.fields.values()].filter((field) => field.untold);
  if (untold.length === 0) return null;
  const dismiss = { label: texts.leftOut.dismiss, onClick: () => session.noteUntold() };
  return (
    <Notice intent="warning" actions={[dismiss]}>
      {texts.history.untold(untold.length)}
      <ul className={styles.places}>
        {untold.map(({ key }) => (
          <li key={key}>
            <Button
              appearance="transparent"
              size="small"
              className={styles.place}
              lang={placeLanguage(open, key)}
              title={texts.criterion.showInDocument}
              onClick={() => void session.show(key)}
            >
              {placeName(open, key, texts)}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
