import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSyncExternalStore } from 'react';
import { useTexts } from '../texts/TextsProvider';
import type { Appearance } from './themes/themes';
import { themeName } from './themes/themes';
import { useThemeClass } from './themes/useThemeClass';

const useStyles = makeStyles({
  surface: {
    height: '100%',
    overflowX: 'hidden',
    hyphens: 'auto',
    overflowWrap: 'anywhere',
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

/** The style sheet has the themes' values, so Fluent has none to set. */
const themeInStyleSheet = {};

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
  useThemeClass(themeName(appearance, dark));
  return (
    <FluentProvider theme={themeInStyleSheet} className={styles.surface} lang={language}>
      {children}
    </FluentProvider>
  );
}
