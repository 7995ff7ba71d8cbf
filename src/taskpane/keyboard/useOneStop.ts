import type { FocusEvent, KeyboardEvent } from 'react';
import { useState } from 'react';

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

const buttonsIn = (row: Element): HTMLElement[] => [...row.querySelectorAll('button')];

const isPlain = ({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  !altKey && !ctrlKey && !metaKey && !shiftKey;

/** Makes a row of buttons one stop of Tab, in which the arrows lead from button to button. */
export function useOneStop(): {
  /** For the row. */
  readonly row: {
    readonly role: 'toolbar';
    readonly onFocus: (event: FocusEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
  /** For the button at this place, from 0. */
  readonly tabIndex: (place: number) => 0 | -1;
} {
  const [stop, setStop] = useState(0);
  const onFocus = ({ currentTarget, target }: FocusEvent): void => {
    const place = buttonsIn(currentTarget).findIndex((button) => button.contains(target));
    if (place >= 0) setStop(place);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined || !isPlain(event)) return;
    event.preventDefault();
    const buttons = buttonsIn(event.currentTarget);
    buttons.at((stop + step) % buttons.length)?.focus();
  };
  return { row: { role: 'toolbar', onFocus, onKeyDown }, tabIndex: (place) => (place === stop ? 0 : -1) };
}
