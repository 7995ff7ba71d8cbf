import { screen, within } from '@testing-library/react';
import { clickScore } from '../clickScore';
import type { Pane } from './criterionPage';
import { box, button, keptPart, openCriterion } from './criterionPage';

beforeEach(() => localStorage.clear());

async function openSuggestion(options: Parameters<typeof openCriterion>[1] = {}) {
  const pane = await openCriterion(21, options);
  await pane.user.click(button('Luvut'));
  await pane.user.type(box('Vakituisia avoimilla työmarkkinoilla'), '16');
  await pane.user.type(box('Voimassa olevia työsuhteita yhteensä'), '20');
  return pane;
}

const sentence =
  'Laskelma luvuista: 20 voimassa olevasta työsuhteesta 16 (80\u00a0%) on vakituisia ja avoimilla työmarkkinoilla; laskennallinen pistemäärä 3 (epävirallinen arviointiohje: vähintään 75\u00a0% mutta alle 85\u00a0%).';

describe('A suggestion', () => {
  it('is never written by itself', async () => {
    const { desk } = await openSuggestion();
    await desk.session.settled();
    expect(desk.document.textOf('criterion.21.score')).toBe('');
  });

  it('is taken by one press, with the sums', async () => {
    const { desk, user, outside } = await openSuggestion();
    await user.click(button('Käytä 3'));
    await outside(() => undefined);
    expect([desk.document.textOf('criterion.21.score'), desk.document.textOf('summary.21')]).toEqual([
      '3',
      '3',
    ]);
    expect(screen.getByText('Sama kuin antamasi.')).toBeTruthy();
  });

  it('stands beside another score of the assessor', async () => {
    await openSuggestion();
    await clickScore(screen.getByRole('radio', { name: '4' }));
    expect(screen.getByText('Antamasi pisteet: 4')).toBeTruthy();
    expect(button('Käytä 3')).toBeTruthy();
  });

  it('puts its calculation behind the comments, once', async () => {
    const { desk, user, outside } = await openSuggestion({
      prepare: ({ document }) => document.put('criterion.21.comments', 'Hyvä kehitys.'),
    });
    await user.click(button('Vie laskelma kommentteihin'));
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.21.comments')).toBe(`Hyvä kehitys.\n${sentence}`);
    await user.click(button('Laskelma on kommenteissa'));
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.21.comments')).toBe(`Hyvä kehitys.\n${sentence}`);
  });

  it('renews a calculation that is out of date, and leaves the words around it', async () => {
    const old = sentence.replace('16 (80\u00a0%)', '15 (75\u00a0%)');
    const { desk, user, outside } = await openSuggestion({
      prepare: ({ document }) => document.put('criterion.21.comments', `Ensin. ${old} Lopuksi.`),
    });
    await user.click(button('Päivitä laskelma kommentteihin'));
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.21.comments')).toBe(`Ensin. ${sentence} Lopuksi.`);
  });

  it.each([
    ['fi', 'Luvuista laskettu: 9 työsuhteesta 7 (78\u00a0%) on vakituisia, ehdotettu pistemäärä 3.'],
    ['fi', 'Laskelma luvuista: 9 työsuhteesta 7 (78\u00a0%) on vakituisia; laskennallinen pistemäärä 3.'],
    ['sv', 'Beräknat utifrån siffrorna: 7 av 9 anställningar (78\u00a0%) är fasta, föreslagna poäng 3.'],
  ] as const)('takes the place of one that an older report has in %s', async (sample, old) => {
    const { desk, user, outside } = await openSuggestion({
      sample,
      prepare: ({ document }) => document.put('criterion.21.comments', `A. ${old} B.`),
    });
    await user.click(button('Päivitä laskelma kommentteihin'));
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.21.comments')).toMatch(
      /^A\. (?:Laskelma|Uträkning) [^.]* 3 \([^.]*\)\. B\.$/u,
    );
  });

  it('is worded in the document’s language', async () => {
    const { desk, user, outside } = await openSuggestion({ sample: 'sv' });
    await user.click(button('Vie laskelma kommentteihin'));
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.21.comments')).toMatch(/^Uträkning utifrån siffrorna: 16 av 20 /);
  });
});

