import { readFileSync } from 'node:fs';
import { sampled, sampling } from '../sampling/sampling';
import { Assessor } from './assessor';
import { eventually } from './eventually';
import { byArrows, byDigits, byKeys, byMouse, type Manner } from './manners';
import { fieldNames, isPrompting, numbers, otherParts, readSaved, restOf, type Place } from './savedReport';
import { closeStage, openWorkbench, sampleFiles, type OpenWorkbench, type Sample } from './workbench';

jest.setTimeout(240_000);
afterAll(closeStage);

const combinations: [sample: Sample, profile: string, manner: Manner][] = [
  ['fi', 'word-web', byMouse],
  ['fi', 'word-windows', byDigits],
  ['fi', 'word-ltsc-2021', byArrows],
  ['sv', 'word-web', byKeys],
  ['sv', 'word-windows', byKeys],
  ['sv', 'word-ltsc-2021', byKeys],
];

/** The sum is 73: the highest of the lowest level. */
const scoreOf = (number: number) => ({ 24: 3, 25: 4 })[number] ?? ((number - 1) % 5) + 1;

const textOf = (number: number, field: string) =>
  ({
    sources: `Asiakirjat, ”haastattelut” & 'havainnot' <${number}>`,
    comments: `${number}: Åsa, Päivi ja Örjan &amp; kumppanit\n"Lainaus" <b>ei lihavoitu</b>\n\n1 234,5 € – 😀`,
    recommendations: `Kehitä å ä ö Å Ä Ö\n\\n ei ole rivinvaihto ${number}`,
  })[field] ?? String(scoreOf(number));

const levels = {
  fi: ['palvelu ei ole tuettua työllistymistä', 'kohtalainen taso', 'hyvä taso', 'esimerkillinen taso'],
  sv: ['tjänsten är inte stödd sysselsättning', 'måttlig nivå', 'god nivå', 'föredömlig nivå'],
} as const;

const levelOf = (sample: Sample, total: number) =>
  levels[sample][[74, 100, 115].filter((from) => from <= total).length];

const sumsOf = (sample: Sample, total: number) => ({
  total: String(total),
  pointsAndLevel: `${total} ${{ fi: 'pistettä', sv: 'poäng' }[sample]}, ${levelOf(sample, total)}`,
});

/** What one has to find in each place of the report. */
function expected(sample: Sample): ReadonlyMap<Place, string> {
  const texts = new Map<Place, string>();
  for (const number of numbers) {
    for (const field of fieldNames) texts.set(`${number} ${field}`, textOf(number, field));
    texts.set(`${number} row`, String(scoreOf(number)));
  }
  const { total, pointsAndLevel } = sumsOf(sample, 73);
  return texts.set('total', total).set('pointsAndLevel', pointsAndLevel);
}

/** Criteria and scores that lead from one boundary of levels to the next; the last of each is changed to and fro. */
const climbs: [from: number, steps: [number: number, score: number][]][] = [
  [73, [[25, 4]]],
  [99, [[25, 5], [1, 5], [6, 5], [11, 5], [16, 5], [21, 5], [2, 5], [7, 4]]],
  [114, [[7, 5], [12, 5], [17, 5], [22, 5], [3, 5], [8, 5], [13, 4]]],
]; // prettier-ignore

/**
 * In a sample one report takes all climbs, each of which begins where the one before it ends, and the others the first.
 */
const tried = sampled(combinations, 1, ([sample, profile, manner]) => [sample, profile, manner.name]).map(
  (combination, index) =>
    [...combination, sampling.part !== 'few' || index === 0 ? climbs : climbs.slice(0, 1)] as const,
);

describe.each(tried)('The %s report in %s', (sample, profile, manner, ownClimbs) => {
  let open: OpenWorkbench;
  let assessor: Assessor;
  let filled: Uint8Array;
  const original = readFileSync(sampleFiles[sample]);
  const saved = async () => readSaved(await open.save(), sample);

  const expectSums = (total: number) =>
    eventually(async () => {
      const texts = await saved();
      const { total: sum, pointsAndLevel } = Object.fromEntries(texts) as Record<Place, string>;
      expect({ total: sum, pointsAndLevel }).toEqual(sumsOf(sample, total));
    });

  beforeAll(async () => {
    open = await openWorkbench({ sample, profile });
    assessor = new Assessor(open, sample);
    await manner(open, assessor, { scoreOf, textOf });
    await eventually(async () => expect([...(await saved()).values()]).not.toContain(''));
    filled = await open.save();
  });

  afterAll(async () => {
    expect(await open.unimplemented()).toEqual([]);
    expect(open.complaints).toEqual([]);
    expect(open.refused).toEqual([]);
    await open.close();
  });

  it('holds all scores, texts and sums that were given', () => {
    expect(readSaved(filled, sample)).toEqual(expected(sample));
  });

  it('is unchanged in all else', () => {
    expect(restOf(filled, sample)).toBe(restOf(original, sample));
    expect(otherParts(filled)).toEqual(otherParts(original));
  });

  it('is found again when the saved file is opened', async () => {
    const again = await openWorkbench({ sample, profile, file: { name: 'saved.docx', bytes: filled } });
    const reader = new Assessor(again, sample);
    for (const number of numbers) await reader.criterion(number, `\\b${scoreOf(number)}\\b`).waitFor();
    for (const number of [1, 12, 25]) {
      await reader.turnTo(number);
      await expect(reader.option(scoreOf(number)).isChecked()).resolves.toBe(true);
      for (const field of ['sources', 'comments', 'recommendations'] as const)
        await expect(reader.field(field).inputValue()).resolves.toBe(textOf(number, field));
    }
    expect(await again.save()).toEqual(Buffer.from(filled));
    await again.close();
  });

  it.each(ownClimbs)('changes its level to and fro between %i and the next point', async (from, steps) => {
    for (const [number, score] of steps) await assessor.score(number, score);
    const [number, score] = steps.at(-1) ?? [0, 0];
    for (const up of [0, 1, 0, 1, 0]) {
      await assessor.score(number, score + up);
      await expectSums(from + up);
    }
  });

  it('loses row, total and level when a score is cleared, and shows their prompts again', async () => {
    await assessor.turnTo(7);
    await assessor.button('clear').click();
    const emptied: Place[] = ['7 score', '7 row', 'total', 'pointsAndLevel'];
    await eventually(async () => {
      const file = await open.save();
      expect(emptied.filter((place) => !isPrompting(file, sample, place))).toEqual([]);
    });
    const texts = [...(await saved()).values()];
    expect(texts.filter((text) => text === '')).toHaveLength(emptied.length);
  });
});
