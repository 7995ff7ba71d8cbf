import { screen, within } from '@testing-library/react';
import { relabelled } from '../template/relabelled';
import { renderPane } from './renderPane';

beforeEach(() => localStorage.clear());

const button = (name: RegExp | string): HTMLElement => screen.getByRole('button', { name });
const scores = (): Uint8Array => relabelled('Pisteet: ', 'Arvosana: ', 2);
const row = (number: number): HTMLElement => button(new RegExp(`^${number}\\. `));

describe('A field that a person has to confirm', () => {
  it('is marked in the overview, and its criterion is open', async () => {
    await renderPane({ file: scores() });
    expect(row(1).getAttribute('aria-label')).toMatch(/ei pisteitä; .+; kenttä on varmistettava$/u);
    expect(within(row(1)).getByText('kenttä on varmistettava')).toBeTruthy();
    expect(row(4).textContent).not.toContain('varmistettava');
    expect(button('Huomioitavaa: 1')).toBeTruthy();
  });

  it('is asked about on the page of its criterion, with its place, its label and its text', async () => {
    const { desk, user, outside } = await renderPane({
      file: scores(),
      prepare: ({ document }) => document.put('criterion.1.score', '3'),
    });
    await outside(() => desk.session.open());
    await user.click(row(1));
    const question = screen.getByText(/Onko se oikea kenttä/);
    expect(question.textContent).toMatch(
      /^1\. .+ – Pisteet: asiakirjassa on kenttä, joka on luultavasti tämä/,
    );
    expect(question.textContent).toContain('Kentän edessä lukee ”Arvosana”. Kentässä on teksti ”3”.');
    expect(question.textContent).toContain('Vastaus koskee myös yhtä muuta samanlaista kenttää.');
    expect(screen.queryByRole('radiogroup')).toBeNull();
    await user.click(within(question).getByRole('button', { name: 'Näytä asiakirjassa' }));
    expect(desk.document.batches).toContain('select');
  });

  it('takes no score by its key before it is confirmed', async () => {
    const { desk, user, outside } = await renderPane({ file: scores() });
    await user.click(row(1));
    await user.keyboard('4');
    await outside(() => undefined);
    expect(desk.writes).toEqual([]);
  });

  it('is scored once it is confirmed, with those alike', async () => {
    const { desk, user, outside } = await renderPane({ file: scores() });
    await user.click(row(1));
    await user.click(button('Kyllä'));
    await user.click(await screen.findByRole('radio', { name: '4' }));
    await outside(() => desk.session.setScore(2, 5));
    expect(desk.document.textOf('criterion.1.score')).toBe('4');
    expect(desk.document.textOf('criterion.2.score')).toBe('5');
  });

  it('is missing once it is denied', async () => {
    const { user } = await renderPane({ file: scores() });
    await user.click(row(1));
    await user.click(button('Ei'));
    expect(await screen.findByText(/Asiakirjassa ei ole kenttää tämän kriteerin pisteille/)).toBeTruthy();
  });

  it('is asked about again from its page and from the list of what to look at', async () => {
    const { user, outside } = await renderPane({ file: scores() });
    await user.click(row(1));
    await user.click(button('Ei'));
    await screen.findByText(/Ehdotetun kentän kohdalla on vastattu ”Ei”/);
    await user.click(button('Kysy uudelleen'));
    await user.click(button('Ei'));
    await outside(() => undefined);
    await user.click(button('Pisteet'));
    await user.click(button('Huomioitavaa: 2'));
    const [item] = await screen.findAllByRole('listitem');
    expect(item?.textContent).toMatch(/kenttää ei löytynyt.+vastattu ”Ei”/u);
    await user.click(within(item ?? document.body).getByRole('button', { name: 'Kysy uudelleen' }));
    expect(await screen.findByText(/Onko se oikea kenttä/)).toBeTruthy();
  });

  it.each(['Kyllä', 'Ei'])('is asked about again once the answer %s is undone', async (answer) => {
    const { user, outside } = await renderPane({ file: scores() });
    await user.click(row(1));
    await user.click(button(answer));
    await outside(() => undefined);
    expect(screen.queryByText(/Onko se oikea kenttä/)).toBeNull();
    await user.click(button(/^Kumoa: kenttää koskeva vastaus \(1\. .+ – .+\)$/));
    await outside(() => undefined);
    expect(screen.getByText(/Onko se oikea kenttä/)).toBeTruthy();
  });

  it('is one thing to look at for all that are alike', async () => {
    const { desk, user } = await renderPane({ file: relabelled('Tietolähteet: ', 'Mihin perustuu: ', 2) });
    await user.click(button('Huomioitavaa: 1'));
    const item = await screen.findByRole('listitem');
    expect(item.textContent).toContain('Vastaus koskee myös yhtä muuta samanlaista kenttää.');
    await user.click(within(item).getByRole('button', { name: 'Kyllä' }));
    expect(await screen.findByText(/^Ei huomioitavaa/)).toBeTruthy();
    expect(desk.field('criterion.2.sources').text).toBe('');
  });

  it('is a finding that leads to the question', async () => {
    const { user } = await renderPane({ file: scores() });
    await user.click(button('Tarkistus'));
    const [way] = await screen.findAllByRole('button', { name: /^1\. .+ – Pisteet$/ });
    await user.click(way ?? document.body);
    expect(await screen.findByText(/Onko se oikea kenttä/)).toBeTruthy();
  });
});
