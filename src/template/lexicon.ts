import type { CriterionField } from '../assessment/fieldKey';
import { criterionFields } from '../assessment/fieldKey';
import { isBlank } from '../characters/plain';
import type { NeedField } from '../assessment/needKey';
import { needFields } from '../assessment/needKey';
import { everyReport } from '../words/everyReport';
import type { FrontField } from '../words/frontField';
import { isFrontField } from '../words/frontField';
import { madeOnce } from '../words/madeOnce';
import type { KnownWords, ReportWords } from '../words/reportWords';
import type { FrontLabel, TemplateWords } from '../words/templateWords';
import { reportWords } from '../words/words';
import type { Term } from './fold';
import { findTerm, fold } from './fold';

/** How a language labels a field of the report's front. */
export interface NamedLabel extends FrontLabel {
  readonly name: FrontField;
}

export type FrontMeaning =
  { kind: 'front'; label: NamedLabel } | { kind: 'developmentNeed'; field: NeedField };

/** Answers what a piece of a template's text means, in one language. All texts are given as they stand in the document. */
export interface Lexicon {
  readonly words: TemplateWords;
  /** In the order of the document. */
  readonly front: readonly NamedLabel[];
  frontLabel(text: string): FrontMeaning | null;
  criterionField(text: string): CriterionField | null;
  /** The criterion whose name the text begins with, and the folded length of that name. */
  criterionName(text: string): { number: number; length: number } | null;
  isSection(text: string): boolean;
  isTotal(text: string): boolean;
  isCriteriaHeading(text: string): boolean;
  isSummaryHeading(text: string): boolean;
  /** Whether a folded text begins with a label or name, spelt as known. */
  beginsAsKnown(folded: string): boolean;
}

const withoutParentheses = (text: string): string => text.replace(/\([^)]*\)/gu, ' ');

const term = <T>(value: T, text: string, whole = false): Term<T> => ({ value, folded: fold(text), whole });

const namedLabels = ({ front }: TemplateWords): NamedLabel[] =>
  Object.entries(front).flatMap(([name, label]) => (label && isFrontField(name) ? [{ name, ...label }] : []));

/** The lexicon of a language's template, made once. */
export const lexiconOf = madeOnce((words: TemplateWords): Lexicon => {
  const labels = namedLabels(words);
  const front: Term<FrontMeaning>[] = [
    ...labels.flatMap((label) =>
      label.texts.map((text) => term<FrontMeaning>({ kind: 'front', label }, text, label.whole)),
    ),
    ...needFields.flatMap((field) =>
      words.developmentNeeds[field].map((text) =>
        term<FrontMeaning>({ kind: 'developmentNeed', field }, text),
      ),
    ),
  ];
  const fields = criterionFields.flatMap((field) =>
    words.criterionFields[field].map((text) => term(field, text)),
  );
  const names = words.criteria.flatMap((texts, index) => texts.map((text) => term(index + 1, text)));
  const sections = words.sections.map((text) => term(text, text, true));
  const totals = words.total.map((text) => term(text, text));
  const criteriaHeading = [term(true, words.criteriaHeading, true)];
  const summaryHeading = [term(true, words.summaryHeading)];
  const known = [
    ...labels.flatMap(({ texts }) => texts),
    ...Object.values(words.criterionFields).flat(),
    ...words.criteria.flat(),
  ].map(fold);
  return {
    words,
    front: labels,
    frontLabel: (text) =>
      findTerm(
        fold(text),
        front.filter(({ whole }) => !whole),
      )?.value ??
      findTerm(
        fold(withoutParentheses(text)),
        front.filter(({ whole }) => whole),
      )?.value ??
      null,
    criterionField: (text) => findTerm(fold(text), fields)?.value ?? null,
    criterionName: (text) => {
      const found = findTerm(fold(text), names);
      return found && { number: found.value, length: found.folded.length };
    },
    isSection: (text) => findTerm(fold(text), sections) !== null,
    isTotal: (text) => findTerm(fold(text), totals) !== null,
    isCriteriaHeading: (text) => findTerm(fold(text), criteriaHeading) !== null,
    isSummaryHeading: (text) => findTerm(fold(text), summaryHeading) !== null,
    beginsAsKnown: (folded) => known.some((label) => folded.startsWith(label)),
  };
});

/** The language whose labels these texts have; null when they have none of any. */
export function findWords<Language extends string>(
  texts: readonly string[],
  words: KnownWords<Language>,
): ReportWords<Language> | null {
  const folded = texts.map((text) => fold(text).replace(/^\d+/, '')).filter((text) => text !== '');
  const counted = words.map((own) => {
    const lexicon = lexiconOf(own.template);
    return { own, count: folded.filter((text) => lexicon.beginsAsKnown(text)).length };
  });
  const most = Math.max(...counted.map(({ count }) => count));
  return most > 0 ? (counted.find(({ count }) => count === most)?.own ?? null) : null;
}

const foldedPrompts = madeOnce(
  (words: KnownWords) =>
    new Set([...words.flatMap(({ template }) => template.prompts), ...everyReport.prompts].map(fold)),
);

/** Whether a control's text is no more than a prompt to type there, or nothing. */
export const isEmptyText = (text: string, words: KnownWords = reportWords): boolean =>
  isBlank(text) || foldedPrompts(words).has(fold(text));
