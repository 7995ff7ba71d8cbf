import { sampled, sampledWith } from './sampling';

const colours = ['red', 'green', 'blue', 'white'];
const sizes = ['small', 'large', 'huge'];
const cases = colours.flatMap((colour) => sizes.map((size) => [colour, size] as const));
const seeds = Array.from({ length: 50 }, (_, seed) => seed);
const draw = (seed: number, atLeast = 5) => sampled(cases, atLeast, (one) => one, { seed, part: 'few' });

describe('A sample', () => {
  it('is the same for the same seed', () => {
    expect(draw(7)).toEqual(draw(7));
  });

  it('is another for some other seed', () => {
    expect(new Set(seeds.map((seed) => JSON.stringify(draw(seed)))).size).toBeGreaterThan(10);
  });

  it('is everything when the whole is asked for', () => {
    expect(sampled(cases, { few: 1, many: 2 }, () => [], { seed: 7, part: 'whole' })).toEqual(cases);
  });

  it('is everything also of many, unless that would take too long', () => {
    const many = (atLeast: Parameters<typeof sampled>[1]) =>
      sampled(cases, atLeast, () => [], { seed: 7, part: 'many' });
    expect(many(1)).toEqual(cases);
    expect(many({ few: 1, many: 7 })).toHaveLength(7);
  });

  it.each(seeds)('has every value of every dimension at least once (seed %i)', (seed) => {
    expect(new Set(draw(seed, 1).flat())).toEqual(new Set([...colours, ...sizes]));
  });

  it('has at least as many cases as are asked for, and keeps their order', () => {
    const some = draw(3, 9);
    expect(some).toHaveLength(9);
    expect(cases.filter((one) => some.includes(one))).toEqual(some);
  });

  it('of more than there is has each case once', () => {
    expect(draw(3, 100)).toEqual(cases);
  });
});

describe('What each name is tried with', () => {
  it('is each value when the whole is asked for', () => {
    const sizesOf = sampledWith(colours, sizes, { seed: 7, part: 'whole' });
    expect(colours.map(sizesOf)).toEqual(colours.map(() => sizes));
  });

  it.each(seeds)('is at least one value in a sample, and each value with some name (seed %i)', (seed) => {
    const tried = colours.map(sampledWith(colours, sizes, { seed, part: 'few' }));
    expect(Math.min(...tried.map((some) => some.length))).toBe(1);
    expect(new Set(tried.flat())).toEqual(new Set(sizes));
  });
});
