import { addStrengths, startStrengths, strengthsOf } from '../../src/assessment/strengths';
import { finishedReport, lettered } from './findings/finishedReport';

const report = finishedReport({
  texts: {
    'criterion.3.score': '5',
    'criterion.3.comments': 'Kaikki vaiheet\nkuuluvat  valmentajalle.',
    'criterion.8.score': '5 p',
    'criterion.8.comments': '',
  },
});

it('takes the criteria scored 5 with their comments for strengths', () => {
  expect(strengthsOf(report)).toEqual([
    { number: 3, comments: 'Kaikki vaiheet kuuluvat valmentajalle.' },
    { number: 8, comments: '' },
  ]);
});

it.each([
  ['fi', 'Yksikkö sai täydet viisi pistettä seuraavista kriteereistä:'],
  ['sv', 'Enheten fick fulla fem poäng för följande kriterier:'],
] as const)('starts the strengths text in %s', (language, opening) => {
  expect(startStrengths(strengthsOf(report), lettered, language)).toBe(
    `${opening}\n3. Kriteerin C nimi: Kaikki vaiheet kuuluvat valmentajalle.\n8. Kriteerin H nimi`,
  );
});

it('has nothing to start from without a 5', () => {
  expect(startStrengths(strengthsOf(finishedReport()), lettered, 'fi')).toBe('');
});

describe('adding the start to what stands there', () => {
  it.each([
    ['', 'Alku'],
    [' \n', 'Alku'],
    ['Omin sanoin.\n', 'Omin sanoin.\nAlku'],
    ['Omin sanoin.\nAlku\nlisää', 'Omin sanoin.\nAlku\nlisää'],
  ])('loses nothing of %j', (text, added) => {
    expect(addStrengths(text, 'Alku')).toBe(added);
  });
});
