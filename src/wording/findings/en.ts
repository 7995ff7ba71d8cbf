import { lowScore } from '../../assessment/recommendations';
import { formatDate } from '../../assessment/dates/calendar';
import type { Finding } from '../../assessment/findings/finding';
import type { StrayPlace } from '../../assessment/strayText';
import { en as problems } from '../problems/en';
import { plainSentence } from '../problems/problemSentences';
import { quoteIn } from '../quote';
import type { FindingWording } from './findingWording';
import { inRanges } from '../inRanges';
import { listIn } from '../listIn';

const list = listIn('en-GB');
const quote = quoteIn('en');
const percentages = {
  employment: 'the employment percentage (työllistymisprosentti)',
  progress: 'the overall progress percentage (kokonaisetenemisen prosentti)',
} as const;
const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;
const criteria = (count: number): string => (count === 1 ? 'criterion' : 'criteria');

type Personal = Extract<Finding, { readonly kind: 'personalData' }>;

const strays: Readonly<Record<StrayPlace, string>> = {
  body: 'The text outside of the fields',
  comment: 'A Word comment',
  margin: 'The header or footer',
  note: 'A footnote or endnote',
  picture: 'The alternative text of a picture',
  title: 'The title or tag of a field',
  property: 'A document property (File – Info)',
};

const strayWith = (stray: StrayPlace | null): string => (stray === null ? 'The text' : strays[stray]);

function personal(found: Personal): string {
  const text = strayWith(found.stray);
  switch (found.personal) {
    case 'identityCode':
      return `${text} has what looks like a personal identity code: ${quote(found.text)}. Remove it.`;
    case 'phone':
      return `${text} has what looks like a phone number: ${quote(found.text)}. Remove it.`;
    case 'email':
      return `${text} has the e-mail address ${quote(found.text)}. Remove it.`;
    case 'name':
      return `${text} may name a client or relative: ${quote(found.text)}. Check that the person can’t be recognised.`;
  }
}

