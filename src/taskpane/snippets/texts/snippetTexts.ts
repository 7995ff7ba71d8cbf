import type { SnippetFault } from '../snippets';

/** What is said of the assessor's own phrases. */
export interface SnippetTexts {
  readonly title: string;
  /** Where they are kept. */
  readonly where: string;
  readonly notKept: string;
  readonly insert: string;
  readonly remove: (text: string) => string;
  readonly removed: (text: string) => string;
  readonly putBack: string;
  readonly own: string;
  readonly add: string;
  readonly addSelected: string;
  readonly added: string;
  readonly faults: Readonly<Record<SnippetFault | 'noSelection', string>>;
}
