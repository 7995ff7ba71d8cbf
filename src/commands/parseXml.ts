import { SaxesParser } from 'saxes';
import type { ParseXml, XmlAttribute, XmlElement, XmlNode } from '../template/xml/xml';
import { hasDocumentType } from '../template/xml/xml';

/** A node of the tree that the reader walks. */
class TreeNode implements XmlNode {
  parentNode: TreeNode | null = null;
  firstChild: TreeNode | null = null;
  nextSibling: TreeNode | null = null;
  previousSibling: TreeNode | null = null;
  private last: TreeNode | null = null;

  constructor(
    readonly nodeType: number,
    readonly nodeValue: string | null,
  ) {}

  append(node: TreeNode): void {
    node.parentNode = this;
    node.previousSibling = this.last;
    if (this.last) this.last.nextSibling = node;
    else this.firstChild = node;
    this.last = node;
  }
}

class TreeElement extends TreeNode implements XmlElement {
  constructor(
    readonly nodeName: string,
    readonly localName: string,
    readonly namespaceURI: string | null,
    readonly attributes: readonly (XmlAttribute & { readonly localName: string })[],
  ) {
    super(1, null);
  }

  getAttribute(name: string): string | null {
    return this.attributes.find((own) => own.name === name)?.value ?? null;
  }

  getAttributeNS(namespace: string | null, localName: string): string | null {
    const found = this.attributes.find(
      (own) => own.localName === localName && own.namespaceURI === namespace,
    );
    return found?.value ?? null;
  }
}

const textNode = 3;
/** Deeper nesting is refused, as browsers do: looking up a prefix takes as long as the nesting is deep. */
const deepest = 10_000;

/** Parses XML in Node as strictly as a browser does. Anything not well-formed is null. */
export const parseXml: ParseXml = (text) => {
  if (hasDocumentType(text)) return null;
  const parser = new SaxesParser({ xmlns: true });
  const open: TreeElement[] = [];
  let root: TreeElement | null = null;
  parser.on('opentag', ({ name, local, uri, attributes }) => {
    const own = Object.values(attributes).map((attribute) => ({
      name: attribute.name,
      localName: attribute.local,
      namespaceURI: attribute.uri === '' ? null : attribute.uri,
      value: attribute.value,
    }));
    const element = new TreeElement(name, local, uri === '' ? null : uri, own);
    if (open.length > deepest) throw new Error('The elements are nested too deep.');
    open.at(-1)?.append(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const append = (content: string): void => open.at(-1)?.append(new TreeNode(textNode, content));
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(text).close();
    return root;
  } catch {
    // The library tells every fault of the text by throwing: here it is a value.
    return null;
  }
};
