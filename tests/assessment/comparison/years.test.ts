import { courseInDays, courseInFigures, scoresOverYears } from '../../../src/assessment/comparison/years';
import { reportOf } from './reports';

const on = (days: string, scores = {}) => reportOf({ scores, texts: { 'front.assessmentDates': days } });

describe('The scores of several assessments', () => {
  it('stand from the first to the present one, in whatever order the reports were picked', () => {
    const years = scoresOverYears(on('7.10.2026', { 7: 5 }), [
      on('8.10.2025', { 7: 2 }),
      on('9.10.2024', { 7: null }),
    ]);
    expect(years.days).toEqual(['9.10.2024', '8.10.2025', '7.10.2026']);
    expect(years.totals).toEqual([null, 98, 101]);
    const bars = years.sections.flatMap((section) => section.bars);
    expect(bars).toHaveLength(25);
    expect(bars.find(({ number }) => number === 7)?.scores).toEqual([null, 2, 5]);
  });

  it('are said in figures', () => {
    expect(courseInFigures([null, 2, 5])).toBe('– → 2 → 5');
  });

  it('are said by one dash where no assessment has any', () => {
    expect(courseInFigures([null, null])).toBe('–');
  });

  it('are headed by their days, as far as any is known', () => {
    expect(courseInDays(scoresOverYears(on('7.10.2026'), [on('')]))).toBe('– → 7.10.2026');
    expect(courseInDays(scoresOverYears(on(''), [on('')]))).toBe('');
  });

  it('begin with a report whose day can’t be read', () => {
    expect(scoresOverYears(on('7.10.2026'), [on('8.10.2025'), on('')]).days).toEqual([
      '–',
      '8.10.2025',
      '7.10.2026',
    ]);
  });
});
