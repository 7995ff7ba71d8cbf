import { useRef } from 'react';

/**
 * For work on what a person picks: at its beginning, gives a way to ask whether nothing was picked since. The slower of
 * two files must not take the place of the one that was picked after it.
 */
export function useNewest(): () => () => boolean {
  const begun = useRef(0);
  return () => {
    const own = ++begun.current;
    return () => begun.current === own;
  };
}
