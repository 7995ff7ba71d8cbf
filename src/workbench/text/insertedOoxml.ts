import type { WordDocument } from '../wordDocument';
import { NotImplemented, WordError } from '../wordError';
import { attribute, child, childValue, descendants, isWord } from '../wordMarkup';

const packageNamespace = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const relationshipsNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const unfit = (why: string): WordError =>
  new WordError('GeneralException', `The OOXML cannot be inserted: ${why}.`);

type Parts = ReadonlyMap<string, Element>;

/**
 * The blocks that flat OPC brings into a document, without its section. Word reads it as a document of its own: what
 * it refers to has to be in it, and styles and lists that it doesn't define are lost.
 */
export function insertedBlocks(ooxml: string, document: WordDocument): Element[] {
  const parts = partsOf(ooxml);
  const main = mainOf(parts);
  const body = child(parts.get(main) ?? null, 'body');
  if (!body) throw unfit('it has no body');
  const blocks = [...body.children].filter((block) => !isWord(block, 'sectPr'));
  checkReferences(body);
  checkPrompts(body, parts, document);
  settleStyles(body, parts, document);
  settleLists(body, parts, document);
  return blocks;
}

function partsOf(ooxml: string): Parts {
  const tree = new DOMParser().parseFromString(ooxml, 'application/xml');
  const root = tree.documentElement;
  const isPackage = root.localName === 'package' && root.namespaceURI === packageNamespace;
  if (tree.getElementsByTagName('parsererror').length > 0 || !isPackage) throw unfit('it is no flat OPC');
  return new Map(
    [...root.children].flatMap((part): [string, Element][] => {
      const content = part.firstElementChild?.firstElementChild;
      return content ? [[part.getAttributeNS(packageNamespace, 'name') ?? '', content]] : [];
    }),
  );
}

/** The name of the main part; every relationship must lead to a part that is there. */
function mainOf(parts: Parts): string {
  for (const [name, root] of parts) if (name.endsWith('.rels')) checkTargets(name, root, parts);
  const links = [...(parts.get('/_rels/.rels')?.children ?? [])];
  const link = links.find((each) => each.getAttribute('Type') === `${relationshipsNamespace}/officeDocument`);
  return targetOf('/_rels/.rels', link?.getAttribute('Target') ?? '');
}

function checkTargets(name: string, root: Element, parts: Parts): void {
  for (const link of root.children) {
    const target = targetOf(name, link.getAttribute('Target') ?? '');
    if (link.getAttribute('TargetMode') !== 'External' && !parts.has(target))
      throw unfit(`it lacks ${target}`);
  }
}

const targetOf = (relationships: string, target: string): string =>
  new URL(target, `https://package${relationships.replace('_rels/', '')}`).pathname;

function checkReferences(body: Element): void {
  const refers = [...body.getElementsByTagName('*')].find((element) =>
    [...element.attributes].some(({ namespaceURI }) => namespaceURI === relationshipsNamespace),
  );
  if (refers)
    throw new NotImplemented(`Range.insertOoxml with ${refers.localName} that refers to another part`);
}

/** A prompt that a control names has to be in the package. */
function checkPrompts(body: Element, parts: Parts, document: WordDocument): void {
  const glossary = parts.get('/word/glossary/document.xml');
  const brought = namesIn(glossary ?? null);
  for (const placeholder of descendants(body, 'placeholder')) {
    const name = childValue(placeholder, 'docPart') ?? '';
    if (!brought.includes(name)) throw unfit(`it lacks the prompt ${name}`);
    if (!namesIn(document.facts.glossary?.documentElement ?? null).includes(name))
      throw new NotImplemented('Range.insertOoxml with prompts that the document lacks');
  }
}

const namesIn = (glossary: Element | null): string[] =>
  (glossary ? descendants(glossary, 'docPart') : []).flatMap(
    (part) => childValue(child(part, 'docPartPr'), 'name') ?? [],
  );

/**
 * Styles that the package doesn't define fall back to the default; those of the document count where it has them,
 * too.
 */
function settleStyles(body: Element, parts: Parts, document: WordDocument): void {
  const defined = idsIn(parts.get('/word/styles.xml') ?? null);
  const known = idsIn(document.facts.styles?.documentElement ?? null);
  for (const use of ['pStyle', 'rStyle', 'tblStyle'].flatMap((name) => descendants(body, name))) {
    const id = attribute(use, 'val') ?? '';
    if (!defined.includes(id)) use.remove();
    else if (!known.includes(id))
      throw new NotImplemented('Range.insertOoxml with styles that the document lacks');
  }
}

const idsIn = (styles: Element | null): string[] =>
  (styles ? descendants(styles, 'style') : []).flatMap((style) => attribute(style, 'styleId') ?? []);

function settleLists(body: Element, parts: Parts, document: WordDocument): void {
  const defined = listsIn(parts.get('/word/numbering.xml') ?? null);
  const known = listsIn(document.facts.numbering?.documentElement ?? null);
  for (const use of descendants(body, 'numPr')) {
    const id = childValue(use, 'numId') ?? '';
    if (!defined.includes(id)) use.remove();
    else if (!known.includes(id))
      throw new NotImplemented('Range.insertOoxml with lists that the document lacks');
  }
}

const listsIn = (numbering: Element | null): string[] =>
  (numbering ? descendants(numbering, 'num') : []).flatMap((list) => attribute(list, 'numId') ?? []);
