import { readText } from '../controls/controlText';
import { insertedBlocks } from '../text/insertedOoxml';
import { askToWrite } from '../permission';
import type { Session } from '../session';
import { copyStretch, paragraphsIn, precedes, spanned, type Stretch } from '../text/stretch';
import { NotImplemented, WordError } from '../wordError';
import { ancestor, child, descendants } from '../wordMarkup';
import { choiceArgument, textArgument } from './arguments';
import { givenOoxml } from './ooxml';
import { revisionOf } from './text';
import { isWordObject, type WordObject } from './wordObject';

const places = ['Replace', 'Start', 'End', 'Before', 'After'] as const;
const stretches = new WeakMap<WordObject, Stretch>();

/** A range of whole paragraphs. */
export function paragraphRange(stretch: Stretch, session: Session): WordObject {
  const { document } = session;
  const range: WordObject = {
    type: 'Range',
    identity: null,
    properties: {
      Text: {
        since: '1.1',
        read: () =>
          copyStretch(stretch)
            .map((each) => readText(each))
            .join('\n'),
      },
    },
    links: {},
    methods: {
      ExpandTo: {
        since: '1.3',
        call: (other) => paragraphRange(spanned(stretch, stretchOf(other)), session),
      },
      CompareLocationWith: { since: '1.3', call: (other) => compared(stretch, stretchOf(other)) },
      GetOoxml: { since: '1.1', call: () => givenOoxml(session, documentOf(stretch, session)) },
      InsertOoxml: { since: '1.1', call: (ooxml, place) => insert(stretch, ooxml, place, session) },
    },
    check: () => {
      if (!document.body.contains(stretch.first) || !document.body.contains(stretch.last))
        throw new WordError('ItemNotFound', 'The range is not in the document any more.');
    },
  };
  stretches.set(range, stretch);
  return range;
}

/**
 * How a stretch of whole paragraphs lies to another one; what overlaps without being equal is told apart no further.
 */
function compared(own: Stretch, other: Stretch): string {
  if (own.first === other.first && own.last === other.last) return 'Equal';
  if (ancestor(own.first, 'txbxContent') !== ancestor(other.first, 'txbxContent')) return 'Unrelated';
  if (precedes(other.last, own.first)) return 'After';
  if (precedes(own.last, other.first)) return 'Before';
  throw new NotImplemented('Range.compareLocationWith of ranges that overlap');
}

function stretchOf(range: unknown): Stretch {
  const stretch = isWordObject(range) ? stretches.get(range) : undefined;
  if (stretch) return stretch;
  throw new NotImplemented('Range.expandTo to a range of other things than paragraphs');
}

/** The document part with nothing in its body but the stretch, and the section at its end. */
function documentOf(stretch: Stretch, { document, switches }: Session): XMLDocument {
  const xml = document.xml.implementation.createDocument(null, null);
  const root = xml.importNode(document.xml.documentElement, false);
  const body = xml.importNode(document.body, false);
  const section = child(document.body, 'sectPr');
  const pieces = [...copyStretch(stretch), ...(section ? [section] : [])];
  body.append(...pieces.map((piece) => xml.importNode(piece, true)));
  root.append(body);
  xml.append(root);
  if (switches.rangeControls === 'missing') descendants(xml, 'sdt').reverse().forEach(unwrap);
  return xml;
}

function unwrap(control: Element): void {
  control.replaceWith(...(child(control, 'sdtContent')?.childNodes ?? []));
}

function insert({ last }: Stretch, ooxml: unknown, place: unknown, session: Session): WordObject {
  const { document, switches } = session;
  const where = choiceArgument(place, places, 'insertLocation');
  const text = textArgument(ooxml, 'ooxml');
  if (where !== 'After') throw new NotImplemented(`Range.insertOoxml at ${where}`);
  askToWrite(session, null);
  if (switches.insertOoxml === 'refused') throw new WordError('NotAllowed', 'OOXML cannot be inserted here.');
  askOfControlsAround(last, session);
  const manner = { end: switches.insertedEnd, revision: revisionOf(session) };
  const inserted = document.insertBehind(last, insertedBlocks(text, document), manner);
  const paragraphs = inserted.flatMap((block) => [
    ...(block.localName === 'p' ? [block] : []),
    ...paragraphsIn(block),
  ]);
  return paragraphRange({ first: paragraphs[0] ?? last, last: paragraphs.at(-1) ?? last }, session);
}

/** Between the lines of a control whose content is locked nothing can be put, and none of them taken away. */
export function askOfControlsAround(paragraph: Element, { document, switches }: Session): void {
  const isLocked = document
    .controls()
    .some(({ element, cannotEdit }) => cannotEdit && element.contains(paragraph));
  if (isLocked && switches.lockedControls === 'refused')
    throw new WordError('NotAllowed', 'The content of the control is locked.');
}
