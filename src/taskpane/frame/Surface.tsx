import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSyncExternalStore } from 'react';
import { useTexts } from '../texts/TextsProvider';

/** How the host looks; null where it doesn't say, and the system's own wish counts. */
export type Appearance = { readonly dark: boolean; readonly highContrast: boolean } | null;

const useStaticStyles = makeStaticStyles({
  'html, body, #root': { height: '100%', margin: 0 },
});

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

const prefersDark = (): boolean => window.matchMedia('(prefers-color-scheme: dark)').matches;

function themeFor(appearance: Appearance, dark: boolean): Theme {
  if (appearance?.highContrast) return teamsHighContrastTheme;
  return (appearance?.dark ?? dark) ? webDarkTheme : webLightTheme;
}

/** The ground that the pane stands on: theme, language, and long words that break. */
export function Surface({
  appearance,
  children,
}: {
  appearance: Appearance;
  children: ReactNode;
}): ReactNode {
  useStaticStyles();
  const styles = useStyles();
  const { language } = useTexts();
  const dark = useSyncExternalStore(subscribeToDark, prefersDark);
  return (
    <FluentProvider theme={themeFor(appearance, dark)} className={styles.surface} lang={language}>
      {children}
    </FluentProvider>
  );
}
