import { textDigest } from '../../characters/digest';
import type { Edit } from '../edits';
import type { FieldKey } from '../fieldKey';
import { criterionKey } from '../fieldKey';
import type { ReportTexts } from '../report';
import { criterionNumbers, scoreOf } from '../report';
import type { Score } from '../score';
import type { CriterionWork, WorkingData } from '../workingData';
import { noWork } from '../workingData';
import type { ComparedText } from './differences';
import { comparedTexts } from './differences';

/** What is to be taken into the open report: scores by criterion number, and texts. */
export interface Takeover {
  readonly scores: ReadonlyMap<number, Score>;
  readonly texts: readonly Edit[];
}

/** A score that was chosen, and the digest of what stood in its field then: over anything else it counts no more. */
export interface ScoreChoice {
  readonly score: Score;
  readonly over: string;
}

/**
 * A text that was chosen, and the digest of the one that stood in the report then: over another one it counts no more.
 */
export interface TextChoice {
  /** The other report that it is from; null for a text that was made of several. */
  readonly from: number | null;
  /** Digests of the others' texts that it was made of; null for one that is from a report, or was changed by hand. */
  readonly made: readonly string[] | null;
  readonly text: string;
  readonly over: string;
}

export const takenWork = ['ticks', 'figures'] as const;
export type TakenWork = (typeof takenWork)[number];

/** Ticks or figures that were chosen, and the digest of those that were there then: over others they count no more. */
export interface WorkChoice {
  /** The other report that they are from. */
  readonly from: number;
  readonly given: Partial<CriterionWork>;
  readonly over: string;
}

/** Ticks alone, or figures alone. */
export const workOf = (kind: TakenWork, { ticks, figures }: CriterionWork): Partial<CriterionWork> =>
  kind === 'ticks' ? { ticks } : { figures };

/** What stands for ticks or figures where they are not to be kept themselves. */
export const workDigest = (kind: TakenWork, work: CriterionWork): string =>
  textDigest(JSON.stringify(workOf(kind, work)));

/** What was chosen for a criterion; what nothing was chosen for is left as it is. */
export interface CriterionChoice {
  readonly score: ScoreChoice | null;
  readonly texts: Readonly<Partial<Record<ComparedText, TextChoice>>>;
  readonly work: Readonly<Partial<Record<TakenWork, WorkChoice>>>;
  /** Why, for the assessor's own note. */
  readonly reason: string;
}

export const noChoice: CriterionChoice = { score: null, texts: {}, work: {}, reason: '' };

/** The choices by criterion number. */
export type Choices = ReadonlyMap<number, CriterionChoice>;

/** What the open report has: its texts and its working data. */
export interface OwnSide {
  readonly open: ReportTexts;
  readonly work: WorkingData;
}

/** Whether anything was chosen, or a reason given. */
export const hasChoice = ({ score, texts, work, reason }: CriterionChoice): boolean =>
  score !== null || Object.keys(texts).length > 0 || Object.keys(work).length > 0 || reason.trim() !== '';

/** What the report has in the places of a criterion's choices; undefined where it has no such field. */
function standing({ open, work }: OwnSide, number: number) {
  const textOf = (field: ComparedText | 'score') => open.texts.get(criterionKey(number, field));
  return {
    score: scoreOf(open, number),
    textOf,
    /** The digest of what stands there. */
    overOf: (field: ComparedText | 'score') => {
      const text = textOf(field);
      return text === undefined ? undefined : textDigest(text);
    },
    overOfWork: (kind: TakenWork) => workDigest(kind, work.get(number) ?? noWork),
  };
}

/** The parts of a choice for which it holds. */
function partsWhere(
  { score, texts, work, reason }: CriterionChoice,
  holds: {
    readonly score: (choice: ScoreChoice) => boolean;
    readonly text: (choice: TextChoice, field: ComparedText) => boolean;
    readonly work: (choice: WorkChoice, kind: TakenWork) => boolean;
  },
): CriterionChoice {
  const keptTexts = comparedTexts.flatMap((field) => {
    const choice = texts[field];
    return choice && holds.text(choice, field) ? [[field, choice] as const] : [];
  });
  const keptWork = takenWork.flatMap((kind) => {
    const choice = work[kind];
    return choice && holds.work(choice, kind) ? [[kind, choice] as const] : [];
  });
  return {
    score: score && holds.score(score) ? score : null,
    texts: Object.fromEntries(keptTexts),
    work: Object.fromEntries(keptWork),
    reason,
  };
}

