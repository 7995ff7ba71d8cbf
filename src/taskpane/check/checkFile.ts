import type { Finding } from '../../assessment/findings/finding';
import { checkReport } from '../../assessment/findings/findings';
import { toCheckedReport } from '../../template/toCheckedReport';
import type { DocxFault } from '../../assessment/docxFault';
import { withKeptAnswers } from '../../template/answersXml';
import { openDocx } from '../../template/docx';
import { readPackageInTurns } from '../../template/readPackage';
import { parseXml } from '../files/parseXml';
import { restOfTurn } from '../files/turn';
import type { Named } from '../report/place';
import { today } from './today';

export type FileOutcome =
  | { readonly kind: 'checked'; readonly named: Named; readonly findings: readonly Finding[] }
  | { readonly kind: 'notReport' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'fault'; readonly fault: DocxFault };

/** Checks a .docx file from the assessor's disk; nothing of it is kept or sent. */
export async function checkFile(file: Blob): Promise<FileOutcome> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // The browser refuses files that moved or may not be read: that is a sentence to the user.
    return { kind: 'unreadable' };
  }
  const rest = restOfTurn();
  const opening = openDocx(bytes, parseXml);
  if (opening.kind === 'fault') return opening;
  const reading = await readPackageInTurns(opening.package, rest);
  const { facts } = reading;
  const report = withKeptAnswers(reading.report, opening.package);
  if (report.criteria.length === 0) return { kind: 'notReport' };
  const findings = checkReport(toCheckedReport(report, facts), today());
  return { kind: 'checked', named: { report, fields: report.fields }, findings };
}
