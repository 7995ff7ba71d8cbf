import type { ReadPlan } from '../../assessment/plan/plan';
import { planIn } from '../../handouts/readPlan';
import { openDocx } from '../../template/docx';
import type { OtherReportReading } from '../../template/otherReport';
import { readingOtherReport } from '../../template/otherReport';
import { finishInTurns } from '../../template/turns';
import { parseXml } from '../files/parseXml';
import { restOfTurn } from '../files/turn';

/** `unreadable` is the browser's own refusal. */
type ReportOutcome = OtherReportReading | { readonly kind: 'unreadable' };

/** What a picked file is. */
export type PickedOutcome = ReportOutcome | { readonly kind: 'plan'; readonly plan: ReadPlan };

async function bytesOf(file: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // The browser refuses files that moved or may not be read: that is a sentence to the user.
    return null;
  }
}

/** Reads a report from the assessor's disk; nothing of it is kept or sent. */
export async function readPickedReport(file: Blob): Promise<ReportOutcome> {
  const bytes = await bytesOf(file);
  if (!bytes) return { kind: 'unreadable' };
  const rest = restOfTurn();
  const opening = openDocx(bytes, parseXml);
  return opening.kind === 'fault' ? opening : finishInTurns(readingOtherReport(opening.package), rest);
}

/** Reads a report or an action plan; nothing of it is kept or sent. */
export async function readPicked(file: Blob): Promise<PickedOutcome> {
  const bytes = await bytesOf(file);
  if (!bytes) return { kind: 'unreadable' };
  const rest = restOfTurn();
  const opening = openDocx(bytes, parseXml);
  if (opening.kind === 'fault') return opening;
  const plan = planIn(opening.package);
  return plan ? { kind: 'plan', plan } : finishInTurns(readingOtherReport(opening.package), rest);
}
