import { WordError } from '../wordError';

/** Arguments of the pane's calls, checked as Word checks them: what doesn't fit is `InvalidArgument`. */
export function textArgument(value: unknown, name: string): string {
  if (typeof value === 'string') return value;
  throw invalid(name, value);
}

export function numberArgument(value: unknown, name: string): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw invalid(name, value);
}

/** One of the named choices; where the pane gave none, the fallback. */
export function choiceArgument<Choice extends string>(
  value: unknown,
  allowed: readonly Choice[],
  name: string,
  fallback?: Choice,
): Choice {
  if ((value === undefined || value === null) && fallback !== undefined) return fallback;
  const found = allowed.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw invalid(name, value);
}

function invalid(name: string, value: unknown): WordError {
  return new WordError(
    'InvalidArgument',
    `The argument ${name} is invalid: ${value === undefined ? 'missing' : JSON.stringify(value)}.`,
  );
}
