/** Joins names as the language does: "a, b ja c". */
interface List {
  format(names: readonly string[]): string;
}

/** Makes lists in a language. A browser takes its time for the first one: it is not made as the pane opens. */
export function listIn(locale: string): List {
  let list: Intl.ListFormat | null = null;
  return { format: (names) => (list ??= new Intl.ListFormat(locale, { type: 'conjunction' })).format(names) };
}
