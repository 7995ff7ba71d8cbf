import { screen } from '@testing-library/react';
import { clickScore } from '../clickScore';
import { button, openCriterion } from './criterionPage';

beforeEach(() => localStorage.clear());

const tile = (score: number): HTMLElement => screen.getByRole('radio', { name: String(score) });

describe('The hints of a criterion', () => {
  it('show the chosen step in a line', async () => {
    await openCriterion(1);
    expect(screen.queryByText(/26–30 asiakasta/)).toBeNull();
    await clickScore(tile(3));
    expect(screen.getByText(/26–30 asiakasta/).textContent).toMatch(/^3: /);
  });

  it.each([
    ['fi', 'Valitse pistemäärä, niin näet sen kuvauksen.'],
    ['sv', 'Välj poäng, så visas beskrivningen här.'],
    ['en', 'Choose a score to see its description here.'],
  ] as const)('say before there is a score what will stand there, in %s', async (language, sentence) => {
    await openCriterion(1, { language });
    expect(screen.getByText(sentence).lang).toBe(language);
    await clickScore(tile(3));
    expect(screen.queryByText(sentence)).toBeNull();
  });

  it('show the step that the pointer is on, and the chosen one again when it leaves', async () => {
    const { user } = await openCriterion(1);
    await clickScore(tile(3));
    await user.hover(tile(5));
    expect(screen.getByText(/Enintään 20 asiakasta/)).toBeTruthy();
    await user.unhover(tile(5));
    await user.click(screen.getByRole('heading', { level: 1 }));
    expect(screen.getByText(/26–30 asiakasta/)).toBeTruthy();
  });

  it('unfold all five steps, and what makes them unofficial', async () => {
    const { user } = await openCriterion(1);
    await user.click(button('Kaikki viisi pistemäärää'));
    expect(screen.getAllByRole('definition')).toHaveLength(5);
    await user.click(button('Epävirallinen: lähde ja varmuus'));
    expect(screen.getByText(/epävirallinen.*noudata THL:ää/)).toBeTruthy();
  });

  it('stay unfolded from page to page', async () => {
    const { user } = await openCriterion(1);
    await user.click(button('Kaikki viisi pistemäärää'));
    await user.click(button('Seuraava kriteeri'));
    expect(button('Kaikki viisi pistemäärää').getAttribute('aria-expanded')).toBe('true');
    expect(screen.getAllByRole('definition')).toHaveLength(5);
  });

  it.each([3, 6])('tell at once that criterion %i is another one in Finland', async (number) => {
    await openCriterion(number);
    expect(button('Epävirallinen · Suomessa toisin: lähde ja varmuus')).toBeTruthy();
    expect(screen.getByText(/^Suomessa toisin: |suuntaa antavia/)).toBeTruthy();
  });

  it.each([
    [
      1,
      'fi',
      'Epävirallinen: lähde ja varmuus',
      /Varmuus: kaikkien viiden pistemäärän kuvaukset on luettu useasta/,
    ],
    [
      9,
      'fi',
      'Epävirallinen: lähde ja varmuus',
      /Varmuus: kuvauksia ei ole verrattu asteikon julkaistuun versioon\./,
    ],
    [
      9,
      'sv',
      'Inofficiellt: källa och tillförlitlighet',
      /Tillförlitlighet: beskrivningarna har inte jämförts med någon publicerad version av skalan\./,
    ],
    [9, 'en', 'Unofficial: source and confidence', /Confidence: not held against a copy of the scale\./],
    [6, 'fi', 'Epävirallinen · Suomessa toisin: lähde ja varmuus', /^Lähde: Oma sovelluksemme .*omiamme/],
  ] as const)('say of criterion %i in %s what its steps rest on', async (number, language, mark, rests) => {
    const { user } = await openCriterion(number, { language });
    await user.click(button(mark));
    expect(screen.getByText(rests)).toBeTruthy();
  });

  it('speak the language of the pane', async () => {
    await openCriterion(1, { language: 'sv' });
    expect(button('Inofficiellt: källa och tillförlitlighet')).toBeTruthy();
  });
});
