import type { XmlElement } from '../xml/xml';
import { childElements } from '../xml/xml';

/** The namespace by which the part of working data is found among the document's custom XML. */
export const workingDataNamespace = 'urn:ips-assessor-pane:working-data';
/** Raised when older panes would misread what is written. */
export const workingDataVersion = 1;

const pieces: ReadonlySet<string | null> = new Set(['criterion', 'report']);

/** Whether all work was removed from a part: it tells only how often each kind was changed. */
export const isBare = (root: XmlElement): boolean =>
  root.getAttribute('version') === String(workingDataVersion) &&
  childElements(root).every(
    (piece) =>
      pieces.has(piece.localName) && childElements(piece).every(({ localName }) => localName === 'revision'),
  );
