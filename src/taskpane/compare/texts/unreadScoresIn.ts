import type { RoleWarning } from '../../../assessment/comparison/role';

type UnreadScores = Extract<RoleWarning, { kind: 'unreadScores' }>['given'];

/** `3 (”4,5”), 7 (”–”)`: the criteria with what stands there. */
export const unreadScoresIn =
  (quote: (text: string) => string) =>
  (given: UnreadScores): string =>
    given.map(({ number, text }) => `${number} (${quote(text)})`).join(', ');
