import type { CheckedReport } from '../assessment/checkedReport';
import { countedData } from '../assessment/figures/jobs';
import { suggestedScores } from '../assessment/figures/suggest';
import { toCheckedReport } from '../template/toCheckedReport';
import type { OpenReport } from './state';
import { reportTexts } from './state';
import type { WorkingState } from './working/workingState';

/**
 * Whether working data is in the document: what was found there, read, damaged or newer; null before it was looked for.
 */
function holdsWorkingData({ found }: WorkingState): boolean | null {
  return found === null ? null : found.kind !== 'absent';
}

/**
 * The open report as the check wants it: the texts as they will stand, what Word tells now, and what its XML told last.
 */
export function checkedOpen(open: OpenReport, working: WorkingState): CheckedReport {
  const facts = {
    ...open.facts,
    workingData: holdsWorkingData(working),
    tracking: open.circumstances.tracking ?? open.facts.tracking,
  };
  const notes = new Map([...working.data].map(([number, { note }]) => [number, note]));
  const suggestions = suggestedScores(countedData(working.data));
  const { instructions: removable } = open.report;
  return { ...toCheckedReport(open.report, facts, reportTexts(open).texts), removable, notes, suggestions };
}
