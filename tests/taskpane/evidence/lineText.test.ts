import { suggestFromComponents } from '../../../src/assessment/figures/components';
import type { SuggestionOutcome, Suggestion } from '../../../src/assessment/figures/suggestion';
import { suggestFromFigures } from '../../../src/assessment/figures/suggest';
import { calculationLine } from '../../../src/assessment/calculation/line';
import type { FigureTexts } from '../../../src/assessment/workingData';
import { lineText } from '../../../src/taskpane/evidence/lineText';
import { loadEvidenceTexts } from '../../../src/taskpane/evidence/texts/useEvidenceTexts';
import { paneLanguages } from '../../../src/words/paneLanguage';
import { suggestionIn } from '../../assessment/figures/suggestions';

const rows = (...all: Record<string, string>[]): FigureTexts => ({ fields: {}, rows: all });
const fields = (all: Record<string, string>): FigureTexts => ({ fields: all, rows: [] });
const of = (number: number, outcome: SuggestionOutcome): readonly [number, Suggestion] => [
  number,
  suggestionIn(outcome),
];

const tracked = { tracked: 'yes', reviewedWeekly: 'yes' };
const cases = {
  'the share of one coach': of(4, suggestFromFigures(4, rows({ clients: '9', fromTeams: '7' }))),
  'one caseload': of(1, suggestFromFigures(1, rows({ clients: '11', fullTime: '50' }))),
  'the mean of several caseloads': of(
    1,
    suggestFromFigures(1, rows({ clients: '10', fullTime: '100' }, { clients: '31', fullTime: '100' })),
  ),
  'a median': of(15, suggestFromFigures(15, fields({ days: '45, 30, 61', tracked: 'no' }))),
  'a median of one day': of(15, suggestFromFigures(15, fields({ days: '1', tracked: 'no' }))),
  components: of(5, suggestFromComponents(5, 3, 5)),
  'jobs of several kinds': of(
    19,
    suggestFromFigures(19, rows({ name: 'a', jobs: '4' }, { name: 'b', jobs: '2' })),
  ),
  'one contact': of(17, suggestFromFigures(17, { fields: tracked, rows: [{ contacts: '1' }] })),
  'no jobs at all': of(21, suggestFromFigures(21, fields({ permanent: '0', jobs: '0' }))),
};

const spaced = (text: string): string => text.replaceAll('_', '\u00a0');

describe('The line of a suggestion', () => {
  // "_" stands for the no-break space before %.
  it.each([
    ['the share of one coach', '7/9: 78_% → 4', '7 av 9: 78_% → 4', '7 of 9: 78% → 4'],
    ['one caseload', '22 asiakasta → 4', '22 klienter → 4', '22 clients → 4'],
    [
      'the mean of several caseloads',
      '2 työhönvalmentajaa: keskimäärin 20,5 asiakasta, pisteet keskimäärin 3,5 → 3',
      '2 arbetstränare: i medeltal 20,5 klienter, poäng i medeltal 3,5 → 3',
      '2 employment specialists: mean 20.5 clients, mean score 3.5 → 3',
    ],
    [
      'a median',
      '3 asiakasta: mediaani 45 päivää → 4',
      '3 klienter: median 45 dagar → 4',
      '3 clients: median 45 days → 4',
    ],
    [
      'a median of one day',
      '1 asiakas: mediaani 1 päivä → 4',
      '1 klient: median 1 dag → 4',
      '1 client: median 1 day → 4',
    ],
    ['components', '3/5 toteutuu → 3', '3 av 5 uppfylls → 3', '3 of 5 met → 3'],
    [
      'jobs of several kinds',
      'Laskettu 4/6: 67_% → 3',
      '4 av 6 räknade: 67_% → 3',
      '4 of 6 counted: 67% → 3',
    ],
    ['one contact', '1 tapaaminen viikossa → 1', '1 möte per vecka → 1', '1 contact a week → 1'],
    [
      'no jobs at all',
      'Ei voimassa olevia työsuhteita → 1',
      'Inga pågående anställningar → 1',
      'No current jobs → 1',
    ],
  ] as const)('puts %s in short', async (name, ...lines) => {
    const [number, suggestion] = cases[name];
    const read = await Promise.all(
      paneLanguages.map(async (language) =>
        lineText(calculationLine(number, suggestion, language), await loadEvidenceTexts(language)),
      ),
    );
    expect(read).toEqual(lines.map(spaced));
  });
});
