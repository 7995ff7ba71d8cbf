import type { NeedsChoice } from '../../../src/assessment/needs/needsChoice';
import type { AskingCriterion } from '../../../src/assessment/plan/planOf';
import { planOf, targetsFrom } from '../../../src/assessment/plan/planOf';
import type { Texts } from '../findings/finishedReport';
import { finishedReport, lettered } from '../findings/finishedReport';

const criteria: AskingCriterion[] = [
  { number: 2, name: 'Kriteerin B nimi', section: 'A', definition: 'Vain työtä.', components: [] },
  { number: 7, name: 'Kriteerin G nimi', section: 'A', definition: 'Tiimi.', components: ['yksi', 'kaksi'] },
];
const source = (texts: Texts = {}) => ({
  ...finishedReport({ texts }),
  ...{ criteria, names: lettered, isAdapted: false },
});
const choiceOf = (needs: NeedsChoice['needs'], replaced: readonly number[] = []): NeedsChoice => ({
  needs,
  replaced,
});
const two = choiceOf([
  { number: 2, recommendations: 'Omin sanoin.' },
  { number: 7, recommendations: '', wording: 'G: tiimi' },
]);
const blocks: Texts = {
  'front.developmentNeeds.1.criterion': 'Oma asia',
  'front.developmentNeeds.1.score': 'ei pisteitä',
  'front.developmentNeeds.1.recommendations': 'Sopikaa.',
};

it('A plan says of the report what stands there', () => {
  expect(planOf(source(), two, new Map())).toMatchObject({
    unit: 'Pohjoinen poliklinikka, Oulu',
    total: '99',
    level: 'kohtalainen taso',
  });
});

it('While a score is missing, it has neither total nor level', () => {
  const plan = planOf(source({ 'criterion.4.score': '' }), two, new Map());
  expect([plan.total, plan.level]).toEqual(['', '']);
});

it('Each need has its score, what its criterion asks, and its target', () => {
  const texts = { 'criterion.7.recommendations': 'Kokoontukaa.' };
  expect(planOf(source(texts), two, new Map([[2, 5]])).needs.slice(-2)).toEqual([
    {
      number: 2,
      criterion: '2. Kriteerin B nimi',
      score: '3',
      asks: 'Vain työtä.',
      recommendations: 'Omin sanoin.',
      target: 5,
    },
    {
      number: 7,
      criterion: 'G: tiimi',
      score: '4',
      asks: 'Tiimi.\n• yksi\n• kaksi',
      recommendations: 'Kokoontukaa.',
      target: null,
    },
  ]);
});

it('A need in a person’s own words is among them, until it is given up', () => {
  const own = {
    number: null,
    criterion: 'Oma asia',
    score: 'ei pisteitä',
    asks: '',
    recommendations: 'Sopikaa.',
    target: null,
  };
  const needs = [{ number: 2, recommendations: 'A' }];
  const criteriaOf = (choice: NeedsChoice) =>
    planOf(source(blocks), choice, new Map()).needs.map(({ criterion }) => criterion);
  expect(planOf(source(blocks), choiceOf(needs), new Map()).needs).toContainEqual(own);
  expect(criteriaOf(choiceOf(needs, [1]))).not.toContain('Oma asia');
});

it('What may be aimed at lies above the score', () => {
  expect(targetsFrom(3)).toEqual([4, 5]);
  expect(targetsFrom(5)).toEqual([]);
  expect(targetsFrom(null)).toEqual([1, 2, 3, 4, 5]);
});
