import { screen, within } from '@testing-library/react';
import { finish } from './finishedDesk';
import { putScores, renderPane } from './renderPane';

/** What is said of a search, in the last of the page's live regions. */
const found = (): string | null | undefined =>
  document.querySelector('[role=search] ~ [role=status]')?.textContent;

beforeEach(() => localStorage.clear());

const button = (name: RegExp | string): HTMLElement => screen.getByRole('button', { name });

describe('The overview', () => {
  it('has a button for each criterion, named by number and name as in the document', async () => {
    await renderPane();
    expect(screen.getAllByRole('button', { name: /^\d{1,2}\. / })).toHaveLength(25);
    expect(button(/^7\. Työhönvalmennuksen tiimi, ei pisteitä; puuttuu: tietolähteet/)).toBeTruthy();
  });

  it('has the Swedish names of a Swedish document in a Finnish pane', async () => {
    await renderPane({ sample: 'sv' });
    expect(button(/^7\. Arbetsträningsteamet, ei pisteitä/)).toBeTruthy();
    expect(screen.getByText('Tjänstens personal').lang).toBe('sv');
  });

  it('shows progress, running sum and the range that is still open', async () => {
    await renderPane({ prepare: (desk) => putScores(desk, [5, 4, 5, 2]) });
    expect(screen.getByText('4 / 25 kriteeriä pisteytetty')).toBeTruthy();
    expect(screen.getByText('16')).toBeTruthy();
    expect(screen.getByText('37–121')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe(
      '4 / 25 kriteeriä pisteytetty',
    );
  });

  it('shows the total and the level of the document once all is scored', async () => {
    await renderPane({
      prepare: (desk) =>
        putScores(
          desk,
          Array.from({ length: 25 }, () => 4),
        ),
    });
    expect(screen.getByText('100')).toBeTruthy();
    expect(screen.getByText('hyvä taso')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Seuraava avoin/ })).toBeNull();
  });

  it('tells the score and what is missing in the name of the criterion', async () => {
    await renderPane({
      prepare: (desk) => {
        putScores(desk, [3, 5]);
        desk.document.put('criterion.1.sources', 'Haastattelut');
        desk.document.put('criterion.2.sources', 'Haastattelut');
        desk.document.put('criterion.2.comments', 'Toteutuu');
      },
    });
    expect(button('1. Asiakasmäärä, 3 pistettä; puuttuu: kommentit, suositukset')).toBeTruthy();
    expect(button('2. Fokus työhönvalmennuksessa, 5 pistettä')).toBeTruthy();
  });

  it('sums up each section in sentence case', async () => {
    await renderPane({ prepare: (desk) => putScores(desk, [5, 4, 5]) });
    expect(button('Palvelun henkilöstö 14 pistettä, enintään 15')).toBeTruthy();
  });

  it('folds a section up and remembers it', async () => {
    const { user } = await renderPane();
    await user.click(button(/^Palvelun henkilöstö/));
    expect(screen.queryByRole('button', { name: /^1\. /, hidden: false })).toBeNull();
    expect(button(/^Palvelun henkilöstö/).getAttribute('aria-expanded')).toBe('false');
    expect(localStorage.getItem('ips-laatuarviointi.closedSections')).toBe('PALVELUN HENKILÖSTÖ');
  });

  it('leads to the next open criterion', async () => {
    const { user } = await renderPane({ prepare: (desk) => putScores(desk, [5, 4, 5]) });
    await user.click(button('Seuraava avoin: 4'));
    expect(screen.getByRole('heading', { level: 1, name: /^4\. Työhönvalmennuksen ja/ })).toBeTruthy();
  });

  it('says after the last score what is missing in the front, and leads there', async () => {
    const { user } = await renderPane({
      prepare: (desk) =>
        putScores(
          desk,
          Array.from({ length: 25 }, () => 4),
        ),
    });
    await user.click(await screen.findByRole('button', { name: /^Alkutiedoista puuttuu \d+ kenttää$/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Alkutiedot' })).toBeTruthy();
  });

  it('leads to the check when nothing is missing', async () => {
    await renderPane({ prepare: (desk) => finish(desk) });
    expect(await screen.findByRole('button', { name: 'Tarkista raportti' })).toBeTruthy();
  });

  it('shows only what is missing', async () => {
    const { user } = await renderPane({ prepare: (desk) => finish(desk) });
    await user.click(await screen.findByRole('checkbox', { name: 'Vain puuttuvat' }));
    expect(found()).toBe('Yhtään kriteeriä ei löytynyt.');
  });

  it('finds criteria by name and by number, also in a section that is folded up', async () => {
    const { user } = await renderPane();
    await user.click(button(/^Palvelun sisältö/));
    await user.type(await screen.findByRole('searchbox', { name: 'Hae nimellä tai numerolla' }), 'nopea');
    expect(screen.getAllByRole('button', { name: /^\d{1,2}\. / })).toHaveLength(1);
    expect(button(/^15\. /)).toBeTruthy();
    expect(found()).toBe('Löytyi 1 kriteeri.');
    await user.clear(screen.getByRole('searchbox'));
    expect(found()).toBe('');
    await user.type(screen.getByRole('searchbox'), 'työnantaj');
    expect(found()).toBe('Löytyi 3 kriteeriä.');
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), '7');
    expect(screen.getAllByRole('button', { name: /^\d{1,2}\. / })).toEqual([button(/^7\. /)]);
  });

  it('finds all again by Escape, which leaves the pane only when nothing is looked for', async () => {
    const heard = jest.fn();
    window.addEventListener('keydown', heard);
    const { user } = await renderPane();
    await user.type(await screen.findByRole('searchbox'), 'n{Escape}');
    expect(screen.getAllByRole('button', { name: /^\d{1,2}\. / })).toHaveLength(25);
    expect(heard).toHaveBeenCalledTimes(1);
    await user.keyboard('{Escape}');
    expect(heard).toHaveBeenCalledTimes(2);
    window.removeEventListener('keydown', heard);
  });

  it('jumps to a criterion by the digits of its number', async () => {
    const { user } = await renderPane();
    await user.keyboard('12');
    expect(document.activeElement).toBe(button(/^12\. /));
    await user.keyboard('9');
    expect(document.activeElement).toBe(button(/^9\. /));
  });

  it('has no introduction any more once there is a score', async () => {
    await renderPane({ prepare: (desk) => putScores(desk, [5]) });
    expect(screen.queryByText(/Mitään ei lähetetä/)).toBeNull();
  });

  it('bears the name of the unit once it is filled in', async () => {
    await renderPane({ prepare: ({ document }) => document.put('front.unit', 'Pohjoinen poliklinikka') });
    expect(screen.getByRole('heading', { level: 1, name: 'Pohjoinen poliklinikka' })).toBeTruthy();
  });

  it('greets a newcomer once', async () => {
    const { user } = await renderPane();
    await user.click(button('Sulje esittely'));
    expect(screen.queryByText(/Mitään ei lähetetä/)).toBeNull();
    expect(localStorage.getItem('ips-laatuarviointi.welcomed')).not.toBeNull();
  });

  it('works where the host forbids storage', async () => {
    const forbid = jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('Forbidden', 'SecurityError');
    });
    await renderPane();
    expect(screen.getByText(/Mitään ei lähetetä/)).toBeTruthy();
    forbid.mockRestore();
  });

  it('gives the focus back to the criterion that the assessor comes from', async () => {
    const { user } = await renderPane();
    await user.click(button(/^9\. /));
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(button(/^9\. /));
  });
});

