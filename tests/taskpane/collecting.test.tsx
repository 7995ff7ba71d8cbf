import { fireEvent, screen, within } from '@testing-library/react';
import { svFileFaults } from '../../src/wording/files/sv';
import { generateReport } from '../collection/generatedReports';
import { finishedDocument } from '../commands/finishedDocument';
import { renderPane } from './renderPane';
import { violations } from './violations';

beforeEach(() => localStorage.clear());
afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(window, 'ClipboardItem');
  Reflect.deleteProperty(document, 'execCommand');
});

type Pane = Awaited<ReturnType<typeof renderPane>>;

/** jsdom's files lack the method. */
function fileOf(name: string, content: Uint8Array | Error): File {
  const file = new File(['x'], name, { lastModified: 1 });
  file.arrayBuffer = () =>
    content instanceof Error ? Promise.reject(content) : Promise.resolve(new Uint8Array(content).buffer);
  return file;
}

const report = (number: number): File => fileOf(`raportti ${number}.docx`, generateReport(number).bytes);
const letter = fileOf('kirje.docx', new TextEncoder().encode('Hei'));

async function openPage(platform = 'PC', language: 'fi' | 'sv' = 'fi'): Promise<Pane> {
  const pane = await renderPane({
    language,
    prepare: ({ document }) => {
      const told = document.diagnostics();
      jest.spyOn(document, 'diagnostics').mockReturnValue({ ...told, platform });
    },
  });
  const [compare, open] =
    language === 'fi'
      ? ['Vertaa', 'Monta raporttia yhteen taulukkoon']
      : ['Jämför', 'Många rapporter i en tabell'];
  await pane.user.click(screen.getByRole('button', { name: compare }));
  await pane.user.click(await screen.findByRole('button', { name: open }));
  await screen.findByRole('heading', { level: 1, name: open });
  return pane;
}

async function pick({ user }: Pane, files: readonly File[], said: RegExp): Promise<void> {
  await user.upload(screen.getByLabelText(/raport|rapport/iu, { selector: 'input' }), [...files]);
  await screen.findByText(said);
}

const rows = (): string[] =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);

