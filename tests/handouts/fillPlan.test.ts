import fc from 'fast-check';
import { zipSync, strToU8 } from 'fflate';
import { parseXml } from '../../src/commands/parseXml';
import { cleanText } from '../../src/characters/cleaning';
import { isBlank } from '../../src/characters/plain';
import { fillPlan } from '../../src/handouts/fillPlan';
import { readPlan } from '../../src/handouts/readPlan';
import { reportLanguages } from '../../src/words/reportLanguage';
import { accessibilityFaults } from '../documents/accessibilityFaults';
import { packageFaults } from '../documents/packageFaults';
import { Parts, valueOf } from '../documents/parts';
import { emptyPlan, filledPlan, nastyText, needOf, planWith } from './plans';

const needs = [
  needOf(),
  needOf({ number: null, criterion: 'Oma asia', score: '', asks: '', target: null }),
  needOf({ number: 15, criterion: '15. Nopea työnhaku', recommendations: nastyText }),
];

describe.each(reportLanguages)('The plan in %s', (language) => {
  const plan = planWith(needs);
  const bytes = filledPlan(plan, language);

  it('says of the report what the report says', () => {
    const { unit, assessed, total, level } = plan;
    expect(readPlan(bytes, parseXml)).toMatchObject({ unit, assessed, total, level });
  });

  it('says by which criteria the assessment was made', () => {
    const adapted = filledPlan({ ...plan, isAdapted: true }, language);
    const [usual, told] = [bytes, adapted].map((file) => readPlan(file, parseXml));
    expect(usual?.isAdapted).toBe(false);
    expect(told).toEqual({ ...usual, isAdapted: true });
  });

  it('has each development need, in order, with nothing of the unit’s yet', () => {
    expect(readPlan(bytes, parseXml)?.needs).toEqual([
      {
        criterion: '7. Työhönvalmennuksen tiimi',
        score: '3',
        asks: needOf().asks,
        recommendations: 'Kokoontukaa viikoittain.',
        target: '4',
        actions: [],
        notes: [],
      },
      {
        criterion: 'Oma asia',
        score: '',
        asks: '',
        recommendations: 'Kokoontukaa viikoittain.',
        target: '',
        actions: [],
        notes: [],
      },
      {
        criterion: '15. Nopea työnhaku',
        score: '3',
        asks: needOf().asks,
        recommendations: nastyText,
        target: '4',
        actions: [],
        notes: [],
      },
    ]);
  });

  it('holds together as a package, and can be read by those who can’t see it', () => {
    expect(packageFaults(bytes)).toEqual([]);
    expect(accessibilityFaults(bytes)).toEqual([]);
  });

  it('says of no text that it is a prompt, and of each prompt that it is one', () => {
    const controls = new Parts(bytes).elements('word/document.xml', 'w:sdt');
    const styled = (name: string): boolean[] =>
      controls.map((control) => control.getElementsByTagName(name).length > 0);
    expect(styled('w:showingPlcHdr')).toEqual(styled('w:rStyle'));
    const styles = controls.flatMap((control) => [...control.getElementsByTagName('w:rStyle')]);
    expect(new Set(styles.map((style) => valueOf(style)))).toEqual(new Set(['PlaceholderText']));
  });
});

it('An empty text leaves its prompt', () => {
  const bytes = filledPlan(planWith([needOf({ score: '' })], { total: '', level: ' ' }));
  const shown = new Parts(bytes).root('word/document.xml')?.textContent ?? '';
  expect(shown).toContain('Kirjoita pisteet.');
  expect(shown).toContain('Kirjoita yhteispistemäärä.');
  expect(shown).toContain('Kirjoita taso.');
});

it('Without development needs the plan has none', () => {
  const bytes = filledPlan(planWith([]));
  expect(readPlan(bytes, parseXml)).toMatchObject({ unit: 'Mallilan yksikkö', needs: [] });
  expect(packageFaults(bytes)).toEqual([]);
});

it('Whatever the texts are, they are read back to the character', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 });
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 3 }), (unit, all) => {
      const plan = planWith(
        all.map((recommendations) => needOf({ recommendations })),
        { unit },
      );
      const read = readPlan(filledPlan(plan), parseXml);
      const kept = (given: string): string =>
        isBlank(given) ? '' : cleanText(given).text.replace(/\r\n?/gu, '\n');
      expect(read?.needs.map(({ recommendations }) => recommendations)).toEqual(all.map(kept));
      expect(read?.unit).toBe(kept(unit).trim());
    }),
    { numRuns: 60, examples: [['valueOf', ['constructor', '__proto__']]] },
  );
}, 60_000);

it('A template without controls is none', () => {
  const other = zipSync({ 'word/document.xml': strToU8('<document/>') });
  expect(() => fillPlan(other, planWith([]), parseXml)).toThrow('lacks its controls');
  expect(emptyPlan('fi').length).toBeLessThan(20_000);
});
