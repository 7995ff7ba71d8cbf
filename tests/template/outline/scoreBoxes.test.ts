import { inspect } from '../../../src/commands/inspection';
import { box, inPlaceOfScore, run } from '../fiveBoxes';

const key = 'criterion.1.score';

const five = [1, 2, 3, 4, 5];

describe('Five check boxes in the place of a score', () => {
  it.each([
    ['with the points behind each', (n: number, own: string) => `${own}${run(` ${n} `)}`],
    ['with the points before each', (n: number, own: string) => `${run(` ${n} `)}${own}`],
    ['with points and a word', (n: number, own: string) => `${own}${run(` ${n} p. `)}`],
    ['with nothing but spaces between', (_: number, own: string) => `${own}${run(' ')}`],
    ['with nothing between', (_: number, own: string) => own],
  ])('are the score that is ticked, %s', (_, piece) => {
    const boxes = five.map((n) => piece(n, box(70 + n, n === 4))).join('');
    const { fields, problems } = inspect(inPlaceOfScore(boxes));
    expect(fields[key]).toMatchObject({ control: 71, text: '4' });
    expect(problems).toEqual([]);
  });

  it('count from the highest where the points say so', () => {
    const boxes = five.toReversed().map((n) => box(70 + n, n === 2) + run(` ${n} `));
    expect(inspect(inPlaceOfScore(boxes.join(''))).fields[key]).toMatchObject({ control: 75, text: '2' });
  });

  it('are no score while none is ticked', () => {
    const { fields, problems } = inspect(
      inPlaceOfScore(five.map((n) => box(70 + n) + run(` ${n} `)).join('')),
    );
    expect(fields[key]).toMatchObject({ text: '' });
    expect(problems).toEqual([]);
  });

  it('are a score that nobody can read where two are ticked', () => {
    const boxes = five.map((n) => box(70 + n, n > 3) + run(` ${n} `)).join('');
    const { fields, problems } = inspect(inPlaceOfScore(boxes));
    expect(fields[key]).toMatchObject({ text: '4, 5' });
    expect(problems).toMatchObject([{ kind: 'unreadable', where: key }]);
  });

  it('may stand in the cells of a row', () => {
    const cells = five
      .map((n) => `<w:tc><w:p>${box(70 + n, n === 3)}${run(String(n))}</w:p></w:tc>`)
      .join('');
    const file = inPlaceOfScore(`</w:p><w:tbl><w:tr>${cells}</w:tr></w:tbl><w:p>`);
    const { fields, problems } = inspect(file);
    expect(fields[key]).toMatchObject({ control: 71, text: '3' });
    expect(problems).toEqual([]);
  });

  it('may stand on lines of their own', () => {
    const lines = five.map((n) => `</w:p><w:p>${box(70 + n, n === 3)}${run(` ${n}`)}`).join('');
    expect(inspect(inPlaceOfScore(lines)).fields[key]).toMatchObject({ control: 71, text: '3' });
  });
});

it.each([1, 2, 4, 6])('%i check boxes are no score: the field is said to be missing', (count) => {
  const boxes = Array.from({ length: count }, (_, at) => box(70 + at, at === 0) + run(` ${at + 1} `)).join(
    '',
  );
  const { fields, problems } = inspect(inPlaceOfScore(boxes));
  expect(fields[key]).toBeUndefined();
  expect(problems.map(({ where }) => where)).toContain(key);
});

it('Check boxes whose points are out of order are no score', () => {
  const boxes = [1, 3, 2, 4, 5].map((n, at) => box(70 + at) + run(` ${n} `)).join('');
  expect(inspect(inPlaceOfScore(boxes)).fields[key]).toBeUndefined();
});

it.each(['before', 'behind'])(
  'Check boxes with a text %s them that says another score are asked about',
  (where) => {
    const boxes = five.map((n) => box(70 + n, n === 2) + run(` ${n} `)).join('');
    const text = `<w:sdt><w:sdtPr><w:id w:val="80"/></w:sdtPr><w:sdtContent>${run('4')}</w:sdtContent></w:sdt>`;
    const { fields, problems } = inspect(inPlaceOfScore(where === 'before' ? text + boxes : boxes + text));
    expect(fields[key]).toBeUndefined();
    expect(problems).toMatchObject([{ kind: 'unsure', where: key }]);
  },
);
