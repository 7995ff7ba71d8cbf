import { DOMParser } from '@xmldom/xmldom';
import type { ParseXml } from '../template/xml';

/** Parses XML in Node. The library resolves no outside entities; anything not well-formed is null. */
export const parseXml: ParseXml = (text) => {
  try {
    const parser = new DOMParser({ onError: (level, message) => refuse(level, message) });
    return parser.parseFromString(text, 'text/xml').documentElement;
  } catch {
    // The library tells every fault of the text by throwing: here it is a value.
    return null;
  }
};

function refuse(level: string, message: string): void {
  if (level !== 'warning') throw new Error(message);
}
