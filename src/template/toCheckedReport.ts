import type { CheckedReport, DocumentFacts } from '../assessment/checkedReport';
import type { CriterionNames } from '../assessment/criterionNames';
import type { FieldKey } from '../assessment/fieldKey';
import { findTerm, fold } from './lines/fold';
import { lexiconOf } from './lines/lexicon';
import type { ReportModel } from './report';
import { wordsOf } from '../words/words';

/** The criteria's names of a document: its own first, then those that are known from the templates. */
export function criterionNames({ criteria, language }: ReportModel): CriterionNames {
  const names = new Map(criteria.map(({ number, name }) => [number, name]));
  const own = criteria
    .map(({ number, name }) => ({ value: number, folded: fold(name) }))
    .filter(({ folded }) => folded !== '');
  const lexicon = language && lexiconOf(wordsOf(language).template);
  return {
    nameOf: (number) => names.get(number) ?? null,
    numberOf: (text) => findTerm(fold(text), own)?.value ?? lexicon?.criterionName(text)?.value ?? null,
  };
}

/** The texts of a document's fields as they were read. */
export const fieldTexts = ({ fields }: ReportModel): ReadonlyMap<FieldKey, string> =>
  new Map([...fields].map(([key, { text }]) => [key, text]));

/** A document as the check wants it; `texts` are those of now, where fields have changed since it was read. */
export const toCheckedReport = (
  model: ReportModel,
  facts: DocumentFacts,
  texts: ReadonlyMap<FieldKey, string> = fieldTexts(model),
): CheckedReport => ({
  texts,
  facts,
  levels: model.levels,
  unsure: new Set(model.unsure.keys()),
  language: model.language,
  names: criterionNames(model),
  problems: model.problems,
  pictures: {
    profile: model.pictures.profile.map(({ description }) => description),
    change: model.pictures.change.map(({ description }) => description),
  },
});
