/** Keys that are named otherwise on a Mac. */
type NamedKey = 'Alt' | 'Ctrl' | 'Shift';

const macNames: Readonly<Record<NamedKey, string>> = { Alt: '⌥', Ctrl: '⌘', Shift: '⇧' };

export const isMac = (): boolean => navigator.userAgent.includes('Mac');

/** A key as it is called on this machine: "Alt" is "⌥" on a Mac, and "Ctrl" is Command. */
export const keyName = (key: string): string =>
  isMac() && (key === 'Alt' || key === 'Ctrl' || key === 'Shift') ? macNames[key] : key;

/** Keys that are pressed together, in words. */
export const keysInWords = (keys: readonly string[]): string => keys.map(keyName).join(' + ');
