import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FieldKey } from '../../assessment/fieldKey';
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

interface UntoldPlaceProps {
  readonly fieldKey: FieldKey;
  readonly name: string;
  readonly lang: string | undefined;
}

/**
 * The way to one of the places. A component of its own, which does not see the report: Fluent's button keeps what the
 * handler of its first rendering could see for as long as it stands there, and each place would keep another report.
 */
function UntoldPlace({ fieldKey, name, lang }: UntoldPlaceProps): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.place}
      lang={lang}
      title={texts.criterion.showInDocument}
      onClick={() => void session.show(fieldKey)}
    >
      {name}
    </Button>
  );
}

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
            <UntoldPlace fieldKey={key} name={placeName(open, key, texts)} lang={placeLanguage(open, key)} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
