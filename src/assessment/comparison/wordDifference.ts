/** A stretch of two texts laid side by side; joined without the added ones they are the first text, and vice versa. */
export interface TextStretch {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Milliseconds. Texts that take longer have too little in common to be told apart word by word. */
const patience = 200;

const asAWhole = (before: string, after: string): TextStretch[] =>
  [{ kind: 'removed', text: before } as const, { kind: 'added', text: after } as const].filter(
    ({ text }) => text !== '',
  );

/** How a text differs from another word by word, to the character; the comparer is loaded when it is first asked. */
export async function wordDifference(before: string, after: string): Promise<TextStretch[]> {
  const { diffWordsWithSpace } = await import('diff');
  const pieces = diffWordsWithSpace(before, after, { timeout: patience });
  if (!pieces) return asAWhole(before, after);
  return pieces.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
