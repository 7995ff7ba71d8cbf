import { readFileSync } from 'node:fs';
import { screen, within, waitFor } from '@testing-library/react';
import { docxFaults } from '../../src/assessment/docxFault';
import type { FieldKey } from '../../src/assessment/fieldKey';
import { enFileFaults } from '../../src/wording/files/en';
import { fiFileFaults } from '../../src/wording/files/fi';
import { svFileFaults } from '../../src/wording/files/sv';
import { emptyPlan } from '../handouts/plans';
import { samples } from '../session/desk';
import { unreadableFiles } from '../template/unreadableFiles';
import { finish } from './finishedDesk';
import { renderPane } from './renderPane';

beforeEach(() => localStorage.clear());

type Pane = Awaited<ReturnType<typeof renderPane>>;

/** The check page on a report in which nothing is left to find, but for these texts and the template's lines. */
async function checkWithLines(
  texts: Readonly<Record<string, string>> = {},
  { language, sample = 'fi' }: { language?: 'fi' | 'sv' | 'en'; sample?: 'fi' | 'sv' } = {},
): Promise<Pane> {
  const pane = await renderPane({
    sample,
    ...(language ? { language } : {}),
    prepare: (desk) => {
      finish(desk, sample);
      for (const [key, text] of Object.entries(texts)) desk.document.put(key as FieldKey, text);
    },
  });
  const part = { fi: 'Tarkistus', sv: 'Kontroll', en: 'Check' }[language ?? 'fi'];
  await pane.user.click(screen.getByRole('button', { name: part }));
  const again = await screen.findByRole('button', { name: { fi: 'Tarkista uudelleen', sv: 'Kontrollera på nytt', en: 'Check again' }[language ?? 'fi'] }); // prettier-ignore
  await waitFor(() => expect(again.getAttribute('aria-disabled')).not.toBe('true'));
  await pane.outside(() => undefined);
  return pane;
}

/** The same without those lines. */
async function check(...given: Parameters<typeof checkWithLines>): Promise<Pane> {
  const pane = await checkWithLines(...given);
  await pane.outside(({ session }) => session.removeInstructions());
  return pane;
}

const group = (name: RegExp): HTMLElement => {
  const section = screen.getByRole('heading', { name }).closest('section');
  if (!section) throw new Error(`The heading ${String(name)} is in no section.`);
  return section;
};

