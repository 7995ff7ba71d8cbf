import type { FieldKey } from '../assessment/fieldKey';
import type { Passage } from '../assessment/passage';
import { isBlank } from '../characters/plain';
import { isRemoval } from './outline/deleted';
import { tidy } from './lines/fold';
import { headingTest } from './outline/headingStyles';
import { paragraphText, textOfRunPiece } from './xml/partText';
import type { ReportModel } from './report';
import type { XmlElement, XmlNode } from './xml/xml';
import { child, childElements, childValue, isElement } from './xml/xml';

export type IsPassedOver = (element: XmlElement) => boolean;

/** The id of the control whose content or properties these are. */
export function idAround({ parentNode }: XmlElement): number | null {
  const control = parentNode && isElement(parentNode) ? parentNode : null;
  const id = childValue(child(control, 'sdtPr'), 'id');
  return id === null ? null : Number(id);
}

/** The fields of a report by the ids of their controls. */
export type FieldIds = ReadonlyMap<number | null, FieldKey>;

export const fieldIds = ({ fields }: Pick<ReportModel, 'fields'>): FieldIds =>
  new Map([...fields].map(([key, { control }]) => [control.id, key]));

/** The field whose content an element is; undefined for all other elements. */
export const fieldOfContent = (element: XmlElement, ids: FieldIds): FieldKey | undefined =>
  element.localName === 'sdtContent' ? ids.get(idAround(element)) : undefined;

/** The elements below this one, in order, but for what is passed over. However deep they are nested: no recursion. */
export function* elementsBelow(root: XmlElement, isPassed: IsPassedOver): Generator<XmlElement> {
  const open = [root];
  for (let element = open.pop(); element; element = open.pop()) {
    if (element !== root) yield element;
    for (const inner of childElements(element).reverse())
      if (!isRemoval(inner) && !isPassed(inner)) open.push(inner);
  }
}

/** What a paragraph says by itself, in pieces: fields, what was taken away and a text box stand between them. */
export function ownPieces(paragraph: XmlElement, isPassed: IsPassedOver): string[] {
  const pieces: string[][] = [[]];
  const isGap: IsPassedOver = (element) =>
    isPassed(element) || isRemoval(element) || element.localName === 'p';
  const open = [paragraph];
  for (let element = open.pop(); element; element = open.pop()) {
    if (element.localName === 'pPr') continue;
    if (element !== paragraph && isGap(element)) pieces.push([]);
    else if (element.localName === 'r')
      pieces.at(-1)?.push(childElements(element).map(textOfRunPiece).join(''));
    else for (const inner of childElements(element).reverse()) open.push(inner);
  }
  return pieces.map((piece) => piece.join(''));
}

/** The paragraphs of a document's text beside its fields, each as it is found again. */
export function readPassages(
  document: XmlElement,
  styles: XmlElement | null,
  isField: IsPassedOver,
): ReadonlyMap<XmlElement, Passage> {
  const isHeading = headingTest(styles);
  const passages = new Map<XmlElement, Passage>();
  let heading = '';
  let line = '';
  for (const element of elementsBelow(document, isField)) {
    if (element.localName !== 'p') continue;
    passages.set(element, { pieces: ownPieces(element, isField), behind: heading || line });
    const text = tidy(paragraphText(element));
    if (isBlank(text)) continue;
    if (isHeading(element)) heading = text;
    line = text;
  }
  return passages;
}

/** The paragraph around an element, as it is found again; undefined where it stands in none. */
export function passageAround(
  element: XmlElement,
  passages: ReadonlyMap<XmlElement, Passage>,
): Passage | undefined {
  let around: XmlNode | null = element;
  while (around && isElement(around)) {
    const passage = passages.get(around);
    if (passage) return passage;
    around = around.parentNode;
  }
  return undefined;
}
