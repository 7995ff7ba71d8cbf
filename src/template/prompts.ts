import { walkBody } from './outline/bodyWalk';
import type { Package } from './xml/package';
import { relatedParts, wordParts } from './xml/package';
import { descendantsNamed, paragraphText } from './xml/partText';
import type { XmlElement } from './xml/xml';
import { child, childValue, descend } from './xml/xml';

/** The texts of the document's building blocks by name: Word keeps each control's own prompt as one. */
function keptTexts(glossary: XmlElement | null): ReadonlyMap<string, string> {
  const parts = glossary ? [...descendantsNamed(glossary, 'docPart')] : [];
  return new Map(
    parts.flatMap((part): [string, string][] => {
      const name = childValue(child(part, 'docPartPr'), 'name');
      const body = child(part, 'docPartBody');
      if (name === null || !body) return [];
      return [[name, [...descendantsNamed(body, 'p')].map(paragraphText).join('\n')]];
    }),
  );
}

/**
 * What controls prompt with once nothing stands in them, by their place among all controls of the body: the prompt is
 * known from the document's XML also while a text stands there.
 */
export function readPrompts(source: Package): ReadonlyMap<number, string> {
  const [glossary = null] = relatedParts(source, 'glossaryDocument');
  const texts = keptTexts(glossary);
  const prompts = new Map<number, string>();
  if (texts.size === 0) return prompts;
  for (const { element, index } of walkBody(wordParts(source).document)) {
    const name = index === null ? null : childValue(descend(element, 'sdtPr', 'placeholder'), 'docPart');
    const text = name === null ? undefined : texts.get(name);
    if (index !== null && text !== undefined) prompts.set(index, text);
  }
  return prompts;
}
