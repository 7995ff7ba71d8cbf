import { Session } from '../session/session';
import type { Clock } from '../session/port';
import { understandWith } from '../session/readDocument';
import { WordDocument } from '../word/wordDocument';
import { parseXml } from './files/parseXml';
import { restOfTurn } from './files/turn';
import { draftStorage } from './storage/draftStorage';
import { recall } from './storage/memory';

const clock: Clock = {
  after: (milliseconds, callback) => {
    const timer = window.setTimeout(callback, milliseconds);
    return () => window.clearTimeout(timer);
  },
};

/** Joins pane and Word, and begins to read the open document. It comes late: the pane's frame does without it. */
export function startSession(documentUrl: string): Session {
  const port = new WordDocument();
  const drafts = draftStorage(documentUrl);
  const understand = understandWith(parseXml, restOfTurn);
  const session = new Session({ port, clock, parseXml, drafts, understand, report: reportError });
  session.letSumsFollow(recall('sumsFollow') === 'on');
  window.addEventListener('pagehide', () => void session.close());
  void session.open();
  return session;
}
