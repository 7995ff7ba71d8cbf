import type { FieldKey } from '../../assessment/fieldKey';
import { criterionOf } from '../../assessment/fieldKey';
import { isNeedKey } from '../../assessment/needs/needKey';
import type { Page } from './page';
import { criterionPage, detailsPage, summaryPage } from './page';

/** The page where a field is written; null for the sums, which stand in the document alone. */
export function pageOf(key: FieldKey): Page | null {
  if (isNeedKey(key)) return summaryPage('needs');
  if (key.startsWith('front.')) return detailsPage(key);
  const number = key.startsWith('criterion.') ? criterionOf(key) : null;
  return number === null ? null : criterionPage(number);
}
