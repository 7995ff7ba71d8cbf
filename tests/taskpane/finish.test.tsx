import { screen } from '@testing-library/react';
import type { FieldKey } from '../../src/assessment/fieldKey';
import { finish } from './finishedDesk';
import { renderPane } from './renderPane';
import { keptParts } from '../session/working/keptParts';

beforeEach(() => localStorage.clear());

type Pane = Awaited<ReturnType<typeof renderPane>>;

/** By default in a host in which no files are saved. */
async function finishing(texts: Readonly<Record<string, string>> = {}, platform = 'Mac'): Promise<Pane> {
  const pane = await renderPane({
    prepare: (desk) => {
      finish(desk);
      const told = desk.document.diagnostics();
      jest.spyOn(desk.document, 'diagnostics').mockReturnValue({ ...told, platform });
      for (const [key, text] of Object.entries(texts)) desk.document.put(key as FieldKey, text);
    },
  });
  await pane.user.click(screen.getByRole('button', { name: 'Tarkistus' }));
  await pane.user.click(await screen.findByRole('button', { name: 'Viimeistele raportti' }));
  await screen.findByRole('heading', { name: 'Viimeistely' });
  await pane.outside(({ session }) => session.removeInstructions());
  return pane;
}

/** jsdom's files lack the method. */
const textOf = (file: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(file);
  });

