import { readCriterion } from '../../../src/assessment/criterionNames';
import {
  followScore,
  followScores,
  improvableNeeds,
  isEmptyBlock,
  proposalsWithin,
  needBlocks,
  proposeNeeds,
} from '../../../src/assessment/needs/developmentNeeds';
import { writeNeeds } from '../../../src/assessment/needs/writeNeeds';
import type { Texts } from '../findings/finishedReport';
import { finishedReport, lettered } from '../findings/finishedReport';

const report = (texts: Texts = {}) => finishedReport({ texts });

describe('readCriterion', () => {
  it.each<[text: string, number: number]>([
    ['4. Kriteerin D nimi', 4],
    ['4 Kriteerin D nimi', 4],
    ['4', 4],
    ['Kriteeri 4: oma nimi', 4],
    ['Kriteerin D nimi ja lisää', 4],
    ['nr 4) Kriteerin D nimi', 4],
    ['4. Kriteerin D nimi\nlisätieto', 4],
    ['24. 90 % asiakkaista', 24],
  ])('reads "%s"', (text, number) => {
    expect(readCriterion(text, lettered)).toEqual({ kind: 'criterion', number });
  });

  it.each(['26. Jokin', '0', 'jokin muu', '4 ja 5', '4., 5.', '2026'])('does not know "%s"', (text) => {
    expect(readCriterion(text, lettered)).toEqual({ kind: 'unknown', text });
  });

  it('tells a number that contradicts the name', () => {
    expect(readCriterion('5. Kriteerin D nimi', lettered)).toEqual({
      kind: 'contradiction',
      number: 5,
      named: 4,
    });
  });
});

describe('the proposals', () => {
  it('are the criteria with recommendations, lowest score first, ties by number', () => {
    const texts: Texts = {
      'criterion.9.score': '2',
      'criterion.12.score': '3',
      'criterion.1.score': '1',
      'criterion.2.score': '3',
      'criterion.9.recommendations': 'Avatkaa palvelu.',
      'criterion.12.recommendations': 'Neuvokaa.',
    };
    expect(proposeNeeds(report(texts)).map(({ number, score }) => [number, score])).toEqual([
      [9, 2],
      [2, 3],
      [12, 3],
    ]);
  });

  it('of what is to be developed leave out the highest score', () => {
    const texts = { 'criterion.9.score': '5', 'criterion.9.recommendations': 'Jatkakaa.' };
    expect(proposeNeeds(report(texts)).map(({ number }) => number)).toContain(9);
    expect(improvableNeeds(report(texts)).map(({ number }) => number)).toEqual([2]);
  });

  it('leave out what has no score yet', () => {
    expect(proposeNeeds(report({ 'criterion.2.score': 'kolme' }))).toEqual([]);
  });
});

describe('the blocks', () => {
  it('are as many as the document has, in order', () => {
    const blocks = needBlocks(
      report({ 'front.developmentNeeds.10.criterion': '9', 'front.developmentNeeds.4.score': '' }),
      lettered,
    );
    expect(blocks.map(({ block }) => block)).toEqual([1, 2, 4, 10]);
    expect(blocks.map(isEmptyBlock)).toEqual([false, true, true, false]);
    expect(blocks[3]?.reading).toEqual({ kind: 'criterion', number: 9 });
    expect(blocks[3]?.texts.score).toBeNull();
  });
});

