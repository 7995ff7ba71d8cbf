import { screen } from '@testing-library/react';
import { stepUnits } from '../../src/assessment/figures/suggestion';
import { loadDetailsTexts } from '../../src/taskpane/details/texts/useDetailsTexts';
import type { EvidenceTexts } from '../../src/taskpane/evidence/texts/evidenceTexts';
import { loadEvidenceTexts } from '../../src/taskpane/evidence/texts/useEvidenceTexts';
import { languageOf } from '../../src/taskpane/texts/language';
import { loadNeedsTexts } from '../../src/taskpane/needs/texts/useNeedsTexts';
import { loadProfileTexts } from '../../src/taskpane/profile/texts/useProfileTexts';
import { loadRecorderTexts } from '../../src/taskpane/recorder/texts/useRecorderTexts';
import { sentenceCase } from '../../src/taskpane/report/sentenceCase';
import { loadThreadTexts } from '../../src/taskpane/threads/texts/useThreadTexts';
import { loadTexts } from '../../src/taskpane/texts/loadTexts';
import { renderPane } from './renderPane';
import type { PaneLanguage } from '../../src/words/paneLanguage';
import { paneLanguages } from '../../src/words/paneLanguage';

beforeEach(() => localStorage.clear());

/** All sentences of a language, functions called with plausible values. */
function sentences(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node === 'function')
    return [String((node as (...values: unknown[]) => unknown)(['7'], ['7'], '7'))];
  return Object.values(node as object).flatMap(sentences);
}

/** How far it is to the next step, said in each unit that a criterion is measured in. */
const nextSteps = ({ bands }: EvidenceTexts): [string, string][] =>
  stepUnits.map((unit) => [
    `.evidence.bands.next ${unit}`,
    bands.next({ score: 4, unit, at: 7, distance: 7 }, String, 5),
  ]);

/** Every text with its path, as far as it can be said with plausible values. */
function textsByPath(node: unknown, path = ''): [string, string][] {
  if (typeof node !== 'object' || node === null) return sentences(node).map((text) => [path, text]);
  return Object.entries(node).flatMap(([key, value]) => textsByPath(value, `${path}.${key}`));
}

const words = (text: string): boolean => /\p{L}{3}/u.test(text);

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
    await user.click(screen.getByRole('button', { name: 'Poäng' }));
    expect(screen.getByRole('button', { name: 'Nästa öppna: 1' })).toBeTruthy();
  });

  it('leaves what is written into the document in the document’s language', async () => {
    const { desk, outside } = await renderPane({ language: 'en', sample: 'sv' });
    await outside(() => desk.scoreAll(4));
    expect(desk.document.textOf('summary.pointsAndLevel')).toBe('100 poäng, god nivå');
  });
});

describe.each(paneLanguages)('The texts in %s', (language) => {
  it('are all there', async () => {
    const texts = await loadTexts(language);
    expect(shape(texts)).toEqual(shape(await loadTexts('fi')));
    expect(sentences(texts).filter((sentence) => sentence.trim() === '')).toEqual([]);
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

describe('The texts', () => {
  it.each([
    ['fi', 'sv'],
    ['fi', 'en'],
    ['sv', 'en'],
  ] as const)('of %s and %s are shared by none but the word Version', async (one, other) => {
    const all = async (language: PaneLanguage): Promise<[string, string][]> => {
      const evidence = await loadEvidenceTexts(language);
      const plain = textsByPath(evidence, '.evidence').filter(([path]) => path !== '.evidence.bands.next');
      const profile = textsByPath(await loadProfileTexts(language), '.profile');
      const needs = textsByPath(await loadNeedsTexts(language), '.needs');
      const details = textsByPath(await loadDetailsTexts(language), '.details');
      const recorder = textsByPath(await loadRecorderTexts(language), '.recorder');
      const threads = textsByPath(await loadThreadTexts(language), '.threads');
      const own = textsByPath(await loadTexts(language));
      return [
        ...own,
        ...plain,
        ...nextSteps(evidence),
        ...profile,
        ...needs,
        ...details,
        ...recorder,
        ...threads,
      ];
    };
    const others = new Map(await all(other));
    const shared = (await all(one)).filter(([path, text]) => words(text) && others.get(path) === text);
    expect(shared.map(([path]) => path).filter((path) => path !== '.settings.version')).toEqual([]);
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
    expect(sentenceCase(capitals)).toBe(sentence);
  });
});