describe('Many reports in one table', () => {
  it('has a row for each file, in order, and says what is wrong with it', async () => {
    const pane = await openPage();
    expect(screen.queryByRole('table')).toBeNull();
    await pick(
      pane,
      [report(10), letter, report(9)],
      /^3 tiedostoa luettu, yhdellä rivillä on tarkistettavaa\.$/u,
    );
    const told = rows();
    expect(told.map((row) => /raportti \d+\.docx|kirje\.docx/u.exec(row)?.[0])).toEqual([
      'kirje.docx',
      'raportti 9.docx',
      'raportti 10.docx',
    ]);
    expect(told[1]).toContain(String(generateReport(9).truth?.total));
    expect(told[0]).toContain('ei ole Word-asiakirja');
    expect(await violations()).toEqual([]);
  });

  it('has a row for a file that the browser refuses, and for an empty one', async () => {
    const pane = await openPage();
    const moved = fileOf('siirretty.docx', new DOMException('moved', 'NotReadableError'));
    const empty = fileOf('tyhjä.docx', new Uint8Array());
    await pick(pane, [moved, empty], /^2 tiedostoa luettu, 2 rivillä on tarkistettavaa\.$/u);
    expect(rows()[0]).toContain('Tiedostoa tai kansiota ei voitu lukea levyltä.');
  });

  it('says where the name of a unit is written otherwise, and where it is nearly another one’s', async () => {
    const of = (name: string, unit: string, day: string): File =>
      fileOf(name, finishedDocument('fi', { 'front.unit': unit, 'front.assessmentDates': day }));
    const pane = await openPage();
    await pick(
      pane,
      [
        of('a.docx', 'Itä-Mallila', '2.6.2024'),
        of('b.docx', 'Itä Mallila', '3.6.2025'),
        of('c.docx', 'Itämallila Oy', '4.6.2026'),
      ],
      /^3 tiedostoa luettu/u,
    );
    const [first, second, third] = rows();
    expect(first).not.toContain('Yksikön nimi');
    expect(second).toContain(
      'Yksikön nimi on kirjoitettu toisin kuin tiedostossa a.docx: ”Itä-Mallila”. Kuvissa ne ovat sama yksikkö.',
    );
    expect(third).toMatch(
      /melkein sama kuin tiedostossa a\.docx: ”Itä-Mallila”\. Kuvissa ne ovat eri yksiköitä\./u,
    );
  });

  it('takes more files, and a file once', async () => {
    const pane = await openPage();
    const one = report(1);
    await pick(pane, [one], /^1 tiedosto luettu\.$/u);
    await pick(pane, [one, report(2)], /^2 tiedostoa luettu/u);
    expect(rows()).toHaveLength(2);
    await pane.user.click(screen.getByRole('button', { name: 'Tyhjennä taulukko' }));
    expect(screen.queryByRole('table')).toBeNull();
    await pick(pane, [one], /^1 tiedosto luettu\.$/u);
  });

  it('tells files apart that have name, size and time in common', async () => {
    const pane = await openPage();
    const [one, other] = [9, 10].map((number) => fileOf('raportti.docx', generateReport(number).bytes));
    if (!one || !other) throw new Error('There are two files.');
    await pick(pane, [one], /^1 tiedosto luettu\.$/u);
    await pick(pane, [other], /^2 tiedostoa luettu/u);
    await pick(pane, [one], /^2 tiedostoa luettu/u);
    const [first, second, ...more] = rows();
    expect(first).toContain(String(generateReport(9).truth?.total));
    expect(second).toContain('raportti.docx (2)');
    expect(second).toContain(String(generateReport(10).truth?.total));
    expect(more).toEqual([]);
  });

  it('reads a file again that was locked before, as its row asks for', async () => {
    const pane = await openPage();
    const locked = fileOf('raportti 9.docx', new Error('NotReadableError'));
    const other = report(10);
    await pick(pane, [other, locked], /^2 tiedostoa luettu, yhdellä rivillä on tarkistettavaa\.$/u);
    await pick(pane, [other, report(9)], /^2 tiedostoa luettu\.$/u);
    expect(rows()[0]).toContain(String(generateReport(9).truth?.total));
  });

  it('takes files that are dropped', async () => {
    await openPage();
    fireEvent.drop(screen.getByText('tai pudota tiedostot tähän'), { dataTransfer: { files: [report(1)] } });
    expect(await screen.findByText('1 tiedosto luettu.')).toBeTruthy();
  });

  it('is still there when the page is turned to again', async () => {
    const pane = await openPage();
    await pick(pane, [report(1)], /^1 tiedosto luettu\.$/u);
    await pane.user.keyboard('{Escape}');
    await pane.user.click(await screen.findByRole('button', { name: 'Monta raporttia yhteen taulukkoon' }));
    expect(await screen.findByText('1 tiedosto luettu.')).toBeTruthy();
  });

  it('is offered for copying alone where no files can be saved', async () => {
    const pane = await openPage('Mac');
    await pick(pane, [report(0), report(1)], /^2 tiedostoa luettu/u);
    expect(screen.queryByRole('button', { name: 'Excel-tiedosto' })).toBeNull();
    await pane.user.click(screen.getByRole('button', { name: 'Kopioi taulukko' }));
    await screen.findByText(/^Taulukko on kopioitu\./u);
    const lines = (await navigator.clipboard.readText()).split('\r\n').map((line) => line.split('\t'));
    expect(lines.map(({ length }) => length)).toEqual([44, 44, 44]);
    expect(lines[1]?.[2]).toBe(`'${generateReport(0).truth?.unit ?? ''}`);
  });

  it('is shown as text where the clipboard is refused', async () => {
    const pane = await openPage('Mac');
    await pick(pane, [report(1)], /^1 tiedosto luettu\.$/u);
    const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    jest.spyOn(navigator.clipboard, 'writeText').mockImplementation(refuse);
    jest.spyOn(navigator.clipboard, 'write').mockImplementation(refuse);
    await pane.user.click(screen.getByRole('button', { name: 'Kopioi taulukko' }));
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', {
      name: 'Taulukko tekstinä, sarkaimin eroteltuna',
    });
    expect(text.value.split('\n')).toHaveLength(2);
    expect(document.activeElement).toBe(text);
  });

  it('speaks the language of the pane', async () => {
    const pane = await openPage('PC', 'sv');
    await pick(pane, [report(1), letter], /^2 filer har lästs, en rad behöver ses över\.$/u);
    expect(within(screen.getByRole('table')).getByText(svFileFaults.notDocx)).toBeTruthy();
  });
});
