import type { CriterionField } from '../assessment/fieldKey';
import { criterionFields } from '../assessment/fieldKey';
import type { Term } from './fold';
import { findTerm, fold } from './fold';
import type { DevelopmentNeedField, FrontLabel, Labels } from './labels';
import { developmentNeedFields, prompts } from './labels';
import { labelsFi } from './labelsFi';
import { labelsSv } from './labelsSv';
import type { ReportLanguage } from '../words/reportLanguage';

export type FrontMeaning =
  { kind: 'front'; label: FrontLabel } | { kind: 'developmentNeed'; field: DevelopmentNeedField };

/** Answers what a piece of a template's text means, in one language. All texts are given as they stand in the document. */
export interface Lexicon {
  readonly labels: Labels;
  frontLabel(text: string): FrontMeaning | null;
  criterionField(text: string): CriterionField | null;
  /** The criterion whose name the text begins with, and the folded length of that name. */
  criterionName(text: string): { number: number; length: number } | null;
  isSection(text: string): boolean;
  isTotal(text: string): boolean;
  isCriteriaHeading(text: string): boolean;
  isSummaryHeading(text: string): boolean;
}

const withoutParentheses = (text: string): string => text.replace(/\([^)]*\)/gu, ' ');

const term = <T>(value: T, text: string, whole = false): Term<T> => ({ value, folded: fold(text), whole });

function makeLexicon(labels: Labels): Lexicon {
  const front: Term<FrontMeaning>[] = [
    ...labels.front.flatMap((label) =>
      label.texts.map((text) => term<FrontMeaning>({ kind: 'front', label }, text, label.whole)),
    ),
    ...developmentNeedFields.flatMap((field) =>
      labels.developmentNeeds[field].map((text) =>
        term<FrontMeaning>({ kind: 'developmentNeed', field }, text),
      ),
    ),
  ];
  const fields = criterionFields.flatMap((field) =>
    labels.criterionFields[field].map((text) => term(field, text)),
  );
  const names = labels.criteria.flatMap((texts, index) => texts.map((text) => term(index + 1, text)));
  const sections = labels.sections.map((text) => term(text, text, true));
  const totals = labels.total.map((text) => term(text, text));
  const criteriaHeading = [term(true, labels.criteriaHeading, true)];
  const summaryHeading = [term(true, labels.summaryHeading)];
  return {
    labels,
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
  };
}

const lexicons: Readonly<Record<ReportLanguage, Lexicon>> = {
  fi: makeLexicon(labelsFi),
  sv: makeLexicon(labelsSv),
};

export const lexiconOf = (language: ReportLanguage): Lexicon => lexicons[language];

/** How many of these texts begin with a label or name of the language, spelt as known. */
function hits({ labels }: Lexicon, folded: readonly string[]): number {
  const known = [
    ...labels.front.flatMap(({ texts }) => texts),
    ...Object.values(labels.criterionFields).flat(),
    ...labels.criteria.flat(),
  ].map(fold);
  return folded.filter((text) => known.some((label) => text.startsWith(label))).length;
}

/** The language whose labels these texts have; null when they have none of either. */
export function findLexicon(texts: readonly string[]): Lexicon | null {
  const folded = texts.map((text) => fold(text).replace(/^\d+/, '')).filter((text) => text !== '');
  const counted = Object.values(lexicons).map((lexicon) => ({ lexicon, count: hits(lexicon, folded) }));
  const best = counted.reduce((left, right) => (right.count > left.count ? right : left));
  return best.count > 0 ? best.lexicon : null;
}

const foldedPrompts = new Set(prompts.map(fold));

/** Whether a control's text is no more than a prompt to type there, or nothing. */
export const isEmptyText = (text: string): boolean =>
  text.replace(/[\s\u200b\u00ad\ufeff]/gu, '') === '' || foldedPrompts.has(fold(text));