describe('Finishing a report', () => {
  it('says that it is done when nothing is left', async () => {
    await finishing();
    expect(screen.getByText('Korjattavaa tai täydennettävää ei ole.')).toBeTruthy();
    expect(screen.getByText(/^Raportti on valmis\./)).toBeTruthy();
  });

  it('says what is left and leads back to it', async () => {
    const { user } = await finishing({ total: '98', 'criterion.4.comments': '' });
    const left = screen.getByRole('heading', { name: 'Mitä on jäljellä' }).closest('section');
    const items = [...(left?.querySelectorAll('li') ?? [])];
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'Korjattavaa:\u00a01',
      'Täydennettävää:\u00a01',
    ]);
    expect(screen.getByText(/^Raportti ei ole vielä valmis/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Palaa tarkistukseen' }));
    expect(await screen.findByRole('heading', { name: 'Raportin tarkistus' })).toBeTruthy();
  });

  it('is not done while the template’s lines for its writer stand in the report', async () => {
    const pane = await renderPane({ prepare: (desk) => finish(desk) });
    await pane.user.click(screen.getByRole('button', { name: 'Tarkistus' }));
    await pane.user.click(await screen.findByRole('button', { name: 'Viimeistele raportti' }));
    expect(await screen.findByText(/^Pohjan ohjerivejä poistamatta:/)).toBeTruthy();
    expect(screen.getByText(/^Raportti ei ole vielä valmis/)).toBeTruthy();
    await pane.outside(({ session }) => session.removeInstructions());
    expect(screen.getByText(/^Raportti on valmis\./)).toBeTruthy();
  });

  it('is not done while comments and tracked changes could not be looked for', async () => {
    const { desk, user } = await finishing();
    await user.keyboard('{Escape}');
    desk.document.refuseToOpen('busy');
    await user.click(await screen.findByRole('button', { name: 'Tarkista uudelleen' }));
    await user.click(screen.getByRole('button', { name: 'Viimeistele raportti' }));
    expect(await screen.findByText(/kommentteja ja jäljitettyjä muutoksia ei voitu tarkistaa/)).toBeTruthy();
    expect(screen.getByText(/^Raportti ei ole vielä valmis/)).toBeTruthy();
  });

  it('leads back with Escape', async () => {
    const { user } = await finishing();
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('heading', { name: 'Raportin tarkistus' })).toBeTruthy();
  });

  it('tells the next assessment after half a year below 100 points', async () => {
    await finishing();
    expect(screen.getByText('25.12.2026 mennessä (puoli vuotta)')).toBeTruthy();
    expect(screen.getByText(/Ohjausryhmä kokoontuu neljännesvuosittain/)).toBeTruthy();
  });

  it('tells the next assessment after a year from 100 points on', async () => {
    const { desk, outside } = await finishing();
    await outside(() => desk.session.setScore(2, 4));
    expect(screen.getByText('25.6.2027 mennessä (vuosi)')).toBeTruthy();
    expect(screen.getByText(/Ohjausryhmä kokoontuu puolivuosittain/)).toBeTruthy();
  });

  it('says what is wanting for the date of the next assessment', async () => {
    await finishing({ 'front.assessmentDates': '', 'front.reportDate': '' });
    expect(screen.getByText(/^Päivämäärä voidaan laskea, kun/)).toBeTruthy();
  });

  it('shows the days that follow, and keeps when the draft was sent', async () => {
    const { user, desk, outside } = await finishing();
    expect(screen.getByText(/^Raportti valmis viimeistään .*: 23\.7\.2026$/u)).toBeTruthy();
    const sent = screen.getByRole('textbox', { name: 'Luonnos lähetetty kommentoitavaksi' });
    await user.type(sent, 'ensi viikolla{Enter}');
    expect(screen.getByText('Kirjoita päivä esimerkiksi 24.6.2026.')).toBeTruthy();
    await user.clear(sent);
    await user.type(sent, '1.7.2026{Enter}');
    await outside(() => undefined);
    expect(screen.getByText(/^Yksikön kommentit .*: 8\.7\.2026$/u)).toBeTruthy();
    expect([...desk.session.working.store.getState().data]).toEqual([
      [0, { ticks: null, figures: null, note: '', sent: '2026-07-01' }],
    ]);
    await user.click(screen.getByRole('button', { name: 'Näytä kopioitavana' }));
    const days = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Päivät kalenteria varten' });
    expect(days.value).toContain('25.12.2026 Seuraava laatuarviointi viimeistään');
    await user.clear(sent);
    await user.tab();
    await outside(() => undefined);
    expect(desk.session.working.store.getState().data.size).toBe(0);
  });

  it('gives the days along as a calendar file where files can be saved', async () => {
    const files: Blob[] = [];
    URL.createObjectURL = (file: Blob) => {
      files.push(file);
      return 'blob:days';
    };
    URL.revokeObjectURL = () => undefined;
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const { user } = await finishing({}, 'OfficeOnline');
    await user.type(
      screen.getByRole('textbox', { name: 'Luonnos lähetetty kommentoitavaksi' }),
      '1.7.2026{Enter}',
    );
    await user.click(screen.getByRole('button', { name: 'Tallenna kalenteritiedostona (.ics)' }));
    expect(click.mock.contexts.map((link) => (link as HTMLAnchorElement).download)).toEqual([
      'ips-laatuarviointi.ics',
    ]);
    expect(files.map(({ type }) => type)).toEqual(['text/calendar;charset=utf-8']);
    const text = await textOf(files[0] ?? new Blob());
    expect([...text.matchAll(/^DTSTART;VALUE=DATE:(\d+)\r$/gmu)].map(([, day]) => day)).toEqual([
      '20260708',
      '20260723',
      '20261225',
    ]);
  });

  it('takes the working data out, after a question, and is done then', async () => {
    const { user, desk, outside } = await finishing();
    await outside(() => {
      desk.session.working.change(7, { note: 'Oma huomio' });
      return desk.session.working.keep();
    });
    expect(desk.document.parts).toHaveLength(1);
    expect(screen.getByText(/^Raportti ei ole vielä valmis/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Poista arvioijan aineisto' }));
    await user.click(screen.getByRole('button', { name: 'Poista kaikki' }));
    await outside(() => undefined);
    expect(keptParts(desk.document.parts)).toEqual([]);
    expect(screen.getByText(/^Raportti on valmis\./)).toBeTruthy();
  });
});
