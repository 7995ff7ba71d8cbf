import type { Theme } from '@fluentui/react-components';
import {
  makeResetStyles,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useLayoutEffect } from 'react';
import type { ThemeName } from './themes';

const properties = (theme: Theme): Record<`--${string}`, string | number> =>
  Object.fromEntries(Object.entries(theme).map(([name, value]) => [`--${name}`, value]));

// The build takes the themes out into the style sheet: none of them is in the script.
const useLight = makeResetStyles(properties(webLightTheme));
const useDark = makeResetStyles(properties(webDarkTheme));
const useHighContrast = makeResetStyles(properties(teamsHighContrastTheme));

/** Gives the page the colours and measures of a theme, also what Fluent puts outside the pane's own element. */
export function useThemeClass(name: ThemeName): void {
  const classes = { light: useLight(), dark: useDark(), highContrast: useHighContrast() };
  const theme = classes[name];
  useLayoutEffect(() => {
    const { classList } = document.documentElement;
    classList.add(theme);
    return () => classList.remove(theme);
  }, [theme]);
}
