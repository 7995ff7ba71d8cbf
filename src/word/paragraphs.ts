/**
 * Takes out the paragraphs of the body whose whole text is meant; gives how many there were. All members are of WordApi 1.1.
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
