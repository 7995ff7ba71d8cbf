import type { SyntheticEvent } from 'react';
import { useState } from 'react';
import type { Score } from '../../assessment/score';
import { scores } from '../../assessment/score';

function scoreAt(target: EventTarget): Score | null {
  const radio = target instanceof Element ? target.closest('label')?.querySelector('input') : null;
  return scores.find((score) => String(score) === radio?.value) ?? null;
}

/**
 * The step of the tile that has the focus or lies under the pointer; null when none does. The handlers go on what
 * holds the tiles.
 */
export function useAim() {
  const [aimed, setAimed] = useState<Score | null>(null);
  const aim = ({ target }: SyntheticEvent): void => setAimed(scoreAt(target));
  const rest = (): void => setAimed(null);
  return { aimed, handlers: { onFocus: aim, onBlur: rest, onPointerOver: aim, onPointerLeave: rest } };
}
