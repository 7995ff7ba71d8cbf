import { inRanges } from '../../src/wording/inRanges';

it.each<[number[], string[]]>([
  [[], []],
  [[3], ['3']],
  [[1, 2], ['1–2']],
  [
    [1, 2, 3, 5, 8, 9],
    ['1–3', '5', '8–9'],
  ],
  [Array.from({ length: 200 }, (_, index) => index + 1), ['1–200']],
])('Numbers are said in ranges: %j', (numbers, said) => {
  expect(inRanges(numbers)).toEqual(said);
});
