import { formatDate } from '../assessment/calendar';
import type { Finding } from '../assessment/findings/finding';
import { describeProblem } from '../template/problem';

const longestQuote = 80;

function quote(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > longestQuote ? `"${line.slice(0, longestQuote - 1)}…"` : `"${line}"`;
}

const written = (value: number | string | null): string =>
  value === null || value === '' ? 'nothing' : typeof value === 'number' ? String(value) : quote(value);

const percentages = {
  employment: 'the employment percentage',
  progress: 'the overall progress percentage',
} as const;

const times = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The finding in a plain English sentence; the pane has its own words for the assessor. */
export function describeFinding(finding: Finding): string {
  switch (finding.kind) {
    case 'scoreMissing':
      return `Criterion ${finding.criterion} has no score.`;
    case 'scoreUnreadable':
      return `${quote(finding.text)} is no whole score from 1 to 5.`;
    case 'sourcesMissing':
      return `Criterion ${finding.criterion} has a score but no data sources.`;
    case 'commentsMissing':
      return `Criterion ${finding.criterion} has a score but no comments.`;
    case 'recommendationsMissing':
      return `Criterion ${finding.criterion} has the score ${finding.score} but no recommendations.`;
    case 'percentagesMissing':
      return `The comments don't state ${finding.missing.map((name) => percentages[name]).join(' and ')}.`;
    case 'rowDiffers':
      return `The summary says ${written(finding.written)}, but criterion ${finding.criterion} has the score ${finding.score}.`;
    case 'rowWithoutScore':
      return `The summary says ${finding.written}, but criterion ${finding.criterion} itself has no readable score.`;
    case 'totalDiffers':
      return `The total says ${written(finding.written)}, but the scores add up to ${finding.total}.`;
    case 'pointsAndLevelDiffer':
      return `Points and level say ${written(finding.written)}, but the scores make ${quote(finding.wanted)}.`;
    case 'totalTooEarly':
      return `${quote(finding.written)} is filled in, although ${finding.open} of the criteria have no readable score.`;
    case 'sumInOwnWords':
      return finding.agrees
        ? `${quote(finding.text)} agrees with the scores, but is not kept up to date by the pane.`
        : `${quote(finding.text)} can't be held against the scores.`;
    case 'needScoreDiffers':
      return `Development need ${finding.block} says ${written(finding.written)}, but criterion ${finding.criterion} has the score ${finding.score}.`;
    case 'needUnknown':
      return finding.text === ''
        ? `Development need ${finding.block} does not say which criterion it is about.`
        : `Development need ${finding.block} is about ${quote(finding.text)}, which is not one criterion of the report.`;
    case 'needContradictory':
      return `Development need ${finding.block} has the number ${finding.number} but the name of criterion ${finding.named}.`;
    case 'needWithoutRecommendations':
      return `Development need ${finding.block} has no recommendations.`;
    case 'needsMissing':
      return 'No key development need is named, although criteria call for development.';
    case 'fieldEmpty':
      return 'The field is empty.';
    case 'tooFewAssessors':
      return `The report needs two assessors and names ${finding.count === 0 ? 'none' : finding.count}.`;
    case 'dateUnreadable':
      return `${quote(finding.text)} can't be read as a date.`;
    case 'reportBeforeAssessment':
      return `The report is dated ${formatDate(finding.report)}, before the end of the assessment on ${formatDate(finding.assessment)}.`;
    case 'previousNotEarlier':
      return `The previous report is dated ${formatDate(finding.previous)}, not before this assessment on ${formatDate(finding.current)}.`;
    case 'reportInFuture':
      return `The report is dated ${formatDate(finding.report)}, ${times(finding.days, 'day')} from now.`;
    case 'reportLate':
      return `The report is dated ${times(finding.days, 'day')} after the assessment; about four weeks are expected.`;
    case 'templateProblem':
      return describeProblem(finding.problem);
    case 'workingDataLeft':
      return "The assessors' working data is still in the file.";
    case 'trackingOn':
      return 'Changes are being tracked in this document.';
    case 'revisionsLeft':
      return `${times(finding.count, 'tracked change')} neither accepted nor rejected.`;
    case 'commentsLeft':
      return `${times(finding.count, 'comment')} left in the document.`;
  }
}
