import { ordinalOf, placeIn, previousFront } from '../../../src/assessment/comparison/previousFront';
import { reportOf } from './reports';

const withOrdinal = (text: string) => reportOf({ texts: { 'front.previousOrdinal': text } });

describe('Which assessment a report says that it is', () => {
  it.each([
    ['2', 2],
    ['2.', 2],
    ['3:e', 3],
    ['Ensimmäinen', 1],
    ['toinen arviointi', 2],
    ['Den tredje', 3],
    ['1:a', 1],
    ['tionde', 10],
    ['', null],
    ['monesko?', null],
    ['toistaiseksi', null],
    ['Kolmas (3.)', 3],
    ['2. kerta vuonna 2025', 2],
    ['toinen, edellinen 14.4.2025', 2],
    // Of several places none is taken for the right one, and a day is no place.
    ['Toinen; ensimmäinen tehtiin 2023', null],
    ['Den andra (den första 2023)', null],
    ['2. tai 3.', null],
    ['1–2', null],
    ['15.6.2025', null],
    ['15. kesäkuuta 2025', null],
    ['4,29', null],
  ])('%j is %p', (text, ordinal) => {
    expect(ordinalOf(withOrdinal(text))).toBe(ordinal);
    expect(placeIn(text)).toBe(ordinal);
  });
});

describe('The front of the next report', () => {
  const open = reportOf({
    texts: { 'front.previousOrdinal': '', 'front.previousDate': '', 'front.previousLevel': '' },
  });

  it('says which assessment it is, when the last report was and what came of it, in its own words', () => {
    const earlier = reportOf({
      texts: { 'front.previousOrdinal': 'Toinen', 'front.reportDate': '15.7.2025' },
    });
    expect(previousFront(open, { ...earlier, language: 'fi', levels: [] })).toEqual([
      { key: 'front.previousOrdinal', text: '3:e' },
      { key: 'front.previousDate', text: '15.7.2025' },
      { key: 'front.previousLevel', text: '100 poäng, god nivå' },
    ]);
  });

  it('leaves out what the last report does not tell; its ordinal may be given instead', () => {
    const earlier = reportOf({ scores: { 3: null } });
    expect(previousFront(open, earlier)).toEqual([]);
    expect(previousFront(open, earlier, 1)).toEqual([{ key: 'front.previousOrdinal', text: '2:a' }]);
  });

  it('changes nothing that it says already, and no field that it lacks', () => {
    const earlier = reportOf({ texts: { 'front.reportDate': '15.7.2025' } });
    const written = reportOf({ texts: { 'front.previousLevel': '100 poäng, god nivå' } });
    expect(previousFront(written, earlier)).toEqual([]);
  });

  it('changes nothing that it says already in other words', () => {
    const earlier = reportOf({
      texts: { 'front.previousOrdinal': '1.', 'front.reportDate': '15.7.2025' },
    });
    const written = reportOf({
      texts: {
        'front.previousOrdinal': 'Den andra',
        'front.previousDate': '15 juli 2025',
        'front.previousLevel': 'God nivå, 100 poäng',
      },
    });
    expect(previousFront(written, earlier)).toEqual([]);
    const wrong = reportOf({
      texts: {
        'front.previousOrdinal': 'Den tredje',
        'front.previousDate': '15 juli 2024',
        'front.previousLevel': 'God nivå, 101 poäng',
      },
    });
    expect(previousFront(wrong, earlier).map(({ text }) => text)).toEqual([
      '2:a',
      '15.7.2025',
      '100 poäng, god nivå',
    ]);
  });
});
