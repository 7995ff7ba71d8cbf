import type { Package } from './package';
import type { ParseXml, XmlElement } from './xml';
import { child, childElements } from './xml';
import { isTooMuch } from './xmlText';

const packageNamespace = 'http://schemas.microsoft.com/office/2006/xmlPackage';

/**
 * Opens flat OPC text, as Word gives the open document; null when it is not well-formed flat OPC, or too much of it.
 */
export function openFlatOpc(text: string, parseXml: ParseXml): Package | null {
  const root = isTooMuch(text) ? null : parseXml(text);
  if (root?.localName !== 'package' || root.namespaceURI !== packageNamespace) return null;
  const parts = new Map<string, XmlElement | null>();
  for (const part of childElements(root)) {
    const name = part.getAttributeNS(packageNamespace, 'name') ?? '';
    const content = child(part, 'xmlData');
    parts.set(name.toLowerCase(), content && ([...childElements(content)][0] ?? null));
  }
  return { part: (name) => parts.get(name.toLowerCase()) ?? null };
}
