import { entryOf, readNumber } from '../../src/assessment/figures/numbers';

test.each(['-0', '−0', '–0', '-0,0', '-0 %'])(
  'reads %s as plain zero, so that no "−0" is written',
  (text) => {
    expect(readNumber(text)).toMatchObject({ value: 0 });
    expect(Object.is(entryOf(text, 'percent'), 0)).toBe(true);
  },
);
