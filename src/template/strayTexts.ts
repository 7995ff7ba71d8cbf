import type { StrayPlace, StrayText } from '../assessment/strayText';
import { isRemoval } from './deleted';
import type { Package } from './package';
import { relatedParts, rootParts, wordParts } from './package';
import { textOfRunPiece } from './partText';
import type { ReportModel } from './report';
import type { XmlElement } from './xml';
import { child, childElements, childValue, isElement, directText } from './xml';

type Passes = (element: XmlElement) => boolean;

/** The elements below this one, in order, but for what is passed over. However deep they are nested: no recursion. */
function* elementsBelow(root: XmlElement, isPassed: Passes): Generator<XmlElement> {
  const open = [root];
  for (let element = open.pop(); element; element = open.pop()) {
    if (element !== root) yield element;
    for (const inner of childElements(element).reverse())
      if (!isRemoval(inner) && !isPassed(inner)) open.push(inner);
  }
}

/** What a paragraph says by itself, without what stands in a text box of it. */
function ownText(paragraph: XmlElement, isPassed: Passes): string {
  const pieces: string[] = [];
  const isBelowRun: Passes = (element) => isPassed(element) || element.localName === 'p';
  const open = [paragraph];
  for (let element = open.pop(); element; element = open.pop()) {
    if (element.localName === 'r') pieces.push(childElements(element).map(textOfRunPiece).join(''));
    else
      for (const inner of childElements(element).reverse())
        if (!isRemoval(inner) && !isBelowRun(inner)) open.push(inner);
  }
  return pieces.join('');
}

/** The id of the control whose content this is. */
function idAround({ parentNode }: XmlElement): number | null {
  const control = parentNode && isElement(parentNode) ? parentNode : null;
  const id = childValue(child(control, 'sdtPr'), 'id');
  return id === null ? null : Number(id);
}

const saidBy = (element: XmlElement, ...names: readonly string[]): string[] =>
  names.map((name) => element.getAttribute(name) ?? '');

/** What an element says that is part of no field: of a part's paragraphs, its pictures, and the names of its controls. */
function textsAt(element: XmlElement, place: StrayPlace, isField: Passes): StrayText[] {
  const at = (where: StrayPlace, ...texts: readonly string[]): StrayText[] =>
    texts.map((text) => ({ place: where, text }));
  switch (element.localName) {
    case 'p':
      return at(place, ownText(element, isField));
    case 'docPr':
      return at('picture', ...saidBy(element, 'title', 'descr'));
    case 'shape':
      return at('picture', ...saidBy(element, 'alt'));
    case 'sdtPr':
      return at('title', ...['alias', 'tag'].map((name) => childValue(element, name) ?? ''));
    default:
      return [];
  }
}

const textsOf = (root: XmlElement, place: StrayPlace, isField: Passes): StrayText[] =>
  [...elementsBelow(root, isField)].flatMap((element) => textsAt(element, place, isField));

const placesByPart = {
  comments: 'comment',
  header: 'margin',
  footer: 'margin',
  footnotes: 'note',
  endnotes: 'note',
} as const satisfies Record<string, StrayPlace>;

/** Not who made the file: that is an assessor or a secretary. */
const properties = ['title', 'subject', 'description', 'keywords', 'category'];

function propertyTexts(core: XmlElement): StrayText[] {
  const named = childElements(core).filter(({ localName }) => properties.includes(localName ?? ''));
  return named.map((property) => ({ place: 'property', text: directText(property) }));
}

/**
 * The texts of a document outside of the fields that were found, hidden ones too. Nobody can tell of a part that Word
 * keeps to itself.
 */
export function readStrayTexts(source: Package, { fields }: Pick<ReportModel, 'fields'>): StrayText[] {
  const { document } = wordParts(source);
  const bound = new Set([...fields.values()].map(({ control }) => control.id));
  const isField: Passes = (element) => element.localName === 'sdtContent' && bound.has(idAround(element));
  const core = rootParts(source, 'core-properties');
  return [
    ...(document ? textsOf(document, 'body', isField) : []),
    ...Object.entries(placesByPart).flatMap(([kind, place]) =>
      relatedParts(source, kind).flatMap((part) => (part ? textsOf(part, place, () => false) : [])),
    ),
    ...core.flatMap((part) => (part ? propertyTexts(part) : [])),
  ].filter(({ text }) => text.trim() !== '');
}
