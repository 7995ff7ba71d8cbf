import type { Finding } from '../../assessment/findings/finding';
import { checkReport } from '../../assessment/findings/findings';
import { waitingWork } from '../../assessment/waitingWork';
import { isNotebook } from '../../handouts/kindOfFile';
import { toCheckedReport } from '../../template/toCheckedReport';
import { withKeptAnswers } from '../../template/answersXml';
import { workIn } from '../../template/workingData/workIn';
import { readPackageInTurns } from '../../template/readPackage';
import type { DocxFileFailure } from '../files/readDocxFile';
import { readDocxFile } from '../files/readDocxFile';
import type { Named } from '../report/place';
import { today } from './today';

export type FileOutcome =
  | { readonly kind: 'checked'; readonly named: Named; readonly findings: readonly Finding[] }
  | { readonly kind: 'notReport' }
  | DocxFileFailure;

/** Checks a .docx file from the assessor's disk; nothing of it is kept or sent. */
export const checkFile = (file: Blob): Promise<FileOutcome> =>
  readDocxFile(file, async (source, rest): Promise<FileOutcome> => {
    if (isNotebook(source)) return { kind: 'notReport' };
    const reading = await readPackageInTurns(source, rest);
    const { facts } = reading;
    const report = withKeptAnswers(reading.report, source);
    if (report.criteria.length === 0) return { kind: 'notReport' };
    const checked = toCheckedReport(report, facts);
    const waiting = waitingWork(checked, workIn(source), []);
    const findings = checkReport({ ...checked, waiting }, today());
    return { kind: 'checked', named: { report, fields: report.fields }, findings };
  });
