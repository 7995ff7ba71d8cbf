import type { Theme } from '@fluentui/react-components';
import { webLightTheme } from '@fluentui/react-components';

/** How the host looks; null where it doesn't say, and the system's own wish counts. */
export type Appearance = { readonly dark: boolean; readonly highContrast: boolean } | null;

export type ThemeName = 'light' | 'dark' | 'highContrast';

export function themeName(appearance: Appearance, systemIsDark: boolean): ThemeName {
  if (appearance?.highContrast) return 'highContrast';
  return (appearance?.dark ?? systemIsDark) ? 'dark' : 'light';
}

const loaded = new Map<ThemeName, Theme>([['light', webLightTheme]]);

export const loadedTheme = (name: ThemeName): Theme | undefined => loaded.get(name);

async function fetchTheme(name: Exclude<ThemeName, 'light'>): Promise<Theme> {
  if (name === 'dark') return (await import('./dark')).dark;
  return (await import('./highContrast')).highContrast;
}

/** Most assessors need the light theme only: each other one is a file of its own, loaded when it is wanted. */
export async function loadTheme(name: ThemeName): Promise<void> {
  if (name !== 'light' && !loaded.has(name)) loaded.set(name, await fetchTheme(name));
}
