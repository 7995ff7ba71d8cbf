import { suggestFromFigures } from '../../../src/assessment/figures/suggest';
import { formatMeanScore } from '../../../src/assessment/calculation/decimals';
import { calculationLine, shownNext } from '../../../src/assessment/calculation/line';
import { suggestionIn } from '../figures/suggestions';

const contacts = (onPreferences: string) =>
  suggestionIn(suggestFromFigures(16, { fields: { onPreferences, contacts: '1000' }, rows: [] }));

const caseload = (clients: string, fullTime: string) =>
  suggestionIn(suggestFromFigures(1, { fields: {}, rows: [{ clients, fullTime }] }));

describe('The way to the next step', () => {
  it('starts from the figure as it is shown', () => {
    expect(calculationLine(1, caseload('17', '80'), 'fi').figure).toMatchObject({ value: '21,3' });
    expect(shownNext(1, caseload('17', '80'))).toMatchObject({ at: 20, distance: 1.3 });
    expect(calculationLine(16, contacts('777'), 'fi').figure).toMatchObject({ value: '78' });
    expect(shownNext(16, contacts('777'))).toMatchObject({ unit: 'plan', distance: 1 });
    expect(shownNext(16, contacts('333'))).toMatchObject({ unit: 'percent', distance: 17, more: 167 });
  });
});

describe('A mean of scores', () => {
  it.each([
    [45 / 11, '4'],
    [4.5, '4,5'],
    [4, '4'],
    [4.999, '4,9'],
    [10 / 3, '3,3'],
    [4.6, '4,6'],
  ])('%d is %s', (mean, shown) => {
    expect(formatMeanScore(mean, 'fi')).toBe(shown);
  });
});

describe('The parts of a working', () => {
  it('are kinds and figures as the locale writes them', () => {
    expect(calculationLine(16, contacts('700'), 'fi')).toEqual({
      count: { kind: 'part', part: '700', whole: '1\u00a0000' },
      figure: { kind: 'value', unit: 'percent', value: '70' },
      score: 3,
    });
  });

  it('show a share on the step that it is on', () => {
    expect(calculationLine(16, contacts('899'), 'en').figure).toEqual({
      kind: 'value',
      unit: 'percent',
      value: '89.9',
    });
  });
});
