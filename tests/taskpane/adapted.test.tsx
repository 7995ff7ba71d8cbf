import { screen } from '@testing-library/react';
import { adaptedReport } from '../template/adaptedReport';
import { clickScore } from './clickScore';
import { button, openCriterion } from './evidence/criterionPage';

beforeEach(() => localStorage.clear());

describe.each([
  ['fi', /mukautettuja LATU-kriteerejä/, 'Kaikki viisi pistemäärää', 'Luvut'],
  ['sv', /anpassade LATU-kriterierna/, 'Alla fem poängtal', 'Siffror'],
] as const)('With the adapted criteria (%s)', (language, sentence, hints, figures) => {
  it('hints and figures are as ever with the usual ones', async () => {
    await openCriterion(21, { language, sample: language });
    expect(screen.queryByText(sentence)).toBeNull();
    expect([button(hints), button(figures)]).toHaveLength(2);
  });

  it('no hints, no figures and no suggestion are shown, and it says why', async () => {
    await openCriterion(21, { language, file: adaptedReport(language) });
    expect(screen.getByText(sentence)).toBeTruthy();
    await clickScore(screen.getByRole('radio', { name: '3' }));
    expect(screen.queryByRole('button', { name: hints })).toBeNull();
    expect(screen.queryByRole('button', { name: figures })).toBeNull();
  });
});

it('What the document says of adapted criteria is among the things to look at', async () => {
  const { user } = await openCriterion(21, { file: adaptedReport('fi') });
  await user.keyboard('{Escape}');
  await user.click(await screen.findByRole('button', { name: 'Huomioitavaa: 1' }));
  expect((await screen.findByRole('listitem')).textContent).toContain('mukautettuja LATU-kriteerejä');
});
