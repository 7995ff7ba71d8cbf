/**
 * A heading in capitals as a sentence ("PALVELUN SISÄLTÖ" -> "Palvelun sisältö"); any other stays as it is. No report
 * is in a language with rules of its own for capitals, which a browser would load for it.
 */
export function sentenceCase(text: string): string {
  if (text !== text.toUpperCase()) return text;
  const lower = text.toLowerCase().replace(/\bips\b/gu, 'IPS');
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
