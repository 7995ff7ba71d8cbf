import { readNumber } from '../../src/assessment/numbers';

test.each(['-0', '−0', '–0', '-0,0', '-0 %'])(
  'reads %s as plain zero, so that no "−0" is written',
  (text) => {
    expect(readNumber(text)).toStrictEqual({ kind: 'number', value: 0 });
  },
);
