import type { ReadPlan } from '../../assessment/plan/plan';
import { isNotebook } from '../../handouts/kindOfFile';
import { planIn } from '../../handouts/readPlan';
import type { OtherReportReading } from '../../template/otherReport';
import { readingOtherReport } from '../../template/otherReport';
import { finishInTurns } from '../../template/turns';
import type { DocxFileFailure } from '../files/readDocxFile';
import { readDocxFile } from '../files/readDocxFile';

type ReportOutcome = OtherReportReading | DocxFileFailure;

/** What a picked file is. */
export type PickedOutcome =
  ReportOutcome | { readonly kind: 'plan'; readonly plan: ReadPlan } | { readonly kind: 'notebook' };

/** Reads a report from the assessor's disk; nothing of it is kept or sent. */
export const readPickedReport = (file: Blob): Promise<ReportOutcome> =>
  readDocxFile(file, (source, rest): Promise<ReportOutcome> =>
    isNotebook(source)
      ? Promise.resolve({ kind: 'notReport' })
      : finishInTurns(readingOtherReport(source), rest),
  );

/** Reads a report or an action plan; nothing of it is kept or sent. */
export const readPicked = (file: Blob): Promise<PickedOutcome> =>
  readDocxFile(file, async (source, rest): Promise<PickedOutcome> => {
    const plan = planIn(source);
    if (isNotebook(source)) return { kind: 'notebook' };
    return plan ? { kind: 'plan', plan } : finishInTurns(readingOtherReport(source), rest);
  });
