import type { PlacedThread } from '../../assessment/commentThread';
import { frontFieldOf } from '../../assessment/fieldKey';
import type { OpenReport } from '../../session/state';
import type { Page } from '../navigation/page';
import { criterionPage, detailsPage, topPage } from '../navigation/page';

/**
 * The page that shows a thread: that of its criterion, or of the front's details; the summary for all others, also for
 * those outside of all fields.
 */
export function pageOfThread({ key, criterion }: PlacedThread, { report }: OpenReport): Page {
  const isThere = report.criteria.some(({ number }) => number === criterion);
  if (criterion !== null && isThere) return criterionPage(criterion);
  return key !== null && frontFieldOf(key) !== null ? detailsPage(key) : topPage('summary');
}

const threadsOn = (open: OpenReport, kind: Page['kind']): PlacedThread[] =>
  (open.facts.threads ?? []).filter((thread) => pageOfThread(thread, open).kind === kind);

/** What is said about one criterion. */
export const threadsOfCriterion = (open: OpenReport, number: number): PlacedThread[] =>
  threadsOn(open, 'criterion').filter(({ criterion }) => criterion === number);

export const threadsOfDetails = (open: OpenReport): PlacedThread[] => threadsOn(open, 'details');

export const threadsOfSummary = (open: OpenReport): PlacedThread[] => threadsOn(open, 'summary');
