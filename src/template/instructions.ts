import type { Holding } from '../assessment/holding';
import { holdingKinds } from '../assessment/holding';
import type { StrayText } from '../assessment/strayText';
import type { TemplateWords } from '../words/templateWords';
import type { OutlineLine } from './outline/control';
import { findTerm, fold, tidy } from './lines/fold';
import { holdingSource, holdingsIn } from './outline/holdings';
import type { WordParts } from './xml/package';
import { descendantsNamed, paragraphText } from './xml/partText';

const date = /\d{1,2}\.\s?\d{1,2}\.\s?\d{4}\.?$/u;

const isDated = (text: string, { templateDate }: TemplateWords): boolean =>
  date.test(text) && fold(text.replace(date, '')) === fold(templateDate);

/** The text of a line that is a whole paragraph without controls and outside of tables; null for others. */
function ownText(line: OutlineLine, next: OutlineLine | undefined): string | null {
  if (line.cell !== null || line.continues || next?.continues) return null;
  const texts = line.pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.text] : []));
  return texts.length === line.pieces.length ? tidy(texts.join('')) : null;
}

/**
 * The template's lines for whoever fills it in, as they stand in the document: typed again they may have other
 * capitals, quotation marks or a slip. What a person has worded otherwise is theirs.
 */
export function readInstructions(outline: readonly OutlineLine[], words: TemplateWords): string[] {
  return outline.flatMap((line, index) => {
    const text = ownText(line, outline[index + 1]);
    return text !== null && isInstruction(text, words) ? [text] : [];
  });
}

function isInstruction(text: string, words: TemplateWords): boolean {
  const known = words.instructions.map((value) => ({ value, folded: fold(value), whole: true }));
  return findTerm(fold(text), known) !== null || isDated(text, words);
}

/** Those lines wherever they stand outside of fields, such as in a table, a text box or a header, each once. */
export const instructionsAmong = (strays: readonly StrayText[], words: TemplateWords): string[] => [
  ...new Set(strays.map(({ text }) => tidy(text)).filter((text) => isInstruction(text, words))),
];

/** The template's own look goes without a word. */
const isPersons = ({ kind }: Holding): boolean => kind !== 'formatting' && kind !== 'list';

/** What the paragraphs with these texts hold besides, as a person's comment: it goes when they are removed. */
export function heldByLines(parts: WordParts, lines: readonly string[]): Holding[] {
  const { document } = parts;
  if (!document || lines.length === 0) return [];
  const meant = new Set(lines);
  const source = holdingSource(parts);
  const held = [...descendantsNamed(document, 'p')]
    .filter((paragraph) => meant.has(tidy(paragraphText(paragraph))))
    .flatMap((paragraph) => holdingsIn(paragraph, source, false).filter(isPersons));
  return holdingKinds.flatMap((kind) => {
    const alike = held.filter((one) => one.kind === kind);
    const count = alike.reduce((sum, one) => sum + one.count, 0);
    return count > 0 ? [{ kind, count, authors: [...new Set(alike.flatMap((one) => one.authors))] }] : [];
  });
}
