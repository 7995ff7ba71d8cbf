import { ancestor, child, compatibilityNamespace, descendants, isWord } from '../wordMarkup';

/** One character of a text, and where in the XML it stands; of a pair of surrogates each half is one. */
export interface Character {
  /** `\n` for the end of a line or a paragraph, U+FFFC for what is no character. */
  readonly text: string;
  readonly kind: 'text' | 'object' | 'paragraph';
  /** The `w:t` that holds it, the element that stands for it, or the paragraph that it ends. */
  readonly node: Element;
  /** Its place in the text of `node`. */
  readonly at: number;
  /** Its deletion is tracked. */
  readonly isDeleted: boolean;
}

const objectMark = '\uFFFC';
const marks: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00AD',
};
const objects = ['footnoteReference', 'endnoteReference', 'drawing', 'pict', 'object'];
const silent = ['pPr', 'rPr', 'sdtPr', 'sdtEndPr', 'tblPr', 'trPr', 'tcPr', 'instrText', 'delInstrText'];

/** The characters of a text in order; the end of its last paragraph is none of them. */
export function charactersIn(content: Element): Character[] {
  const found: Character[] = [];
  for (const child of content.children) collect(child, found);
  return found.at(-1)?.kind === 'paragraph' ? found.slice(0, -1) : found;
}

function collect(element: Element, found: Character[]): void {
  if (element.namespaceURI === compatibilityNamespace) {
    if (element.localName !== 'Fallback') for (const child of element.children) collect(child, found);
    return;
  }
  const { localName } = element;
  if (!isWord(element, localName) || silent.includes(localName)) return;
  const isDeleted = ancestor(element, 'del', 'moveFrom') !== null;
  const add = (text: string, kind: Character['kind'], at = 0) =>
    void found.push({ text, kind, node: element, at, isDeleted });
  if (localName === 't' || localName === 'delText')
    return [...element.textContent.split('')].forEach((text, at) => add(text, 'text', at));
  const mark = marks[localName];
  if (mark !== undefined) return add(mark, 'text');
  if (objects.includes(localName)) return add(objectMark, 'object');
  for (const child of element.children) collect(child, found);
  if (localName === 'p')
    found.push({ text: '\n', kind: 'paragraph', node: element, at: 0, isDeleted: isEndDeleted(element) });
}

function isEndDeleted(paragraph: Element): boolean {
  const mark = child(child(paragraph, 'pPr'), 'rPr');
  return child(mark, 'del') !== null || child(mark, 'moveFrom') !== null;
}

export const runOf = ({ node }: Character): Element | null =>
  isWord(node, 'r') ? node : ancestor(node, 'r');

/** Parts the run that holds this character, so that the character is the first one of its run. */
export function cutBefore(content: Element, at: number): void {
  const characters = charactersIn(content);
  const [before, here] = [characters[at - 1], characters[at]];
  const run = here && here.kind !== 'paragraph' ? runOf(here) : null;
  if (!here || !run || !before || runOf(before) !== run) return;
  const second = emptyCopy(run);
  let next: ChildNode | null = here.node;
  if (here.at > 0) {
    const text = here.node.textContent;
    const rest = here.node.cloneNode(true);
    here.node.textContent = text.slice(0, here.at);
    rest.textContent = text.slice(here.at);
    keepSpaces(here.node);
    if (rest instanceof Element) keepSpaces(rest);
    next = here.node.nextSibling;
    second.append(rest);
  }
  while (next) {
    const after: ChildNode | null = next.nextSibling;
    second.append(next);
    next = after;
  }
  run.after(second);
}

function emptyCopy(run: Element): Element {
  const copy = run.cloneNode(true);
  if (!(copy instanceof Element)) throw new Error('The copy of a run is none.');
  [...copy.childNodes].filter((node) => !isWord(node, 'rPr')).forEach((node) => node.remove());
  return copy;
}

const keepSpaces = (text: Element): void =>
  text.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');

/** The runs from the first to the last of these characters, those without characters between them included. */
export function runsOver(content: Element, characters: readonly Character[]): Element[] {
  const held = characters.filter(({ kind }) => kind !== 'paragraph').map(runOf);
  const all = descendants(content, 'r');
  const places = held.flatMap((run) => (run ? [all.indexOf(run)] : []));
  return places.length === 0 ? [] : all.slice(Math.min(...places), Math.max(...places) + 1);
}
