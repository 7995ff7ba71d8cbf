import { screen } from '@testing-library/react';
import { openProfile, scoresOfSum } from './summaryPage';

beforeEach(() => localStorage.clear());
afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(window, 'ClipboardItem');
  Reflect.deleteProperty(document, 'execCommand');
});

const onPlatform = async (platform: string) =>
  openProfile({
    scores: scoresOfSum(103),
    prepare: ({ document }) => {
      const told = document.diagnostics();
      jest.spyOn(document, 'diagnostics').mockReturnValue({ ...told, platform });
    },
  });

/** What is given to the browser to be saved: names and contents. */
function catchDownloads(): [name: string, content: Blob][] {
  const files: [string, Blob][] = [];
  let last = new Blob();
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      last = blob;
      return 'blob:table';
    },
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push([this.download, last]);
  });
  return files;
}

const bytesOf = (blob: Blob | undefined): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob ?? new Blob());
  });

const refuseClipboard = (): void => {
  const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  jest.spyOn(navigator.clipboard, 'writeText').mockImplementation(refuse);
  jest.spyOn(navigator.clipboard, 'write').mockImplementation(refuse);
};

const area = (name: string): HTMLTextAreaElement => screen.getByRole('textbox', { name });
const plainStart = 'Nro\tKriteeri\tOsio\tPisteet\r\n1\tAsiakasmäärä\tPalvelun henkilöstö\t5\r\n';

describe('The table for the clipboard', () => {
  it('goes there as text between tabs', async () => {
    const { user } = await onPlatform('PC');
    await user.click(screen.getByRole('button', { name: 'Kopioi taulukko' }));
    expect(await screen.findByText(/^Taulukko on kopioitu\./)).toBeTruthy();
    const text = await navigator.clipboard.readText();
    expect(text.startsWith(plainStart)).toBe(true);
    expect(text.endsWith('\tYhteispistemäärä\t\t103\r\n\tTaso\t\thyvä taso')).toBe(true);
  });

  it('goes there as markup, too, where the browser takes it', async () => {
    const given: Record<string, Blob>[] = [];
    const ClipboardItem = function (kinds: Record<string, Blob>) {
      given.push(kinds);
    };
    Object.assign(window, { ClipboardItem });
    const { user } = await onPlatform('PC');
    jest.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    await user.click(screen.getByRole('button', { name: 'Kopioi taulukko' }));
    expect(await screen.findByText(/^Taulukko on kopioitu\./)).toBeTruthy();
    const [html, plain] = await Promise.all(
      ['text/html', 'text/plain'].map(async (kind) =>
        new TextDecoder().decode(await bytesOf(given[0]?.[kind])),
      ),
    );
    expect(html).toContain('<tr><td>1</td><td>Asiakasmäärä</td><td>Palvelun henkilöstö</td><td>5</td></tr>');
    expect(plain?.startsWith(plainStart)).toBe(true);
  });

  it('goes by the old command where the frame is kept from the clipboard', async () => {
    const { user } = await onPlatform('OfficeOnline');
    refuseClipboard();
    const taken = new Map<string, string>();
    Object.assign(document, {
      execCommand: () => {
        const event = new Event('copy', { cancelable: true });
        Object.assign(event, {
          clipboardData: { setData: (kind: string, text: string) => taken.set(kind, text) },
        });
        return !document.dispatchEvent(event);
      },
    });
    await user.click(screen.getByRole('button', { name: 'Kopioi taulukko' }));
    expect(await screen.findByText(/^Taulukko on kopioitu\./)).toBeTruthy();
    expect([...taken.keys()]).toEqual(['text/plain', 'text/html']);
    expect(taken.get('text/plain')?.startsWith(plainStart)).toBe(true);
  });

  it('is shown and selected where nothing lets it in, as often as it is asked for', async () => {
    const { user } = await onPlatform('PC');
    refuseClipboard();
    for (let times = 0; times < 2; times++) {
      screen.getByRole('heading', { name: 'Pisteprofiili' }).focus();
      await user.click(screen.getByRole('button', { name: 'Kopioi taulukko' }));
      expect(await screen.findByText(/^Leikepöytää ei voitu käyttää\./)).toBeTruthy();
      const { value, selectionStart, selectionEnd } = area('Taulukko tekstinä, sarkaimin eroteltuna');
      expect(value.startsWith('Nro\tKriteeri')).toBe(true);
      expect([selectionStart, selectionEnd]).toEqual([0, value.length]);
      expect(document.activeElement).toBe(area('Taulukko tekstinä, sarkaimin eroteltuna'));
    }
  });
});

describe('The table as CSV', () => {
  it.each(['PC', 'OfficeOnline'])(
    'is saved as a file on %s, without the name of the unit, and shown besides',
    async (platform) => {
      const files = catchDownloads();
      const { user } = await onPlatform(platform);
      await user.click(screen.getByRole('button', { name: 'Lataa CSV-tiedosto' }));
      expect(files.map(([name]) => name)).toEqual([
        expect.stringMatching(/^ips-profiili-\d{4}-\d\d-\d\d\.csv$/),
      ]);
      const bytes = await bytesOf(files[0]?.[1]);
      expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const text = new TextDecoder().decode(bytes);
      expect(text.startsWith('Nro;Kriteeri;Osio;Pisteet\r\n1;Asiakasmäärä;Palvelun henkilöstö;5\r\n')).toBe(
        true,
      );
      expect(text).toContain('\r\n;Keskiarvo;Palvelun henkilöstö;5,0\r\n');
      expect(screen.getByText(/lataus alkoi\. Jos tiedostoa ei tullut/)).toBeTruthy();
      expect(area('CSV tekstinä').value.startsWith('Nro;Kriteeri;Osio;Pisteet\n1;')).toBe(true);
    },
  );

  it.each(['Mac', 'iOS', 'none'])(
    'is offered as text on %s, where panes can’t save files',
    async (platform) => {
      const files = catchDownloads();
      const { user } = await onPlatform(platform);
      expect(screen.queryByRole('button', { name: 'Lataa CSV-tiedosto' })).toBeNull();
      await user.click(screen.getByRole('button', { name: 'Näytä CSV tekstinä' }));
      expect(
        screen.getByText(/^Tässä Wordin versiossa tehtäväruutu ei voi tallentaa tiedostoja\./),
      ).toBeTruthy();
      await user.click(screen.getByRole('button', { name: 'Kopioi' }));
      await expect(navigator.clipboard.readText()).resolves.toMatch(/^Nro;Kriteeri;Osio;Pisteet\r\n1;/);
      expect(files).toEqual([]);
    },
  );
});
