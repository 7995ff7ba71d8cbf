import { relationshipsName, type Package } from './package';
import { dropRelationships } from './packageLinks';
import { escapeXml, parseXml, serialiseRoot, decodeXml } from './xmlPart';

const namespace = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const columns = 76;

/**
 * The package as one XML text ("flat OPC"), the form in which Word hands out OOXML. `main` takes the place of the
 * main part; what is `leftOut` is not there, and nothing leads to it.
 */
export function flatPackage(
  pack: Package,
  mainName: string,
  main: XMLDocument,
  leftOut: readonly string[] = [],
): string {
  const names = [...pack.parts.keys()]
    .filter((name) => name !== '[Content_Types].xml' && !leftOut.includes(name))
    .sort(relationshipsFirst);
  const links = relationshipsWithout(pack, mainName, leftOut);
  const trees = new Map([
    [mainName, main],
    [relationshipsName(mainName), links],
  ]);
  const parts = names.map((name) => partText(pack, name, trees.get(name) ?? null));
  return `<pkg:package xmlns:pkg="${namespace}">${parts.join('')}</pkg:package>`;
}

function relationshipsWithout(
  pack: Package,
  mainName: string,
  leftOut: readonly string[],
): XMLDocument | null {
  const tree = leftOut.length === 0 ? null : pack.tree(relationshipsName(mainName));
  if (!tree) return null;
  const copy = tree.implementation.createDocument(null, null);
  copy.append(copy.importNode(tree.documentElement, true));
  const ends = leftOut.map((name) => name.slice(name.lastIndexOf('/') + 1));
  dropRelationships(copy, ({ target }) => ends.some((end) => target.endsWith(end)));
  return copy;
}

function relationshipsFirst(a: string, b: string): number {
  const rank = (name: string) => (name === '_rels/.rels' ? 0 : name.endsWith('document.xml.rels') ? 1 : 2);
  return rank(a) - rank(b);
}

function partText(pack: Package, name: string, tree: XMLDocument | null): string {
  const type = pack.contentType(name);
  const head = `pkg:name="/${escapeXml(name)}" pkg:contentType="${escapeXml(type)}"`;
  if (!/\bxml$/.test(type)) return binaryText(head, pack.parts.get(name) ?? new Uint8Array());
  const xml = tree ? serialiseRoot(tree) : rootText(pack.parts.get(name) ?? new Uint8Array(), name);
  return `<pkg:part ${head}><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
}

/** Word hands out all parts each time, and most of them never change: then their bytes are the same object. */
const knownTexts = new WeakMap<Uint8Array, string>();

function rootText(bytes: Uint8Array, name: string): string {
  const text = knownTexts.get(bytes) ?? serialiseRoot(parseXml(decodeXml(bytes), name));
  knownTexts.set(bytes, text);
  return text;
}

function binaryText(head: string, bytes: Uint8Array): string {
  const lines = base64(bytes).match(new RegExp(`.{1,${columns}}`, 'g')) ?? [];
  return `<pkg:part ${head} pkg:compression="store"><pkg:binaryData>${lines.join('\n')}</pkg:binaryData></pkg:part>`;
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
