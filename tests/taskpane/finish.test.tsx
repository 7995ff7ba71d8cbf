import { screen } from '@testing-library/react';
import type { FieldKey } from '../../src/assessment/fieldKey';
import { finish } from './finishedDesk';
import { renderPane } from './renderPane';

beforeEach(() => localStorage.clear());

type Pane = Awaited<ReturnType<typeof renderPane>>;

async function finishing(texts: Readonly<Record<string, string>> = {}): Promise<Pane> {
  const pane = await renderPane({
    prepare: (desk) => {
      finish(desk);
      for (const [key, text] of Object.entries(texts)) desk.document.put(key as FieldKey, text);
    },
  });
  await pane.user.click(screen.getByRole('button', { name: 'Tarkistus' }));
  await pane.user.click(await screen.findByRole('button', { name: 'Viimeistele raportti' }));
  await screen.findByRole('heading', { name: 'Viimeistely' });
  await pane.outside(() => undefined);
  return pane;
}

describe('Finishing a report', () => {
  it('says that it is done when nothing is left', async () => {
    await finishing();
    expect(screen.getByText('Korjattavaa tai täydennettävää ei ole.')).toBeTruthy();
    expect(screen.getByText(/^Raportti on valmis\./)).toBeTruthy();
  });

  it('says what is left and leads back to it', async () => {
    const { user } = await finishing({ total: '98', 'criterion.4.comments': '' });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Korjattavaa:\u00a01',
      'Täydennettävää:\u00a01',
    ]);
    expect(screen.getByText(/^Raportti ei ole vielä valmis/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Palaa tarkistukseen' }));
    expect(await screen.findByRole('heading', { name: 'Raportin tarkistus' })).toBeTruthy();
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
    expect(desk.document.parts).toEqual([]);
    expect(screen.getByText(/^Raportti on valmis\./)).toBeTruthy();
  });
});
