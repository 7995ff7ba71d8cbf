import type { Profile } from '../../../src/assessment/profile/profile';
import { alternativeOf } from '../../../src/taskpane/profile/picture/alternative';
import { withDensity } from '../../../src/taskpane/profile/picture/density';
import type { Layout } from '../../../src/taskpane/profile/picture/layout';
import { fonts, layOut } from '../../../src/taskpane/profile/picture/layout';
import { wrap } from '../../../src/taskpane/profile/picture/wrap';
import { openProfile } from '../../../src/taskpane/profile/openProfile';
import { loadProfileTexts } from '../../../src/taskpane/profile/texts/useProfileTexts';
import { pngSize } from '../../../src/workbench/file/png';
import { Desk } from '../../session/desk';
import { putScores } from '../renderPane';
import { edgesOf, widthOf } from './shapes';
import { scoresOfSum } from './summaryPage';

async function profileOf(sample: 'fi' | 'sv', scores: readonly number[]): Promise<Profile> {
  const desk = await Desk.open(sample);
  putScores(desk, scores);
  await desk.session.look();
  return openProfile(desk.report);
}

async function picture(sample: 'fi' | 'sv', scores: readonly number[]): Promise<Layout> {
  const [profile, { picture: texts }] = await Promise.all([
    profileOf(sample, scores),
    loadProfileTexts(sample),
  ]);
  return layOut(profile, texts, (text, font) => widthOf(text, fonts[font].size));
}

const textsOf = ({ shapes }: Layout) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
const boxesOf = ({ shapes }: Layout, look: string) =>
  shapes.filter((shape) => shape.kind === 'box' && shape.look === look);

describe.each(['fi', 'sv'] as const)('The picture in %s', (sample) => {
  it('has all scores as bars with their figures, and fits the text of an A4 page', async () => {
    const scores = scoresOfSum(103);
    const layout = await picture(sample, scores);
    expect(layout.width).toBe(453);
    expect(layout.height).toBeLessThan(690);
    const figures = textsOf(layout).filter(({ text, font }) => font === 'figure' && /^[1-5]$/.test(text));
    expect(figures.map(({ text }) => Number(text))).toEqual(scores);
    // One more is the level that is reached.
    expect(boxesOf(layout, 'solid')).toHaveLength(103 + 1);
    expect(boxesOf(layout, 'outline')).toHaveLength(125 - 103 + 3);
    for (const shape of layout.shapes) {
      const [left, right] = edgesOf(shape);
      expect([shape, left >= 0 && right <= layout.width]).toEqual([shape, true]);
    }
  });

  it('has no bar of any length for what is not scored', async () => {
    const layout = await picture(sample, [5, 4, 3]);
    expect(boxesOf(layout, 'solid')).toHaveLength(12);
    expect(boxesOf(layout, 'dashed')).toHaveLength(22);
    expect(layout.shapes.some(({ kind }) => kind === 'marker')).toBe(false);
    expect(textsOf(layout).filter(({ text }) => text === '0')).toEqual([]);
  });

  it('leaves no two texts on one another', async () => {
    const texts = textsOf(await picture(sample, scoresOfSum(103)));
    const clashes = texts.flatMap((one, index) =>
      texts.slice(index + 1).filter((other) => {
        const [[left, right], [from, to]] = [edgesOf(one), edgesOf(other)];
        return Math.abs(one.y - other.y) < 6 && left < to && from < right;
      }),
    );
    expect(clashes).toEqual([]);
  });
});

describe('The mark on the scale', () => {
  it.each([
    [25, 0],
    [73, 0],
    [74, 1],
    [99, 1],
    [100, 2],
    [114, 2],
    [115, 3],
    [125, 3],
  ])('of %i points stands over the level number %i', async (sum, index) => {
    const { shapes } = await picture('fi', scoresOfSum(sum));
    const levels = shapes.filter((shape) => shape.kind === 'box').slice(0, 4);
    const mark = shapes.find((shape) => shape.kind === 'marker');
    const over = levels.findIndex((level) => {
      const [left, right] = edgesOf(level);
      return mark !== undefined && mark.x >= left - 2 && mark.x <= right + 2;
    });
    expect([over, levels[index]]).toEqual([index, expect.objectContaining({ look: 'solid' })]);
  });
});

describe('The alternative text', () => {
  it('says in words what the picture shows: total, level, averages and every score', async () => {
    const scores = scoresOfSum(103);
    const [profile, { picture: texts }] = await Promise.all([
      profileOf('fi', scores),
      loadProfileTexts('fi'),
    ]);
    const { title, description } = alternativeOf(profile, texts);
    expect(title).toBe('IPS-laatuarvioinnin pisteprofiili: 103 pistettä, hyvä taso');
    expect(description).toMatch(
      /^Yhteispistemäärä 103 \/ 125, hyvä taso\. .*Palvelun henkilöstö, keskiarvo 5,0 – 1\. Asiakasmäärä: 5; 2\. Fokus työhönvalmennuksessa: 5;/,
    );
    for (const { bars } of profile.sections)
      for (const { number, name, score } of bars)
        expect(description).toContain(`${number}. ${name}: ${score}`);
    expect(description.match(/keskiarvo \d,\d/g)).toHaveLength(3);
  });

  it('of an unfinished report names no total', async () => {
    const [profile, { picture: texts }] = await Promise.all([
      profileOf('sv', [5, 4, 3]),
      loadProfileTexts('sv'),
    ]);
    const { title, description } = alternativeOf(profile, texts);
    expect(title).toBe('Poängprofil för IPS-kvalitetsbedömningen, ofullständig: 3 av 25 kriterier har poäng');
    expect(description.match(/: inga poäng[;.]/g)).toHaveLength(22);
    expect(description).not.toMatch(/Totalpoäng \d/);
  });
});

describe('A text that is wrapped', () => {
  const inTen = (text: string) => wrap(text, 10, ({ length }) => length);

  it.each([
    ['', []],
    ['lyhyt', ['lyhyt']],
    ['kaksi sanaa', ['kaksi', 'sanaa']],
    ['yksi kaksi kolme', ['yksi kaksi', 'kolme']],
    ['työhönvalmennus', ['työhönval-', 'mennus']],
    ['ja työhönvalmennus', ['ja', 'työhönval-', 'mennus']],
  ])('%j stands in the lines %j', (text, lines) => {
    expect(inTen(text)).toEqual(lines);
  });
});

describe('The density of a picture', () => {
  const pixel = Uint8Array.from(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  );

  it('makes its pixels as large on paper as they are meant', () => {
    expect(pngSize(pixel)?.width).toBeCloseTo(0.75, 5);
    expect(pngSize(withDensity(pixel, 192))?.width).toBeCloseTo(0.375, 3);
    expect(pngSize(withDensity(pixel, 192))?.height).toBeCloseTo(0.375, 3);
  });

  it('stands behind the header in a chunk with its check sum, and leaves all else as it was', () => {
    const dense = withDensity(pixel, 96);
    // 3780 pixels a metre, as image editors write 96 for an inch.
    expect(Buffer.from(dense.subarray(33, 54)).toString('hex')).toBe(
      '00000009704859730000' + '0ec400000ec401952b0e1b',
    );
    expect([...dense.subarray(0, 33), ...dense.subarray(54)]).toEqual([...pixel]);
  });
});
