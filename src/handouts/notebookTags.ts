import { jobColumns } from '../assessment/figures/jobs';
import type { JobColumn } from '../assessment/figures/jobs';
import type { GridKind } from '../assessment/sources/sourceReading';
import { gridKinds } from '../assessment/sources/sourceReading';
import { criteriaCount } from '../words/criteriaCount';

/** What a control of a visit notebook holds, as its tag says: always of one criterion. */
export type NotebookTag = { readonly number: number } & (
  | { readonly kind: 'note'; readonly source: GridKind }
  /** From 0, in the document's order. */
  | { readonly kind: 'tick'; readonly place: number }
  /** A figure of the criterion's form by its name. */
  | { readonly kind: 'field'; readonly name: string }
  /** A cell of the form's rows by its column's name. */
  | { readonly kind: 'cell'; readonly name: string }
  | { readonly kind: 'job'; readonly column: JobColumn }
);

const prefix = 'ips.notebook';

/** What a notebook says of the visit as a whole, before the first criterion. */
export const visitFacts = ['unit', 'assessed'] as const;
export type VisitFact = (typeof visitFacts)[number];

export const visitTag = (fact: VisitFact): string => `${prefix}.${fact}`;

export function notebookTag(tag: NotebookTag): string {
  const start = `${prefix}.${tag.number}.${tag.kind}`;
  switch (tag.kind) {
    case 'note':
      return `${start}.${tag.source}`;
    case 'tick':
      return `${start}.${tag.place}`;
    case 'field':
    case 'cell':
      return `${start}.${tag.name}`;
    case 'job':
      return `${start}.${tag.column}`;
  }
}

const pattern = /^ips\.notebook\.(?<number>\d{1,2})\.(?<kind>note|tick|field|cell|job)\.(?<name>\w{1,40})$/u;

/** Null for a tag that is none of a notebook's. */
export function readNotebookTag(tag: string): NotebookTag | null {
  const { number: digits, kind, name = '' } = pattern.exec(tag)?.groups ?? {};
  const number = Number(digits);
  if (!(number >= 1 && number <= criteriaCount)) return null;
  const source = gridKinds.find((one) => one === name);
  const column = jobColumns.find((one) => one === name);
  switch (kind) {
    case 'note':
      return source ? { number, kind, source } : null;
    case 'job':
      return column ? { number, kind, column } : null;
    case 'tick':
      return /^\d{1,2}$/u.test(name) ? { number, kind, place: Number(name) } : null;
    case 'field':
    case 'cell':
      return { number, kind, name };
    default:
      return null;
  }
}

/** The column of rows or of jobs that a control stands in; null for any other control. */
export function columnNamed(tag: NotebookTag): string | null {
  if (tag.kind === 'cell') return tag.name;
  return tag.kind === 'job' ? tag.column : null;
}
