import { useEffect } from 'react';

const focusable = 'button, a[href], input, select, textarea, [tabindex="0"]';
const unusable = '[hidden] *, [hidden], :disabled, [data-tabster-dummy]';

/** What had the focus last, what it stood in, from the inside out, and how far down. */
interface Place {
  readonly element: Element;
  readonly around: readonly Element[];
  readonly top: number;
}

function placeOf(element: Element): Place {
  const around: Element[] = [];
  for (let part = element.parentElement; part; part = part.parentElement) around.push(part);
  return { element, around, top: element.getBoundingClientRect().top };
}

const isGone = ({ element }: Place): boolean => !element.isConnected || element.matches(':disabled');

/** Of radio buttons the chosen one, as by Tab. */
const enteredAt = (control: HTMLElement): HTMLElement =>
  (control.matches('[type=radio]') &&
    control.closest('[role=radiogroup]')?.querySelector<HTMLElement>('[type=radio]:checked')) ||
  control;

/** The control nearest to where the lost one was, in the smallest part of the page that is still there. */
function nearest({ around, top }: Place): HTMLElement | undefined {
  for (const part of around.filter(({ isConnected }) => isConnected)) {
    const distance = (control: Element): number => Math.abs(control.getBoundingClientRect().top - top);
    const [first] = [...part.querySelectorAll<HTMLElement>(focusable)]
      .filter((control) => !control.matches(unusable))
      .toSorted((one, other) => distance(one) - distance(other));
    if (first) return enteredAt(first);
  }
  return undefined;
}

/** Where a press takes away what was pressed, the focus goes to what is beside it, and not to the page as a whole. */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Place | null = null;
    const note = ({ target }: Event): void => {
      if (target instanceof Element && target === document.activeElement) last = placeOf(target);
    };
    const keep = (): void => {
      if (!last || !isGone(last) || document.activeElement !== document.body || !document.hasFocus()) return;
      nearest(last)?.focus({ preventScroll: true });
    };
    // In the next task: what gives the focus a better place has had its turn.
    const changes = new MutationObserver(() => void window.setTimeout(keep));
    changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    const events = ['focusin', 'keydown', 'click'] as const;
    events.forEach((event) => document.addEventListener(event, note, true));
    return () => {
      changes.disconnect();
      events.forEach((event) => document.removeEventListener(event, note, true));
    };
  }, []);
}
