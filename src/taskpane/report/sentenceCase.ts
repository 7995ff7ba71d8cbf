/** A heading in capitals as a sentence ("PALVELUN SISÄLTÖ" -> "Palvelun sisältö"); any other stays as it is. */
export function sentenceCase(text: string, language: string): string {
  if (text !== text.toLocaleUpperCase(language)) return text;
  const lower = text.toLocaleLowerCase(language).replace(/\bips\b/gu, 'IPS');
  return lower.charAt(0).toLocaleUpperCase(language) + lower.slice(1);
}
