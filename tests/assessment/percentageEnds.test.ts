import { formatPercentage } from '../../src/assessment/figures/percentageStatement';

const shown = (part: number, whole: number): string =>
  formatPercentage(
    { kind: 'statement', name: 'employment', part, whole, period: '2026', definition: 'x' },
    'fi',
  );

test.each([
  [0, 2000, '0'],
  [1, 5000, '0,02'],
  [1999, 2000, '99,95'],
  [9999, 10_000, '99,99'],
  [2000, 2000, '100'],
  [2, 3, '66,7'],
])('%d of %d is shown as %s: neither 0 nor 100 unless it is', (part, whole, expected) => {
  expect(shown(part, whole)).toBe(expected);
});
