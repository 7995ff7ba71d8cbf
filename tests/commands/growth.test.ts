import { growthFaults, growthRatios } from '../bench/growth';

const taking = (...microseconds: readonly number[]) =>
  microseconds.map((each, at) => {
    const controls = 160 * 10 ** at;
    return { controls, milliseconds: (controls * each) / 1000 };
  });

describe('The growth of the reader, as npm run bench weighs it', () => {
  it('is by the control, against the smallest document', () => {
    expect(growthRatios(taking(200, 150, 220)).map((ratio) => ratio.toFixed(2))).toEqual([
      '1.00',
      '0.75',
      '1.10',
    ]);
  });

  it.each([
    [[200, 200], []],
    [[200, 400, 260], []],
    [[200, 180, 262], ['The reader takes 1.31 times as long for a control, with more comments']],
    [[200, 2000], ['The reader takes 10.00 times as long for a control, with more comments']],
  ])('of %j microseconds is a fault above 1.3: %j', (microseconds, faults) => {
    expect(growthFaults(taking(...microseconds), 'comments')).toEqual(faults);
  });

  it('is a fault where nothing was timed', () => {
    expect(growthFaults([], 'comments')).toHaveLength(1);
  });
});
