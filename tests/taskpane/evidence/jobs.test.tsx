import { fireEvent, screen } from '@testing-library/react';
import { box, button, keptPart, openCriterion, type Pane } from './criterionPage';

beforeEach(() => localStorage.clear());

const paste = (target: HTMLElement, text: string): boolean =>
  fireEvent.paste(target, { clipboardData: { getData: () => text } });

const part = (content: string): string =>
  `<workingData xmlns="urn:ips-assessor-pane:working-data" version="1">${content}</workingData>`;

async function openJobs(number: number, parts: readonly string[] = []): Promise<Pane> {
  const pane = await openCriterion(number, { parts });
  if (!screen.queryByRole('button', { name: /^Työt luettelona/u })) await pane.user.click(button('Luvut'));
  const list = button(/^Työt luettelona/u);
  if (list.getAttribute('aria-expanded') === 'false') await pane.user.click(list);
  return pane;
}

describe('The list of jobs', () => {
  it('is entered once and counted for 19, 20 and 21', async () => {
    const pane = await openJobs(19);
    await pane.user.type(box('Työtyyppi: työ 1'), 'Keittiö');
    await pane.user.type(box('Työnantaja: työ 1'), 'Kahvila{Enter}');
    await pane.user.type(box('Työtyyppi: työ 2'), 'Siivous');
    await pane.user.type(box('Työnantaja: työ 2'), 'Kahvila');
    await pane.user.click(screen.getByRole('checkbox', { name: 'Voimassa: työ 2' }));
    expect(screen.getByText('Laskettu 2/2: 100 % → 5')).toBeTruthy();
    expect(await keptPart(pane)).toContain(
      '<jobs><job type="Keittiö" employer="Kahvila"/><job type="Siivous" employer="Kahvila" current="no"/></jobs>',
    );
  });

  it('is gone through by keys in order, the button that removes a job last', async () => {
    const { user } = await openJobs(19);
    await user.type(box('Työtyyppi: työ 1'), 'Keittiö');
    const names = [
      ['textbox', 'Työnantaja: työ 1'],
      ['checkbox', 'Vakituinen avoimilla työmarkkinoilla: työ 1'],
      ['checkbox', 'Voimassa: työ 1'],
      ['button', 'Poista työ 1'],
    ] as const;
    for (const [role, name] of names) {
      await user.tab();
      expect(document.activeElement).toBe(screen.getByRole(role, { name }));
    }
  });

  it('is read where it is, for another of the three', async () => {
    const job = '<job type="Keittiö" employer="Kahvila" permanent="yes"/>';
    await openJobs(21, [part(`<criterion number="19"><jobs>${job.repeat(12)}</jobs></criterion>`)]);
    expect(screen.getByText('12/12: 100 % → 5')).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Voimassa olevia työsuhteita yhteensä' })).toBeNull();
  });

  it('takes a pasted table, and says which cells say neither yes nor no', async () => {
    await openJobs(20);
    paste(
      box('Työtyyppi: työ 1'),
      'Työtyyppi\tTyönantaja\tVakituinen\tVoimassa\nKeittiö\tKahvila\tkyllä\tei\nSiivous\tKauppa\tosin\tx',
    );
    const isTicked = (name: string): boolean =>
      screen.getByRole<HTMLInputElement>('checkbox', { name }).checked;
    expect(isTicked('Vakituinen avoimilla työmarkkinoilla: työ 1')).toBe(true);
    expect(isTicked('Voimassa: työ 1')).toBe(false);
    expect(isTicked('Voimassa: työ 2')).toBe(true);
    expect(screen.getByText(/rasti jäi pois: ”osin”/u)).toBeTruthy();
    expect(screen.getByText('Laskettu 2/2: 100 % → 5')).toBeTruthy();
  });

  it('says what of a pasted table was not taken, until something is changed', async () => {
    const pane = await openJobs(20);
    paste(
      box('Työtyyppi: työ 1'),
      'Työtyyppi\tTyönantaja\tVoimassa\tPalkkatuki\nKeittiö\tKahvila\tei\tx\nSiivous\tKauppa\t\t\nYhteensä\t2',
    );
    const notes = [
      /jätettiin pois: ”Yhteensä 2”/u,
      /jäi pois: ”Palkkatuki”/u,
      /”Voimassa” oli tyhjiä .*työ 2/u,
    ];
    notes.forEach((note) => expect(screen.getByText(note)).toBeTruthy());
    await pane.user.click(screen.getByRole('checkbox', { name: 'Voimassa: työ 2' }));
    notes.forEach((note) => expect(screen.queryByText(note)).toBeNull());
  });

  it('gives a removed job back, and those that a table was pasted over', async () => {
    const jobs = '<job type="Keittiö" employer="Kahvila"/><job type="Siivous" employer="Kauppa"/>';
    const pane = await openJobs(20, [part(`<criterion number="19"><jobs>${jobs}</jobs></criterion>`)]);
    await pane.user.click(button('Poista työ 2'));
    expect(screen.getByText('Poistettu: työ 2.')).toBeTruthy();
    await pane.user.click(button('Palauta entiset rivit'));
    expect(box('Työnantaja: työ 2').value).toBe('Kauppa');
    paste(box('Työtyyppi: työ 1'), 'Varasto\tTukku\nPuutarha\tKaupunki');
    await pane.user.click(button('Palauta entiset rivit'));
    expect(await keptPart(pane)).toContain(`<jobs>${jobs}</jobs>`);
    await pane.user.click(button('Lisää työ'));
    await pane.user.click(button('Poista työ 3'));
    expect(screen.queryByRole('button', { name: 'Palauta entiset rivit' })).toBeNull();
  });

  it('is emptied by a button where a wrong table was pasted into it', async () => {
    const pane = await openJobs(20);
    paste(box('Työtyyppi: työ 1'), Array.from({ length: 30 }, (_, nth) => `A${nth}\tB`).join('\n'));
    await pane.user.click(button('Poista liitetyt rivit'));
    expect(screen.getAllByRole('group', { name: /^työ \d+$/u })).toHaveLength(1);
    expect(box('Työtyyppi: työ 1').value).toBe('');
    expect(await keptPart(pane)).not.toContain('A1');
  });

  it('leaves counts that were entered before, and shows them', async () => {
    const counts = '<criterion number="20"><figures><row name="Kauppa" jobs="4"/></figures></criterion>';
    const pane = await openJobs(20, [part(counts)]);
    expect(screen.getByText('Laskettu 2/4: 50 % → 2')).toBeTruthy();
    await pane.user.type(box('Työnantaja: työ 1'), 'Kahvila');
    expect(screen.getByText('Laskettu 1/1: 100 % → 5')).toBeTruthy();
    await pane.user.click(button(/^Erikseen kirjatut määrät/u));
    expect(box('Työsuhteita: Kauppa').value).toBe('4');
    expect(await keptPart(pane)).toContain('<row name="Kauppa" jobs="4"/>');
    await pane.user.click(button('Poista työ 1'));
    expect(screen.getByText('Laskettu 2/4: 50 % → 2')).toBeTruthy();
  });

  it('asks for the kind of a job by its place, and counts the others', async () => {
    const jobs = '<jobs><job employer="Kauppa"/><job type="Keittiö" employer="Kahvila"/></jobs>';
    await openJobs(19, [part(`<criterion number="19">${jobs}</criterion>`)]);
    expect(screen.getByText('Puuttuu vielä: Työtyyppi (työ 1).')).toBeTruthy();
    expect(screen.getByText('Muut: Laskettu 1/1: 100 % → 5')).toBeTruthy();
  });
});
