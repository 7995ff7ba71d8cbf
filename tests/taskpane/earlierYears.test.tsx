import { screen, waitFor, within } from '@testing-library/react';
import { finishedDocument } from '../commands/finishedDocument';
import { renderPane } from './renderPane';

type Pane = Awaited<ReturnType<typeof renderPane>>;

/** jsdom's files lack the method. */
function fileOf(bytes: Uint8Array, name: string): File {
  const file = new File(['x'], name);
  file.arrayBuffer = () => Promise.resolve(new Uint8Array(Buffer.from(bytes)).buffer);
  return file;
}

/** A report with this day of the assessment ("" for none), of which criterion 1 has the given score. */
const assessed = (day: string, score = '4', language: 'fi' | 'sv' = 'fi'): File => {
  const dates = { 'front.assessmentDates': day, 'front.reportDate': day };
  return fileOf(
    finishedDocument(language, { ...dates, 'criterion.1.score': score }),
    `${day || 'ilman'}.docx`,
  );
};

/** The open report is of 24 and 25 June 2026, and its front says nothing of the previous assessment. */
async function openWith(...files: File[]): Promise<Pane> {
  const texts = {
    'front.unit': 'Zeta',
    'front.previousOrdinal': '',
    'front.previousDate': '',
    'front.previousLevel': '',
    'criterion.1.score': '1',
    'criterion.1.comments': 'Omia sanoja.',
  };
  const pane = await renderPane({ file: finishedDocument('fi', texts) });
  await pane.user.click(screen.getByRole('button', { name: 'Vertaa' }));
  await pane.user.upload(await screen.findByLabelText('Valitse raportit', { selector: 'input' }), files);
  await waitFor(() => expect(screen.queryByText('Luetaan…')).toBeNull(), { timeout: 40_000 });
  for (const role of screen.getAllByRole('combobox', { name: /^Mikä raportti/u }))
    await pane.user.selectOptions(role, 'earlier');
  return pane;
}

const offers = (): HTMLElement[] =>
  screen.queryAllByRole('group', { name: 'Edellisen arvioinnin tiedot alkutietoihin' });

describe('Of several earlier reports', () => {
  it('the latest before this one fills in the front, in whatever order and language they were picked', async () => {
    const { desk, user, outside } = await openWith(
      assessed('3.6.2024'),
      assessed('2.6.2025', '4', 'sv'),
      assessed('4.6.2023'),
    );
    expect(offers()).toHaveLength(1);
    await user.click(within(offers()[0] ?? document.body).getByRole('button', { name: 'Täytä valitut' }));
    await outside(() => undefined);
    expect(desk.document.textOf('front.previousDate')).toBe('2.6.2025');
    expect(desk.document.textOf('front.previousLevel')).toBe('100 pistettä, hyvä taso');
  });

  it('one without a day fills in nothing while there is one with a day', async () => {
    await openWith(assessed(''), assessed('3.6.2024'));
    expect(offers()).toHaveLength(1);
    expect(within(offers()[0] ?? document.body).getByText(/: 3\.6\.2024$/u)).toBeTruthy();
  });

  it('one of a later assessment is none: it says so, fills in nothing and has no place among the years', async () => {
    await openWith(assessed('1.12.2026'), assessed('3.6.2024'));
    expect(screen.getByText(/joten raporttia ei käytetä aiempana\./u)).toBeTruthy();
    expect(within(offers()[0] ?? document.body).getByText(/: 3\.6\.2024$/u)).toBeTruthy();
    expect(screen.getByRole('table', { name: '3.6.2024 → 25.6.2026' })).toBeTruthy();
  });

  it('one that is picked twice is one of the years, and two of one day are two that are reported', async () => {
    await openWith(assessed('3.6.2024'), assessed('3.6.2024'), assessed('3.6.2024', '5'));
    expect(screen.getByText(/^Sama raportti on jo valittu\./u)).toBeTruthy();
    expect(screen.getByRole('table', { name: '3.6.2024 → 3.6.2024 → 25.6.2026' })).toBeTruthy();
    expect(screen.getAllByText(/3\.6\.2024\.docx/u).length).toBeGreaterThan(2);
  });

  it('a later one alone fills in nothing', async () => {
    await openWith(assessed('1.12.2026'));
    expect(offers()).toHaveLength(0);
    expect(screen.queryByRole('table', { name: /→/u })).toBeNull();
  });

  it('the check asks for the reason of a change since the last one of this unit', async () => {
    const other = finishedDocument('fi', {
      'front.unit': 'Toinen yksikkö',
      'front.assessmentDates': '2.6.2025',
      'criterion.1.score': '5',
    });
    const { user } = await openWith(assessed('3.6.2024', '3'), fileOf(other, 'toinen.docx'));
    await user.click(screen.getByRole('button', { name: 'Tarkistus' }));
    expect(await screen.findByText(/aiemmasta raportista \(3 → 1\)/u)).toBeTruthy();
  });
});
