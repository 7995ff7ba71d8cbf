import { suggestFromFigures } from '../../../src/assessment/suggest';
import { calculationLine } from '../../../src/assessment/calculation/line';
import { suggestionIn } from '../figures/suggestions';

const contacts = (onPreferences: string) =>
  suggestionIn(suggestFromFigures(16, { fields: { onPreferences, contacts: '1000' }, rows: [] }));

describe('The parts of a working', () => {
  it('are kinds and figures as the locale writes them', () => {
    expect(calculationLine(16, contacts('700'), 'fi')).toEqual({
      count: { kind: 'counted', part: '700', whole: '1\u00a0000' },
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
