import { screen, within } from '@testing-library/react';
import { finishedDocument } from '../commands/finishedDocument';
import { filledPlan, needOf, planWith } from '../handouts/plans';
import { asFilled } from '../handouts/filledByUnit';
import { changedPackage } from '../template/changedPackage';
import { withPictures } from '../template/withPictures';
import { putScores, renderPane } from './renderPane';
import { violations } from './violations';

beforeEach(() => localStorage.clear());

/** jsdom's files lack the method. */
function fileOf(name: string, bytes: Uint8Array): File {
  const file = new File(['x'], name);
  file.arrayBuffer = () => Promise.resolve(new Uint8Array(bytes).buffer);
  return file;
}

const lastYear = asFilled(
  filledPlan(
    planWith([needOf({ number: 2, criterion: '2. Fokus työhönvalmennuksessa', score: '2', target: 4 })]),
  ),
  {
    'ips.plan.need.1.action': ['Työnkuva', 'Sijaisuus'],
    'ips.plan.need.1.status': ['Tehty', 'Käynnissä'],
    'ips.plan.need.1.responsible': ['Tiiminvetäjä'],
  },
);

async function pickPlan(bytes: Uint8Array = lastYear, unit = 'Mallilan yksikkö', more: readonly File[] = []) {
  const pane = await renderPane({
    prepare: (desk) => {
      putScores(desk, [4, 3]);
      desk.document.put('front.unit', unit);
    },
  });
  await pane.user.click(screen.getByRole('button', { name: 'Vertaa' }));
  await pane.user.upload(await screen.findByLabelText(/raport/iu, { selector: 'input' }), [
    fileOf('suunnitelma.docx', bytes),
    ...more,
  ]);
  return pane;
}

const shownIn = (element: HTMLElement) =>
  within(element)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('Last year’s action plan beside this report', () => {
  it('shows what has become of its actions, those first that are to be done', async () => {
    await pickPlan();
    const heading = await screen.findByRole('heading', { name: 'Kehittämissuunnitelma: suunnitelma.docx' });
    const section = heading.closest('section') ?? document.body;
    expect(within(section).getByText('Toimenpiteitä: 2, tekemättä tai kesken: 1.')).toBeTruthy();
    expect(within(section).getByText('Silloin: 2, tavoite: 4, nyt: 3')).toBeTruthy();
    expect(shownIn(section)).toEqual(['käynnissäSijaisuus', 'tehtyTyönkuvaVastuuhenkilö: Tiiminvetäjä']);
    expect(within(section).getByText('Kokoontukaa viikoittain.').getAttribute('lang')).toBe('fi');
    expect(screen.queryByText(/toista yksikköä|Suunnitelmassa on myös/u)).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('says what stands in it and is not shown', async () => {
    await pickPlan(withPictures(lastYear, [{ title: 'Kaavio', description: '' }]));
    expect(
      await screen.findByText(/^Suunnitelmassa on myös kuva\..* katso se suunnitelmasta\./u),
    ).toBeTruthy();
  });

  it('is shown once where a copy of it was picked, too, which is said', async () => {
    const pane = await pickPlan(lastYear, 'Mallilan yksikkö', [fileOf('kopio.docx', lastYear)]);
    await screen.findByRole('heading', { name: 'Kehittämissuunnitelma: kopio.docx' });
    expect(screen.getAllByText('Toimenpiteitä: 2, tekemättä tai kesken: 1.')).toHaveLength(1);
    expect(screen.getByText('Sama kehittämissuunnitelma on jo valittu. Poista toinen.')).toBeTruthy();
    await pane.user.click(screen.getByRole('button', { name: '2. Fokus työhönvalmennuksessa' }));
    await screen.findByText('Vastuuhenkilö: Tiiminvetäjä');
    expect(screen.getAllByText('Vastuuhenkilö: Tiiminvetäjä')).toHaveLength(1);
  });

  it('stands beside its criterion while that is scored', async () => {
    const { user } = await pickPlan();
    await user.click(await screen.findByRole('button', { name: '2. Fokus työhönvalmennuksessa' }));
    const here = await screen.findByRole('region', { name: 'Kehittämissuunnitelma: 2.–4.6.2026' });
    expect(shownIn(here)).toHaveLength(2);
    expect(await violations()).toEqual([]);
  });

  it('of another unit says so, beside the criterion, too', async () => {
    const { user } = await pickPlan(lastYear, 'Toinen yksikkö');
    const said = 'Suunnitelma koskee toista yksikköä: Mallilan yksikkö.';
    expect(await screen.findByText(said)).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: '2. Fokus työhönvalmennuksessa' }));
    const here = await screen.findByRole('region', { name: 'Kehittämissuunnitelma: 2.–4.6.2026' });
    expect(within(here).getByText(said)).toBeTruthy();
  });

  it('comes with the earlier report, which says at the criterion, too, that it is of another unit', async () => {
    const { user } = await pickPlan(lastYear, 'Toinen yksikkö', [
      fileOf(
        'raportti.docx',
        finishedDocument('fi', {
          ...{ 'front.unit': 'Kolmas yksikkö', 'front.assessmentDates': '24.6.2020' },
        }),
      ),
    ]);
    await user.selectOptions(await screen.findByRole('combobox'), 'earlier');
    const [toCriterion = document.body] = await screen.findAllByRole('button', {
      name: '2. Fokus työhönvalmennuksessa',
    });
    await user.click(toCriterion);
    const here = await screen.findByRole('region', { name: 'Aiempi raportti 24.6.2020' });
    expect(within(here).getByText('Raportti koskee toista yksikköä: Kolmas yksikkö.')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Kehittämissuunnitelma: 2.–4.6.2026' })).toBeTruthy();
  });

  it('shows what was written beside its actions', async () => {
    const noted = changedPackage(lastYear, {
      'word/document.xml': (document) =>
        document.replace('<w:sectPr', '<w:p><w:r><w:t>Huom. &lt;b&gt;budjetti</w:t></w:r></w:p><w:sectPr'),
    });
    await pickPlan(noted);
    expect(await screen.findByText('Suunnitelmaan on kirjoitettu lisäksi:')).toBeTruthy();
    expect(screen.getByText('Huom. <b>budjetti')).toBeTruthy();
  });

  it('without development needs says so', async () => {
    await pickPlan(filledPlan(planWith([])));
    expect(await screen.findByText(/^Kehittämissuunnitelmasta ei löytynyt kehittämistarpeita/u)).toBeTruthy();
  });
});