describe('The check of a report', () => {
  it('says that nothing is to be fixed, with the points and the level', async () => {
    await check();
    expect(screen.getByText(/Ei korjattavaa\./).textContent).toBe(
      'Ei korjattavaa. 99 pistettä, kohtalainen taso.',
    );
    expect(screen.getByText('Tarkistettu.')).toBeTruthy();
  });

  it('says so in Swedish of a Swedish report', async () => {
    await check({}, { language: 'sv', sample: 'sv' });
    expect(screen.getByText(/Inget att rätta\./).textContent).toMatch(/^Inget att rätta\. 99 poäng, .+\.$/);
  });

  it('leads from outgrown strengths to their part of the summary', async () => {
    const name =
      'Työhönvalmennuksen ja psykiatrisen hoidon yhteen sovittaminen toteutuu tiimityöskentelyn kautta';
    const { user } = await check({ 'front.strengths': `4. ${name}: Omin sanoin.` });
    await user.click(screen.getByRole('button', { name: 'Siirry vahvuuksiin' }));
    const heading = await screen.findByRole('heading', { name: 'Vahvuudet' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });

  it('does not say so while the template’s lines for its writer stand in the report', async () => {
    await checkWithLines();
    expect(screen.getByText('Tarkistettu.')).toBeTruthy();
    expect(screen.queryByText(/Ei korjattavaa\./)).toBeNull();
  });

  it('counts by severity and sorts the gravest first', async () => {
    await check({ 'summary.7': '2', 'criterion.9.comments': '', 'front.previousDate': '12/2025' });
    expect(screen.getByText('Korjattavaa: 1 · Täydennettävää: 1 · Hyvä tarkistaa: 1')).toBeTruthy();
    expect(
      screen
        .getAllByRole('heading', { level: 2 })
        .map(({ textContent }) => textContent)
        .slice(0, 3),
    ).toEqual(['Korjattavaa: 1', 'Täydennettävää: 1', 'Hyvä tarkistaa: 1']);
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['an unreadable score', { 'criterion.7.score': 'neljä' }, /Kentässä lukee ”neljä”/],
    ['a summary row', { 'summary.7': '2' }, /Koosteessa on 2 pistettä, mutta kriteerillä 7 on 4 pistettä/],
    ['the total', { total: '98' }, /Yhteispistemääränä on 98, mutta kriteereistä kertyy 99/],
    [
      'points and level',
      { 'summary.pointsAndLevel': '99 pistettä, hyvä taso' },
      /pitäisi lukea ”99 pistettä, kohtalainen taso”/,
    ],
    [
      'a development need',
      { 'front.developmentNeeds.1.score': '1' },
      /on 1 piste, mutta kriteerillä 2 on 3 pistettä/,
    ],
    [
      'a need without recommendations',
      { 'front.developmentNeeds.1.recommendations': '' },
      /puuttuvat suositukset/,
    ],
    ['the order of dates', { 'front.reportDate': '1.6.2026' }, /vaikka arviointi päättyi vasta 25\.6\.2026/],
    ['one assessor', { 'front.assessors.2': '' }, /Arvioijia on nimetty vain yksi/],
    [
      'the percentages of criterion 21',
      { 'criterion.21.comments': 'Hyvin' },
      /työllistymisprosentti ja kokonaisetenemisen prosentti/,
    ],
  ])('tells of %s', async (_, texts, sentence) => {
    await check(texts);
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it('tells once of what is missing in many criteria, with a way to each', async () => {
    const { user } = await check({
      'criterion.3.sources': '',
      'criterion.5.sources': '',
      'criterion.8.sources': '',
    });
    const missing = within(group(/^Täydennettävää/)).getAllByRole('button');
    expect(missing.map(({ textContent }) => textContent)).toEqual(['3', '5', '8']);
    await user.click(screen.getByRole('button', { name: 'Kriteeri 5: Tietolähteet puuttuvat.' }));
    expect(await screen.findByRole('heading', { level: 1, name: /^5\. / })).toBeTruthy();
  });

  it('shows the place in the document when it leads there', async () => {
    const { user, desk, outside } = await check({ total: '98' });
    await user.click(screen.getByRole('button', { name: 'Kooste, yhteispistemäärä' }));
    await outside(() => undefined);
    expect(desk.document.batches).toContain('select');
    expect(screen.getByRole('heading', { level: 1, name: 'Raportin tarkistus' })).toBeTruthy();
  });

  it('fixes one finding and leaves the others', async () => {
    const { user, desk, outside } = await check({ total: '98', 'summary.7': '2' });
    await user.click(screen.getByRole('button', { name: 'Korjaa: Kooste, yhteispistemäärä' }));
    await outside(() => undefined);
    expect(desk.document.textOf('total')).toBe('99');
    expect(screen.getByText('Kooste on päivitetty.')).toBeTruthy();
    expect(desk.document.textOf('summary.7')).toBe('2');
    expect(screen.getByText(/^Korjattavaa:\s1$/u)).toBeTruthy();
    expect(document.activeElement?.textContent).toContain('Koosteessa on 2 pistettä');
  });

  it('fixes all sums in one batch, and the score of the development need with them', async () => {
    const { user, desk, outside } = await check({
      total: '98',
      'summary.7': '2',
      'summary.pointsAndLevel': '98 pistettä, kohtalainen taso',
      'front.developmentNeeds.1.score': '1',
    });
    const before = desk.writes.length;
    await user.click(screen.getByRole('button', { name: 'Korjaa kaikki kerralla' }));
    await outside(() => undefined);
    expect(desk.writes.slice(before)).toEqual([4]);
    expect(screen.getByText(/Ei korjattavaa\./)).toBeTruthy();
  });

  it('undoes the fixing of all sums as one step', async () => {
    const { user, desk, outside } = await check({ total: '98', 'summary.7': '2' });
    await user.click(screen.getByRole('button', { name: 'Korjaa kaikki kerralla' }));
    await outside(() => undefined);
    await user.click(screen.getByRole('button', { name: /^Kumoa/ }));
    await outside(() => undefined);
    expect(desk.document.textOf('total')).toBe('98');
    expect(desk.document.textOf('summary.7')).toBe('2');
  });

  it('never says that all is well while a text is not in the document', async () => {
    const { desk, outside, user } = await check();
    await outside(() => {
      desk.document.refuse('criterion.4.comments', 'unknown');
      desk.session.type('criterion.4.comments', 'Uutta');
      desk.session.leave('criterion.4.comments');
    });
    expect(screen.queryByText(/Ei korjattavaa\./)).toBeNull();
    expect(screen.getByText('Yksi kenttä on tallentamatta asiakirjaan.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Näytä tallentamattomat' }));
    expect(await screen.findByRole('heading', { name: 'Huomioitavaa' })).toBeTruthy();
  });

  it('reads the document again, and sees what was typed there meanwhile', async () => {
    const { user, desk, outside } = await check();
    desk.document.put('criterion.7.score', '5');
    await user.click(screen.getByRole('button', { name: 'Tarkista uudelleen' }));
    await outside(() => undefined);
    expect(screen.getByText(/Koosteessa on 4 pistettä, mutta kriteerillä 7 on 5 pistettä/)).toBeTruthy();
  });

  it('says that comments and changes could not be checked when Word refuses to be read', async () => {
    const { user, desk, outside } = await check();
    expect(screen.queryByText(/ei voitu tarkistaa/)).toBeNull();
    desk.document.refuseToOpen('busy');
    await user.click(screen.getByRole('button', { name: 'Tarkista uudelleen' }));
    await outside(() => undefined);
    expect(screen.getByText(/Wordin kommentteja ja jäljitettyjä muutoksia ei voitu tarkistaa/)).toBeTruthy();
  });

  it('tells that changes are tracked and that working data is inside', async () => {
    const { desk, outside } = await check();
    await outside(() => {
      desk.document.circumstances = { readOnly: false, tracking: true };
      desk.session.working.change(7, { note: 'Oma huomio' });
      return desk.session.working.keep();
    });
    await outside(() => desk.session.look());
    expect(screen.getByText(/Jäljitä muutokset on päällä\. Poista se käytöstä/)).toBeTruthy();
    expect(screen.getByText(/Asiakirjassa on vielä arvioijan aineistoa/)).toBeTruthy();
  });
});

describe('The check of a file from disk', () => {
  /** jsdom's files lack the method. */
  function fileOf(content: Uint8Array | string, name: string, read = Promise.resolve()): File {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const file = new File(['x'], name);
    file.arrayBuffer = async () => {
      await read;
      return new Uint8Array(bytes).buffer;
    };
    return file;
  }

  const pick = async ({ user, outside }: Pane, file: File, label = 'Valitse tiedosto'): Promise<void> => {
    await user.upload(screen.getByLabelText(label, { selector: 'input' }), file);
    await outside(() => undefined);
  };

  it('tells what is left in it, without leading anywhere', async () => {
    const pane = await check();
    await pick(pane, fileOf(readFileSync(samples.sv), 'Mall.docx'));
    expect(await screen.findByText('Tarkistettu: Mall.docx')).toBeTruthy();
    const missing = group(/^Korjattavaa/);
    expect(within(missing).getByText('Pisteet puuttuvat kriteereistä')).toBeTruthy();
    expect(within(missing).queryAllByRole('button')).toEqual([]);
  });

  it('leaves the open report alone', async () => {
    const pane = await check();
    const before = pane.desk.document.batches.length;
    await pick(pane, fileOf(readFileSync(samples.sv), 'Mall.docx'));
    await screen.findByText('Tarkistettu: Mall.docx');
    expect(pane.desk.document.batches).toHaveLength(before);
    expect(screen.getByText(/Ei korjattavaa\./)).toBeTruthy();
  });

  it.each([
    ['fi', 'Valitse tiedosto', fiFileFaults, /^Tiedosto ei ole IPS-laatuarvioinnin raportti/u],
    ['sv', 'Välj fil', svFileFaults, /^Filen är ingen kvalitetsbedömningsrapport/u],
    ['en', 'Choose a file', enFileFaults, /^The file is not an IPS quality assessment report/u],
  ] as const)('says of each fault what to do, and no more of the one before, in %s', async (...given) => {
    const [language, label, sentences, noReport] = given;
    const pane = await check({}, { language });
    const said = (): string[] => Object.values(sentences).filter((one) => screen.queryByText(one) !== null);
    for (const fault of docxFaults) {
      await pick(pane, fileOf(unreadableFiles[fault], 'outo.docx'), label);
      expect(await screen.findByText(sentences[fault])).toBeTruthy();
      expect(said()).toEqual([sentences[fault]]);
    }
    await pick(pane, fileOf(emptyPlan('fi'), 'suunnitelma.docx'), label);
    expect(await screen.findByText(noReport)).toBeTruthy();
    expect(said()).toEqual([]);
  });

  it('is of the file that was picked last, also where the one before it is read later', async () => {
    const pane = await check();
    let readFirst = (): void => undefined;
    const slow = new Promise<void>((resolve) => (readFirst = resolve));
    await pick(pane, fileOf('Hei', 'hidas.docx', slow));
    expect(screen.getByText('Luetaan: hidas.docx')).toBeTruthy();
    await pick(pane, fileOf(readFileSync(samples.sv), 'Mall.docx'));
    await screen.findByText('Tarkistettu: Mall.docx');
    readFirst();
    await pane.outside(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(screen.getByText('Tarkistettu: Mall.docx')).toBeTruthy();
    expect(screen.queryByText(/ei ole Word-asiakirja/)).toBeNull();
  });

  it('says that a file could not be read', async () => {
    const pane = await check();
    const file = new File(['x'], 'lukittu.docx');
    file.arrayBuffer = () => Promise.reject(new Error('locked'));
    await pick(pane, file);
    expect(await screen.findByText(/Tiedostoa ei voitu lukea/)).toBeTruthy();
  });
});
