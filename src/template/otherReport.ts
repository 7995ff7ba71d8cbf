import type { CriteriaSet, OtherReport } from '../assessment/comparison/otherReport';
import { wordsOf } from '../words/words';
import { withKeptAnswers } from './answersXml';
import type { DocxFault } from '../assessment/docxFault';
import { openDocx } from './xml/docx';
import { readFacts } from './facts';
import { lexiconOf } from './lines/lexicon';
import type { Package } from './xml/package';
import { wordParts } from './xml/package';
import type { ReportModel } from './report';
import { readingReport } from './report';
import { toCheckedReport } from './toCheckedReport';
import type { Work } from './turns';
import { finish } from './turns';
import { workIn } from './workingData/workIn';
import type { ParseXml } from './xml/xml';

export type OtherReportReading =
  | { readonly kind: 'report'; readonly report: OtherReport }
  | { readonly kind: 'notReport' }
  | { readonly kind: 'fault'; readonly fault: DocxFault };

function criteriaSetOf({ criteria, language, problems }: ReportModel): CriteriaSet {
  if (problems.some(({ kind }) => kind === 'adaptedCriteria')) return 'latu';
  const lexicon = language && lexiconOf(wordsOf(language).template);
  const known = criteria.filter(({ name }) => lexicon?.criterionName(name));
  return 2 * known.length > criteria.length ? 'ips' : 'unknown';
}

/**
 * Reads a report from the bytes of a .docx file. Nothing in the file is trusted, and whatever it is, nothing throws.
 */
export function readOtherReport(bytes: Uint8Array, parseXml: ParseXml): OtherReportReading {
  const opening = openDocx(bytes, parseXml);
  return opening.kind === 'fault' ? opening : finish(readingOtherReport(opening.package));
}

/** The report in a file that is open, in parts. */
export function* readingOtherReport(source: Package): Work<OtherReportReading> {
  const parts = wordParts(source);
  yield;
  const model = withKeptAnswers(yield* readingReport(parts), source);
  yield;
  if (model.criteria.length === 0) return { kind: 'notReport' };
  const { criteria, templateDate } = model;
  const report = {
    ...toCheckedReport(model, readFacts(source, model)),
    criteria: criteria.map(({ number, name, section }) => ({ number, name, section })),
    criteriaSet: criteriaSetOf(model),
    templateDate,
    work: workIn(source),
  };
  return { kind: 'report', report };
}
