import { askToWrite } from '../permission';
import type { Control } from '../controls/control';
import { Picture } from '../file/picture';
import { pngSize } from '../file/png';
import type { Session } from '../session';
import { NotImplemented, WordError } from '../wordError';
import { ancestor, child, descendants } from '../wordMarkup';
import { choiceArgument, textArgument } from './arguments';
import { revisionOf } from './text';
import type { Property, WordObject } from './wordObject';

const places = ['Replace', 'Start', 'End', 'Before', 'After'] as const;
/** The widest and highest that Word lets a picture be, in points. */
const mostPoints = 1584;
/** Controls that pictures can't be put into. */
const pictureless = ['plainText', 'checkBox', 'dropDownList', 'comboBox', 'date', 'group'];

/** Puts a picture where the cursor stands; as that has no extent, all places come to the same. */
export function insertAtCursor(base64: unknown, place: unknown, session: Session): WordObject {
  const { document } = session;
  choiceArgument(place, places, 'insertLocation');
  return inserted(base64, document.selection, session, (bytes) =>
    document.insertPicture(bytes, revisionOf(session)),
  );
}

/** Puts a picture to the start or end of a paragraph. */
export function insertIntoParagraph(
  paragraph: Element,
  base64: unknown,
  place: unknown,
  session: Session,
): WordObject {
  const { document } = session;
  const where = choiceArgument(place, ['Replace', 'Start', 'End'] as const, 'insertLocation');
  if (where === 'Replace') throw new NotImplemented('Paragraph.insertInlinePictureFromBase64 at Replace');
  return inserted(base64, null, session, (bytes) =>
    document.placePicture(bytes, revisionOf(session), null, (run) => {
      const properties = child(paragraph, 'pPr');
      if (where === 'End') paragraph.append(run);
      else if (properties) properties.after(run);
      else paragraph.prepend(run);
    }),
  );
}

function inserted(
  base64: unknown,
  control: Control | null,
  session: Session,
  insert: (bytes: Uint8Array) => Picture,
): WordObject {
  const bytes = bytesOf(textArgument(base64, 'base64EncodedImage'));
  const size = pngSize(bytes);
  if (!size) throw new NotImplemented('pictures other than PNG');
  if (control && pictureless.includes(control.kind))
    throw new WordError('InvalidArgument', `A control of this kind (${control.kind}) takes no picture.`);
  askToWrite(session, control);
  const picture = insert(bytes);
  Object.assign(picture, size);
  return inlinePicture(picture, session);
}

/** The pictures in the text of an element, in order. */
export function inlinePictures(element: Element, session: Session): WordObject {
  const pictures = (): Picture[] =>
    descendants(element, 'drawing')
      .filter(
        (drawing) => ancestor(drawing, 'del') === null && drawing.firstElementChild?.localName === 'inline',
      )
      .map((drawing) => new Picture(drawing));
  return {
    type: 'InlinePictureCollection',
    identity: null,
    properties: {},
    links: {},
    methods: {},
    items: () => pictures().map((picture) => inlinePicture(picture, session)),
  };
}

function insertBeside(picture: Picture, base64: unknown, place: unknown, session: Session): WordObject {
  const where = choiceArgument(place, ['Replace', 'Before', 'After'] as const, 'insertLocation');
  if (where === 'Replace') throw new NotImplemented('InlinePicture.insertInlinePictureFromBase64 at Replace');
  const own = ancestor(picture.drawing, 'ins') ?? ancestor(picture.drawing, 'r') ?? picture.drawing;
  return inserted(base64, null, session, (bytes) =>
    session.document.placePicture(bytes, revisionOf(session), null, (run) =>
      where === 'After' ? own.after(run) : own.before(run),
    ),
  );
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    throw new WordError('InvalidArgument', 'The argument base64EncodedImage is invalid.');
  }
}

/** A picture in a line of text as the pane sees it. */
function inlinePicture(picture: Picture, session: Session): WordObject {
  return {
    type: 'InlinePicture',
    identity: null,
    properties: propertiesOf(picture, session),
    links: {},
    methods: {
      InsertInlinePictureFromBase64: {
        since: '1.2',
        call: (base64, place) => insertBeside(picture, base64, place, session),
      },
      Delete: {
        since: '1.2',
        call: () => {
          askToWrite(session, null);
          session.document.deletePicture(picture);
        },
      },
    },
    check: () => {
      if (!session.document.body.contains(picture.drawing))
        throw new WordError('ItemNotFound', 'The picture is not in the document any more.');
    },
  };
}

function propertiesOf(picture: Picture, session: Session): Record<string, Property> {
  const set = (change: (value: unknown) => void) => (value: unknown) => {
    askToWrite(session, null);
    change(value);
    session.document.edited(null, 'pane');
  };
  return {
    AltTextTitle: {
      since: '1.1',
      read: () => picture.title,
      write: set((value) => (picture.title = textArgument(value, 'altTextTitle'))),
    },
    AltTextDescription: {
      since: '1.1',
      read: () => picture.description,
      write: set((value) => (picture.description = textArgument(value, 'altTextDescription'))),
    },
    LockAspectRatio: {
      since: '1.1',
      read: () => picture.keepsRatio,
      write: set((value) => (picture.keepsRatio = value === true)),
    },
    Width: lengthOf('width', 'height', picture, session, set),
    Height: lengthOf('height', 'width', picture, session, set),
  };
}

type Side = 'width' | 'height';

/** While the ratio is locked, one side brings along the other. */
function lengthOf(
  side: Side,
  other: Side,
  picture: Picture,
  { switches }: Session,
  set: (change: (value: unknown) => void) => (value: unknown) => void,
): Property {
  let told: number | null = null;
  const resize = (points: number): void => {
    if (picture.keepsRatio) picture[other] *= points / picture[side];
    picture[side] = points;
  };
  return {
    since: '1.1',
    read: () => told ?? picture[side],
    write: set((value) => {
      const points = pointsArgument(value, side);
      if (switches.pictureSize === 'shown') resize(points);
      else told = points;
    }),
  };
}

function pointsArgument(value: unknown, name: string): number {
  if (typeof value === 'number' && value > 0 && value <= mostPoints) return value;
  throw new WordError('InvalidArgument', `The argument ${name} is invalid: ${JSON.stringify(value)}.`);
}
