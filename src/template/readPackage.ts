import type { DocumentFacts } from '../assessment/checkedReport';
import { readFacts } from './facts';
import type { Package } from './package';
import { wordParts } from './package';
import { readPrompts } from './prompts';
import type { ReportModel } from './report';
import { readSecondReport, readReport } from './report';

export interface PackageReading {
  readonly report: ReportModel;
  readonly facts: DocumentFacts;
  /** What controls prompt with, by their place among all of the body. */
  readonly prompts: ReadonlyMap<number, string>;
}

/** Which report of a document that holds two. */
export type ReportChoice = 'first' | 'other';

/** All that is read of an open package: the one way in for whoever loads the reader late. */
export function readPackage(source: Package, choice: ReportChoice = 'first'): PackageReading {
  const parts = wordParts(source);
  const other = choice === 'other' ? readSecondReport(parts) : null;
  const report = other ?? readReport(parts);
  return { report, facts: readFacts(source, report), prompts: readPrompts(source) };
}