describe('The two percentages of Finnish criterion 21', () => {
  async function openPercentages(options: Parameters<typeof openCriterion>[1] = {}) {
    const pane = await openCriterion(21, options);
    await pane.user.click(button('Kommenttien kaksi prosenttilukua'));
    return pane;
  }

  const inputOf = (percentage: string, label: string): HTMLElement =>
    within(screen.getByRole('group', { name: percentage })).getByRole('textbox', { name: label });

  async function give(user: Pane['user'], percentage: string, values: Readonly<Record<string, string>>) {
    for (const [label, value] of Object.entries(values)) await user.type(inputOf(percentage, label), value);
  }

  it('are missed, asked for with all that they rest on, and stated in the comments', async () => {
    const { desk, user, outside } = await openPercentages();
    expect(
      screen.getByText('Kommenteista puuttuu: työllistymisprosentti ja kokonaisetenemisen prosentti.'),
    ).toBeTruthy();
    expect(screen.getByText(/^Ei ole tiedossa, miten luvut virallisesti lasketaan\./)).toBeTruthy();
    const rest = { Nimittäjä: '40', Ajanjakso: '2026', Määritelmä: 'kaikki asiakkaat' };
    await give(user, 'Työllistymisprosentti', { Osoittaja: '17', ...rest });
    expect(screen.getByText('Prosenttiluku: 42,5 %.')).toBeTruthy();
    await give(user, 'Kokonaisetenemisen prosentti', { Osoittaja: '24', ...rest });
    await user.click(button('Vie prosentit kommentteihin'));
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.21.comments')).toBe(
      'Työllistymisprosentti on 42,5\u00a0% (osoittaja 17, nimittäjä 40; ajanjakso 2026; määritelmä: kaikki asiakkaat). ' +
        'Kokonaisetenemisen prosentti on 60\u00a0% (osoittaja 24, nimittäjä 40; ajanjakso 2026; määritelmä: kaikki asiakkaat).',
    );
    expect(screen.getByText(/^Kommenteissa on molemmat prosenttiluvut\./)).toBeTruthy();
  });

  it('are never written bare', async () => {
    const { user } = await openPercentages();
    await give(user, 'Työllistymisprosentti', { Osoittaja: '17', Nimittäjä: '40' });
    expect(screen.getByText('Puuttuu vielä: ajanjakso ja määritelmä.')).toBeTruthy();
    expect(button('Vie prosentit kommentteihin').getAttribute('aria-disabled')).toBe('true');
  });

  it('are not taken when they can’t be', async () => {
    const { user } = await openPercentages();
    const wrong = { Osoittaja: '41', Nimittäjä: '40', Ajanjakso: '2026', Määritelmä: 'kaikki' };
    await give(user, 'Työllistymisprosentti', wrong);
    expect(
      screen.getByText('Osa ei voi olla suurempi kuin kokonaisuus. Tarkista kumpikin luku.'),
    ).toBeTruthy();
    expect(button('Vie prosentit kommentteihin').getAttribute('aria-disabled')).toBe('true');
  });

  it('are kept with the figures of the criterion, which they don’t start', async () => {
    const pane = await openPercentages();
    await give(pane.user, 'Työllistymisprosentti', { Osoittaja: '17' });
    expect(await keptPart(pane)).toContain('<figures employmentPart="17">');
    await pane.user.click(button('Luvut'));
    expect(screen.queryByText(/^Puuttuu vielä: Voimassa/)).toBeNull();
  });

  it('are not asked for in the Swedish report', async () => {
    await openCriterion(21, { sample: 'sv' });
    expect(screen.queryByRole('button', { name: 'Kommenttien kaksi prosenttilukua' })).toBeNull();
  });
});