function sentence(found: Finding): string {
  switch (found.kind) {
    case 'scoreMissing':
      return 'The score is missing.';
    case 'scoreUnreadable':
      return `The field says ${quote(found.text)}, which is not a whole number from 1 to 5. It is not counted.`;
    case 'sourcesMissing':
      return 'Data sources are missing.';
    case 'commentsMissing':
      return 'Comments are missing.';
    case 'recommendationsMissing':
      return `Recommendations are missing, although the score is ${lowScore} or less.`;
    case 'percentagesMissing':
      return `The comments lack ${list.format(found.missing.map((name) => percentages[name]))}.`;
    case 'rowDiffers':
      return found.written === null
        ? `The score table lacks the score of criterion ${found.criterion} (${found.score}).`
        : `The score table says ${found.written}, but criterion ${found.criterion} has the score ${found.score}.`;
    case 'rowWithoutScore':
      return `The score table says ${found.written}, but the score of criterion ${found.criterion} is missing or can’t be read. Give the score at the criterion.`;
    case 'totalDiffers':
      return found.written === null
        ? `The total is missing: the criteria add up to ${found.total} points.`
        : `The total says ${found.written}, but the criteria add up to ${found.total} points.`;
    case 'pointsAndLevelDiffer':
      return found.written === ''
        ? `Points and level are missing. By the scores this should say ${quote(found.wanted)}.`
        : `This says ${quote(found.written)}, but by the scores it should say ${quote(found.wanted)}.`;
    case 'totalTooEarly':
      return found.open === 1
        ? `This already says ${quote(found.written)}, although one criterion has no score.`
        : `This already says ${quote(found.written)}, although ${found.open} criteria have no score.`;
    case 'sumInOwnWords':
      return found.agrees
        ? `${quote(found.text)} is in somebody’s own words. It agrees with the scores, but will not change with them.`
        : `${quote(found.text)} is in somebody’s own words and can’t be compared with the scores. Check it yourself.`;
    case 'needScoreDiffers':
      return found.written === null
        ? `The development need lacks its score: criterion ${found.criterion} has ${found.score}.`
        : `The development need says ${found.written}, but criterion ${found.criterion} has the score ${found.score}.`;
    case 'needUnknown':
      return found.text === ''
        ? 'The development need lacks the criterion’s number and name.'
        : `${quote(found.text)} is not one of the report’s criteria. Write the criterion’s number and name.`;
    case 'needContradictory':
      return `The number is ${found.number}, but the name is that of criterion ${found.named}. Correct one of them.`;
    case 'needWithoutRecommendations':
      return 'The development need lacks recommendations.';
    case 'pictureOutgrown':
      return found.picture === 'profile'
        ? 'The picture of the score profile in the report shows other scores than the criteria have now. Replace it in the summary.'
        : 'The picture of the change in the report shows other scores than the criteria have now. Replace or remove it on the Compare page.';
    case 'needsMissing':
      return 'No key development need is named, although some criteria call for development.';
    case 'recommendationsOpen':
      return 'The field for recommendations still shows the template’s prompt.';
    case 'promptLeft':
      return 'The field still shows the template’s prompt.';
    case 'needBlockEmpty':
      return 'This key development need has been left empty, and the report shows the template’s prompts.';
    case 'strengthsOutgrown':
      return found.criteria.length === 1
        ? `The strengths mention criterion ${found.criteria.join()}, which no longer has 5 points.`
        : `The strengths mention criteria ${list.format(found.criteria.map(String))}, which no longer have 5 points.`;
    case 'strengthsBelow':
      return found.criteria.length === 1
        ? `The strengths mention criterion ${found.criteria.join()}, which has fewer than 5 points. Check that the text agrees with the score.`
        : `The strengths mention criteria ${list.format(found.criteria.map(String))}, which have fewer than 5 points. Check that the text agrees with the scores.`;
    case 'strengthsUnworded':
      return 'The strengths are still the bare draft. Reword it as your own text.';
    case 'fieldEmpty':
      return 'The field is empty.';
    case 'tooFewAssessors':
      return found.count === 0
        ? 'No assessor is named. The assessment is made by two.'
        : 'Only one assessor is named. The assessment is made by two.';
    case 'draftMark':
      return `${strayWith(found.stray)} still contains ${quote(found.mark)}. Complete it, or remove the mark.`;
    case 'saysNothing':
      return `The field says only ${quote(found.text)}. Write what the field asks for.`;
    case 'scoreAtOdds':
      return `The figures or components suggest ${found.suggestion}, but the score given is ${found.score}. Give the reason in the comments.`;
    case 'changeUnexplained':
      return `The score has changed since the earlier report (${found.before} → ${found.score}), but the comments do not say why.`;
    case 'personalData':
      return personal(found);
    case 'dateUnreadable':
      return `${quote(found.text)} can’t be read as a date, so the order of the dates can’t be checked. Write 24.6.2026, for example.`;
    case 'reportBeforeAssessment':
      return `The report is dated ${formatDate(found.report)}, although the assessment did not end until ${formatDate(found.assessment)}.`;
    case 'previousNotEarlier':
      return `The previous report is dated ${formatDate(found.previous)}, which is not before this assessment (${formatDate(found.current)}).`;
    case 'assessmentInFuture':
      return `The assessment’s date ${formatDate(found.assessment)} is still to come. Check it.`;
    case 'reportInFuture':
      return `The report’s date ${formatDate(found.report)} is ${days(found.days)} ahead.`;
    case 'reportLate':
      return `The report is dated ${days(found.days)} after the assessment. The aim is about four weeks.`;
    case 'templateProblem':
      return plainSentence(found.problem, problems);
    case 'choicesWaiting':
      return `Choices made while differences were settled are not in the report: ${found.criteria.length === 1 ? 'criterion' : 'criteria'} ${list.format(inRanges(found.criteria))}. Write them or give them up on the Reconcile page.`;
    case 'needsWaiting':
      return 'The key development needs that you chose are not in the report as you chose them. Write them into the report or remove them from the choice in the summary.';
    case 'instructionLeft':
      return `The report still has a line of the template that is meant only for whoever fills it in: ${quote(found.text)}. Remove it from the document.`;
    case 'workingDataLeft':
      return 'The document still holds the assessor’s working data: ticks, figures or notes. Remove it before you send the report.';
    case 'trackingOn':
      return 'Track Changes is on in Word. Turn it off on the Review tab before you send the report.';
    case 'revisionsLeft':
      return found.count === 1
        ? 'One tracked change is still open. Accept or reject it on Word’s Review tab.'
        : `${found.count} tracked changes are still open. Accept or reject them on Word’s Review tab.`;
    case 'commentsLeft':
      return found.count === 1
        ? 'There is one Word comment in the document. Delete it on Word’s Review tab.'
        : `There are ${found.count} Word comments in the document. Delete them on Word’s Review tab.`;
  }
}

export const en: FindingWording = {
  sentence,
  gathered: {
    scoreMissing: (count) =>
      count === 1 ? 'The score is missing for criterion' : 'Scores are missing for criteria',
    sourcesMissing: (count) => `Data sources are missing for ${criteria(count)}`,
    commentsMissing: (count) => `Comments are missing for ${criteria(count)}`,
    recommendationsMissing: () => `Recommendations are missing, although the score is ${lowScore} or less`,
    fieldEmpty: (count) => (count === 1 ? 'Empty field' : 'Empty fields'),
    recommendationsOpen: () => 'Recommendations that still show the template’s prompt',
    promptLeft: (count) =>
      count === 1
        ? 'Empty field that still shows the template’s prompt'
        : 'Empty fields that still show the template’s prompt',
    needBlockEmpty: (count) => (count === 1 ? 'Empty key development need' : 'Empty key development needs'),
  },
};
