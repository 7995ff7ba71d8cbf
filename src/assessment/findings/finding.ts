import type { IsoDate } from '../dates/calendar';
import type { PlacedThread } from '../commentThread';
import type { Edit } from '../edits';
import type { FieldKey } from '../fieldKey';
import type { Percentages } from '../figures/percentages';
import type { PersonalKind } from '../personal/personalData';
import type { Problem } from '../problem';
import type { Score } from '../score';
import type { StrayPlace } from '../strayText';
import type { FrontField } from '../../words/frontField';
import type { PictureKind } from '../profile/pictureKind';
import type { Passage, Whereabouts } from '../passage';

/**
 * `error`: the report contradicts itself or lacks what it can't be without. `warning`: something that a report
 * is expected to have is missing, or should not leave with it. `note`: worth a look, may well be right.
 */
export const severities = ['error', 'warning', 'note'] as const;
export type Severity = (typeof severities)[number];

/** What was found, as data; the readers have the words. */
export type FindingDetail =
  | { readonly kind: 'scoreMissing'; readonly criterion: number }
  /** A score that is no whole number of 1-5, in a criterion or in a key development need. */
  | { readonly kind: 'scoreUnreadable'; readonly text: string }
  | {
      readonly kind: 'sourcesMissing' | 'commentsMissing' | 'recommendationsMissing';
      readonly criterion: number;
      readonly score: Score;
    }
  /** Nothing has to be developed, and the prompt of the empty field would be printed. */
  | { readonly kind: 'recommendationsOpen'; readonly criterion: number; readonly score: Score }
  /** Fields of this name may well have nothing to say, but their prompts would be printed. */
  | { readonly kind: 'promptLeft'; readonly name: FrontField }
  /** The comments on criterion 21 of the Finnish report don't state these. */
  | { readonly kind: 'percentagesMissing'; readonly missing: readonly (keyof Percentages)[] }
  /** `written` is what stands in the summary row; null: nothing. */
  | {
      readonly kind: 'rowDiffers';
      readonly criterion: number;
      readonly written: Score | null;
      readonly score: Score;
    }
  /** Only the summary row has a score. */
  | { readonly kind: 'rowWithoutScore'; readonly criterion: number; readonly written: Score }
  | { readonly kind: 'totalDiffers'; readonly written: number | null; readonly total: number }
  | { readonly kind: 'pointsAndLevelDiffer'; readonly written: string; readonly wanted: string }
  /** The total, or "points and level", is filled in though so many criteria have no score. */
  | { readonly kind: 'totalTooEarly'; readonly written: string; readonly open: number }
  /** `agrees`: the words hold the right total and the right level. */
  | { readonly kind: 'sumInOwnWords'; readonly text: string; readonly agrees: boolean }
  | {
      readonly kind: 'needScoreDiffers';
      readonly block: number;
      readonly criterion: number;
      readonly written: Score | null;
      readonly score: Score;
    }
  /** The block names no criterion of the report, or more than one; `text` is "" when it names none at all. */
  | { readonly kind: 'needUnknown'; readonly block: number; readonly text: string }
  | {
      readonly kind: 'needContradictory';
      readonly block: number;
      readonly number: number;
      readonly named: number;
    }
  | {
      readonly kind: 'needWithoutRecommendations';
      readonly block: number;
      readonly criterion: number | null;
    }
  /** The block has no need though others have, or there is none to name, and its prompts would be printed. */
  | { readonly kind: 'needBlockEmpty'; readonly block: number }
  /** The strengths name these criteria, which have not the highest score any more. */
  | { readonly kind: 'strengthsOutgrown'; readonly criteria: readonly number[] }
  /** The strengths name these criteria in a person's own words, and they have less than the highest score. */
  | { readonly kind: 'strengthsBelow'; readonly criteria: readonly number[] }
  /** The strengths are the start that the pane offers, as it is. */
  | { readonly kind: 'strengthsUnworded' }
  /** A picture of the scores in the document shows other ones than the criteria have. */
  | { readonly kind: 'pictureOutgrown'; readonly picture: PictureKind }
  /** No block is filled in though there are criteria that call for development. */
  | { readonly kind: 'needsMissing' }
  /** `name` as in the field's key: "unit" of `front.unit`. */
  | { readonly kind: 'fieldEmpty'; readonly name: FrontField }
  | { readonly kind: 'tooFewAssessors'; readonly count: number }
  /** `mark`, such as "XXX", says that somebody meant to come back to the text; `stray` as below. */
  | {
      readonly kind: 'draftMark';
      readonly mark: string;
      readonly stray: StrayPlace | null;
      readonly passage: Passage | null;
    }
  /** Marks, one letter or a word such as "ei" alone, where something is to be told. */
  | { readonly kind: 'saysNothing'; readonly text: string }
  /** The comments give no reason for another score than the working data suggest. */
  | {
      readonly kind: 'scoreAtOdds';
      readonly criterion: number;
      readonly score: Score;
      readonly suggestion: Score;
    }
  /** The comments don't say why the score is so far from the one of the earlier report. */
  | {
      readonly kind: 'changeUnexplained';
      readonly criterion: number;
      readonly before: Score;
      readonly score: Score;
    }
  /** `note` is the criterion in whose note the text stands; null where it is in a field of the report. */
  | {
      readonly kind: 'personalData';
      readonly personal: PersonalKind;
      readonly text: string;
      readonly note: number | null;
      /** Where it stands outside of the fields; null where it is in a field or a note. */
      readonly stray: StrayPlace | null;
      readonly passage: Passage | null;
      /** The comment of Word's that it stands in, where that has a place in the text. */
      readonly thread: PlacedThread | null;
    }
  | { readonly kind: 'dateUnreadable'; readonly text: string }
  | { readonly kind: 'reportBeforeAssessment'; readonly report: IsoDate; readonly assessment: IsoDate }
  /** `current` is the day of this assessment or report, whichever comes first. */
  | { readonly kind: 'previousNotEarlier'; readonly previous: IsoDate; readonly current: IsoDate }
  | { readonly kind: 'assessmentInFuture'; readonly assessment: IsoDate }
  | { readonly kind: 'reportInFuture'; readonly report: IsoDate; readonly days: number }
  | {
      readonly kind: 'reportLate';
      readonly report: IsoDate;
      readonly assessment: IsoDate;
      readonly days: number;
    }
  | { readonly kind: 'templateProblem'; readonly problem: Problem }
  /** What was chosen for these criteria while differences were settled is not in the report. */
  | { readonly kind: 'choicesWaiting'; readonly criteria: readonly number[] }
  /** The key development needs that were chosen are not in the report as they were chosen. */
  | { readonly kind: 'needsWaiting' }
  /** A line of the template for whoever fills it in. */
  | {
      readonly kind: 'instructionLeft';
      readonly text: string;
      readonly stray: StrayPlace | null;
      readonly passage: Passage | null;
    }
  | { readonly kind: 'workingDataLeft' }
  | { readonly kind: 'trackingOn' }
  /** `first` is where the first of them stands. */
  | { readonly kind: 'revisionsLeft'; readonly count: number; readonly first: Whereabouts | null }
  /**
   * `count` is of all comments and answers; `open` are the threads that nobody has resolved, `first` is where the first
   * of all stands.
   */
  | {
      readonly kind: 'commentsLeft';
      readonly count: number;
      readonly open: readonly PlacedThread[];
      readonly first: Whereabouts | null;
    };

export type FindingKind = FindingDetail['kind'];

export interface FindingPlace {
  readonly severity: Severity;
  /** The fields concerned, the one to jump to first; none for what concerns the document as a whole. */
  readonly keys: readonly FieldKey[];
  /** The edits that set it right; none where a person has to decide. */
  readonly fix: readonly Edit[];
}

export type Finding = FindingDetail & FindingPlace;

export const finding = (
  severity: Severity,
  detail: FindingDetail,
  keys: readonly FieldKey[],
  fix: readonly Edit[] = [],
): Finding => ({ ...detail, severity, keys, fix });
