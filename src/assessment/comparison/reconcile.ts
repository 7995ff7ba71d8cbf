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

/** A score that was chosen, and the one that stood in the report then: over another one it counts no more. */
export interface ScoreChoice {
  readonly score: Score;
  readonly over: Score | null;
}

/** A text that was chosen, and the one that stood in the report then: over another one it counts no more. */
export interface TextChoice {
  /** The other report that it is from; null for a text that was made of several. */
  readonly from: number | null;
  readonly text: string;
  readonly over: string;
}

export const takenWork = ['ticks', 'figures'] as const;
export type TakenWork = (typeof takenWork)[number];

/** Ticks or figures that were chosen, and those that were there then: over others they count no more. */
export interface WorkChoice {
  /** The other report that they are from. */
  readonly from: number;
  readonly given: Partial<CriterionWork>;
  readonly over: Partial<CriterionWork>;
}

/** Ticks alone, or figures alone. */
export const workOf = (kind: TakenWork, { ticks, figures }: CriterionWork): Partial<CriterionWork> =>
  kind === 'ticks' ? { ticks } : { figures };

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

const isAlike = (left: Partial<CriterionWork>, right: Partial<CriterionWork>): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

/** The choice for a criterion, without what was chosen over something else than the report has now. */
export function currentChoice(choices: Choices, { open, work }: OwnSide, number: number): CriterionChoice {
  const { score, texts, work: chosen, reason } = choices.get(number) ?? noChoice;
  const kept = comparedTexts.flatMap((field) => {
    const choice = texts[field];
    const holds = choice?.over === (open.texts.get(criterionKey(number, field)) ?? '');
    return choice && holds ? [[field, choice] as const] : [];
  });
  const isCurrent = score?.over === scoreOf(open, number);
  const own = work.get(number) ?? noWork;
  const keptWork = takenWork.flatMap((kind) => {
    const choice = chosen[kind];
    return choice && isAlike(choice.over, workOf(kind, own)) ? [[kind, choice] as const] : [];
  });
  return {
    score: isCurrent ? score : null,
    texts: Object.fromEntries(kept),
    work: Object.fromEntries(keptWork),
    reason,
  };
}

const isChange = (open: ReportTexts, key: FieldKey, text: string): boolean =>
  open.texts.has(key) && open.texts.get(key) !== text;

/** What the choices change in the report. */
export function takeoverOf(choices: Choices, own: OwnSide): Takeover {
  const { open } = own;
  const current = criterionNumbers.map((number) => [number, currentChoice(choices, own, number)] as const);
  const scores = current.flatMap(([number, { score }]) =>
    score && score.score !== score.over && open.texts.has(criterionKey(number, 'score'))
      ? [[number, score.score] as const]
      : [],
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

/** What is to be kept of the scores that others' are about to be taken over; of those that gave way before it is kept. */
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
