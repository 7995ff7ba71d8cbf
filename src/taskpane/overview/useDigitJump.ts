import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import { isTyping } from '../keyboard/isTyping';
import { recall } from '../storage/memory';

/** How long a second digit may take to make a number of two, in milliseconds. */
const secondDigit = 700;

const isPlain = (event: KeyboardEvent): boolean => !event.ctrlKey && !event.metaKey && !event.altKey;

/** Typed digits move the focus to the criterion of that number: 1 to the first, 1 and 2 to the twelfth. */
export function useDigitJump(list: RefObject<HTMLElement | null>): void {
  const typed = useRef({ digits: '', at: 0 });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!/^\d$/u.test(event.key) || !isPlain(event) || isTyping(event.target)) return;
      if (event.defaultPrevented || recall('numberKeys') === 'off') return;
      const isSecond = event.timeStamp - typed.current.at < secondDigit;
      const rows = [isSecond ? typed.current.digits + event.key : '', event.key].flatMap((digits) => {
        const row = list.current?.querySelector<HTMLElement>(`[data-criterion="${digits}"]`);
        return row ? [{ digits, row }] : [];
      });
      const [found] = rows;
      typed.current = { digits: found?.digits ?? event.key, at: event.timeStamp };
      found?.row.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [list]);
}
