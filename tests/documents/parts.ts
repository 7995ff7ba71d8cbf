import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

export const namespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  dc: 'http://purl.org/dc/elements/1.1/',
} as const;

export const mainPart = 'word/document.xml';
export const glossaryPart = 'word/glossary/document.xml';

interface Link {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  /** Leads out of the file. */
  readonly isExternal: boolean;
}

const parse = (text: string): Document => new DOMParser().parseFromString(text, 'text/xml');

/** The folder of relationships that belongs to a part; `''` is the package itself. */
const linksName = (part: string): string => part.replace(/([^/]*)$/u, '_rels/$1.rels');

/** A .docx as its parts, for judging what leaves our hands: reads without mercy, and throws at broken XML. */
export class Parts {
  private readonly files: Readonly<Record<string, Uint8Array>>;
  private readonly trees = new Map<string, Document>();

  constructor(bytes: Uint8Array) {
    this.files = unzipSync(bytes);
  }

  get names(): readonly string[] {
    return Object.keys(this.files).filter((name) => !name.endsWith('/'));
  }

  has(name: string): boolean {
    return name in this.files;
  }

  root(name: string): Element | null {
    const bytes = this.files[name];
    if (!bytes) return null;
    const tree = this.trees.get(name) ?? parse(strFromU8(bytes));
    this.trees.set(name, tree);
    return tree.documentElement;
  }

  /** The elements of a part by the prefix and name under which Word writes them, such as `w:sdt`. */
  elements(name: string, qualified: string): Element[] {
    const root = this.root(name);
    return root ? within(root, qualified) : [];
  }

  links(part: string): Link[] {
    const root = this.root(linksName(part));
    return root ? [...root.getElementsByTagName('Relationship')].map((each) => linkOf(each, part)) : [];
  }
}

function linkOf(element: Element, part: string): Link {
  const value = (name: string): string => element.getAttribute(name) ?? '';
  const isExternal = value('TargetMode') === 'External';
  const target = isExternal
    ? value('Target')
    : decodeURI(new URL(value('Target'), `https://file/${part}`).pathname.slice(1));
  return { id: value('Id'), type: value('Type').replace(/^.*\//u, ''), target, isExternal };
}

export function within(element: Element, qualified: string): Element[] {
  const [prefix = '', name = ''] = qualified.split(':');
  const namespace = Object.entries(namespaces).find(([known]) => known === prefix)?.[1] ?? null;
  return [...element.getElementsByTagNameNS(namespace ?? '', name)];
}

/** The elements directly inside. */
export const inside = (element: Element): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === 1);

/** An attribute of Word's own namespace; `null` where there is none. */
export const valueOf = (element: Element | undefined, name = 'val'): string | null =>
  element?.getAttributeNS(namespaces.w, name) ?? null;
