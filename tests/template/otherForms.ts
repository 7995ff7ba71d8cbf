import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { changedPackage } from './changedPackage';

const ofKind =
  (kind: string) =>
  (bytes: Uint8Array): Uint8Array =>
    changedPackage(bytes, { '[Content_Types].xml': (xml) => xml.replace('document.main', kind) });

const strictNames = [
  [
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'http://purl.oclc.org/ooxml/wordprocessingml/main',
  ],
  ['http://schemas.openxmlformats.org/officeDocument/2006/', 'http://purl.oclc.org/ooxml/officeDocument/'],
] as const;

/** Byte by byte, so that a part keeps its encoding, whatever that is. */
const strictPart = (bytes: Uint8Array): Uint8Array =>
  strToU8(
    strictNames.reduce((text, [loose, strict]) => text.replaceAll(loose, strict), strFromU8(bytes, true)),
    true,
  );

/** The same document as strict Open XML. */
export function strict(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes));
  const changed = parts.map(([name, part]) => [name, /\.(xml|rels)$/u.test(name) ? strictPart(part) : part]);
  return zipSync(Object.fromEntries(changed) as Record<string, Uint8Array>, { level: 1 });
}

/** What else than a .docx a report may be saved as. */
export const otherForms: readonly (readonly [string, (bytes: Uint8Array) => Uint8Array])[] = [
  ['.dotx', ofKind('template.main')],
  ['.docm', ofKind('macroEnabled.main')],
  ['.dotm', ofKind('macroEnabledTemplate.main')],
  ['strict Open XML', strict],
];
