/** How many characters stand before the caret in a field; null while the caret is elsewhere. */
export function readCaret(field: HTMLElement): number | null {
  const selection = getSelection();
  const node = selection?.focusNode;
  if (!selection || !node || !field.contains(node)) return null;
  const before = document.createRange();
  before.setStart(field, 0);
  before.setEnd(node, selection.focusOffset);
  return before.toString().length;
}

/** Puts the caret behind as many characters of a field, or at its end if it has fewer. */
export function placeCaret(field: HTMLElement, characters: number): void {
  const texts = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  let left = characters;
  for (let text = texts.nextNode(); text instanceof Text; text = texts.nextNode()) {
    if (left <= text.length) return getSelection()?.collapse(text, left);
    left -= text.length;
  }
  getSelection()?.selectAllChildren(field);
  getSelection()?.collapseToEnd();
}
