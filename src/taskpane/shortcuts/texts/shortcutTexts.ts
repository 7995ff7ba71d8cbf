import type { ShortcutName, ShortcutPlace } from '../shortcuts';

/** What the page of keys says. */
export interface ShortcutTexts {
  readonly title: string;
  readonly places: Readonly<Record<ShortcutPlace, string>>;
  readonly hints: Readonly<Partial<Record<ShortcutPlace, string>>>;
  readonly names: Readonly<Record<ShortcutName, string>>;
  /** Stands between two ways to the same. */
  readonly or: string;
}
