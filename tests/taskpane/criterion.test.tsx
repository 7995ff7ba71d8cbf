import { fireEvent, screen, within } from '@testing-library/react';
import { clickScore } from './clickScore';
import { putScores, renderPane } from './renderPane';

beforeEach(() => localStorage.clear());

const button = (name: RegExp | string): HTMLElement => screen.getByRole('button', { name });
const tile = (score: number): HTMLInputElement => screen.getByRole('radio', { name: String(score) });
const field = (label: string): HTMLTextAreaElement => screen.getByRole('textbox', { name: label });

async function renderCriterion(
  number: number,
  options: Parameters<typeof renderPane>[0] = {},
): Promise<Awaited<ReturnType<typeof renderPane>>> {
  const pane = await renderPane(options);
  await pane.user.click(button(new RegExp(`^${number}\\. `)));
  return pane;
}

describe('The page of a criterion', () => {
  it('begins with number and name, and the focus goes there', async () => {
    await renderCriterion(7);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '7. Työhönvalmennuksen tiimi' }));
  });

  it('has the definition of the document', async () => {
    await renderCriterion(5);
    expect(screen.getByText(/^Työhönvalmentajat osallistuvat aktiivisesti viikoittaisiin/)).toBeTruthy();
  });

  it('shows all of a long definition when asked, and goes on doing so', async () => {
    const { user } = await renderCriterion(5);
    await user.click(button('Näytä koko kuvaus'));
    await user.click(button('Seuraava kriteeri'));
    expect(button('Näytä vähemmän').getAttribute('aria-expanded')).toBe('true');
  });

  it('shows number, name and score in the bar once its heading is scrolled away', async () => {
    const { outside } = await renderCriterion(7);
    await outside(() => import('../../src/taskpane/evidence/Evidence'));
    await clickScore(tile(4));
    await outside(({ session }) => session.settled());
    expect(screen.getByText('7 / 25')).toBeTruthy();
    const page = screen.getByRole('main');
    page.scrollTop = 300;
    await outside(() => {
      fireEvent.scroll(page);
    });
    expect(within(screen.getByRole('navigation')).getByText('7. Työhönvalmennuksen tiimi')).toBeTruthy();
    expect(within(screen.getByRole('navigation')).getByText('4')).toBeTruthy();
    expect(screen.queryByText('7 / 25')).toBeNull();
    expect(button('Pisteet')).toBeTruthy();
  });

  it('says what was undone, and offers to do it again', async () => {
    const { user, outside } = await renderCriterion(6);
    await clickScore(tile(4));
    await outside(({ session }) => session.settled());
    await user.click(button('Kumoa: kriteerin 6 pisteet'));
    await outside(({ session }) => session.settled());
    const [seen, announced] = screen.getAllByText('Kumottu: kriteerin 6 pisteet');
    expect([seen, announced].map((one) => one?.closest('[role=status]') !== null)).toEqual([false, true]);
    await user.click(button('Tee uudelleen: kriteerin 6 pisteet'));
    await outside(({ session }) => session.settled());
    expect(tile(4).checked).toBe(true);
    expect(screen.queryByText(/^Kumottu/)).toBeNull();
  });

  it('labels its fields as the document does', async () => {
    await renderCriterion(21);
    const names = screen
      .getAllByRole('textbox')
      .map((box) => (box as HTMLTextAreaElement).labels[0]?.textContent);
    expect(names[0]).toBe('Tietolähteet');
    expect(names[1]).toMatch(/^Kommentit \(.*työllistymisprosentti/);
    expect(names[2]).toBe('Suositukset (kehittämistarpeet)');
    expect(screen.getByRole('radiogroup', { name: 'Pisteet' })).toBeTruthy();
  });

  it('goes to the neighbours by button and by key, and ends at the ends', async () => {
    const { user } = await renderCriterion(1);
    expect(button('Edellinen kriteeri').getAttribute('aria-disabled')).toBe('true');
    await user.click(button('Seuraava kriteeri'));
    expect(screen.getByRole('heading', { name: /^2\. / })).toBeTruthy();
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(screen.getByRole('heading', { name: /^3\. / })).toBeTruthy();
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(screen.getByRole('heading', { name: /^2\. / })).toBeTruthy();
  });

  it('leads back to the overview', async () => {
    const { user } = await renderCriterion(3);
    await user.click(button('Pisteet'));
    expect(button('Seuraava avoin: 1')).toBeTruthy();
  });
});

