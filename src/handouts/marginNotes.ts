import { withoutEnd } from '../characters/ends';
import { plainText } from '../characters/plain';
import type { Package } from '../template/xml/package';
import { relatedParts } from '../template/xml/package';
import { descendantsNamed, paragraphText } from '../template/xml/partText';

/** The numbers of pages are Word's. */
const withoutPages = (text: string): string =>
  withoutEnd(plainText(text), (character) => /[\d/ ]/u.test(character));

/** What a handout has in its own footer. */
interface FooterWords {
  readonly title: string;
  readonly page: string;
}

/** What people wrote into the headers and footers of a handout of these words, by paragraph, each once. */
export function marginNotes(source: Package, words: readonly FooterWords[]): string[] {
  const ownFooters = new Set(words.map(({ title, page }) => withoutPages(`${title} · ${page}`)));
  const parts = ['header', 'footer'].flatMap((kind) => relatedParts(source, kind));
  const texts = parts.flatMap((part) => (part ? [...descendantsNamed(part, 'p')].map(paragraphText) : []));
  const written = texts.map((text) => text.trim()).filter((text) => withoutPages(text) !== '');
  return [...new Set(written)].filter((text) => !ownFooters.has(withoutPages(text)));
}
