import type { DocumentFacts } from '../assessment/checkedReport';
import { readFacts } from './facts';
import type { Package } from './package';
import { wordParts } from './package';
import type { ReportModel } from './report';
import { readReport } from './report';

export interface PackageReading {
  readonly report: ReportModel;
  readonly facts: DocumentFacts;
}

/** All that is read of an open package: the one way in for whoever loads the reader late. */
export function readPackage(source: Package): PackageReading {
  const report = readReport(wordParts(source));
  return { report, facts: readFacts(source, report) };
}
