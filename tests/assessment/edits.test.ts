import fc from 'fast-check';
import type { Edit } from '../../src/assessment/edits';
import { refreshSums, scoredInRowOnly, setScore, setText } from '../../src/assessment/edits';
import type { FieldKey } from '../../src/assessment/fieldKey';
import { criterionKey, summaryKey } from '../../src/assessment/fieldKey';
import type { ReportTexts } from '../../src/assessment/report';
import { criterionNumbers } from '../../src/assessment/report';
import type { Score } from '../../src/assessment/score';

const levels = [
  { from: 115, to: 125, name: 'föredömlig nivå' },
  { from: 100, to: 114, name: 'god nivå' },
  { from: 74, to: 99, name: 'måttlig nivå' },
  { from: 0, to: 73, name: 'tjänsten är inte stödd sysselsättning' },
];

/** A report in which criteria 1, 2, ... have these scores, with summary and total as they have to be. */
function report(scores: readonly number[], changes: Partial<Record<FieldKey, string>> = {}): ReportTexts {
  const sum = scores.reduce((left, right) => left + right, 0);
  const complete = scores.length === 25;
  const level = levels.find(({ from, to }) => from <= sum && sum <= to);
  const texts = new Map<FieldKey, string>();
  for (const number of criterionNumbers) {
    const text = String(scores[number - 1] ?? '');
    texts.set(criterionKey(number, 'score'), text);
    texts.set(summaryKey(number), text);
  }
  texts.set('total', complete ? String(sum) : '');
  texts.set('summary.pointsAndLevel', complete ? `${sum} poäng, ${level?.name ?? ''}` : '');
  for (const [key, text] of Object.entries(changes)) texts.set(key as FieldKey, text ?? '');
  return { texts, levels, language: 'sv' };
}

const without = ({ texts }: ReportTexts, ...keys: FieldKey[]): ReportTexts => ({
  texts: new Map([...texts].filter(([key]) => !keys.includes(key))),
  levels,
  language: 'sv',
});

function applied({ texts }: ReportTexts, edits: readonly Edit[]): ReportTexts {
  const next = new Map(texts);
  edits.forEach(({ key, text }) => next.set(key, text));
  return { texts: next, levels, language: 'sv' };
}

const fours = Array.from({ length: 25 }, () => 4);

describe('setScore', () => {
  it('writes the criterion and its summary row', () => {
    expect(setScore(report([]), 7, 4).edits).toEqual([
      { key: 'criterion.7.score', text: '4' },
      { key: 'summary.7', text: '4' },
    ]);
  });

  it('completes total, level and points with the last score', () => {
    expect(setScore(report(fours.slice(1), { 'criterion.25.score': '' }), 25, 4).edits).toEqual([
      { key: 'criterion.25.score', text: '4' },
      { key: 'summary.25', text: '4' },
      { key: 'total', text: '100' },
      { key: 'summary.pointsAndLevel', text: '100 poäng, god nivå' },
    ]);
  });

  it('empties row, total and level again when a score is cleared', () => {
    expect(setScore(report(fours), 3, null).edits).toEqual([
      { key: 'criterion.3.score', text: '' },
      { key: 'summary.3', text: '' },
      { key: 'total', text: '' },
      { key: 'summary.pointsAndLevel', text: '' },
    ]);
  });

  it('rewrites nothing that is right already, in whatever words', () => {
    const written = report(fours, {
      'criterion.3.score': '4 poäng',
      'summary.3': '4/5',
      total: '100 p',
      'summary.pointsAndLevel': '100 poäng (god nivå)',
    });
    expect(setScore(written, 3, 4)).toEqual({ edits: [], held: [] });
  });

  it('reads a total with a nought behind the comma: right it stays, stale it follows', () => {
    const written = report(fours, { total: '100,0', 'summary.pointsAndLevel': '100,0 poäng, god nivå' });
    expect(setScore(written, 3, 4)).toEqual({ edits: [], held: [] });
    expect(setScore(written, 3, 5)).toMatchObject({
      edits: [
        { key: 'criterion.3.score' },
        { key: 'summary.3' },
        { key: 'total', text: '101' },
        { key: 'summary.pointsAndLevel', text: '101 poäng, god nivå' },
      ],
      held: [],
    });
    const half = report(fours, { total: '100,5' });
    expect(setScore(half, 3, 5).held).toEqual(['total']);
  });

  it('replaces points and level as older reports have them, once the level is another one', () => {
    const older = report(fours, { 'summary.pointsAndLevel': '100, god nivå' });
    expect(refreshSums(older).edits).toEqual([]);
    expect(setScore(older, 3, 5).edits).toContainEqual({
      key: 'summary.pointsAndLevel',
      text: '101 poäng, god nivå',
    });
  });

  it('leaves a person’s own words in the sums alone and says so', () => {
    const worded = report(fours, {
      'summary.3': 'ks. liite',
      total: 'n. 100',
      'summary.pointsAndLevel': 'hyvä',
    });
    expect(setScore(worded, 3, 5)).toEqual({
      edits: [{ key: 'criterion.3.score', text: '5' }],
      held: ['summary.3', 'total', 'summary.pointsAndLevel'],
    });
  });

  it('replaces an unreadable score, since the assessor chose again', () => {
    const worded = report([], { 'criterion.3.score': 'neljä' });
    expect(setScore(worded, 3, 4).edits).toContainEqual({ key: 'criterion.3.score', text: '4' });
  });

  it('counts no unreadable score into the total', () => {
    const worded = report(fours, { 'criterion.9.score': '4,5', total: '', 'summary.pointsAndLevel': '' });
    expect(setScore(worded, 3, 5).edits).toEqual([
      { key: 'criterion.3.score', text: '5' },
      { key: 'summary.3', text: '5' },
    ]);
  });

  it('leaves out fields that the document lacks', () => {
    expect(setScore(without(report(fours), 'summary.3', 'total'), 3, 5).edits).toEqual([
      { key: 'criterion.3.score', text: '5' },
      { key: 'summary.pointsAndLevel', text: '101 poäng, god nivå' },
    ]);
  });

  it('does not touch points and level when the table of levels is missing', () => {
    const { texts } = report(fours);
    const keys = setScore({ texts, levels: [], language: 'sv' }, 3, 5).edits.map(({ key }) => key);
    expect(keys).toEqual(['criterion.3.score', 'summary.3', 'total']);
  });

  it.each([
    [73, 74, 'måttlig nivå'],
    [74, 73, 'tjänsten är inte stödd sysselsättning'],
    [99, 100, 'god nivå'],
    [100, 99, 'måttlig nivå'],
    [114, 115, 'föredömlig nivå'],
    [115, 114, 'god nivå'],
  ])('changes the level from %d to %d', (before, after, name) => {
    const scores = scoresOfSum(before);
    const first = (3 + after - before) as Score;
    expect(setScore(report(scores), 1, first).edits).toContainEqual({
      key: 'summary.pointsAndLevel',
      text: `${after} poäng, ${name}`,
    });
  });
});