describe('The concerns', () => {
  it('are reported when the summary differs from the scores, and are fixed by one button', async () => {
    const { desk, user } = await renderPane({
      prepare: ({ document }) => {
        document.put('criterion.4.score', '2');
        document.put('summary.4', '5');
      },
    });
    await user.click(button('Huomioitavaa: 1'));
    expect(
      await screen.findByText(/Kooste ei vastaa kriteerien pisteitä. Poikkeava kohta: kriteeri 4\./),
    ).toBeTruthy();
    await user.click(button('Päivitä kooste'));
    expect(await screen.findByText(/Ei huomioitavaa/)).toBeTruthy();
    expect(desk.document.textOf('summary.4')).toBe('2');
    expect(screen.getByText('Kooste on päivitetty.')).toBeTruthy();
  });

  it('say what is unreadable, where, and lead there', async () => {
    const { user } = await renderPane({
      prepare: ({ document }) => document.put('criterion.11.score', 'neljä'),
    });
    await user.click(button('Huomioitavaa: 1'));
    const item = await screen.findByRole('listitem');
    expect(item.textContent).toMatch(/^11\. Johdon tuki .* – Pisteet: kentässä lukee ”neljä”/);
    await user.click(within(item).getByRole('button', { name: 'Siirry kriteeriin 11' }));
    expect(screen.getByRole('heading', { level: 1, name: /^11\. / })).toBeTruthy();
  });

  it('tell of sum fields that hold a person’s own words', async () => {
    const { user } = await renderPane({
      prepare: ({ document }) => document.put('summary.pointsAndLevel', 'Arvioidaan myöhemmin'),
    });
    await user.click(button('Huomioitavaa: 1'));
    expect(
      await screen.findByText(
        /Yhteenvedon pistemäärä ja taso: kentässä on omin sanoin kirjoitettu teksti ”Arvioidaan myöhemmin”/,
      ),
    ).toBeTruthy();
  });
});