describe('A score', () => {
  it('is given with the mouse and written to the criterion and the summary', async () => {
    const { desk } = await renderCriterion(7);
    await clickScore(tile(4));
    expect(tile(4).checked).toBe(true);
    await desk.session.settled();
    expect([desk.document.textOf('criterion.7.score'), desk.document.textOf('summary.7')]).toEqual([
      '4',
      '4',
    ]);
  });

  it('is given by a number key anywhere on the page', async () => {
    const { desk, user } = await renderCriterion(7);
    await user.keyboard('5');
    expect(tile(5).checked).toBe(true);
    await desk.session.settled();
    expect(desk.document.textOf('criterion.7.score')).toBe('5');
  });

  it('moves with the arrows', async () => {
    const { user } = await renderCriterion(7);
    await clickScore(tile(2));
    await user.keyboard('{ArrowRight}');
    expect(tile(3).checked).toBe(true);
  });

  it('is not given by figures that are typed into a text', async () => {
    const { user } = await renderCriterion(7);
    await user.type(field('Kommentit (kuvaus)'), 'Noin 3 kertaa');
    expect(screen.getAllByRole('radio').some((radio) => (radio as HTMLInputElement).checked)).toBe(false);
  });

  it('is not given by keys once the assessor has switched them off', async () => {
    localStorage.setItem('ips-laatuarviointi.numberKeys', 'off');
    const { user } = await renderCriterion(7);
    await user.keyboard('5');
    expect(tile(5).checked).toBe(false);
  });

  it.each(['0', '{Delete}'])('is cleared by %s', async (key) => {
    const { desk, user } = await renderCriterion(2, { prepare: (desk) => putScores(desk, [5, 4]) });
    await user.keyboard(key);
    await desk.session.settled();
    expect([desk.document.textOf('criterion.2.score'), desk.document.textOf('summary.2')]).toEqual(['', '']);
    expect(tile(4).checked).toBe(false);
  });

  it('is cleared by a button', async () => {
    const { desk, user } = await renderCriterion(2, { prepare: (desk) => putScores(desk, [5, 4]) });
    await user.click(button('Tyhjennä'));
    await desk.session.settled();
    expect(desk.document.textOf('criterion.2.score')).toBe('');
  });

  it('is announced with the running sum once it is saved', async () => {
    const { user } = await renderCriterion(2, { prepare: (desk) => putScores(desk, [5]) });
    await user.keyboard('4');
    expect(await screen.findByText('Kriteeri 2: 4 pistettä tallennettu, pisteet yhteensä 9')).toBeTruthy();
  });

  it('that nobody can read is quoted, and replaced by choosing one', async () => {
    const { desk } = await renderCriterion(4, {
      prepare: ({ document }) => document.put('criterion.4.score', '4,5'),
    });
    expect(screen.getByText(/Asiakirjassa lukee tässä ”4,5”/)).toBeTruthy();
    expect(desk.document.textOf('criterion.4.score')).toBe('4,5');
    await clickScore(tile(4));
    await desk.session.settled();
    expect(desk.document.textOf('criterion.4.score')).toBe('4');
    expect(screen.queryByText(/lukee tässä/)).toBeNull();
  });

  it('is taken back by undo, which says what it undoes', async () => {
    const { desk, user } = await renderCriterion(7);
    await user.keyboard('4');
    await user.click(await screen.findByRole('button', { name: 'Kumoa: kriteerin 7 pisteet' }));
    await desk.session.settled();
    expect([desk.document.textOf('criterion.7.score'), desk.document.textOf('summary.7')]).toEqual(['', '']);
    expect(tile(4).checked).toBe(false);
  });
});

describe('A text', () => {
  it('is written when the assessor pauses', async () => {
    const { desk, user, outside } = await renderCriterion(7);
    await user.type(field('Kommentit (kuvaus)'), 'Tiimissä on ”kolme” <valmentajaa> & vetäjä');
    expect(desk.document.textOf('criterion.7.comments')).toBe('');
    await outside(() => desk.clock.goOn(2_000));
    expect(desk.document.textOf('criterion.7.comments')).toBe('Tiimissä on ”kolme” <valmentajaa> & vetäjä');
    expect(screen.getAllByText('Tallennettu asiakirjaan').length).toBeGreaterThan(0);
  });

  it('is written when the field is left', async () => {
    const { desk, user } = await renderCriterion(7);
    await user.type(field('Tietolähteet'), 'Haastattelut');
    await user.tab();
    await desk.session.settled();
    expect(desk.document.textOf('criterion.7.sources')).toBe('Haastattelut');
  });

  it('is written when the page is left by a key', async () => {
    const { desk, user } = await renderCriterion(7);
    await user.type(field('Tietolähteet'), 'Haastattelut');
    await user.keyboard('{Escape}');
    await desk.session.settled();
    expect(desk.document.textOf('criterion.7.sources')).toBe('Haastattelut');
  });

  it('of recommendations is asked for when the score is three or less', async () => {
    const { user } = await renderCriterion(7);
    const reminder = /Kun pisteitä on enintään 3/;
    expect(screen.queryByText(reminder)).toBeNull();
    await user.keyboard('3');
    expect(screen.getByText(reminder)).toBeTruthy();
    await user.type(field('Suositukset (kehittämistarpeet)'), 'Viikoittainen ohjaus');
    expect(screen.queryByText(reminder)).toBeNull();
  });

  it('has what the document says of the field as its description', async () => {
    await renderCriterion(7);
    const hint = document.getElementById(field('Tietolähteet').getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toBe('Haastattelut, havainnoinnit ja asiakirjat, joihin pisteet perustuvat');
  });
});
