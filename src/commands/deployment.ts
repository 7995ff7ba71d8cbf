import { escapeAttribute } from '../assessment/markup';
import { withoutEnd } from '../characters/ends';

/** The address in manifest.xml as it is kept: the development server's. */
export const developmentAddress = 'https://localhost:3000';

/**
 * The address under which the pane is to be published, without its last slash; undefined when it is no plain https
 * address.
 */
export function parseAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin, pathname, search, hash, username } = new URL(text);
  if (protocol !== 'https:' || search || hash || username) return undefined;
  return origin + withoutEnd(pathname, (character) => character === '/');
}

/** The manifest with every address moved from the development server to the given one ("https://example.org/ips"). */
export function manifestFor(address: string, manifestXml: string): string {
  const escaped = escapeAttribute(address);
  return manifestXml.replaceAll(`"${developmentAddress}/`, `"${escaped}/`);
}
