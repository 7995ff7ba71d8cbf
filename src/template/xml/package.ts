import type { XmlElement } from './xml';
import { childElements } from './xml';

/** The XML parts of a Word document by name ("/word/document.xml"), from a .docx file or from flat OPC text. */
export interface Package {
  /** The root element of a part; null when the package has none of that name. */
  part(name: string): XmlElement | null;
}

const officeDocument = /\/officeDocument$/;

interface Relationship {
  readonly type: string;
  readonly target: string;
}

function relationships(root: XmlElement | null): Relationship[] {
  if (!root) return [];
  return [...childElements(root)].map((element) => ({
    type: element.getAttribute('Type') ?? '',
    target: element.getAttribute('Target') ?? '',
  }));
}

/** A relationship's target as a part name, from the folder of the part that it belongs to. */
function resolve(folder: string, given: string): string {
  const target = given.replaceAll('\\', '/');
  if (target.startsWith('/')) return target;
  const steps: string[] = folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return `/${steps.join('/')}`;
}

/** The parts that the reader needs; `document` is null when the package is not a Word document. */
export interface WordParts {
  readonly document: XmlElement | null;
  readonly styles: XmlElement | null;
  readonly numbering: XmlElement | null;
  readonly comments: XmlElement | null;
}

/** The parts that the package itself refers to by relationships of this kind; null as in `relatedParts`. */
export const rootParts = (source: Package, kind: string): (XmlElement | null)[] =>
  relationships(source.part('/_rels/.rels'))
    .filter(({ type }) => type.endsWith(`/${kind}`))
    .map(({ target }) => source.part(resolve('', target)));

/** The name of the main document part. */
function documentName(source: Package): string {
  const main = relationships(source.part('/_rels/.rels')).find(({ type }) => officeDocument.test(type));
  return main ? resolve('', main.target) : '/word/document.xml';
}

/** The names of the parts that a part refers to by relationships of this kind ("styles"). */
function relatedNames(source: Package, name: string, kind: string): string[] {
  const folder = name.slice(0, name.lastIndexOf('/'));
  const file = name.slice(name.lastIndexOf('/') + 1);
  return relationships(source.part(`${folder}/_rels/${file}.rels`))
    .filter(({ type }) => type.endsWith(`/${kind}`))
    .map(({ target }) => resolve(folder, target));
}

/**
 * The parts that the document refers to by relationships of this kind; null for one that is not there or can't be read.
 */
export const relatedParts = (source: Package, kind: string): (XmlElement | null)[] =>
  relatedNames(source, documentName(source), kind).map((name) => source.part(name));

/** The styles that the document's glossary has of its own, as Word gives it; null when there are none. */
export function glossaryStyles(source: Package): XmlElement | null {
  const [glossary] = relatedNames(source, documentName(source), 'glossaryDocument');
  const [styles] = glossary === undefined ? [] : relatedNames(source, glossary, 'styles');
  return styles === undefined ? null : source.part(styles);
}

export const wordParts = (source: Package): WordParts => ({
  document: source.part(documentName(source)),
  styles: relatedParts(source, 'styles')[0] ?? null,
  numbering: relatedParts(source, 'numbering')[0] ?? null,
  comments: relatedParts(source, 'comments')[0] ?? null,
});
