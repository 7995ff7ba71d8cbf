import { chosenStrengths, offeredStrengths } from '../../../src/assessment/briefing/strengthChoice';
import { finishedReport, lettered, type Texts } from '../findings/finishedReport';

const offered = (texts: Texts) => offeredStrengths(finishedReport({ texts }), lettered);
const textsOf = (texts: Texts): string[] => offered(texts).map(({ text }) => text);

const fives: Texts = {
  'criterion.3.score': '5',
  'criterion.3.comments': 'Kaikki vaiheet kuuluvat valmentajalle. Muutakin on.',
  'criterion.8.score': '5',
  'criterion.8.comments': '',
};

it('Strengths are first those of the report line by line, then the other criteria with five points', () => {
  const strengths =
    'Yksikkö sai täydet viisi pistettä seuraavista kriteereistä:\n8. Kriteerin H nimi: Roolit toteutuvat.\n• Johto tukee.\n\n– Oma tila';
  expect(textsOf({ ...fives, 'front.strengths': strengths })).toEqual([
    '8. Kriteerin H nimi: Roolit toteutuvat.',
    'Johto tukee.',
    'Oma tila',
    '3. Kriteerin C nimi: Kaikki vaiheet kuuluvat valmentajalle.',
  ]);
});

it('A single paragraph is taken by sentences, one about a criterion as it is', () => {
  expect(textsOf({ 'front.strengths': 'Tiimi on vahva, esim. Oulussa. Johto tukee!  Työ näkyy.' })).toEqual([
    'Tiimi on vahva, esim. Oulussa.',
    'Johto tukee!',
    'Työ näkyy.',
  ]);
  expect(textsOf({ 'front.strengths': '4. Kriteerin D nimi: Hyvä. Tiivis.' })).toEqual([
    '4. Kriteerin D nimi: Hyvä. Tiivis.',
  ]);
});

it.each(['', ' ', '–'])('Strengths that read %j leave the criteria with five points', (text) => {
  expect(textsOf({ ...fives, 'front.strengths': text })).toEqual([
    '3. Kriteerin C nimi: Kaikki vaiheet kuuluvat valmentajalle.',
    '8. Kriteerin H nimi',
  ]);
});

it('Nothing is offered where nothing is strong', () => {
  expect(offered({ 'front.strengths': '' })).toEqual([]);
});

it('The same words twice are one strength, and a long list has an end', () => {
  expect(textsOf({ 'front.strengths': 'Tiimi.\nTiimi.\nJohto.' })).toEqual(['Tiimi.', 'Johto.']);
  expect(textsOf({ 'front.strengths': 'A. '.repeat(5000) }).length).toBeLessThan(31);
});

it('The first three are chosen until somebody chooses, and never more than three', () => {
  const all = ['A', 'B', 'C', 'D'].map((text) => ({ key: text, text }));
  const keys = (chosen: readonly string[] | null) => chosenStrengths(all, chosen).map(({ key }) => key);
  expect(keys(null)).toEqual(['A', 'B', 'C']);
  expect(keys(['D', 'B', 'gone'])).toEqual(['B', 'D']);
  expect(keys(['A', 'B', 'C', 'D'])).toEqual(['A', 'B', 'C']);
  expect(keys([])).toEqual([]);
});
