import type { Element } from '@xmldom/xmldom';
import { glossaryPart, mainPart, valueOf, type Parts } from './parts';

interface Reference {
  /** Of the element that refers, and of the attribute that holds the name. */
  readonly from: string;
  readonly attribute: 'id' | 'val';
  readonly to: string;
  /** Relative to the folder of the part that refers. */
  readonly part: string;
  readonly key: 'id' | 'styleId' | 'numId';
}

const style = { attribute: 'val', to: 'w:style', part: 'styles.xml', key: 'styleId' } as const;
const references: readonly Reference[] = [
  { from: 'w:pStyle', ...style },
  { from: 'w:rStyle', ...style },
  { from: 'w:tblStyle', ...style },
  { from: 'w:numId', attribute: 'val', to: 'w:num', part: 'numbering.xml', key: 'numId' },
  { from: 'w:commentReference', attribute: 'id', to: 'w:comment', part: 'comments.xml', key: 'id' },
  { from: 'w:footnoteReference', attribute: 'id', to: 'w:footnote', part: 'footnotes.xml', key: 'id' },
];

const values = (elements: readonly Element[], attribute: string): string[] =>
  elements.flatMap((element) => valueOf(element, attribute) ?? []);

/** Styles, lists, comments and footnotes that the text refers to and the file lacks; nothing in a good one. */
export function referenceFaults(parts: Parts): string[] {
  return [mainPart, glossaryPart].flatMap((from) =>
    references.flatMap(({ from: element, attribute, to, part, key }) => {
      const known = values(parts.elements(from.replace(/[^/]*$/u, part), to), key);
      const used = new Set(values(parts.elements(from, element), attribute));
      const lacking = [...used].filter((name) => !known.includes(name) && !(key === 'numId' && name === '0'));
      return lacking.map((name) => `${from}: ${element} ${name} is not in ${part}`);
    }),
  );
}
