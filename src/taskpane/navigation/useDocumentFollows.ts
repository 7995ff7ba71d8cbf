import { useEffect } from 'react';
import { recall } from '../storage/memory';
import { useSession } from '../SessionProvider';
import { tellMissing } from './missingParts';
import type { Page } from './page';

/** So long a page has to stay: who turns many pages at once wants none of them shown. */
const staying = 400;

/** Brings the document to the criterion whose page was turned to in the pane, where somebody wants that. */
export function useDocumentFollows(page: Page): void {
  const session = useSession();
  const number = page.kind === 'criterion' && !page.followed ? page.number : null;
  useEffect(() => {
    if (number === null || recall('documentFollows') !== 'on') return undefined;
    let isHere = true;
    let leave = (): void => undefined;
    const bring = (): void => {
      leave();
      void import('./revealing').then(
        ({ revealCriterion }) => revealCriterion(session, number),
        () => {
          if (isHere) leave = tellMissing(bring);
        },
      );
    };
    const waiting = setTimeout(bring, staying);
    return () => {
      isHere = false;
      clearTimeout(waiting);
      leave();
    };
  }, [session, number]);
}
