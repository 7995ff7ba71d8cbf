import { reportLanguages } from '../../src/words/reportLanguage';
import { emptyPlan, filledPlan, nastyText, needOf, planWith } from '../handouts/plans';
import { officeErrors } from './verdict';

jest.setTimeout(120_000);

const plans = {
  'no development need': planWith([]),
  'eight development needs': planWith(Array.from({ length: 8 }, () => needOf())),
  'texts of every kind': planWith([needOf({ recommendations: nastyText }), needOf({ score: '' })]),
};

describe.each(reportLanguages)('Microsoft’s validator finds nothing in a plan in %s', (language) => {
  it('that is empty', async () => {
    expect(await officeErrors(emptyPlan(language))).toEqual([]);
  });

  it.each(Object.entries(plans))('with %s', async (_, plan) => {
    expect(await officeErrors(filledPlan(plan, language))).toEqual([]);
  });
});
