import type { Control } from '../controls/control';
import type { Session } from '../session';
import { child, make } from '../wordMarkup';
import { givenOoxml } from './ooxml';

/** A document of what one control holds: the control itself with it, or not. */
export function controlOoxml(control: Control, session: Session): string {
  const { document, switches } = session;
  const xml = document.xml.implementation.createDocument(null, null);
  const root = xml.importNode(document.xml.documentElement, false);
  const body = xml.importNode(document.body, false);
  xml.append(root);
  root.append(body);
  const isBare = switches.controlOoxml === 'content';
  const pieces = isBare ? [...(control.content?.childNodes ?? [])] : [control.element];
  const copies = pieces.map((piece) => xml.importNode(piece, true));
  if (control.place === 'inline') {
    const paragraph = make(body, 'p');
    paragraph.append(...copies);
    body.append(paragraph);
  } else body.append(...copies);
  const section = child(document.body, 'sectPr');
  if (section) body.append(xml.importNode(section, true));
  return givenOoxml(session, xml);
}
