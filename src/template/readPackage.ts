import type { DocumentFacts } from '../assessment/checkedReport';
import { readFacts } from './facts';
import type { Package } from './xml/package';
import { wordParts } from './xml/package';
import { readPrompts } from './prompts';
import type { ReportModel } from './report';
import { readingReport, readingSecondReport } from './report';
import type { Respite, Work } from './turns';
import { finish, finishInTurns } from './turns';

export interface PackageReading {
  readonly report: ReportModel;
  readonly facts: DocumentFacts;
  /** What controls prompt with, by their place among all of the body. */
  readonly prompts: ReadonlyMap<number, string>;
}

/** Which report of a document that holds two. */
export type ReportChoice = 'first' | 'other';

/** All that is read of an open package: the one way in for whoever loads the reader late. */
export const readPackage = (source: Package, choice?: ReportChoice): PackageReading =>
  finish(readingPackage(source, choice));

/** The same with rests, however much the document holds. */
export const readPackageInTurns = (
  source: Package,
  rest: Respite,
  choice?: ReportChoice,
): Promise<PackageReading> => finishInTurns(readingPackage(source, choice), rest);

function* readingPackage(source: Package, choice: ReportChoice = 'first'): Work<PackageReading> {
  const parts = wordParts(source);
  yield;
  const other = choice === 'other' ? yield* readingSecondReport(parts) : null;
  const report = other ?? (yield* readingReport(parts));
  yield;
  const facts = readFacts(source, report);
  yield;
  return { report, facts, prompts: readPrompts(source) };
}
