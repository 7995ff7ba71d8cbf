import { flatPackage } from '../flatPackage';
import type { Session } from '../session';
import { childValue, child, descendants, setAttribute } from '../wordMarkup';
import { WordError } from '../wordError';
import { contentControls } from './contentControlCollection';
import { bodyText, otherId } from './controlFacts';
import { reviewedText } from './text';
import type { WordObject } from './wordObject';

export function body(session: Session): WordObject {
  return {
    type: 'Body',
    identity: 'body',
    properties: {
      Text: { since: '1.1', read: () => bodyText(session) },
      Type: { since: '1.3', read: () => 'MainDoc' },
    },
    links: {
      ContentControls: { since: '1.1', follow: () => contentControls(session, {}) },
      ParentContentControlOrNullObject: { since: '1.3', follow: () => null },
    },
    methods: {
      GetOoxml: { since: '1.1', call: () => ooxml(session) },
      GetReviewedText: { since: '1.4', call: (version) => reviewedText(session.document.body, version) },
      GetContentControls: { since: '1.5', call: (options) => contentControls(session, { options }) },
    },
  };
}

function ooxml(session: Session): string {
  const { document, switches } = session;
  if (switches.ooxml === 'refused')
    throw new WordError('GeneralException', 'The OOXML of this document cannot be given.');
  const main = switches.ids === 'changed' ? withOtherIds(document.xml, session.salt) : document.xml;
  return flatPackage(document.pack, document.mainName, main);
}

function withOtherIds(xml: XMLDocument, salt: number): XMLDocument {
  const copy = xml.implementation.createDocument(null, null);
  copy.append(copy.importNode(xml.documentElement, true));
  for (const control of descendants(copy, 'sdt')) changeId(child(control, 'sdtPr'), salt);
  return copy;
}

function changeId(properties: Element | null, salt: number): void {
  const id = Number(childValue(properties, 'id'));
  const element = child(properties, 'id');
  if (element && Number.isInteger(id)) setAttribute(element, 'val', String(otherId(id, salt)));
}