/** The choice for a criterion, without what was chosen over something else than the report has now. */
export function currentChoice(choices: Choices, own: OwnSide, number: number): CriterionChoice {
  const now = standing(own, number);
  return partsWhere(choices.get(number) ?? noChoice, {
    score: ({ over }) => over === now.overOf('score'),
    text: ({ over }, field) => over === now.overOf(field),
    work: ({ over }, kind) => over === now.overOfWork(kind),
  });
}

/** What was chosen for a criterion over something else than the report has now, unless that is what was chosen. */
export function lapsedChoice(choices: Choices, own: OwnSide, number: number): CriterionChoice {
  const now = standing(own, number);
  const lapsed = partsWhere(choices.get(number) ?? noChoice, {
    score: ({ score, over }) => over !== now.overOf('score') && score !== now.score,
    text: ({ text, over }, field) => over !== now.overOf(field) && text !== now.textOf(field),
    work: ({ given, over }, kind) =>
      ![over, textDigest(JSON.stringify(given))].includes(now.overOfWork(kind)),
  });
  return { ...lapsed, reason: '' };
}

/** The choice over what the report has now, wherever it has the field. */
export function renewedChoice(choice: CriterionChoice, own: OwnSide, number: number): CriterionChoice {
  const now = standing(own, number);
  const texts = comparedTexts.flatMap((field) => {
    const [chosen, over] = [choice.texts[field], now.overOf(field)];
    return chosen ? [[field, { ...chosen, over: over ?? chosen.over }] as const] : [];
  });
  const work = takenWork.flatMap((kind) => {
    const chosen = choice.work[kind];
    return chosen ? [[kind, { ...chosen, over: now.overOfWork(kind) }] as const] : [];
  });
  return {
    ...choice,
    score: choice.score && { ...choice.score, over: now.overOf('score') ?? choice.score.over },
    texts: Object.fromEntries(texts),
    work: Object.fromEntries(work),
  };
}

const isChange = (open: ReportTexts, key: FieldKey, text: string): boolean =>
  open.texts.has(key) && open.texts.get(key) !== text;

/** What the choices change in the report. */
export function takeoverOf(choices: Choices, own: OwnSide): Takeover {
  const { open } = own;
  const current = criterionNumbers.map((number) => [number, currentChoice(choices, own, number)] as const);
  const scores = current.flatMap(([number, { score }]) =>
    score && score.score !== scoreOf(open, number) ? [[number, score.score] as const] : [],
  );
  const texts = current.flatMap(([number, choice]) =>
    comparedTexts.flatMap((field): Edit[] => {
      const key = criterionKey(number, field);
      const text = choice.texts[field]?.text;
      return text !== undefined && isChange(open, key, text) ? [{ key, text }] : [];
    }),
  );
  return { scores: new Map(scores), texts };
}

/**
 * What is to be kept of the scores that others' are about to be taken over; of those that gave way before it is kept.
 */
export function independentWork(
  taken: Takeover['scores'],
  { open, work }: OwnSide,
): ReadonlyMap<number, Pick<CriterionWork, 'independent'>> {
  const first = [...taken.keys()].filter((number) => (work.get(number)?.independent ?? null) === null);
  return new Map(first.map((number) => [number, { independent: scoreOf(open, number) ?? 'none' }]));
}

const linesOf = (text: string): string[] => text.split(/\r\n?|[\n\v]/u);
const lineOf = (line: string): string => line.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** The first text with what the others say beyond it, line by line, behind it; nothing of any of them is lost. */
export function mergedText(texts: readonly string[]): string {
  const [first = '', ...others] = texts.filter((text) => text.trim() !== '');
  return others.reduce((merged, text) => {
    const known = new Set(linesOf(merged).map(lineOf));
    const added = linesOf(text).filter((line) => line.trim() !== '' && !known.has(lineOf(line)));
    return [merged, ...added].join('\n');
  }, first);
}
