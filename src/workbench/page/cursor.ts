import type { WordDocument } from '../wordDocument';
import { blocksOf } from './drawing';

const paragraphsIn = (element: Element, name: string): Element[] =>
  element.localName === name ? [element] : [...element.getElementsByTagNameNS(element.namespaceURI, name)];

/** The drawn paragraphs of one block, over all pages that it is cut into. */
const drawnIn = (paper: Element, block: number): Element[] =>
  [...paper.querySelectorAll(`article > [data-block="${block}"]`)].flatMap((part) => paragraphsIn(part, 'p'));

/** The document's paragraph that is drawn where a person clicked; null beside all paragraphs. */
export function paragraphAt(target: Element, paper: Element, source: WordDocument): Element | null {
  const drawn = target.closest('article p');
  const number = Number(target.closest<HTMLElement>('[data-block]')?.dataset['block'] ?? NaN);
  const block = blocksOf(source)[number];
  if (!drawn || !block) return null;
  const paragraphs = paragraphsIn(block, 'p');
  return paragraphs[drawnIn(paper, number).indexOf(drawn)] ?? paragraphs[0] ?? null;
}

/** Marks where the cursor stands outside of all controls. */
export function showCursor(paper: Element, source: WordDocument): void {
  for (const marked of paper.querySelectorAll('[data-cursor]')) marked.removeAttribute('data-cursor');
  const { cursor } = source;
  const number = blocksOf(source).findIndex((block) => cursor !== null && block.contains(cursor));
  const block = blocksOf(source)[number];
  if (!cursor || !block) return;
  drawnIn(paper, number)[paragraphsIn(block, 'p').indexOf(cursor)]?.setAttribute('data-cursor', '');
}
