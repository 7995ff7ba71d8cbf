/**
 * What the pane remembers on this machine. None of it is from a document unless a person keeps it as a phrase: of
 * findings that were dismissed it keeps a number too short to tell their text.
 */
export const memories = [
  'language',
  'welcomed',
  'autoOpenAsked',
  'numberKeys',
  'sumsFollow',
  'documentFollows',
  'wholeDefinition',
  'wholeSteps',
  'wholeComponents',
  'closedSections',
  'ownGuidance',
  'dismissed',
  'snippets',
] as const;
export type Memory = (typeof memories)[number];

const place = (memory: Memory): string => `ips-laatuarviointi.${memory}`;

/** What was remembered; null when nothing was, or when the host keeps the pane from storing things. */
export function recall(memory: Memory): string | null {
  try {
    return window.localStorage.getItem(place(memory));
  } catch {
    // Word on the web may partition or forbid storage: then every pane is the first one.
    return null;
  }
}

export function remember(memory: Memory, value: string): void {
  try {
    window.localStorage.setItem(place(memory), value);
  } catch {
    // As above; what is not remembered is asked or shown again.
  }
}

export function forget(memory: Memory): void {
  try {
    window.localStorage.removeItem(place(memory));
  } catch {
    // Where nothing can be stored, nothing is left to forget.
  }
}
