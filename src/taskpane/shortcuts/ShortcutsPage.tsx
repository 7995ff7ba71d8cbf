import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { BackPage } from '../frame/BackPage';
import { isMac, keyName } from '../keyboard/keyNames';
import type { Go } from '../navigation/page';
import { useTexts } from '../texts/TextsProvider';
import type { Shortcut } from './shortcuts';
import { shortcutPlaces, shortcuts } from './shortcuts';
import { useShortcutTexts } from './texts/useShortcutTexts';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
  },
  name: { ...typographyStyles.body1, flex: '1 1 140px', minWidth: 0 },
  ways: { margin: 0, display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
  together: { whiteSpace: 'nowrap' },
  key: {
    ...typographyStyles.caption1,
    fontFamily: tokens.fontFamilyBase,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalSNudge}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** All keys of the pane on one page, by where they work. */
export function ShortcutsPage({ go }: { go: Go }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const { title, places, hints } = useShortcutTexts();
  return (
    <BackPage isText from={texts.menu} back={() => go({ kind: 'settings' })} title={title}>
      {shortcutPlaces.map((place) => (
        <section key={place} aria-label={places[place]}>
          <h2 className={styles.title}>{places[place]}</h2>
          {hints[place] === undefined ? null : <p className={styles.hint}>{hints[place]}</p>}
          <dl className={styles.list}>
            {shortcuts[place].map((shortcut) => (
              <ShortcutItem key={shortcut.name} shortcut={shortcut} />
            ))}
          </dl>
        </section>
      ))}
    </BackPage>
  );
}

function ShortcutItem({ shortcut: { name, ways, macWays = ways } }: { shortcut: Shortcut }): ReactNode {
  const styles = useStyles();
  const { names, or } = useShortcutTexts();
  return (
    <div className={styles.item}>
      <dt className={styles.name}>{names[name]}</dt>
      <dd className={styles.ways}>
        {(isMac() ? macWays : ways).map((keys, way) => (
          <span key={keys.join(' ')}>
            {way > 0 ? `${or} ` : null}
            {keys.map((key, index) => (
              <span key={key} className={styles.together}>
                {index > 0 ? ' + ' : null}
                <kbd className={styles.key}>{keyName(key)}</kbd>
              </span>
            ))}{' '}
          </span>
        ))}
      </dd>
    </div>
  );
}
