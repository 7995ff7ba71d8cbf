/**
 * Moves the cursor to the one paragraph of the body that is meant; gives how many there are. All members are of WordApi
 * 1.1.
 */
export async function showParagraph(
  context: Word.RequestContext,
  isMeant: (text: string) => boolean,
): Promise<number> {
  const { paragraphs } = context.document.body;
  paragraphs.load('items/text');
  await context.sync();
  const [meant, ...others] = paragraphs.items.filter(({ text }) => isMeant(text));
  if (!meant) return 0;
  if (others.length > 0) return 1 + others.length;
  meant.select('Select');
  await context.sync();
  return 1;
}

/**
 * Takes out the paragraphs of the body whose whole text is meant; gives how many there were. All members are of WordApi
 * 1.1.
 *
 * Not documented: whether a paragraph that is the last one of a cell or of the body goes with its end, and what becomes
 * of one in a locked group. So whoever calls reads the document again.
 */
export async function removeParagraphs(
  context: Word.RequestContext,
  isMeant: (text: string) => boolean,
): Promise<number> {
  const { paragraphs } = context.document.body;
  paragraphs.load('items/text');
  await context.sync();
  const meant = paragraphs.items.filter(({ text }) => isMeant(text));
  meant.forEach((paragraph) => paragraph.delete());
  await context.sync();
  return meant.length;
}
