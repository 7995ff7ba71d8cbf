import { calculationPlace, withCalculation } from '../../../src/taskpane/evidence/comments';
import { reportWords } from '../../../src/words/words';

const [opening = ''] = reportWords.flatMap(({ calculation }) => Object.values(calculation.openings)[0] ?? []);
const sentence = (value: string): string =>
  `${opening} 12 asiakkaasta ${value}\u00a0% on töissä, joten pisteet ovat 4.`;

describe.each([' ', '\u202f', '\u00a0'])('Where Word has %j for the spaces of a calculation', (space) => {
  const found = (value: string): string => sentence(value).replace(/\s/gu, space);

  test('it is there', () => {
    const text = `Oma teksti.\n${found('45')}`;
    expect(calculationPlace(text, sentence('45'))).toBe('there');
    expect(withCalculation(text, sentence('45'))).toBe(text);
  });

  test('an earlier one is replaced and not doubled', () => {
    const text = `Oma teksti.\n${found('40')}`;
    expect(calculationPlace(text, sentence('45'))).toBe('outdated');
    expect(withCalculation(text, sentence('45'))).toBe(`Oma teksti.\n${sentence('45')}`);
  });
});
