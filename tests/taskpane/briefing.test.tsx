import { screen, within } from '@testing-library/react';
import type { FieldKey } from '../../src/assessment/fieldKey';
import type { PaneLanguage } from '../../src/words/paneLanguage';
import { finishedDocument } from '../commands/finishedDocument';
import { Parts, within as inElement } from '../documents/parts';
import { packageFaults } from '../documents/packageFaults';
import type { Desk } from '../session/desk';
import { patience } from './evidence/criterionPage';
import { finish } from './finishedDesk';
import { fakeCanvas, noCanvas } from './profile/canvas';
import { renderPane } from './renderPane';
import { violations } from './violations';

beforeEach(() => {
  localStorage.clear();
  fakeCanvas();
});
afterEach(() => jest.restoreAllMocks());

const words = {
  fi: { menu: 'Valikko', toPage: 'Tee tiivistelmä johdolle', title: 'Tiivistelmä johdolle' },
  sv: { menu: 'Meny', toPage: 'Gör en sammanfattning för ledningen', title: 'Sammanfattning för ledningen' },
  en: { menu: 'Menu', toPage: 'Make a summary for managers', title: 'Summary for managers' },
};

interface Situation {
  readonly texts?: Readonly<Record<string, string>>;
  readonly platform?: string;
  readonly language?: PaneLanguage;
  readonly sample?: 'fi' | 'sv';
}

const fives: Readonly<Record<string, string>> = {
  'criterion.3.score': '5',
  'criterion.3.comments': 'Kaikki vaiheet kuuluvat valmentajalle.',
  'criterion.8.score': '5',
  'front.strengths': 'Tiimi on vahva.\nJohto tukee & <auttaa>.\nTyö näkyy.',
};

/** On the page, from the menu; every criterion of the report is scored. */
async function openPage({ texts = {}, platform = 'PC', language = 'fi', sample = 'fi' }: Situation = {}) {
  const pane = await renderPane({
    language,
    sample,
    prepare: (desk) => {
      finish(desk, sample);
      for (const [key, text] of Object.entries({ ...fives, ...texts }))
        desk.document.put(key as FieldKey, text);
      const told = desk.document.diagnostics();
      jest.spyOn(desk.document, 'diagnostics').mockReturnValue({ ...told, platform });
    },
  });
  await pane.user.click(screen.getByRole('button', { name: words[language].menu }));
  await pane.user.click(await screen.findByRole('button', { name: words[language].toPage }, patience));
  await screen.findByRole('heading', { level: 1, name: words[language].title }, patience);
  return pane;
}

type Pane = Awaited<ReturnType<typeof openPage>>;

/** Has Word open the page, and reads what it was given: its lines of text. */
async function taken({ user, desk }: Pane): Promise<string[]> {
  await user.click(screen.getByRole('button', { name: 'Avaa Wordissa' }));
  await screen.findByText(/^Tiivistelmä annettiin Wordille/u, {}, patience);
  return linesOf(desk);
}

const madeBy = (desk: Desk): Uint8Array =>
  new Uint8Array(Buffer.from(desk.document.newDocuments.at(-1) ?? '', 'base64'));

const linesOf = (desk: Desk): string[] =>
  new Parts(madeBy(desk)).elements('word/document.xml', 'w:p').map((paragraph) =>
    inElement(paragraph, 'w:t')
      .map(({ textContent }) => textContent)
      .join(''),
  );

const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });

