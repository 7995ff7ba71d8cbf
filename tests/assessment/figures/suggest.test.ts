import { bandedCriteria } from '../../../src/assessment/figures/bands';
import { componentCriteria } from '../../../src/assessment/figures/components';
import { figureForms } from '../../../src/assessment/figures/figureForms';
import { criterionNumbers } from '../../../src/assessment/report';
import { suggestFromFigures, suggestScore } from '../../../src/assessment/figures/suggest';
import type { FigureTexts } from '../../../src/assessment/workingData';
import { noWork } from '../../../src/assessment/workingData';
import { faultsIn, missingIn, suggestionIn } from './suggestions';

const rows = (...all: Record<string, string>[]): FigureTexts => ({ fields: {}, rows: all });
const fields = (all: Record<string, string>): FigureTexts => ({ fields: all, rows: [] });

describe('suggestFromFigures', () => {
  it.each([
    [1, rows({ name: 'A', clients: '11', fullTime: '50 %' }), 22, 4],
    [1, rows({ name: 'A', clients: '26', fullTime: ' ' }), 26, 3],
    [2, rows({ share: '95,5 %' }), 95.5, 4],
    [4, rows({ clients: '9', fromTeams: '7', teams: '' }), (100 * 7) / 9, 4],
    [15, fields({ days: 'Päiviä\n12\n45\n61\n', tracked: '' }), 45, 4],
    [16, fields({ onPreferences: '14', contacts: '20' }), 70, 3],
    [17, { fields: { tracked: 'yes', reviewedWeekly: 'yes' }, rows: [{ contacts: '24', weeks: '4' }] }, 6, 5],
    [
      17,
      { fields: { tracked: 'yes', reviewedWeekly: 'yes' }, rows: [{ contacts: '2', seekers: '1' }] },
      2,
      5,
    ],
    [19, rows({ name: 'Kokki', jobs: '4' }, { name: 'Siivooja', jobs: '2' }), (100 * 4) / 6, 3],
    [20, rows({ name: 'S-ryhmä', jobs: '2' }), 100, 5],
    [21, fields({ permanent: '15', jobs: '20' }), 75, 3],
    [24, rows({ part: '24,5', worked: '37,5' }), (100 * 24.5) / 37.5, 5],
  ] as const)('criterion %d: %j gives %d, score %d', (number, texts, value, score) => {
    const suggestion = suggestionIn(suggestFromFigures(number, texts));
    expect(suggestion.score).toBe(score);
    expect(suggestion.value).toBeCloseTo(value, 6);
  });

  it('passes over blank rows, and tells faults by the row among all', () => {
    const texts = rows(
      { name: '', clients: ' ', fullTime: '' },
      { clients: '20', fullTime: '0' },
      {},
      { name: 'B' },
    );
    expect(faultsIn(suggestFromFigures(1, texts))).toEqual(['fullTime.1:zeroFullTime']);
    expect(missingIn(suggestFromFigures(1, rows({}, { name: 'B', fullTime: '50' })))).toEqual(['clients.1']);
  });

  it('tells what can’t be read instead of passing it over', () => {
    expect(faultsIn(suggestFromFigures(15, fields({ days: '12\nkesäloma\n30', tracked: 'yes' })))).toEqual([
      'days.1:notANumber',
    ]);
    expect(faultsIn(suggestFromFigures(16, fields({ onPreferences: 'puolet', contacts: '20' })))).toEqual([
      'onPreferences:notANumber',
    ]);
  });

  it.each(['30,45', '2 120', '12\n2\u00a0120', '12,5'])(
    'asks whether %j is one client or several',
    (days) => {
      const faults = faultsIn(suggestFromFigures(15, fields({ days, tracked: 'yes' })));
      expect(faults).toEqual([expect.stringMatching(/^days\.\d:oneOrSeveral$/u)]);
    },
  );

  it('takes a percentage only where one is asked for', () => {
    expect(faultsIn(suggestFromFigures(1, rows({ name: 'A', clients: '80 %', fullTime: '80 %' })))).toEqual([
      'clients.0:isPercentage',
    ]);
    expect(faultsIn(suggestFromFigures(2, rows({ name: 'A', part: '80 %', worked: '37,5' })))).toEqual([
      'part.0:isPercentage',
    ]);
    expect(faultsIn(suggestFromFigures(15, fields({ days: '12\n30 %', tracked: 'yes' })))).toEqual([
      'days.1:notANumber',
    ]);
    expect(faultsIn(suggestFromFigures(16, fields({ onPreferences: '80 %', contacts: '100 %' })))).toEqual([
      'onPreferences:isPercentage',
      'contacts:isPercentage',
    ]);
    expect(faultsIn(suggestFromFigures(21, fields({ permanent: '80 %', jobs: '10' })))).toEqual([
      'permanent:isPercentage',
    ]);
    expect(suggestionIn(suggestFromFigures(24, rows({ name: 'A', share: '80 %' }))).value).toBe(80);
  });

  it.each([
    [1, { clients: '16', fullTime: '0,8' }, ['fullTime.0:fraction']],
    [1, { clients: '16', fullTime: '1' }, ['fullTime.0:fraction']],
    [1, { clients: '16', fullTime: '1,01' }, []],
    [2, { share: '0,96' }, ['share.0:fraction']],
    [2, { share: '1' }, ['share.0:fraction']],
    [24, { share: '1' }, ['share.0:fraction']],
    [24, { share: '1,01' }, []],
    [24, { share: '0,999' }, ['share.0:fraction']],
    [24, { share: '0' }, []],
  ] as const)(
    'asks about a fraction where a percentage is meant: criterion %d, %j',
    (number, row, faults) => {
      const outcome = suggestFromFigures(number, rows({ name: 'A', ...row }));
      expect(outcome.kind === 'absurd' ? faultsIn(outcome) : []).toEqual(faults);
    },
  );

  it.each(bandedCriteria)('asks for figures of criterion %d by the names in its form', (number) => {
    const known = new Set([
      ...Object.keys(figureForms[number].fields),
      ...Object.keys(figureForms[number].rows ?? {}),
    ]);
    const missing = [
      ...missingIn(suggestFromFigures(number, fields({}))),
      ...missingIn(suggestFromFigures(number, rows({ name: 'A' }))),
    ].map((place) => place.replace(/\.\d+$/u, ''));
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.filter((name) => !known.has(name) && !['coaches', 'groups'].includes(name))).toEqual([]);
  });
});

describe('suggestScore', () => {
  it('suggests for the criteria with components or figures, and for no other', () => {
    const suggesting = criterionNumbers.filter((number) => suggestScore(number, noWork) !== null);
    expect(suggesting).toEqual([...componentCriteria, ...bandedCriteria].toSorted((a, b) => a - b));
  });

  it('suggests nothing from nothing', () => {
    const kinds = criterionNumbers.map((number) => suggestScore(number, noWork)?.kind ?? 'incomplete');
    expect(new Set(kinds)).toEqual(new Set(['incomplete']));
  });

  it('takes ticks where there are components', () => {
    expect(suggestScore(5, { ticks: [true, true, true, false, false], figures: null })).toMatchObject({
      score: 3,
    });
  });
});
