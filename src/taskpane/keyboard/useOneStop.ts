import type { FocusEvent, KeyboardEvent } from 'react';
import { useState } from 'react';

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };
const ends: Readonly<Record<string, number>> = { Home: 0, End: -1 };

const controlsIn = (row: Element): HTMLElement[] => [...row.querySelectorAll<HTMLElement>('button, input')];

const isPlain = ({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  !altKey && !ctrlKey && !metaKey && !shiftKey;

/** Makes a row of buttons or check boxes one stop of Tab, in which arrows, Home and End lead from one to another. */
export function useOneStop(): {
  /** For the row. */
  readonly row: {
    readonly role: 'toolbar';
    readonly onFocus: (event: FocusEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
  /** For the control at this place of so many, from 0. */
  readonly tabIndex: (place: number, count: number) => 0 | -1;
} {
  const [stop, setStop] = useState(0);
  const onFocus = ({ currentTarget, target }: FocusEvent): void => {
    const place = controlsIn(currentTarget).findIndex((control) => control.contains(target));
    if (place >= 0) setStop(place);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isPlain(event)) return;
    const controls = controlsIn(event.currentTarget);
    const here = controls.findIndex((control) => control === document.activeElement);
    const [step, end] = [steps[event.key], ends[event.key]];
    const to = step === undefined ? end : (here + step) % controls.length;
    if (to === undefined) return;
    event.preventDefault();
    controls.at(to)?.focus();
  };
  // Of a row that has become shorter the last control is the stop.
  const tabIndex = (place: number, count: number): 0 | -1 => (place === Math.min(stop, count - 1) ? 0 : -1);
  return { row: { role: 'toolbar', onFocus, onKeyDown }, tabIndex };
}
