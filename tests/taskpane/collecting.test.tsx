import { fireEvent, screen, within } from '@testing-library/react';
import { svFileFaults } from '../../src/wording/files/sv';
import { generateReport } from '../collection/generatedReports';
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
    await pick(pane, [report(10), letter, report(9)], /^3 tiedostoa luettu, 1 rivillä on katsottavaa\.$/u);
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
    await pick(pane, [moved, empty], /^2 tiedostoa luettu, 2 rivillä on katsottavaa\.$/u);
    expect(rows()[0]).toContain('Tiedostoa tai kansiota ei voitu lukea levyltä.');
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
    await pick(pane, [report(1), letter], /^2 filer har lästs, 1 rad behöver ses över\.$/u);
    expect(within(screen.getByRole('table')).getByText(svFileFaults.notDocx)).toBeTruthy();
  });
});
