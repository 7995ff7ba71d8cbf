/** What can be done by keys, each with the keys that do it: several ways, each of keys that are pressed together. */
export interface Shortcut {
  readonly name: ShortcutName;
  readonly ways: readonly (readonly string[])[];
  /** On a Mac, where its own use of the keys asks for others. */
  readonly macWays?: readonly (readonly string[])[];
}

export const shortcutNames = [
  'score',
  'clear',
  'comments',
  'chips',
  'turn',
  'back',
  'jump',
  'undo',
  'redo',
  'entry',
  'answer',
  'proposals',
  'month',
  'year',
] as const;
export type ShortcutName = (typeof shortcutNames)[number];

export const shortcutPlaces = [
  'criterion',
  'overview',
  'summary',
  'everywhere',
  'tables',
  'calendar',
] as const;
export type ShortcutPlace = (typeof shortcutPlaces)[number];

/** All keys of the pane, by where they work. */
export const shortcuts: Readonly<Record<ShortcutPlace, readonly Shortcut[]>> = {
  criterion: [
    { name: 'score', ways: [['1–5']] },
    { name: 'clear', ways: [['0'], ['Delete']] },
    { name: 'comments', ways: [['Ctrl', 'Enter']] },
    { name: 'chips', ways: [['←'], ['→']] },
    {
      name: 'turn',
      ways: [
        ['Alt', '←'],
        ['Alt', '→'],
      ],
    },
    { name: 'answer', ways: [['Ctrl', 'Enter']] },
  ],
  overview: [{ name: 'jump', ways: [['0–9']] }],
  summary: [{ name: 'proposals', ways: [['↑'], ['↓']] }],
  everywhere: [
    { name: 'back', ways: [['Esc']] },
    { name: 'undo', ways: [['Ctrl', 'Z']] },
    { name: 'redo', ways: [['Ctrl', 'Y']], macWays: [['Ctrl', 'Shift', 'Z']] },
  ],
  tables: [{ name: 'entry', ways: [['Enter']] }],
  calendar: [
    { name: 'month', ways: [['PageUp'], ['PageDown']] },
    {
      name: 'year',
      ways: [
        ['Shift', 'PageUp'],
        ['Shift', 'PageDown'],
      ],
    },
  ],
};
