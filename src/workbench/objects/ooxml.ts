import { flatPackage } from '../file/flatPackage';
import type { Session } from '../session';
import { Unanswered } from '../unanswered';
import { child, childValue, descendants, setAttribute } from '../wordMarkup';
import { WordError } from '../wordError';
import { otherId } from './controlFacts';

/** A document part as Word hands it out: with all parts of the package, under the ids that the session has. */
export function givenOoxml(session: Session, main: XMLDocument): string {
  const { document, switches } = session;
  if (switches.ooxml === 'refused')
    throw new WordError('GeneralException', 'The OOXML of this document cannot be given.');
  if (switches.ooxml === 'unanswered') throw new Unanswered();
  const given = switches.ids === 'changed' ? withOtherIds(main, session.salt) : main;
  return flatPackage(document.pack, document.mainName, given, commentsLeftOut(session));
}

/** The parts on comments that this Word keeps from its OOXML. */
function commentsLeftOut({ document: { pack, mainName }, switches }: Session): string[] {
  const kinds = {
    whole: [],
    withoutAnswers: ['commentsExtended'],
    missing: ['comments', 'commentsExtended'],
  } as const;
  return kinds[switches.ooxmlComments].flatMap((kind) => pack.related(mainName, kind) ?? []);
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
