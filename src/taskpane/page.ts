/** Where in an open report the assessor is. Coming back to the overview, the criterion that was left gets the focus. */
export type Page =
  | { readonly kind: 'overview'; readonly from: number | 'page' | null }
  | {
      readonly kind: 'criterion';
      readonly number: number;
      /** The document brought it up: the focus stays where it is. */
      readonly followed: boolean;
    }
  | { readonly kind: 'concerns' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'diagnostics' };

export type Go = (page: Page) => void;

export const criterionPage = (number: number): Page => ({ kind: 'criterion', number, followed: false });
