import type { ReactNode } from 'react';
import { Aid } from '../evidence/Aid';
import { useTexts } from '../texts/TextsProvider';

/** Word's comments, loaded behind their page. Somebody's words that can't be shown are not left out without a word. */
export function ThreadAid({ children }: { readonly children: ReactNode }): ReactNode {
  const { criterion } = useTexts();
  return <Aid missing={criterion.threadsMissing}>{children}</Aid>;
}
