import type { Element } from '@xmldom/xmldom';
import { glossaryPart, inside, mainPart, namespaces, valueOf, within, type Parts } from './parts';

/** The order of a control's properties in ECMA-376 (CT_SdtPr), which Microsoft's validator does not ask for. */
const order = [
  ...['rPr', 'alias', 'tag', 'id', 'lock', 'placeholder', 'temporary', 'showingPlcHdr', 'dataBinding'],
  ...['label', 'tabIndex'],
];
const kinds = [
  ...['equation', 'comboBox', 'date', 'docPartObj', 'docPartList', 'dropDownList', 'picture', 'richText'],
  ...['text', 'citation', 'group', 'bibliography'],
];
const rankOf = (name: string): number => (kinds.includes(name) ? order.length : order.indexOf(name));

const smallest = -(2 ** 31);
const largest = 2 ** 31 - 1;

const describe = (control: Element): string =>
  valueOf(within(control, 'w:alias')[0]) ?? valueOf(within(control, 'w:id')[0]) ?? 'a control';

function orderFaults(part: string, control: Element): string[] {
  const names = inside(control)
    .filter(({ localName }) => localName === 'sdtPr')
    .flatMap(inside)
    .filter(({ namespaceURI }) => namespaceURI === namespaces.w)
    .map(({ localName }) => localName ?? '');
  const ranks = names.map(rankOf);
  const isInOrder = ranks.every((rank, at) => rank > (ranks[at - 1] ?? -1));
  return isInOrder ? [] : [`${part}: the properties of ${describe(control)} stand as ${names.join(', ')}`];
}

const idsOf = (elements: readonly Element[]): string[] =>
  elements.flatMap((each) => valueOf(each, 'id') ?? []);

const repeated = (ids: readonly string[]): string[] => ids.filter((id, at) => ids.indexOf(id) !== at);

const controlIds = (parts: Parts, part: string): string[] =>
  parts
    .elements(part, 'w:sdt')
    .map((control) => inside(control).find(({ localName }) => localName === 'sdtPr'))
    .flatMap((properties) => (properties ? inside(properties) : []))
    .filter(({ localName }) => localName === 'id')
    .map((id) => valueOf(id) ?? '');

const isId = (id: string): boolean => /^-?\d+$/u.test(id) && Number(id) >= smallest && Number(id) <= largest;

/** Ids that have to be numbers of 32 bits and no two alike: of controls, pictures, bookmarks and comments. */
function idFaults(parts: Parts): string[] {
  const controls = controlIds(parts, mainPart);
  const pictures = parts.elements(mainPart, 'wp:docPr').map((each) => each.getAttribute('id') ?? '');
  const bookmarks = idsOf(parts.elements(mainPart, 'w:bookmarkStart'));
  const comments = idsOf(parts.elements('word/comments.xml', 'w:comment'));
  const alike = { control: controls, picture: pictures, bookmark: bookmarks, comment: comments };
  return [
    ...[...controls, ...pictures].filter((id) => !isId(id)).map((id) => `${id} is no id of 32 bits`),
    ...Object.entries(alike).flatMap(([what, ids]) =>
      repeated(ids).map((id) => `two of one id: ${what} ${id}`),
    ),
  ];
}

/** Prompts that a control names and the glossary lacks: Word then shows five spaces. */
function promptFaults(parts: Parts): string[] {
  const kept = parts
    .elements(glossaryPart, 'w:docPartPr')
    .flatMap((properties) => valueOf(within(properties, 'w:name')[0]) ?? []);
  const named = parts
    .elements(mainPart, 'w:placeholder')
    .flatMap((placeholder) => valueOf(within(placeholder, 'w:docPart')[0]) ?? []);
  return [...new Set(named)]
    .filter((name) => !kept.includes(name))
    .map((name) => `the prompt ${name} is not in the glossary`);
}

/** What is wrong with the content controls of a .docx; nothing in a good one. */
export const controlFaults = (parts: Parts): string[] => [
  ...[mainPart, glossaryPart].flatMap((part) =>
    parts.elements(part, 'w:sdt').flatMap((control) => orderFaults(part, control)),
  ),
  ...idFaults(parts),
  ...promptFaults(parts),
];
