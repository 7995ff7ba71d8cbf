import type { HoldingTexts } from '../../wording/holdings/holdingTexts';
import type { CriterionField } from '../../assessment/fieldKey';
import type { FieldRefusalKind, RefusalKind } from '../../session/refusal';
import type { Orphan } from '../../session/state';
import type { TopPage } from '../navigation/page';
import type { PaneLanguage } from '../../words/paneLanguage';

/** Everything that the pane says in one language; what it quotes from the document stays in the document's. */
export interface Texts {
  readonly language: PaneLanguage;
  readonly product: string;
  readonly menu: string;
  readonly overview: string;
  readonly parts: Readonly<Record<'label' | TopPage, string>>;
  readonly tryAgain: string;
  readonly documentState: string;
  readonly readAgain: string;
  readonly welcome: { readonly text: string; readonly dismiss: string };
  readonly progress: {
    readonly scored: (scored: number, of: number) => string;
    readonly bar: string;
    readonly sum: string;
    readonly total: string;
    readonly range: string;
    readonly span: (lowest: number, highest: number) => string;
    readonly outOf: (most: number) => string;
    readonly noLevel: string;
  };
  readonly criteria: {
    readonly score: (score: number) => string;
    readonly noScore: string;
    readonly unreadable: string;
    readonly missing: (fields: readonly string[]) => string;
    readonly refused: string;
    readonly unsure: string;
    /** Comments in Word's margin that nobody has resolved. */
    readonly remarks: (count: number) => string;
    readonly sectionSum: (sum: number, most: number) => string;
    readonly nextOpen: (number: number) => string;
    /** What comes after all scores. */
    readonly detailsMissing: (count: number) => string;
    readonly toCheck: string;
  };
  readonly criterion: {
    readonly position: (number: number, of: number) => string;
    readonly previous: string;
    readonly next: string;
    readonly keys: (name: string, keys: string) => string;
    /** Opens a text on a page of its own. */
    readonly wholePage: (label: string) => string;
    readonly showMore: string;
    readonly showLess: string;
    readonly components: (count: number) => string;
    readonly clear: string;
    readonly scoreKeys: string;
    readonly unreadable: (quoted: string) => string;
    readonly scoreMissing: string;
    readonly fieldMissing: (name: string) => string;
    readonly needsRecommendations: string;
    readonly showInDocument: string;
    readonly notShown: string;
    readonly aidsMissing: string;
    readonly threadsMissing: string;
    readonly noteMissing: string;
    readonly earlierMissing: string;
    /** Why a document with adapted criteria gets no guidance. */
    readonly adapted: string;
  };
  readonly state: {
    readonly saving: string;
    readonly saved: string;
    /** Of all on the page, in the line beside the way to the document. */
    readonly allSaved: string;
    readonly changedByHand: string;
    readonly unsaved: (count: number) => string;
    /** Fields that may hold what was given, and still hold the former text. */
    readonly toConfirm: (count: number) => string;
    readonly refused: string;
    /** `score` is "" where one was cleared. */
    readonly refusedScore: (score: string) => string;
    readonly keepDocument: string;
    readonly rival: string;
    readonly yours: string;
    readonly documents: string;
    readonly keepYours: string;
    readonly emptyText: string;
    readonly supportCode: (code: string) => string;
  };
  /** Why Word did not take a field's text, and what to do. */
  readonly refusals: Readonly<Record<FieldRefusalKind, string>>;
  /** What a field holds besides text, and what can be done where a write would take it away. */
  readonly holds: HoldingTexts;
  readonly readOnly: {
    readonly title: string;
    readonly text: string;
    /** The document was opened for reading only. */
    readonly openedTitle: string;
    readonly openedText: string;
  };
  readonly tracking: { readonly text: string; readonly dismiss: string };
  /** Characters of a given text that no document can hold. */
  readonly leftOut: { readonly text: (count: number) => string; readonly dismiss: string };
  /** Texts that were given before and are not in the document. */
  readonly earlier: {
    readonly title: (count: number) => string;
    readonly text: string;
    readonly show: string;
  };
  readonly copying: { readonly copy: string; readonly copied: string; readonly byHand: string };
  /** The look at the document failed: what the pane shows may be old. */
  readonly blind: string;
  /** What stands in the way of saving. */
  readonly saving: {
    readonly waitingLong: string;
    /** Since when Word has taken nothing, as a time of the day. */
    readonly unsavedSince: (time: string) => string;
    /** Texts wait that would be gone with the pane. */
    readonly draftsUnkept: string;
    readonly unexpected: string;
  };
  /** A page whose code could not be loaded. */
  readonly missingPage: { readonly title: string; readonly text: string };
  /** Said above a page that lacks a part, beside the button that loads it again. */
  readonly missingPart: string;
  readonly autoOpen: {
    readonly question: string;
    readonly text: string;
    readonly yes: string;
    readonly no: string;
    readonly close: string;
    readonly label: string;
    readonly hint: string;
    readonly refused: string;
  };
  readonly newVersion: {
    readonly title: string;
    readonly text: string;
    readonly reload: string;
    /** In place of a page whose code is gone. */
    readonly page: string;
  };
  /** What narrows the overview. */
  readonly finder: {
    readonly label: string;
    readonly onlyMissing: string;
    readonly none: string;
    readonly found: (count: number) => string;
  };
  readonly history: {
    readonly undo: (step: string) => string;
    readonly undone: (step: string) => string;
    readonly redo: (step: string) => string;
    readonly scoreStep: (number: number) => string;
    readonly sumsStep: string;
    readonly needsStep: string;
    readonly takenStep: string;
    readonly notebookStep: string;
    readonly promptsStep: string;
    /** What was said of a field that had to be confirmed. */
    readonly answerStep: (name: string) => string;
    readonly leftAlone: (names: readonly string[]) => string;
    /** The text of a field was brought back, what else it held was not. */
    readonly notBack: (name: string, lost: readonly string[]) => string;
    /** Of a field that seemed to be empty. */
    readonly tookAlong: (name: string, lost: readonly string[]) => string;
    /** Before the names of so many places. */
    readonly untold: (count: number) => string;
  };
  /** Texts that have no place in the document, by the reason. */
  readonly orphan: Readonly<Record<Orphan['why'], (name: string) => string>> & {
    readonly drop: string;
    readonly dropAll: string;
  };
  readonly announce: {
    readonly scoreSaved: (number: number, score: string, sum: number) => string;
    readonly scoreCleared: (number: number, sum: number) => string;
    /** The summary rows, the total or the level were brought in line with the scores. */
    readonly sumsUpdated: string;
    readonly saved: (name: string) => string;
    readonly refused: (name: string, why: string) => string;
  };
  readonly fields: Readonly<Record<CriterionField, string>>;
  /** Names of the fields outside the criteria, for those that the document lacks. */
  readonly places: {
    readonly row: (number: number) => string;
    readonly total: string;
    readonly pointsAndLevel: string;
    readonly criterion: (number: number) => string;
    readonly front: (label: string) => string;
    /** A field of a block of key development needs; the label may be "". */
    readonly need: (block: string, label: string) => string;
    readonly frontField: string;
    /** One kind of field in several criteria, which are given as "1–5, 9". */
    readonly ofCriteria: (name: string, numbers: string) => string;
    readonly rowScores: (numbers: string) => string;
  };
  readonly concerns: {
    readonly title: string;
    readonly entry: (count: number) => string;
    readonly none: string;
    readonly goToCriterion: (number: number) => string;
    readonly notSaved: (name: string) => string;
    readonly rival: (name: string) => string;
    /** Fields that this Word keeps from the pane. */
    readonly unreachable: (count: number, names: readonly string[]) => string;
    readonly writeByHand: string;
    readonly held: (name: string, quoted: string) => string;
    readonly disagreement: (rows: readonly number[], sums: readonly string[]) => string;
    readonly sums: { readonly total: string; readonly pointsAndLevel: string };
    readonly refreshSums: string;
    readonly rowScores: (numbers: readonly number[]) => string;
    readonly takeRowScores: string;
    readonly takeOtherReport: string;
    readonly tryAllAgain: string;
  };
  /** A field that was probably found, which a person has to confirm. */
  readonly unsure: {
    readonly question: (name: string) => string;
    /** The same of the next control that may be the field, once the first was denied. */
    readonly next: (name: string) => string;
    readonly label: (quoted: string) => string;
    readonly holds: (quoted: string) => string;
    /** How many other fields the answer holds for. */
    readonly others: (count: number) => string;
    readonly untouched: string;
    readonly yes: string;
    readonly no: string;
    /** Of a field that is missing since what was found was denied. */
    readonly denied: string;
    readonly askAgain: string;
  };
  readonly opening: string;
  readonly failed: {
    readonly title: string;
    readonly reasons: Readonly<Record<RefusalKind, string>>;
    /** It has far more tags or white space in it than a report, and was not read. */
    readonly tooMuch: string;
  };
  readonly foreign: {
    readonly title: string;
    readonly expected: string;
    readonly where: string;
    readonly recognised: (language: string | null, controls: number) => string;
    readonly reportLanguages: { readonly fi: string; readonly sv: string };
    readonly whatToDo: string;
  };
  readonly settings: {
    readonly language: string;
    readonly languageMissing: string;
    readonly numberKeys: string;
    readonly numberKeysHint: string;
    /** Leads to the page of all keys. */
    readonly shortcuts: string;
    readonly documentFollows: string;
    readonly documentFollowsHint: string;
    /** This Word takes the focus away when the document is brought anywhere. */
    readonly documentCannotFollow: string;
    readonly rescored: string;
    readonly sumsAtOnce: string;
    readonly sumsWhenAsked: string;
    /** Own guidance and working data, which are loaded late. */
    readonly aidsMissing: string;
    readonly document: string;
    readonly readAgain: string;
    readonly reading: string;
    readonly readDone: string;
    readonly about: string;
    readonly aboutText: string;
    readonly version: (version: string) => string;
  };
  readonly diagnostics: {
    readonly title: string;
    readonly text: string;
    readonly open: string;
    readonly area: string;
  };
  readonly notInWord: { readonly title: string; readonly text: string };
  readonly broken: { readonly title: string; readonly text: string; readonly reload: string };
}
