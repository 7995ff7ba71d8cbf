import { screen } from '@testing-library/react';
import { problemKinds } from '../../src/template/problem';
import { languageOf, languages } from '../../src/taskpane/language';
import { sentenceCase } from '../../src/taskpane/sentenceCase';
import { loadTexts } from '../../src/taskpane/texts/loadTexts';
import { renderPane } from './renderPane';

beforeEach(() => localStorage.clear());

/** All sentences of a language, functions called with plausible values. */
function sentences(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node === 'function')
    return [String((node as (...values: unknown[]) => unknown)(['7'], ['7'], '7'))];
  return Object.values(node as object).flatMap(sentences);
}

const shape = (node: unknown): unknown =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).map(([key, value]) => [key, shape(value)])
    : typeof node;

describe('The language of the pane', () => {
  it.each([
    ['fi-FI', 'fi'],
    ['sv-FI', 'sv'],
    ['sv-SE', 'sv'],
    ['en-US', 'en'],
    ['de-DE', 'en'],
  ])('for %s is %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });

  it('changes from the menu, is remembered, and marks the page', async () => {
    const { user } = await renderPane();
    await user.click(screen.getByRole('button', { name: 'Valikko' }));
    await user.click(await screen.findByRole('radio', { name: 'Svenska' }));
    expect(await screen.findByRole('heading', { name: 'Meny' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('sv');
    expect(localStorage.getItem('ips-laatuarviointi.language')).toBe('sv');
    await user.click(screen.getByRole('button', { name: 'Översikt' }));
    expect(screen.getByRole('button', { name: 'Nästa öppna: 1' })).toBeTruthy();
  });

  it('leaves what is written into the document in the document’s language', async () => {
    const { desk, outside } = await renderPane({ language: 'en', sample: 'sv' });
    await outside(() => desk.scoreAll(4));
    expect(desk.document.textOf('summary.pointsAndLevel')).toBe('100, god nivå');
  });
});

describe.each(languages)('The texts in %s', (language) => {
  it('are all there', async () => {
    const texts = await loadTexts(language);
    expect(shape(texts)).toEqual(shape(await loadTexts('fi')));
    expect(sentences(texts).filter((sentence) => sentence.trim() === '')).toEqual([]);
    expect(Object.keys(texts.concerns.problems)).toEqual([...problemKinds]);
  });

  it('name the overview and the way to the next open criterion', async () => {
    const texts = await loadTexts(language);
    const { user } = await renderPane({ language, sample: language === 'sv' ? 'sv' : 'fi' });
    await user.click(screen.getByRole('button', { name: texts.criteria.nextOpen(1) }));
    expect(screen.getByRole('button', { name: texts.overview })).toBeTruthy();
    expect(screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).value)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
  });
});

describe('A heading in capitals', () => {
  it.each([
    ['PALVELUN HENKILÖSTÖ', 'Palvelun henkilöstö'],
    ['ORDNANDET AV TJÄNSTEN', 'Ordnandet av tjänsten'],
    ['IPS-PALVELU', 'IPS-palvelu'],
    ['Palvelun sisältö', 'Palvelun sisältö'],
    ['', ''],
  ])('is shown as a sentence: %s', (capitals, sentence) => {
    expect(sentenceCase(capitals, 'fi')).toBe(sentence);
  });
});
