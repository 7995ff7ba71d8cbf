import type { XmlElement } from '../xml/xml';
import { child, childElements, childValue, wordAttribute } from '../xml/xml';

/** The level of body text, as a number of its own. */
const bodyLevel = 9;

const levelIn = (element: XmlElement | null): number | null => {
  const level = childValue(child(element, 'pPr'), 'outlineLvl');
  return level === null ? null : Number(level);
};

/**
 * Tells of a paragraph whether Word has it in its outline: by itself, or by its style or one that the style rests on.
 */
export function headingTest(styles: XmlElement | null): (paragraph: XmlElement) => boolean {
  const byId = new Map(
    (styles ? [...childElements(styles)] : [])
      .filter(({ localName }) => localName === 'style')
      .map((style) => [wordAttribute(style, 'styleId'), style] as const),
  );
  const levels = new Map<string, number>();
  const levelOf = (id: string | null, seen: ReadonlySet<string> = new Set()): number => {
    const style = id === null || seen.has(id) ? undefined : byId.get(id);
    if (!style || id === null) return bodyLevel;
    const known = levels.get(id);
    if (known !== undefined) return known;
    const level = levelIn(style) ?? levelOf(childValue(style, 'basedOn'), new Set([...seen, id]));
    levels.set(id, level);
    return level;
  };
  return (paragraph) => {
    const level = levelIn(paragraph) ?? levelOf(childValue(child(paragraph, 'pPr'), 'pStyle'));
    return level < bodyLevel;
  };
}
