import type { StrayPlace, StrayText } from '../assessment/strayText';
import type { Package } from './xml/package';
import { relatedParts, rootParts, wordParts } from './xml/package';
import type { FieldIds, IsPassedOver } from './passages';
import {
  elementsBelow,
  fieldIds,
  fieldOfContent,
  idAround,
  ownPieces,
  passageAround,
  readPassages,
} from './passages';
import type { ReportModel } from './report';
import type { XmlElement } from './xml/xml';
import { childElements, childValue, directText } from './xml/xml';

/** To the field that properties are of; null for those of other controls, and for all else. */
function wayOfName(element: XmlElement, ids: FieldIds): Pick<StrayText, 'key'> | null {
  const id = element.localName === 'sdtPr' ? idAround(element) : null;
  const key = id === null ? undefined : ids.get(id);
  return key === undefined ? null : { key };
}

const saidBy = (element: XmlElement, ...names: readonly string[]): string[] =>
  names.map((name) => element.getAttribute(name) ?? '');

/**
 * What an element says that is part of no field: of a part's paragraphs, its pictures, and the names of its controls.
 */
function textsAt(element: XmlElement, place: StrayPlace, isField: IsPassedOver): StrayText[] {
  const at = (where: StrayPlace, ...texts: readonly string[]): StrayText[] =>
    texts.map((text) => ({ place: where, text }));
  switch (element.localName) {
    case 'p':
      return at(place, ownPieces(element, isField).join(''));
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

const nowhere: IsPassedOver = () => false;

const textsOf = (root: XmlElement, place: StrayPlace): StrayText[] =>
  [...elementsBelow(root, nowhere)].flatMap((element) => textsAt(element, place, nowhere));

/** Those of the document's text itself, with the ways to them. */
function bodyTexts(document: XmlElement, styles: XmlElement | null, ids: FieldIds): StrayText[] {
  const isField: IsPassedOver = (element) => fieldOfContent(element, ids) !== undefined;
  const passages = readPassages(document, styles, isField);
  return [...elementsBelow(document, isField)].flatMap((element) => {
    const texts = textsAt(element, 'body', isField);
    if (texts.length === 0) return [];
    const passage = passageAround(element, passages);
    const way = wayOfName(element, ids) ?? (passage && { passage });
    return texts.map((stray) => ({ ...stray, ...way }));
  });
}

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
export function readStrayTexts(source: Package, report: Pick<ReportModel, 'fields'>): StrayText[] {
  const { document, styles } = wordParts(source);
  const core = rootParts(source, 'core-properties');
  return [
    ...(document ? bodyTexts(document, styles, fieldIds(report)) : []),
    ...Object.entries(placesByPart).flatMap(([kind, place]) =>
      relatedParts(source, kind).flatMap((part) => (part ? textsOf(part, place) : [])),
    ),
    ...core.flatMap((part) => (part ? propertyTexts(part) : [])),
  ].filter(({ text }) => text.trim() !== '');
}
