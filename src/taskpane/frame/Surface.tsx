import { FluentProvider, makeStyles, tokens, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTexts } from '../texts/TextsProvider';
import type { Appearance, ThemeName } from './themes/themes';
import { loadTheme, loadedTheme, themeName } from './themes/themes';

const useStyles = makeStyles({
  surface: {
    height: '100%',
    minWidth: '250px',
    overflowX: 'hidden',
    hyphens: 'auto',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

function subscribeToDark(listener: () => void): () => void {
  const query = window.matchMedia('(prefers-color-scheme: dark)');
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

export const prefersDark = (): boolean => window.matchMedia('(prefers-color-scheme: dark)').matches;

/** The theme of this name; the one before stays until it is loaded, and where it can't be. */
function useTheme(name: ThemeName): Theme {
  const [shown, setShown] = useState(name);
  useEffect(() => {
    let wanted = true;
    void loadTheme(name).then(() => {
      if (wanted) setShown(name);
    });
    return () => {
      wanted = false;
    };
  }, [name]);
  return loadedTheme(name) ?? loadedTheme(shown) ?? webLightTheme;
}

/** The ground that the pane stands on: theme, language, and long words that break. */
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
  const theme = useTheme(themeName(appearance, dark));
  return (
    <FluentProvider theme={theme} className={styles.surface} lang={language}>
      {children}
    </FluentProvider>
  );
}
