import type { CriterionField, FieldKey } from '../../assessment/fieldKey';
import { criterionFields, criterionOf, frontFieldOf } from '../../assessment/fieldKey';
import { needBlockOf } from '../../assessment/needs/needKey';
import type { ReportModel } from '../../template/report';
import { wordsOf } from '../../words/words';
import type { Texts } from '../texts/texts';

/** What is needed to name a place: it works for a document without any field, too. */
export interface Named {
  readonly report: Pick<ReportModel, 'language' | 'criteria'>;
  readonly fields: ReadonlyMap<FieldKey, { readonly label: string }>;
}

/** "7. Työhönvalmennuksen tiimi"; just "Criterion 7" where the document lacks it. */
export function criterionName({ report }: Named, number: number, texts: Texts): string {
  const criterion = report.criteria.find((candidate) => candidate.number === number);
  return criterion ? `${number}. ${criterion.name}` : texts.places.criterion(number);
}

const fieldOfKey = (key: string): CriterionField | null =>
  criterionFields.find((field) => /^criterion\.\d+\./.test(key) && key.endsWith(`.${field}`)) ?? null;

/** The label as the document words it; in the pane's words where it has none. */
export function labelOf({ fields }: Named, key: FieldKey, field: CriterionField, texts: Texts): string {
  return fields.get(key)?.label || texts.fields[field];
}

/**
 * The label of a field of the report's front as the document words it, or as its template does; null where neither
 * has one.
 */
export function frontLabel({ report, fields }: Named, key: FieldKey): string | null {
  const own = fields.get(key)?.label;
  const name = frontFieldOf(key);
  if (own || name === null || report.language === null) return own || null;
  return wordsOf(report.language).template.front[name]?.texts[0] ?? null;
}

function frontName(open: Named, key: FieldKey, texts: Texts): string {
  const known = frontLabel(open, key);
  const block = needBlockOf(key);
  if (block !== null) return texts.places.need(String(block), known ?? '');
  return known ? texts.places.front(known) : texts.places.frontField;
}

/** Names the place of a field in words. */
export function placeName(open: Named, key: FieldKey, texts: Texts): string {
  if (key === 'total') return texts.places.total;
  if (key === 'summary.pointsAndLevel') return texts.places.pointsAndLevel;
  const number = criterionOf(key);
  if (number === null) return frontName(open, key, texts);
  const field = fieldOfKey(key);
  if (field === null) return texts.places.row(number);
  return `${criterionName(open, number, texts)} – ${labelOf(open, key, field, texts)}`;
}

/** The language of a place's name: the document's for a field of a criterion, undefined for what the pane words. */
export function placeLanguage({ report }: Named, key: FieldKey | null | undefined): string | undefined {
  if (!key || criterionOf(key) === null || fieldOfKey(key) === null) return undefined;
  return report.language ?? undefined;
}
