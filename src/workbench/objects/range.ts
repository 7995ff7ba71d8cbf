import type { Control } from '../controls/control';
import { insertPlaces } from '../controls/controlWriting';
import type { Session } from '../session';
import { paragraphsIn } from '../text/stretch';
import { NotImplemented, WordError } from '../wordError';
import { ancestor } from '../wordMarkup';
import { choiceArgument, textArgument } from './arguments';
import { contentControl } from './contentControl';
import { contentControls } from './contentControlCollection';
import { textOf } from './controlFacts';
import { insertAtCursor } from './inlinePicture';
import { paragraphs } from './paragraph';
import { reviewedText, select, writeInto } from './text';
import type { WordObject } from './wordObject';

/** The content of a control. */
export function rangeOfControl(control: Control, session: Session): WordObject {
  return range(
    control,
    session,
    () => textOf(control, session),
    () => control,
  );
}

/** Where the cursor stands: without extent, as a person who clicks has selected nothing yet. */
export function selectionRange(session: Session): WordObject {
  const control = session.document.selection;
  const place = range(
    control,
    session,
    () => '',
    () => aroundSelection(control, session),
  );
  const methods: WordObject['methods'] = {
    ...place.methods,
    InsertInlinePictureFromBase64: {
      since: '1.2',
      call: (base64, at) => insertAtCursor(base64, at, session),
    },
  };
  const links: WordObject['links'] = {
    ...place.links,
    Paragraphs: { since: '1.1', follow: () => paragraphs(() => atCursor(session), session) },
  };
  return { ...place, links, methods };
}

/** The paragraph with the cursor: of a control around paragraphs the last one. */
function atCursor({ document }: Session): Element[] {
  const control = document.selection;
  if (!control) return document.cursor ? [document.cursor] : [];
  const own =
    control.place === 'inline' ? ancestor(control.element, 'p') : paragraphsIn(control.element).at(-1);
  return own ? [own] : [];
}

function aroundSelection(control: Control | null, { switches }: Session): Control | null {
  if (switches.selectionParent === 'refused')
    throw new WordError('GeneralException', 'The control around the selection cannot be told.');
  const isMissing =
    switches.selectionParent === 'missing' ||
    (switches.selectionParent === 'missingForPlainText' && control?.kind === 'plainText');
  return isMissing ? null : control;
}

function range(
  control: Control | null,
  session: Session,
  text: () => string,
  parent: () => Control | null,
): WordObject {
  const inControl = (member: string): Control => {
    if (control) return control;
    throw new NotImplemented(`Range.${member} outside of a content control`);
  };
  const orNull = (found: Control | null) => found && contentControl(found, session);
  return {
    type: 'Range',
    identity: null,
    properties: {
      Text: { since: '1.1', read: text },
      IsEmpty: { since: '1.3', read: () => text() === '' },
    },
    links: {
      ParentContentControl: { since: '1.1', follow: () => existing(orNull(parent())) },
      ParentContentControlOrNullObject: { since: '1.3', follow: () => orNull(parent()) },
      ContentControls: {
        since: '1.1',
        follow: () => contentControls(session, { inside: inControl('contentControls') }),
      },
    },
    methods: {
      InsertText: {
        since: '1.1',
        call: (given, place) => {
          const target = inControl('insertText');
          writeInto(
            target,
            textArgument(given, 'text'),
            choiceArgument(place, insertPlaces, 'insertLocation'),
            session,
          );
          return rangeOfControl(target, session);
        },
      },
      Clear: { since: '1.1', call: () => writeInto(inControl('clear'), '', 'Replace', session) },
      Select: { since: '1.1', call: (mode) => select(inControl('select'), mode, session) },
      GetReviewedText: {
        since: '1.4',
        call: (version) => reviewedText(inControl('getReviewedText').content, version, session),
      },
      GetContentControls: {
        since: '1.5',
        call: (options) => contentControls(session, { inside: inControl('getContentControls'), options }),
      },
    },
    check: () => {
      if (control && session.document.isGone(control))
        throw new WordError('ItemNotFound', 'The range is not in the document any more.');
    },
  };
}

function existing(object: WordObject | null): WordObject {
  if (object) return object;
  throw new WordError('ItemNotFound', 'There is no content control around this range.');
}
