import { comparable } from '../characters/plain';
import type { ChoiceSource } from './comparison/keptChoices';
import { openChoices } from './comparison/keptChoices';
import type { CriterionNames } from './criterionNames';
import { keptChoice, writeChoice } from './needs/needsChoice';
import type { ReportTexts } from './report';
import type { WorkingData } from './workingData';

/** What is kept with the working data until it is written into the report. */
export interface WaitingWork {
  /** The criteria with choices of settling differences. */
  readonly choices: readonly number[];
  /** Whether key development needs were chosen that the report has not, or has otherwise. */
  readonly needs: boolean;
}

function needsWait(report: ReportTexts, names: CriterionNames, work: WorkingData): boolean {
  const choice = keptChoice(work);
  if (choice === null) return false;
  const { edits, unplaced } = writeChoice(report, names, choice);
  const differs = edits.some(({ key, text }) => comparable(text) !== comparable(report.texts.get(key) ?? ''));
  return differs || unplaced.length > 0;
}

/** What of an assessor's work waits to be written; `sources` are the colleagues' reports that are at hand. */
export const waitingWork = (
  open: ReportTexts & { readonly names: CriterionNames },
  work: WorkingData,
  sources: readonly ChoiceSource[],
): WaitingWork => ({
  choices: openChoices({ open, work }, sources),
  needs: needsWait(open, open.names, work),
});
