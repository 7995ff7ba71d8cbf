import { screen, within } from '@testing-library/react';
import type { FieldKey } from '../../src/assessment/fieldKey';
import type { PaneLanguage } from '../../src/words/paneLanguage';
import { renderPane } from './renderPane';
import { violations } from './violations';

beforeEach(() => localStorage.clear());

const names = {
  fi: { check: 'Tarkistus', open: 'Tietolähteet kriteereittäin' },
  sv: { check: 'Kontroll', open: 'Datakällor per kriterium' },
  en: { check: 'Check', open: 'Data sources by criterion' },
};

async function comeToSources(
  texts: Readonly<Record<string, string>>,
  { language = 'fi', sample = 'fi' }: { language?: PaneLanguage; sample?: 'fi' | 'sv' } = {},
) {
  const pane = await renderPane({
    language,
    sample,
    prepare: ({ document }) => {
      for (const [key, text] of Object.entries(texts)) document.put(key as FieldKey, text);
    },
  });
  await pane.user.click(screen.getByRole('button', { name: names[language].check }));
  await pane.user.click(await screen.findByRole('button', { name: names[language].open }));
  await screen.findByRole('heading', { level: 1, name: names[language].open });
  return pane;
}

const written = {
  'criterion.1.score': '4',
  'criterion.1.sources': 'Asiakkaiden haastattelut',
  'criterion.2.score': '3',
  'criterion.3.score': '3',
  'criterion.3.sources': 'Haastattelut, asiakirjat',
  'front.interviews': 'psykiatri, kolme asiakasta',
  'front.documents': 'tiimin vuosikello',
};

const section = (name: RegExp) =>
  within(screen.getByRole('heading', { level: 2, name }).closest('section') ?? document.body);

describe('The sources by criterion', () => {
  it('show which scores rest on one kind of source, or on none', async () => {
    await comeToSources(written);
    expect(section(/^Pisteet ilman tietolähteitä: 1$/u).getByRole('button', { name: /^2\. / })).toBeTruthy();
    expect(section(/^Vain yhdenlaisia lähteitä: 1$/u).getByRole('button', { name: /^1\. / })).toBeTruthy();
    const rows = screen.getAllByRole('row');
    expect(rows).toHaveLength(26);
    const marks = within(rows[3] ?? document.body)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent !== '');
    expect(marks).toEqual([true, false, true, false, false, false]);
    expect(await violations()).toEqual([]);
  });

  it('lead to the data sources of a criterion', async () => {
    const { user } = await comeToSources(written);
    const [first] = screen.getAllByRole('button', { name: /^1\. / });
    if (first) await user.click(first);
    const field = await screen.findByRole('textbox', { name: 'Tietolähteet' });
    expect(document.activeElement).toBe(field);
  });

  it('show what of the front no criterion names, and lead there', async () => {
    const { user } = await comeToSources(written);
    expect(section(/^Haastatellut, joita/u).getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByText('psykiatri')).toBeTruthy();
    expect(screen.getByText('tiimin vuosikello')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Näytä haastattelut alkutiedoissa' }));
    const field = await screen.findByDisplayValue('psykiatri, kolme asiakasta');
    expect(document.activeElement).toBe(field);
  });

  it('follow what is written meanwhile', async () => {
    const { desk, outside } = await comeToSources(written);
    await outside(() => desk.session.type('criterion.2.sources', 'Haastattelut, havainnointi'));
    expect(screen.queryByRole('heading', { name: /^Pisteet ilman/u })).toBeNull();
  });

  it('say so while nothing is written', async () => {
    await comeToSources({});
    expect(screen.getByText(/^Yhdenkään kriteerin tietolähteitä ei ole vielä kirjattu/u)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it.each(['fi', 'sv', 'en'] as const)('are read in Swedish in a pane in %s', async (language) => {
    const texts = {
      'criterion.1.score': '4',
      'criterion.1.sources': 'Intervjuer med klienter',
      'criterion.2.score': '4',
      'criterion.2.sources': 'Klientdatasystem, serviceplaner',
      'front.interviews': 'tre klienter, en psykiater',
    };
    await comeToSources(texts, { language, sample: 'sv' });
    expect(screen.getByText('en psykiater').closest('[lang]')?.getAttribute('lang')).toBe('sv');
    expect(screen.queryByText('tre klienter')).toBeNull();
    expect(screen.getAllByRole('button', { name: /^1\. / })).toHaveLength(2);
    expect(screen.getAllByRole('button', { name: /^2\. / })).toHaveLength(1);
  });

  it('lead back to the check with Escape', async () => {
    const { user } = await comeToSources({});
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Raportin tarkistus' })).toBeTruthy();
  });
});
