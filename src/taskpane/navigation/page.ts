import type { FieldKey } from '../../assessment/fieldKey';

/** The pages that the bar on top leads to. */
export const topPages = ['overview', 'details', 'summary', 'check', 'compare'] as const;
export type TopPage = (typeof topPages)[number];

/** The pages that lead to the one for managers, and back from it. */
export type BriefingOrigin = 'settings' | 'finish';

/** The parts of the summary that ways lead to, from its head and from elsewhere. */
export const summaryParts = ['needs', 'strengths', 'picture'] as const;
export type SummaryPart = (typeof summaryParts)[number];

/** Where in an open report the assessor is. Coming back to the overview, the criterion that was left gets the focus. */
export type Page =
  | { readonly kind: 'overview'; readonly from: number | 'page' | null }
  | {
      readonly kind: 'criterion';
      readonly number: number;
      /** The document brought it up: the focus stays where it is. */
      readonly followed: boolean;
      /** The text to come back to. */
      readonly at?: FieldKey;
    }
  /** One text of a criterion on a page of its own. */
  | { readonly kind: 'text'; readonly number: number; readonly key: FieldKey }
  | {
      readonly kind: 'details';
      /** The field to come to; null for the top of the page. */
      readonly at: FieldKey | null;
      /** The document brought it up: the focus stays where it is. */
      readonly followed: boolean;
    }
  | {
      readonly kind: 'summary';
      /** The part to come to; null for the top of the page. */
      readonly at: SummaryPart | null;
    }
  | { readonly kind: 'check' }
  | { readonly kind: 'compare' }
  | { readonly kind: 'reconcile' }
  | { readonly kind: 'collecting' }
  | { readonly kind: 'finish' }
  | { readonly kind: 'plan' }
  | { readonly kind: 'briefing'; readonly from: BriefingOrigin }
  | { readonly kind: 'notebook' }
  | { readonly kind: 'sourceGrid' }
  | { readonly kind: 'concerns' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'guidance' }
  | { readonly kind: 'diagnostics' };

export type Go = (page: Page) => void;

export function topPage(kind: TopPage): Page {
  if (kind === 'overview') return { kind, from: 'page' };
  if (kind === 'details') return { kind, at: null, followed: false };
  return kind === 'summary' ? { kind, at: null } : { kind };
}

export const criterionPage = (number: number): Extract<Page, { kind: 'criterion' }> => ({
  kind: 'criterion',
  number,
  followed: false,
});

/** The summary at one of its parts. */
export const summaryPage = (at: SummaryPart): Page => ({ kind: 'summary', at });

/** The report's details at a field of its front. */
export const detailsPage = (at: FieldKey): Page => ({ kind: 'details', at, followed: false });
