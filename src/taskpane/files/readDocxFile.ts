import type { DocxFault } from '../../assessment/docxFault';
import { openDocx } from '../../template/xml/docx';
import type { Package } from '../../template/xml/package';
import type { Respite } from '../../template/turns';
import { bytesOf } from './bytesOf';
import { parseXml } from './parseXml';
import { restOfTurn } from './turn';

/** `unreadable`: its bytes can't be had, or reading them failed as nobody expected. */
export type DocxFileFailure =
  { readonly kind: 'unreadable' } | { readonly kind: 'fault'; readonly fault: DocxFault };

/** Reads what is wanted of a picked .docx file, in turns. Whatever the file is, it never fails. */
export async function readDocxFile<Outcome>(
  file: Blob,
  read: (source: Package, rest: Respite) => Promise<Outcome>,
): Promise<Outcome | DocxFileFailure> {
  const bytes = await bytesOf(file);
  if (!bytes) return { kind: 'unreadable' };
  const rest = restOfTurn();
  try {
    const opening = openDocx(bytes, parseXml);
    return opening.kind === 'fault' ? opening : await read(opening.package, rest);
  } catch {
    // Others that were picked with it are still to come.
    return { kind: 'unreadable' };
  }
}