/** 25 scores with this sum, the first of which is 3, so that it can be moved either way. */
function scoresOfSum(sum: number): number[] {
  let left = sum - 3 - 24;
  const others = Array.from({ length: 24 }, () => {
    const more = Math.min(4, left);
    left -= more;
    return 1 + more;
  });
  return [3, ...others];
}

describe('refreshSums', () => {
  it('finds nothing to do where all agrees', () => {
    expect(refreshSums(report(fours))).toEqual({ edits: [], held: [] });
    expect(refreshSums(report([3, 4]))).toEqual({ edits: [], held: [] });
  });

  it('brings rows, total and level in line with the scores', () => {
    const wrong = report(fours, {
      'summary.2': '3',
      'summary.5': '',
      total: '99',
      'summary.pointsAndLevel': '99, måttlig nivå',
    });
    expect(refreshSums(wrong).edits).toEqual([
      { key: 'summary.2', text: '4' },
      { key: 'summary.5', text: '4' },
      { key: 'total', text: '100' },
      { key: 'summary.pointsAndLevel', text: '100 poäng, god nivå' },
    ]);
  });

  it('takes back a total that was written while a score is missing', () => {
    expect(refreshSums(report([4, 4], { total: '8' })).edits).toEqual([{ key: 'total', text: '' }]);
  });

  it('leaves the row of an unreadable score alone', () => {
    expect(refreshSums(report([], { 'criterion.4.score': '4,5', 'summary.4': '4' })).edits).toEqual([]);
  });

  it('brings up to date whatever any steps have left, once and for all', () => {
    const text = fc.constantFrom('', '1', '2', '3', '4', '5', '4 p', 'neljä', '103', 'ks. liite');
    const key = fc.constantFrom<FieldKey>(
      'summary.1',
      'summary.25',
      'total',
      'summary.pointsAndLevel',
      'criterion.1.score',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, text)), (changes) => {
        const start = report(fours, Object.fromEntries(changes));
        const fixed = applied(start, refreshSums(start).edits);
        expect(refreshSums(fixed).edits).toEqual([]);
      }),
      { seed: 1 },
    );
  });
});

describe('While a score is unsure', () => {
  const unsure = (key: FieldKey): ReportTexts => ({
    ...without(report(fours, { total: '99', 'summary.7': '3', 'summary.8': '1' }), key),
    unsure: new Set([key]),
  });
  const seventh = unsure('criterion.7.score');

  it('it is not given, and its row and the totals stay as they are', () => {
    expect(setScore(seventh, 7, 5)).toEqual({ edits: [], held: [] });
    expect(refreshSums(seventh)).toEqual({ edits: [{ key: 'summary.8', text: '4' }], held: [] });
    expect(scoredInRowOnly(seventh)).toEqual([]);
  });

  it('another criterion is scored with its row alone', () => {
    expect(setScore(seventh, 8, 5).edits).toEqual([
      { key: 'criterion.8.score', text: '5' },
      { key: 'summary.8', text: '5' },
    ]);
  });

  it('of another field the sums know nothing', () => {
    expect(refreshSums(unsure('criterion.7.comments'))).toEqual(
      refreshSums(report(fours, { total: '99', 'summary.7': '3', 'summary.8': '1' })),
    );
  });
});

describe('setText', () => {
  it('is an edit only where the text differs and the field exists', () => {
    const texts = report([], { 'criterion.1.comments': 'Hyvä' });
    expect(setText(texts, 'criterion.1.comments', 'Hyvä').edits).toEqual([]);
    expect(setText(texts, 'criterion.1.comments', 'Parempi').edits).toHaveLength(1);
    expect(setText(texts, 'criterion.2.comments', 'Ei kenttää').edits).toEqual([]);
  });
});