describe('writeNeeds', () => {
  const need = (number: number) => ({ number, recommendations: `Suositus ${number}` });

  it('fills the blocks in the order chosen, as the document names the criteria', () => {
    const step = writeNeeds(report(), lettered, [need(7), need(2)], { emptyRest: false });
    expect(step).toEqual({
      edits: [
        { key: 'front.developmentNeeds.1.criterion', text: '7. Kriteerin G nimi' },
        { key: 'front.developmentNeeds.1.score', text: '4' },
        { key: 'front.developmentNeeds.1.recommendations', text: 'Suositus 7' },
        { key: 'front.developmentNeeds.2.criterion', text: '2. Kriteerin B nimi' },
        { key: 'front.developmentNeeds.2.score', text: '3' },
        { key: 'front.developmentNeeds.2.recommendations', text: 'Suositus 2' },
      ],
      unplaced: [],
    });
  });

  it('rewrites nothing that is right, and keeps a person’s wording of the criterion', () => {
    const worded = report({
      'front.developmentNeeds.1.criterion': 'Kriteeri 2, oma nimi',
      'front.developmentNeeds.1.score': '3/5',
    });
    const chosen = { number: 2, recommendations: 'Vain työhönvalmennusta.' };
    expect(writeNeeds(worded, lettered, [chosen], { emptyRest: false }).edits).toEqual([]);
  });

  it('keeps a score in a person’s own words beside its criterion, not beside another', () => {
    const worded = report({ 'front.developmentNeeds.1.score': '3 (viimeksi 2)' });
    const scores = (number: number) =>
      writeNeeds(worded, lettered, [need(number)], { emptyRest: false }).edits.filter(({ key }) =>
        key.endsWith('.1.score'),
      );
    expect(scores(2)).toEqual([]);
    expect(scores(7)).toEqual([{ key: 'front.developmentNeeds.1.score', text: '4' }]);
  });

  it('passes over blocks that are to be kept', () => {
    const { edits, unplaced } = writeNeeds(report(), lettered, [need(7), need(3)], {
      emptyRest: true,
      kept: [1],
    });
    expect(edits.map(({ key }) => key.split('.')[2])).toEqual(['2', '2', '2']);
    expect(unplaced).toEqual([need(3)]);
  });

  it('tells what the document has no block for', () => {
    const { unplaced } = writeNeeds(report(), lettered, [need(1), need(2), need(3), need(4)], {
      emptyRest: false,
    });
    expect(unplaced).toEqual([need(3), need(4)]);
  });

  it('empties blocks that are left over only when asked', () => {
    expect(writeNeeds(report(), lettered, [], { emptyRest: false }).edits).toEqual([]);
    expect(writeNeeds(report(), lettered, [], { emptyRest: true }).edits).toEqual([
      { key: 'front.developmentNeeds.1.criterion', text: '' },
      { key: 'front.developmentNeeds.1.score', text: '' },
      { key: 'front.developmentNeeds.1.recommendations', text: '' },
    ]);
  });

  it('leaves out fields that the document lacks', () => {
    const lacking = finishedReport({ lacks: ['front.developmentNeeds.1.score'] });
    const keys = writeNeeds(lacking, lettered, [need(7)], { emptyRest: true }).edits.map(({ key }) => key);
    expect(keys).toEqual(['front.developmentNeeds.1.criterion', 'front.developmentNeeds.1.recommendations']);
  });
});

describe('followScore', () => {
  it('brings the score in every block of the criterion in line', () => {
    const twice = report({
      'front.developmentNeeds.2.criterion': 'Kriteerin B nimi',
      'front.developmentNeeds.2.score': '5',
    });
    expect(followScore(twice, lettered, 2, 5)).toEqual({
      edits: [{ key: 'front.developmentNeeds.1.score', text: '5' }],
      held: [],
    });
  });

  it('takes the score back when it is cleared', () => {
    expect(followScore(report(), lettered, 2, null).edits).toEqual([
      { key: 'front.developmentNeeds.1.score', text: '' },
    ]);
  });

  it('leaves other criteria and a person’s own words alone', () => {
    expect(followScore(report(), lettered, 3, 1)).toEqual({ edits: [], held: [] });
    const worded = report({ 'front.developmentNeeds.1.score': '3 (viimeksi 2)' });
    expect(followScore(worded, lettered, 2, 4)).toEqual({
      edits: [],
      held: ['front.developmentNeeds.1.score'],
    });
  });
});

describe('followScores', () => {
  it('brings the scores of several criteria in line, each with its own', () => {
    const wrong = report({
      'front.developmentNeeds.1.score': '1',
      'front.developmentNeeds.2.criterion': '7',
      'front.developmentNeeds.2.score': '1',
    });
    expect(followScores(wrong, lettered, [2, 7]).edits).toEqual([
      { key: 'front.developmentNeeds.1.score', text: '3' },
      { key: 'front.developmentNeeds.2.score', text: '4' },
    ]);
    expect(followScores(wrong, lettered, [7]).edits).toHaveLength(1);
  });
});

describe('the proposals shown', () => {
  const of = (...scored: (1 | 2 | 3 | 4)[]) =>
    scored.map((score, index) => ({ number: index + 1, score, recommendations: 'X' }));
  const shown = (...scored: (1 | 2 | 3 | 4)[]) => proposalsWithin(of(...scored), 6).length;

  it('are all of them where they are few', () => {
    expect(shown(1, 2, 3)).toBe(3);
    expect(shown(4, 4, 4, 4, 4, 4)).toBe(6);
  });

  it('are never cut among those with the same score', () => {
    expect(shown(1, 2, 2, 3, 3, 3, 3)).toBe(3);
    expect(shown(1, 3, 3, 3, 3, 3, 3, 3)).toBe(8);
    expect(shown(1, 1, 1, 1, 2, 2, 3)).toBe(6);
  });
});
