import type { Outcome } from '../session/refusal';
import { granted } from '../session/refusal';
import { askCommon } from './refusals';

const partsOf = (namespace: string): Promise<Outcome<Office.CustomXmlPart[]>> =>
  askCommon<Office.CustomXmlPart[]>((callback) =>
    Office.context.document.customXmlParts.getByNamespaceAsync(namespace, callback),
  );

const xmlOf = (part: Office.CustomXmlPart): Promise<Outcome<string>> =>
  askCommon<string>((callback) => part.getXmlAsync(callback));

/** The document's custom XML parts of a namespace, as text, in the order in which they came into the document. */
export async function readParts(namespace: string): Promise<Outcome<readonly string[]>> {
  const parts = await partsOf(namespace);
  if (!parts.ok) return parts;
  const texts: string[] = [];
  for (const part of parts.value) {
    const text = await xmlOf(part);
    if (!text.ok) return text;
    texts.push(text.value);
  }
  return granted(texts);
}

/** Whether a part still is as it was read: one that somebody has put there since is not ours to take away. */
async function isKnown(part: Office.CustomXmlPart, known: readonly string[]): Promise<Outcome<boolean>> {
  const text = await xmlOf(part);
  return text.ok ? granted(known.includes(text.value)) : text;
}

/**
 * Puts `xml` in the place of the parts that are known, or leaves none of them: what is new is there before what is old
 * goes.
 */
export async function replaceParts(
  namespace: string,
  xml: string | null,
  known: readonly string[],
): Promise<Outcome<null>> {
  const old = await partsOf(namespace);
  if (!old.ok) return old;
  if (xml !== null) {
    const added = await askCommon<Office.CustomXmlPart>((callback) =>
      Office.context.document.customXmlParts.addAsync(xml, callback),
    );
    if (!added.ok) return added;
  }
  for (const part of old.value) {
    const goes = await isKnown(part, known);
    if (!goes.ok) return goes;
    if (!goes.value) continue;
    const gone = await askCommon<undefined>((callback) => part.deleteAsync(callback as () => void));
    if (!gone.ok) return gone;
  }
  return granted(null);
}
