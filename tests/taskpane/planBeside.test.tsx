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

  it('is not held against these criteria where it rests on the adapted ones, which is said', async () => {
    const need = needOf({ number: 2, criterion: '2. Fokus työhönvalmennuksessa', score: '2', target: 4 });
    await pickPlan(filledPlan(planWith([need], { isAdapted: true })));
    expect(
      await screen.findByText(/^Suunnitelma perustuu LATU-kriteereillä tehtyyn arviointiin/u),
    ).toBeTruthy();
    expect(screen.getByText('Silloin: 2, tavoite: 4, nyt: ei pisteitä')).toBeTruthy();
    expect(screen.queryByRole('button', { name: need.criterion })).toBeNull();
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

  it('says that another version of it was picked, and tells the two apart at the criterion', async () => {
    const later = asFilled(lastYear, { 'ips.plan.need.1.status': ['Tehty', 'Tehty'] });
    const pane = await pickPlan(lastYear, 'Mallilan yksikkö', [fileOf('syksy.docx', later)]);
    const said = /^Tämä voi olla toinen versio jo valitusta suunnitelmasta: suunnitelma\.docx\. /u;
    expect(await screen.findAllByText(said)).toHaveLength(1);
    const [toCriterion = document.body] = screen.getAllByRole('button', {
      name: '2. Fokus työhönvalmennuksessa',
    });
    await pane.user.click(toCriterion);
    const names = ['suunnitelma.docx', 'syksy.docx'].map((name) => `Kehittämissuunnitelma: ${name}`);
    const [first = document.body, second = document.body] = await Promise.all(
      names.map((name) => screen.findByRole('region', { name })),
    );
    expect(within(first).queryByText(said)).toBeNull();
    expect(within(second).getByText(said)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('stands at the criterion behind a plan of a later year, whichever was picked first', async () => {
    const need = needOf({ number: 2, criterion: '2. Fokus työhönvalmennuksessa' });
    const later = filledPlan(planWith([need], { assessed: '1.–2.6.2027' }));
    const unknown = filledPlan(planWith([need], { assessed: 'keväällä' }));
    const pane = await pickPlan(lastYear, 'Mallilan yksikkö', [
      fileOf('outo.docx', unknown),
      fileOf('uusi.docx', later),
    ]);
    await screen.findByRole('heading', { name: 'Kehittämissuunnitelma: uusi.docx' });
    const [toCriterion = document.body] = screen.getAllByRole('button', {
      name: '2. Fokus työhönvalmennuksessa',
    });
    await pane.user.click(toCriterion);
    await screen.findByRole('region', { name: 'Kehittämissuunnitelma: keväällä' });
    const titles = screen
      .getAllByRole('region', { name: /^Kehittämissuunnitelma/u })
      .map((region) => region.getAttribute('aria-label'));
    expect(titles.map((title) => title?.split(': ')[1])).toEqual(['1.–2.6.2027', '2.–4.6.2026', 'keväällä']);
    expect(screen.queryByText(/toinen versio/u)).toBeNull();
  });

  it('says that it has tracked changes, and shows what a unit made of what the criterion asks', async () => {
    const changed = changedPackage(lastYear, {
      'word/document.xml': (document) =>
        document
          .replace('sijaistaminen', 'sijaistaminen ei onnistu')
          .replace(
            /(<w:r>(?:(?!<w:r>).)*Työnkuva<)/u,
            '<w:ins w:id="1" w:author="M"><w:r><w:t>Uusi </w:t></w:r></w:ins>$1',
          ),
    });
    const { user } = await pickPlan(changed);
    const tracked = /^Suunnitelmassa on jäljitettyjä muutoksia/u;
    expect(await screen.findByText(tracked)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '2. Fokus työhönvalmennuksessa' }));
    const here = await screen.findByRole('region', { name: 'Kehittämissuunnitelma: 2.–4.6.2026' });
    expect(within(here).getByText(tracked)).toBeTruthy();
    const asks = within(here).getByText(/^Kohdassa ”Mitä kriteeri edellyttää” on tekstiä/u);
    expect(asks.nextSibling?.textContent).toContain('• sijaistaminen ei onnistu');
    expect(await violations()).toEqual([]);
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
    const said = /^Suunnitelmassa on toinen yksikkö, .*: ”Mallilan yksikkö”\./u;
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
    expect(within(here).getByText(/^Raportissa on toinen yksikkö, .*: ”Kolmas yksikkö”\./u)).toBeTruthy();
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
    expect(screen.queryByRole('heading', { name: /^Kehittämissuunnitelma:/u })).toBeNull();
  });

  it('without development needs shows what was written in it instead', async () => {
    const written = changedPackage(filledPlan(planWith([])), {
      'word/document.xml': (document) =>
        document.replace('<w:sectPr', '<w:p><w:r><w:t>Sovimme toisin.</w:t></w:r></w:p><w:sectPr'),
    });
    await pickPlan(written);
    expect(await screen.findByText('Sovimme toisin.')).toBeTruthy();
    expect(screen.getByText(/^Kehittämissuunnitelmasta ei löytynyt kehittämistarpeita/u)).toBeTruthy();
  });
});