describe('The page for managers', () => {
  it('opens in Word with the report’s result, texts and picture', async () => {
    const pane = await openPage();
    const lines = await taken(pane);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Arvioitu yksikkö: Pohjoinen poliklinikka, Oulu',
        'Arviointiajankohta: 24.–25.6.2026',
        'Arvioijat: Anna Aalto, Bo Berg',
        'Tulos: 101 / 125, hyvä taso',
        '100–114 pistettä. Tulos: 101',
        'Tiimi on vahva.',
        'Johto tukee & <auttaa>.',
        '2. Fokus työhönvalmennuksessa',
        'Vain työhönvalmennusta.',
      ]),
    );
    const parts = new Parts(madeBy(pane.desk));
    const [picture] = parts.elements('word/document.xml', 'wp:docPr');
    expect(picture?.getAttribute('descr')).toMatch(/^Yhteispistemäärä 101 \/ 125, hyvä taso\..* 25\. /u);
    expect(packageFaults(madeBy(pane.desk))).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  it('has the strengths that are chosen, three at most', async () => {
    const pane = await openPage();
    const other = /^3\. .*: Kaikki vaiheet kuuluvat valmentajalle\.$/u;
    expect(['Tiimi on vahva.', 'Työ näkyy.'].map((name) => box(name).checked)).toEqual([true, true]);
    expect([box(other).checked, box(other).disabled]).toEqual([false, true]);
    expect(screen.getByText(/^Kolme on valittu\./u)).toBeTruthy();
    await pane.user.click(box('Tiimi on vahva.'));
    await pane.user.click(box(other));
    const lines = await taken(pane);
    expect(lines).not.toContain('Tiimi on vahva.');
    expect(lines.filter((line) => other.test(line))).toHaveLength(1);
  });

  it('remembers what was chosen when it is turned to again', async () => {
    const pane = await openPage();
    await pane.user.click(box('Työ näkyy.'));
    await pane.user.selectOptions(screen.getByRole('combobox', { name: /^Tavoitepisteet: 2\. /u }), '5');
    await pane.user.keyboard('{Escape}');
    await pane.user.click(await screen.findByRole('button', { name: words.fi.toPage }, patience));
    await screen.findByRole('heading', { level: 1, name: words.fi.title });
    expect(box('Työ näkyy.').checked).toBe(false);
    const lines = await taken(pane);
    const target = lines[lines.indexOf('Vain työhönvalmennusta.') + 2];
    expect(target).toBe('5');
  });

  it('says that an unfinished report is unfinished, before it is taken and in it', async () => {
    const pane = await openPage({ texts: { 'criterion.4.score': '' } });
    expect(screen.getByText(/^Arviointi on kesken: 24 \/ 25 kriteeriä/u)).toBeTruthy();
    const lines = await taken(pane);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Tulos: arviointi on kesken',
        '24 / 25 kriteeriä on pisteytetty. Yhteispistemäärää ja tasoa ei vielä ole.',
      ]),
    );
    expect(lines.join()).not.toContain('Tulos: 1');
  });

  it('says what was too long for one page', async () => {
    await openPage({
      texts: { 'front.strengths': 'Tiimi kokoontuu joka viikko ja sopii sijaisuuksista '.repeat(9) },
    });
    expect(
      screen.getByText(/^Kaikki teksti ei mahdu yhdelle sivulle\. Lyhennettyjä kohtia: vahvuudet\./u),
    ).toBeTruthy();
  });

  it.each([
    [
      { 'front.previousLevel': '90 pistettä, kohtalainen taso' },
      /^Edellinen tulos otetaan/u,
      /: 90 \/ 125.*noussut 11 pistettä\.$/u,
    ],
    [
      { 'front.previousLevel': '', 'front.previousDate': '', 'front.previousOrdinal': '1.' },
      /ensimmäinen laatuarviointi/u,
      /^Tämä on yksikön ensimmäinen/u,
    ],
    [
      { 'front.previousLevel': '', 'front.previousDate': '' },
      /ei ole tiedossa, ja niin sivulla/u,
      /^Edellisen arvioinnin tulos ei ole tiedossa/u,
    ],
  ])('says where the change comes from: %j', async (texts, said, written) => {
    const pane = await openPage({ texts });
    expect(screen.getByText(said)).toBeTruthy();
    expect((await taken(pane)).filter((line) => written.test(line))).toHaveLength(1);
  });

  it('takes the change from the report that was picked, whatever the front says of it', async () => {
    const pane = await openPage({ texts: { 'front.previousLevel': '90 pistettä, kohtalainen taso' } });
    await pane.user.click(screen.getByRole('button', { name: 'Valitse edellinen raportti' }));
    const scores = { 'criterion.7.score': '1', 'criterion.9.score': '5', total: '98' };
    const lastYear = finishedDocument('fi', {
      ...{
        ...scores,
        'front.unit': 'Pohjoinen poliklinikka, Oulu',
        'front.assessmentDates': '24.–25.6.2025',
      },
    });
    const file = new File(['x'], 'viime.docx');
    file.arrayBuffer = () => Promise.resolve(new Uint8Array(lastYear).buffer);
    await pane.user.upload(await screen.findByLabelText(/raport/iu, { selector: 'input' }), [file]);
    await screen.findByRole('heading', { name: 'Muutos: viime.docx' }, patience);
    await pane.user.click(screen.getByRole('button', { name: words.fi.menu }));
    await pane.user.click(await screen.findByRole('button', { name: words.fi.toPage }, patience));
    expect(await screen.findByText(/^Edellinen arviointi luetaan raportista viime\.docx/u)).toBeTruthy();
    const lines = await taken(pane);
    expect(lines).toContainEqual(expect.stringMatching(/^Edellinen arviointi 25\.6\.2025: 98 \/ 125, /u));
    expect(lines).toContainEqual(expect.stringMatching(/^Pisteet ovat nousseet .*: 7\. .* \(1 → \d\)/u));
    expect(lines.join()).not.toContain('90 / 125');
  });

  it('leads to the choice of the development needs and of the previous report', async () => {
    const { user } = await openPage({
      texts: {
        'front.developmentNeeds.1.criterion': '',
        'front.developmentNeeds.1.score': '',
        'front.developmentNeeds.1.recommendations': '',
      },
    });
    expect(screen.getByRole('button', { name: 'Valitse kehittämistarpeet' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Valitse edellinen raportti' }));
    expect(await screen.findByRole('button', { name: 'Valitse raportit' }, patience)).toBeTruthy();
  });

  it('without a canvas is made without the picture, and says so', async () => {
    jest.restoreAllMocks();
    const pane = await openPage();
    noCanvas();
    await taken(pane);
    expect(screen.getByText(/^Kuvaa ei voitu piirtää/u)).toBeTruthy();
    expect(new Parts(madeBy(pane.desk)).elements('word/document.xml', 'wp:docPr')).toEqual([]);
  });

  it('is saved as a file under a name in the report’s language', async () => {
    const files: Blob[] = [];
    URL.createObjectURL = (file: Blob) => `blob:${files.push(file)}`;
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const pane = await openPage({ language: 'en', sample: 'sv', platform: 'OfficeOnline' });
    expect(screen.queryByRole('button', { name: 'Open in Word' })).toBeNull();
    await pane.user.click(screen.getByRole('button', { name: 'Save as a file' }));
    await screen.findByText(/to be saved as Sammanfattning av IPS-kvalitetsbedömningen 2026-06-25\.docx\.$/u);
    expect(files.map(({ size }) => size > 3000)).toEqual([true]);
  });

  it.each([
    ['PC', /^Word ei avannut tiivistelmää\. Tallenna se tiedostona\.$/u],
    ['Mac', /eikä tehtäväruutu voi tallentaa tiedostoja tässä Wordin versiossa/u],
  ])('that Word in %s does not open says so, and what to do', async (platform, said) => {
    const { user, desk } = await openPage({ platform });
    desk.document.openNewRefusal = 'unsupported';
    await user.click(screen.getByRole('button', { name: 'Avaa Wordissa' }));
    expect(await screen.findByText(said, {}, patience)).toBeTruthy();
  });

  it.each(['sv', 'en'] as const)('is shown in %s', async (language) => {
    await openPage({ language });
    expect(await violations()).toEqual([]);
  });
});

it('The last steps lead to it and to the plan, and it leads back', async () => {
  const { user } = await renderPane({ prepare: (desk) => finish(desk) });
  await user.click(screen.getByRole('button', { name: 'Tarkistus' }));
  await user.click(await screen.findByRole('button', { name: 'Viimeistele raportti' }));
  const after = (await screen.findByRole('heading', { name: 'Raportista eteenpäin' }, patience)).closest(
    'section',
  );
  expect(
    within(after ?? document.body).getByRole('button', { name: 'Tee kehittämissuunnitelma' }),
  ).toBeTruthy();
  await user.click(screen.getByRole('button', { name: words.fi.toPage }));
  await screen.findByRole('heading', { level: 1, name: words.fi.title }, patience);
  await user.click(screen.getByRole('button', { name: 'Viimeistely' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Viimeistely' })).toBeTruthy();
});
