/** A few letters that stand for a text where it is not to be kept itself: alike for what is alike. */
export function textDigest(text: string): string {
  let hash = 5381;
  for (let at = 0; at < text.length; at++) hash = ((hash * 33) ^ text.charCodeAt(at)) >>> 0;
  return hash.toString(36);
}

/** The same of the bytes of a file. */
export function bytesDigest(bytes: Uint8Array): string {
  let hash = 5381;
  for (const byte of bytes) hash = ((hash * 33) ^ byte) >>> 0;
  return hash.toString(36);
}
