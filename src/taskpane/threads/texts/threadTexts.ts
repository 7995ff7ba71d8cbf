import type { RefusalKind } from '../../../session/refusal';

/** What is said around Word's comments, in one language. */
export interface ThreadTexts {
  readonly heading: string;
  /** There are none here. */
  readonly none: string;
  /** The document's comments can't be read. */
  readonly unknown: string;
  readonly readAgain: string;
  readonly reading: string;
  /** The heading over those that are resolved. */
  readonly resolved: (count: number) => string;
  readonly more: (count: number) => string;
  readonly noAuthor: string;
  /** The comment holds a picture, or nothing. */
  readonly noText: string;
  readonly moment: (day: string, hours: number, minutes: string) => string;
  readonly elsewhere: string;
  /** Behind all fields, at a paragraph that begins so. */
  readonly at: (words: string) => string;
  readonly show: string;
  /** Names the button for those who don't see what it stands at. */
  /** Where a comment stands that the document can't be brought to. */
  readonly showInSummary: string;
  readonly wayOf: (way: string, author: string, place: string) => string;
  readonly answer: string;
  readonly answerTo: (author: string) => string;
  readonly answerLabel: (author: string) => string;
  readonly send: string;
  readonly sending: string;
  readonly cancel: string;
  readonly sent: string;
  readonly resolve: string;
  readonly resolveThat: (author: string) => string;
  readonly reopen: string;
  readonly reopenThat: (author: string) => string;
  readonly wasResolved: string;
  readonly wasReopened: string;
  readonly inDocumentOnly: string;
  readonly answerRefused: string;
  readonly changeRefused: string;
  readonly refusals: Readonly<Record<RefusalKind, string>>;
}
