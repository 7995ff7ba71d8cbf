import { readText } from '../controlText';
import { askToWrite } from '../permission';
import type { Session } from '../session';
import { paragraphsIn } from '../stretch';
import { WordError } from '../wordError';
import { choiceArgument } from './arguments';
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
    properties: { Text: { since: '1.1', read: () => readText(element) } },
    links: {},
    methods: {
      GetRange: {
        since: '1.3',
        call: (place) => {
          choiceArgument(place, ['Whole'], 'rangeLocation', 'Whole');
          return paragraphRange({ first: element, last: element }, session);
        },
      },
      Select: { since: '1.1', call: (mode) => selectParagraph(element, mode, session) },
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
