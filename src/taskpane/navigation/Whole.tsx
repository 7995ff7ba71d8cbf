import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { createContext, useCallback, useContext, useLayoutEffect, useRef } from 'react';

/** Tells the page that a part of it is still to come, until what it returns is called. */
const Hold = createContext<() => () => void>(() => () => undefined);

/** Milliseconds after which a page is shown without what is still to come. */
const patience = 3_000;

const useStyles = makeStyles({
  page: {
    height: '100%',
    position: 'relative',
    // The focus can be in it: not so if it had no place or were hidden.
    '&[aria-busy="true"] > *': { opacity: 0, pointerEvents: 'none' },
    '&[aria-busy="true"]::before': {
      content: '""',
      position: 'absolute',
      insetInline: 0,
      // A border, since it is drawn in forced colours.
      borderTop: `2px solid ${tokens.colorBrandStroke1}`,
      opacity: 0,
      animationName: { to: { opacity: 1 } },
      animationDelay: '400ms',
      animationDuration: tokens.durationSlower,
      animationFillMode: 'forwards',
    },
  },
  content: { height: '100%' },
});

/**
 * Shows its page with all that it loads late, so that nothing moves away from under the pointer. Until then the page is
 * empty but for a thin line, which appears when it takes longer than a moment.
 */
export function Whole({ children }: { children: ReactNode }): ReactNode {
  const styles = useStyles();
  const page = useRef<HTMLDivElement>(null);
  const coming = useRef(0);
  const show = useCallback(() => page.current?.removeAttribute('aria-busy'), []);
  const hold = useCallback(() => {
    coming.current += 1;
    return () => {
      coming.current -= 1;
      if (coming.current === 0) show();
    };
  }, [show]);
  // Only once, after its parts have told: a page that has been shown stays, whatever comes to it.
  useLayoutEffect(() => {
    if (coming.current === 0) return undefined;
    page.current?.setAttribute('aria-busy', 'true');
    const timer = window.setTimeout(show, patience);
    return () => window.clearTimeout(timer);
  }, [show]);
  return (
    <div ref={page} className={styles.page}>
      <div className={styles.content}>
        <Hold value={hold}>{children}</Hold>
      </div>
    </div>
  );
}

/** Stands where a part of the page is still to come. */
export function StillToCome(): ReactNode {
  const hold = useContext(Hold);
  useLayoutEffect(() => hold(), [hold]);
  return null;
}
