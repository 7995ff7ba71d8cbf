import { fold } from '../../src/template/lines/fold';
import { isEmptyText, lexiconOf } from '../../src/template/lines/lexicon';
import { frontNames } from '../../src/words/frontField';
import { reportLanguages } from '../../src/words/reportLanguage';
import type { ReportWords } from '../../src/words/reportWords';
import { reportWords, wordsOf } from '../../src/words/words';
import { trialWords } from './trialWords';

/** All texts in a value, however deep; what functions would say is left out. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const twice = (texts: readonly string[]): string[] => {
  const folded = texts.map(fold);
  return texts.filter((_, index) => folded.indexOf(folded[index] ?? '') !== index);
};

it('are listed once for each report language', () => {
  expect(reportWords.map(({ language }) => language)).toEqual([...reportLanguages]);
  expect(reportLanguages.map((language) => wordsOf(language).language)).toEqual([...reportLanguages]);
});

const languages: readonly ReportWords<string>[] = [...reportWords, trialWords];

describe.each(languages)(
  'the words of $language',
  ({ language, template, typed, calculation, strengths }) => {
    it('are all there', () => {
      expect(
        textsIn({ template, calculation, strengths }).filter((text) => text.trim() !== text || text === ''),
      ).toEqual([]);
    });

    it('have no straight quotation marks or apostrophes', () => {
      const sentences = [
        ...[8, 10, 5, 25].map((number) => calculation.components(number, 2, 5)),
        ...[1, 2, 4, 17, 24].map((number) =>
          calculation.coaches(number, {
            ...{ value: '2', isOne: false, several: true, isPooled: true, counts: null },
          }),
        ),
        ...[16, 21].map((number) => calculation.share(number, '1', '2', '50')),
        ...[19, 20].map((number) => calculation.diversity(number, '1', '2', '50')),
        ...[
          calculation.median(2, '5', false),
          calculation.meanOfScores(2, '3', true),
          calculation.sentence('A:', ['a'], 3, calculation.rule(['a', 'b'])),
          calculation.leftOut(1),
          calculation.leftOut(2),
        ],
      ];
      // The instructions are the template's own, to the letter: they are looked for, never written.
      const written = { ...template, instructions: [] };
      const all = [...sentences, ...textsIn({ template: written, limits: calculation.limits, strengths })];
      expect(all.filter((text) => /["']/u.test(text))).toEqual([]);
    });

    it('have no label of the front twice', () => {
      expect(twice(frontNames.flatMap((name) => template.front[name]?.texts ?? []))).toEqual([]);
    });

    it('have no label of a criterion or of a development need twice', () => {
      expect(twice(Object.values(template.criterionFields).flat())).toEqual([]);
      expect(twice(Object.values(template.developmentNeeds).flat())).toEqual([]);
    });

    it('have no name of a criterion twice', () => {
      expect(twice(template.criteria.flat())).toEqual([]);
    });

    it('are understood as they are written', () => {
      const lexicon = lexiconOf(template);
      for (const name of frontNames) {
        const meanings = template.front[name]?.texts.map((text) => lexicon.frontLabel(text)?.value) ?? [];
        expect(meanings).toEqual(
          meanings.map(() => ({ kind: 'front', label: { name, ...template.front[name] } })),
        );
      }
      template.criteria.forEach((names, index) =>
        expect(names.map((name) => lexicon.criterionName(name)?.value)).toEqual(names.map(() => index + 1)),
      );
    });

    it('have prompts that count as empty', () => {
      const own = languages.filter((words) => words.language === language);
      expect(template.prompts.filter((prompt) => !isEmptyText(prompt, own))).toEqual([]);
    });

    it('have a pattern of their own for each month', () => {
      expect(new Set(typed.dates.months).size).toBe(12);
    });
  },
);
