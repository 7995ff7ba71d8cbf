import type { CriterionField } from '../../assessment/fieldKey';
import { criterionFields } from '../../assessment/fieldKey';
import { isBlank } from '../../characters/plain';
import { quickPattern } from '../../characters/quickPattern';
import type { NeedField } from '../../assessment/needs/needKey';
import { needFields } from '../../assessment/needs/needKey';
import { everyReport } from '../../words/everyReport';
import type { FrontField } from '../../words/frontField';
import { isFrontField } from '../../words/frontField';
import { madeOnce } from '../../words/madeOnce';
import type { KnownWords } from '../../words/reportWords';
import type { FrontLabel, TemplateWords } from '../../words/templateWords';
import { reportWords } from '../../words/words';
import type { Term } from './fold';
import { findBeginning, findTerm, fold } from './fold';

/** How a language labels a field of the report's front. */
export interface NamedLabel extends FrontLabel {
  readonly name: FrontField;
}

export type FrontMeaning =
  { kind: 'front'; label: NamedLabel } | { kind: 'developmentNeed'; field: NeedField };

/** What a text begins with, and how many letters and digits of it that beginning has. */
export interface Beginning<T> {
  readonly value: T;
  readonly length: number;
}

/**
 * Answers what a piece of a template's text means, in one language. All texts are given as they stand in the document.
 */
export interface Lexicon {
  readonly words: TemplateWords;
  /** In the order of the document. */
  readonly front: readonly NamedLabel[];
  frontLabel(text: string): Beginning<FrontMeaning> | null;
  fieldLabel(text: string): Beginning<CriterionField> | null;
  totalLabel(text: string): Beginning<'total'> | null;
  /** The number of the criterion whose name the text begins with. */
  criterionName(text: string): Beginning<number> | null;
  isSection(text: string): boolean;
  isCriteriaHeading(text: string): boolean;
  /** Whether it is the summary's heading and no more, parentheses apart. */
  isSummaryHeading(text: string): boolean;
  /** Whether a folded text begins with a label or name, spelt as known. */
  beginsAsKnown(folded: string): boolean;
}

const withoutParentheses = (text: string): string => text.replace(/\([^()]*\)/gu, ' ');

const term = <T>(value: T, text: string, whole = false): Term<T> => ({ value, folded: fold(text), whole });

const namedLabels = ({ front }: TemplateWords): NamedLabel[] =>
  Object.entries(front).flatMap(([name, label]) => (label && isFrontField(name) ? [{ name, ...label }] : []));

/**
 * A number before a label of a list, as in "2) Vastaanottajat" or "7.1 Pisteet". A text that begins with any other
 * digit is no label: "4 poäng".
 */
const listNumber = quickPattern(String.raw`^\s*\d{1,2}(?:\.\d{1,2}[.)]?\s|[.)])\s*(?=[\p{L}])`);

/** No label or name is longer: what follows is not looked at. */
const longestBeginning = 1000;

function beginning<T>(whole: string, terms: readonly Term<T>[]): Beginning<T> | null {
  const text = whole.slice(0, longestBeginning);
  const unnumbered = text.replace(listNumber(text), '');
  const folded = fold(unnumbered);
  const found = /^\d/u.test(folded) ? null : findBeginning(folded, terms);
  const skipped = unnumbered === text ? 0 : fold(text).length - folded.length;
  return found && { value: found.term.value, length: skipped + found.taken };
}

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
  const beginningLabels = front.filter(({ whole }) => !whole);
  const wholeLabels = front.filter(({ whole }) => whole);
  const fields = criterionFields.flatMap((field) =>
    words.criterionFields[field].map((text) => term(field, text)),
  );
  const names = words.criteria.flatMap((texts, index) => texts.map((text) => term(index + 1, text)));
  const sections = words.sections.map((text) => term(text, text, true));
  const totals = words.total.map((text) => term('total' as const, text));
  const criteriaHeading = [term(true, words.criteriaHeading, true)];
  const summaryHeading = [term(true, words.summaryHeading, true)];
  const known = [
    ...labels.flatMap(({ texts }) => texts),
    ...Object.values(words.criterionFields).flat(),
    ...words.criteria.flat(),
  ].map(fold);
  return {
    words,
    front: labels,
    frontLabel: (text) =>
      beginning(text, beginningLabels) ?? beginning(withoutParentheses(text), wholeLabels),
    fieldLabel: (text) => beginning(text, fields),
    totalLabel: (text) => beginning(text, totals),
    criterionName: (text) => beginning(text, names),
    isSection: (text) => findTerm(fold(text), sections) !== null,
    isCriteriaHeading: (text) => findTerm(fold(text), criteriaHeading) !== null,
    isSummaryHeading: (text) => findTerm(fold(withoutParentheses(text)), summaryHeading) !== null,
    beginsAsKnown: (folded) => known.some((label) => folded.startsWith(label)),
  };
});

/** The same lexicon for one document: what it was asked once, it knows. */
export function remembering(lexicon: Lexicon): Lexicon {
  const once = <T>(ask: (text: string) => T): ((text: string) => T) => {
    const known = new Map<string, { readonly answer: T }>();
    return (text) => {
      const found = known.get(text) ?? { answer: ask(text) };
      known.set(text, found);
      return found.answer;
    };
  };
  return {
    ...lexicon,
    frontLabel: once((text) => lexicon.frontLabel(text)),
    fieldLabel: once((text) => lexicon.fieldLabel(text)),
    totalLabel: once((text) => lexicon.totalLabel(text)),
    criterionName: once((text) => lexicon.criterionName(text)),
    isSection: once((text) => lexicon.isSection(text)),
    isSummaryHeading: once((text) => lexicon.isSummaryHeading(text)),
  };
}

/** Texts as they are compared with the beginnings that a language knows, without a number before them. */
export const foldedBeginnings = (texts: readonly string[]): string[] =>
  texts.map((text) => fold(text.slice(0, longestBeginning)).replace(/^\d+/, ''));

/** How many of the folded texts begin with a label or name of the language, spelt as known. */
export const countBeginnings = (folded: readonly string[], lexicon: Lexicon): number =>
  folded.filter((text) => lexicon.beginsAsKnown(text)).length;

const foldedPrompts = madeOnce(
  (words: KnownWords) =>
    new Set([...words.flatMap(({ template }) => template.prompts), ...everyReport.prompts].map(fold)),
);

/** Whether a control's text is no more than a prompt to type there, or nothing. */
export const isEmptyText = (text: string, words: KnownWords = reportWords): boolean =>
  isBlank(text) || foldedPrompts(words).has(fold(text));
