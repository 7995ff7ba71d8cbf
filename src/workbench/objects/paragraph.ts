import { readText } from '../controls/controlText';
import { askToWrite } from '../permission';
import type { Session } from '../session';
import { paragraphsIn } from '../text/stretch';
import { NotImplemented, WordError } from '../wordError';
import { ancestor, descendants } from '../wordMarkup';
import { choiceArgument, textArgument } from './arguments';
import { contentControl } from './contentControl';
import { inlinePictures, insertIntoParagraph } from './inlinePicture';
import { paragraphFormat } from './paragraphFormat';
import { askOfControlsAround, paragraphRange } from './paragraphRange';
import { revisionOf, selectParagraph } from './text';
import type { WordObject } from './wordObject';

/** A paragraph as the pane sees it: always the whole of it. */
export function paragraph(element: Element, session: Session): WordObject {
  const { document } = session;
  const neighbour = (by: -1 | 1): WordObject | null => {
    const all = paragraphsIn(document.body);
    const found = all[all.indexOf(element) + by];
    return found ? paragraph(found, session) : null;
  };
  return {
    type: 'Paragraph',
    identity: null,
    properties: {
      Text: { since: '1.1', read: () => readText(element) },
      TableNestingLevel: { since: '1.3', read: () => tablesAround(element) },
      ...paragraphFormat(element, session),
    },
    links: {
      InlinePictures: { since: '1.1', follow: () => inlinePictures(element, session) },
      ParentContentControlOrNullObject: { since: '1.3', follow: () => controlAround(element, session) },
      ParentTableOrNullObject: { since: '1.3', follow: () => tableAround(element, session) },
    },
    methods: {
      GetRange: {
        since: '1.3',
        call: (place) => {
          choiceArgument(place, ['Whole'], 'rangeLocation', 'Whole');
          return paragraphRange({ first: element, last: element }, session);
        },
      },
      Select: { since: '1.1', call: (mode) => selectParagraph(element, mode, session) },
      InsertInlinePictureFromBase64: {
        since: '1.1',
        call: (base64, place) => insertIntoParagraph(element, base64, place, session),
      },
      InsertParagraph: {
        since: '1.1',
        call: (text, place) => insertParagraph(element, element, text, place, session),
      },
      Delete: { since: '1.1', call: () => deleteParagraph(element, session) },
      GetPreviousOrNullObject: { since: '1.3', call: () => neighbour(-1) },
      GetNextOrNullObject: { since: '1.3', call: () => neighbour(1) },
    },
    check: () => {
      if (!document.body.contains(element))
        throw new WordError('ItemNotFound', 'The paragraph is not in the document any more.');
    },
  };
}

function tablesAround(element: Element): number {
  const table = ancestor(element, 'tbl');
  return table ? 1 + tablesAround(table) : 0;
}

function controlAround(element: Element, session: Session): WordObject | null {
  const around = ancestor(element, 'sdt');
  const control = session.document.controls().find((each) => each.element === around);
  return control ? contentControl(control, session) : null;
}

function tableAround(element: Element, session: Session): WordObject | null {
  const around = ancestor(element, 'tbl');
  return around && table(around, session);
}

/** An empty paragraph behind a paragraph or table, formatted as the paragraph `like` is. */
function insertParagraph(
  behind: Element,
  like: Element | null,
  text: unknown,
  place: unknown,
  session: Session,
): WordObject {
  const where = choiceArgument(place, ['Before', 'After'] as const, 'insertLocation');
  if (where !== 'After' || textArgument(text, 'paragraphText') !== '')
    throw new NotImplemented(`insertParagraph of a text, or at ${where}`);
  askToWrite(session, null);
  askOfControlsAround(behind, session);
  return paragraph(session.document.addParagraph(behind, like, revisionOf(session)), session);
}

function table(element: Element, session: Session): WordObject {
  const { body } = session.document;
  const after = (): WordObject | null => {
    const all = paragraphsIn(body);
    const last = paragraphsIn(element).at(-1);
    const next = last && all[all.indexOf(last) + 1];
    return next ? paragraph(next, session) : null;
  };
  return {
    type: 'Table',
    identity: null,
    properties: { RowCount: { since: '1.3', read: () => descendants(element, 'tr').length } },
    links: {},
    methods: {
      GetParagraphAfterOrNullObject: { since: '1.3', call: after },
      InsertParagraph: {
        since: '1.3',
        call: (text, place) => insertParagraph(element, null, text, place, session),
      },
    },
    check: () => {
      if (!body.contains(element)) throw new WordError('ItemNotFound', 'The table is not there any more.');
    },
  };
}

function deleteParagraph(element: Element, session: Session): void {
  askToWrite(session, null);
  askOfControlsAround(element, session);
  session.document.deleteParagraph(element, revisionOf(session));
}

/** Paragraphs in order; of a control within a line, the paragraph that it stands in. */
export function paragraphs(elements: () => readonly Element[], session: Session): WordObject {
  const one = (element: Element | undefined): WordObject => {
    if (element) return paragraph(element, session);
    throw new WordError('ItemNotFound', 'There is no paragraph.');
  };
  return {
    type: 'ParagraphCollection',
    identity: null,
    properties: {},
    links: {},
    methods: {
      GetFirst: { since: '1.3', call: () => one(elements()[0]) },
      GetLast: { since: '1.3', call: () => one(elements().at(-1)) },
    },
    items: () => elements().map((element) => paragraph(element, session)),
  };
}
