import type { ParseXml } from '../template/xml/xml';
import type * as placing from './placing';
import type { Place } from './writer';

let code: typeof placing | null = null;

/**
 * Nothing that stands in a field is written over without it: it comes behind the document, before the first write. Null
 * where the pane's own server doesn't answer: the write can be tried again.
 */
export async function loadPlacing(parseXml: ParseXml): Promise<Place | null> {
  code ??= await import('./placing').catch(() => null);
  const loaded = code;
  if (!loaded) return null;
  return {
    write: (field, id) => loaded.placedWrite(field, id, parseXml),
    heldUnseen: (field, id, ooxml) => loaded.heldUnseen(field, id, ooxml, parseXml),
  };
}
