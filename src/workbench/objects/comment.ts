import {
  answerComment,
  commentText,
  isCommentThere,
  isResolved,
  setResolved,
  topComments,
} from '../comments';
import type { Session } from '../session';
import { attribute, descendants } from '../wordMarkup';
import { WordError } from '../wordError';
import { textArgument } from './arguments';
import { author } from './text';
import type { Property, WordObject } from './wordObject';

/** The comments of the body without their answers, in the order of the text; only those of an element, if given. */
export function comments(session: Session, within: Element | null = null): WordObject {
  return {
    type: 'CommentCollection',
    identity: null,
    properties: {},
    links: {},
    methods: {},
    items: () =>
      topComments(session.document)
        .filter((element) => !within || standsIn(within, element))
        .map((element) => comment(element, session)),
  };
}

const standsIn = (place: Element, comment: Element): boolean =>
  descendants(place, 'commentReference').some((mark) => attribute(mark, 'id') === attribute(comment, 'id'));

function comment(element: Element, session: Session): WordObject {
  const { document, switches } = session;
  return {
    type: 'Comment',
    identity: null,
    properties: {
      ...told(element),
      Resolved: {
        since: '1.4',
        read: () => isResolved(document, element),
        write: (value) => {
          askToComment(session);
          setResolved(document, element, value === true);
        },
      },
    },
    links: {},
    methods: {
      Reply: {
        since: '1.4',
        call: (text) => {
          askToComment(session);
          const given = textArgument(text, 'replyText');
          if (switches.replies === 'refused')
            throw new WordError('GeneralException', "Cannot read properties of null (reading 'entityType')");
          const date = `${new Date().toISOString().slice(0, 19)}Z`;
          return reply(answerComment(document, element, given, { author, date }), session);
        },
      },
    },
    check: () => askToBeThere(element, session),
  };
}

function reply(element: Element, session: Session): WordObject {
  return {
    type: 'CommentReply',
    identity: null,
    properties: told(element),
    links: {},
    methods: {},
    check: () => askToBeThere(element, session),
  };
}

/** The ids are none of the file's: nobody tells which ones Word gives. */
const told = (element: Element): Record<string, Property> => ({
  Id: { since: '1.4', read: () => `{${attribute(element, 'id') ?? ''}}` },
  AuthorName: { since: '1.4', read: () => attribute(element, 'author') ?? '' },
  AuthorEmail: { since: '1.4', read: () => '' },
  Content: { since: '1.4', read: () => commentText(element) },
  CreationDate: { since: '1.4', read: () => attribute(element, 'date') ?? '' },
});

function askToBeThere(element: Element, { document }: Session): void {
  if (!isCommentThere(document, element))
    throw new WordError('ItemNotFound', 'The comment is not in the document any more.');
}

/** A document that is protected but for comments takes answers. */
function askToComment({ document, switches }: Session): void {
  if (switches.writes !== 'allowed' && switches.writes !== 'ignored')
    throw new WordError(switches.writes, 'The profile refuses all writes.');
  if (document.facts.protection === 'readOnly')
    throw new WordError('AccessDenied', 'The document is protected against editing.');
}
