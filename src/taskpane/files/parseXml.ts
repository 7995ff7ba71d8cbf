import type { ParseXml } from '../../template/xml/xml';
import { hasDocumentType } from '../../template/xml/xml';

/** Parses XML in the browser, which fetches nothing from outside and marks what is not well-formed. */
export const parseXml: ParseXml = (text) => {
  if (hasDocumentType(text)) return null;
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  return parsed.getElementsByTagName('parsererror').length > 0 ? null : parsed.documentElement;
};
