import type { Years } from '../../../src/assessment/comparison/years';
import { yearsAlternativeOf } from '../../../src/taskpane/profile/picture/alternative';
import type { Layout } from '../../../src/taskpane/profile/picture/layout';
import { fonts } from '../../../src/taskpane/profile/picture/layout';
import { layOutYears } from '../../../src/taskpane/profile/picture/yearsLayout';
import { loadProfileTexts } from '../../../src/taskpane/profile/texts/useProfileTexts';
import { edgesOf, widthOf } from './shapes';

const bar = (number: number, scores: Years['sections'][number]['bars'][number]['scores']) => ({
  ...{ number, name: `Kriteerin ${number} nimi, joka on pitkähkö`, section: 'Osio', scores },
});
const two: Years = {
  days: ['25.6.2025', '24.6.2026'],
  totals: [90, 101],
  sections: [{ name: 'Osio', bars: [bar(1, [2, 4]), bar(2, [null, 5]), bar(3, [3, null])] }],
};
const five: Years = {
  days: ['1.6.2022', '1.6.2023', '1.6.2024', '1.6.2025', '24.6.2026'],
  totals: [null, 90, 95, 100, 101],
  sections: [{ name: 'Osio', bars: [bar(1, [2, null, 3, 4, 5])] }],
};
/** As many as half-yearly assessments in so many years make. */
const ofYears = (years: number): Years => {
  const values = Array.from({ length: 2 * years }, (_, at) => at);
  return {
    days: values.map((at) => `${at % 28}.6.${2000 + at}`),
    totals: values.map((at) => 100 + at),
    sections: [
      {
        name: 'Osio',
        bars: [
          bar(
            1,
            values.map((at) => (at % 2 === 0 ? 3 : 4)),
          ),
        ],
      },
    ],
  };
};

async function picture(years: Years, language: 'fi' | 'sv' = 'fi'): Promise<Layout> {
  const { picture: texts } = await loadProfileTexts(language);
  return layOutYears(years, texts, (text, font) => widthOf(text, fonts[font].size));
}

const boxesOf = ({ shapes }: Layout, look: string) =>
  shapes.flatMap((shape) => (shape.kind === 'box' && shape.look === look ? [shape] : []));

describe('The picture of the change', () => {
  it('has last time’s bar behind this time’s, and none where there is no score', async () => {
    const layout = await picture(two);
    const [total, first, third] = boxesOf(layout, 'pale');
    const [totalNow, firstNow, secondNow] = boxesOf(layout, 'solid');
    expect([boxesOf(layout, 'pale').length, boxesOf(layout, 'solid').length]).toEqual([3, 3]);
    expect(first?.width).toBe(44);
    expect(firstNow?.width).toBe(88);
    expect(third?.width).toBe(66);
    expect(secondNow?.width).toBe(110);
    expect(total?.width).toBeLessThan(totalNow?.width ?? 0);
    expect(first?.height).toBeGreaterThan(firstNow?.height ?? 0);
  });

  it('has a line for each criterion and for the total where there are more than two', async () => {
    const lines = (await picture(five)).shapes.flatMap((shape) =>
      shape.kind === 'line' ? [shape.points] : [],
    );
    expect(lines.map((points) => points.length)).toEqual([4, 4]);
    const heights = lines[1]?.map(({ y }) => y) ?? [];
    expect(heights).toEqual(heights.toSorted((one, other) => other - one));
  });

  it.each([two, five, ofYears(3), ofYears(10)])(
    'has its figures beside the graphs: the last ones, where there is no room for all',
    async (years) => {
      const layout = await picture(years);
      const graphs = boxesOf(layout, 'outline');
      const figures = layout.shapes.flatMap((shape) =>
        shape.kind === 'text' && shape.font === 'figure' ? [shape] : [],
      );
      expect(figures).toHaveLength(graphs.length);
      figures.forEach((shape, at) => {
        const graph = graphs[at];
        expect(graph?.width).toBeGreaterThanOrEqual(40);
        expect(edgesOf(shape)[0]).toBeGreaterThan((graph?.x ?? 0) + (graph?.width ?? 0));
      });
      expect(figures[0]?.text).toMatch(new RegExp(`→ ${years.totals.at(-1)}$`, 'u'));
    },
  );

  it.each([two, five, ofYears(10)])('stays within its width, in either language', async (years) => {
    for (const language of ['fi', 'sv'] as const) {
      const layout = await picture(years, language);
      const outside = layout.shapes.filter((shape) => {
        const [left, right] = edgesOf(shape);
        return left < 0 || right > layout.width;
      });
      expect(outside).toEqual([]);
    }
  });

  it('is described in words, with every score', async () => {
    const { picture: texts } = await loadProfileTexts('fi');
    const { title, description } = yearsAlternativeOf(two, texts);
    expect(title).toBe('IPS-laatuarvioinnin pisteiden muutos: 25.6.2025 → 24.6.2026');
    expect(description).toContain('Yhteispistemäärä: 90 → 101.');
    expect(description).toContain('1. Kriteerin 1 nimi, joka on pitkähkö: 2 → 4; 2.');
    expect(description).toContain(': 3 → –.');
  });
});
