import { makeStyles, tokens, typographyStyles, useFocusVisible } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSyncExternalStore } from 'react';
import { useTexts } from '../texts/TextsProvider';
import type { Appearance } from './themes/themes';
import { themeName } from './themes/themes';
import { useThemeClass } from './themes/useThemeClass';

const useStyles = makeStyles({
  surface: {
    ...typographyStyles.body1,
    height: '100%',
    overflowX: 'hidden',
    hyphens: 'auto',
    overflowWrap: 'anywhere',
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    // A list is as wide as the pane lets it be, and not as its longest choice.
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& .fui-Select': { minWidth: 0 },
  },
});

function subscribeToDark(listener: () => void): () => void {
  const query = window.matchMedia('(prefers-color-scheme: dark)');
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

const prefersDark = (): boolean => window.matchMedia('(prefers-color-scheme: dark)').matches;

/**
 * The ground that the pane stands on: theme, language, and long words that break. It takes the place of Fluent's own
 * provider: the style sheet has the themes' values, so there are none to set when the pane opens.
 */
export function Surface({
  appearance,
  children,
}: {
  appearance: Appearance;
  children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const { language } = useTexts();
  const dark = useSyncExternalStore(subscribeToDark, prefersDark);
  useThemeClass(themeName(appearance, dark));
  // Marks what has the keyboard's focus, for Fluent's rings.
  const scope = useFocusVisible<HTMLDivElement>();
  return (
    <div ref={scope} className={styles.surface} lang={language} dir="ltr">
      {children}
    </div>
  );
}
