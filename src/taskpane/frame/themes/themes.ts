/** How the host looks; null where it doesn't say, and the system's own wish counts. */
export type Appearance = { readonly dark: boolean; readonly highContrast: boolean } | null;

export type ThemeName = 'light' | 'dark' | 'highContrast';

export function themeName(appearance: Appearance, systemIsDark: boolean): ThemeName {
  if (appearance?.highContrast) return 'highContrast';
  return (appearance?.dark ?? systemIsDark) ? 'dark' : 'light';
}
