import type { Choices, CriterionChoice } from '../../../src/assessment/comparison/reconcile';
import {
  currentChoice,
  hasChoice,
  independentWork,
  lapsedChoice,
  mergedText,
  noChoice,
  renewedChoice,
  takeoverOf,
} from '../../../src/assessment/comparison/reconcile';
import { textDigest } from '../../../src/characters/digest';
import { noWork } from '../../../src/assessment/workingData';
import { reportOf } from './reports';

const open = reportOf({
  scores: { 3: 2 },
  texts: { 'criterion.3.comments': 'Oma.', 'criterion.3.sources': '' },
});
const figures = (weeks: string) => ({ figures: { fields: { weeks }, rows: [] } });
const own = { open, work: new Map([[3, { ...noWork, ...figures('4') }]]) };
const choicesOf = (choice: Partial<CriterionChoice>): Choices => new Map([[3, { ...noChoice, ...choice }]]);

describe('what is taken over', () => {
  it('is nothing while nothing is chosen', () => {
    expect(takeoverOf(new Map(), own)).toEqual({ scores: new Map(), texts: [] });
  });

  it('is what was chosen for each field, the rest is left', () => {
    const choices = choicesOf({
      score: { score: 5, over: textDigest('2') },
      texts: { comments: { from: 1, made: null, text: 'Toisen.', over: textDigest('Oma.') } },
    });
    expect(takeoverOf(choices, own)).toEqual({
      scores: new Map([[3, 5]]),
      texts: [{ key: 'criterion.3.comments', text: 'Toisen.' }],
    });
  });

  it('is no score or text that stands in the report already, and none that the report has no field for', () => {
    const choices = choicesOf({
      score: { score: 2, over: textDigest('2') },
      texts: {
        comments: { from: 1, made: null, text: 'Oma.', over: textDigest('Oma.') },
        recommendations: { from: 1, made: null, text: 'Ei kenttää.', over: textDigest('') },
      },
    });
    expect(takeoverOf(choices, own)).toEqual({ scores: new Map(), texts: [] });
  });

  it('never stands over a score or text that came after the choice', () => {
    const choices = choicesOf({
      score: { score: 5, over: textDigest('3') },
      texts: { comments: { from: 1, made: null, text: 'Toisen.', over: textDigest('Vanha.') } },
      reason: 'Sovittu.',
    });
    expect(takeoverOf(choices, own)).toEqual({ scores: new Map(), texts: [] });
    expect(currentChoice(choices, own, 3)).toEqual({ ...noChoice, reason: 'Sovittu.' });
  });
});

describe('a choice over what has changed since', () => {
  const choices = choicesOf({
    score: { score: 5, over: textDigest('') },
    texts: { comments: { from: null, made: null, text: 'Yhdessä.', over: textDigest('Vanha.') } },
    reason: 'Sovittu.',
  });
  const since = (score: string, comments: string) => ({
    ...own,
    open: reportOf({ texts: { 'criterion.3.score': score, 'criterion.3.comments': comments } }),
  });

  it('waits, also where words came that are no score', () => {
    expect(lapsedChoice(choices, since('4,5', 'Uusi.'), 3)).toEqual({ ...choices.get(3), reason: '' });
    expect(currentChoice(choices, since('4,5', 'Uusi.'), 3)).toEqual({ ...noChoice, reason: 'Sovittu.' });
  });

  it('is done with where that is what was chosen', () => {
    expect(hasChoice(lapsedChoice(choices, since('5/5', 'Yhdessä.'), 3))).toBe(false);
  });

  it('counts again once it is kept, but for a field that is gone', () => {
    const now = since('2', 'Uusi.');
    const kept = renewedChoice(choices.get(3) ?? noChoice, now, 3);
    expect(takeoverOf(new Map([[3, kept]]), now)).toEqual({
      scores: new Map([[3, 5]]),
      texts: [{ key: 'criterion.3.comments', text: 'Yhdessä.' }],
    });
    const texts = new Map([...now.open.texts].filter(([key]) => key !== 'criterion.3.comments'));
    const without = { ...now, open: { ...now.open, texts } };
    const waiting = new Map([[3, renewedChoice(kept, without, 3)]]);
    expect(takeoverOf(waiting, without).texts).toEqual([]);
    expect(lapsedChoice(waiting, without, 3).texts).toHaveProperty('comments.text', 'Yhdessä.');
  });
});

it('The scores that give way first are kept, also where there was none', () => {
  const taken = new Map([
    [3, 5 as const],
    [4, 5 as const],
    [5, 5 as const],
  ]);
  const side = {
    open: reportOf({ scores: { 3: 2, 4: null } }),
    work: new Map([[5, { ...noWork, independent: 1 as const }]]),
  };
  expect([...independentWork(taken, side)]).toEqual([
    [3, { independent: 2 }],
    [4, { independent: 'none' }],
  ]);
});

describe('figures that were chosen', () => {
  const choices = choicesOf({
    work: { figures: { from: 1, given: figures('8'), over: textDigest(JSON.stringify(figures('4'))) } },
  });

  it('count while those that they were chosen over are there', () => {
    expect(currentChoice(choices, own, 3).work.figures?.given).toEqual(figures('8'));
    expect(takeoverOf(choices, own)).toEqual({ scores: new Map(), texts: [] });
  });

  it('count no more once others came', () => {
    const since = { open, work: new Map([[3, { ...noWork, ...figures('5') }]]) };
    expect(currentChoice(choices, since, 3)).toEqual(noChoice);
  });
});

describe('texts that are merged', () => {
  it.each([
    [['Oma.', 'Toisen.'], 'Oma.\nToisen.'],
    [['Oma.\nYhteinen.', 'Yhteinen. \nÅäö ”x”.'], 'Oma.\nYhteinen.\nÅäö ”x”.'],
    [['', 'Toisen.'], 'Toisen.'],
    [['A', 'B\n\nC', 'c\nB'], 'A\nB\nC\nc'],
    [['Sama  teksti', 'Sama teksti'], 'Sama  teksti'],
    [['', ' '], ''],
  ])('%j are %j', (texts, merged) => {
    expect(mergedText(texts)).toBe(merged);
  });
});
