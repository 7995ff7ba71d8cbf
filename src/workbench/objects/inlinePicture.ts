import { askToWrite } from '../permission';
import type { Picture } from '../picture';
import { pngSize } from '../png';
import type { Session } from '../session';
import { NotImplemented, WordError } from '../wordError';
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
  const control = document.selection;
  choiceArgument(place, places, 'insertLocation');
  const bytes = bytesOf(textArgument(base64, 'base64EncodedImage'));
  const size = pngSize(bytes);
  if (!size) throw new NotImplemented('pictures other than PNG');
  if (control && pictureless.includes(control.kind))
    throw new WordError('InvalidArgument', `A control of this kind (${control.kind}) takes no picture.`);
  askToWrite(session, control);
  const picture = document.insertPicture(bytes, revisionOf(session));
  Object.assign(picture, size);
  return inlinePicture(picture, session);
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
