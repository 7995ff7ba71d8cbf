import { screen, waitFor } from '@testing-library/react';
import type { FieldKey } from '../../src/assessment/fieldKey';
import { finish } from './finishedDesk';
import { renderPane } from './renderPane';

beforeEach(() => localStorage.clear());

type Pane = Awaited<ReturnType<typeof renderPane>>;

async function check(texts: Readonly<Record<string, string>>, sample: 'fi' | 'sv' = 'fi'): Promise<Pane> {
  const pane = await renderPane({
    sample,
    language: sample,
    prepare: (desk) => {
      finish(desk, sample);
      for (const [key, text] of Object.entries(texts)) desk.document.put(key as FieldKey, text);
    },
  });
  await pane.user.click(screen.getByRole('button', { name: sample === 'fi' ? 'Tarkistus' : 'Kontroll' }));
  const again = await screen.findByRole('button', { name: /^(Tarkista uudelleen|Kontrollera på nytt)$/ });
  await waitFor(() => expect(again.getAttribute('aria-disabled')).not.toBe('true'));
  await pane.outside(({ session }) => session.removeInstructions());
  return pane;
}

const openRecommendations = Object.fromEntries(
  [3, 5, 9].map((number) => [`criterion.${number}.recommendations`, '']),
);

describe('Prompts that are left in the report', () => {
  it('are one finding for all recommendations, filled with the words of the report by one button', async () => {
    const { user, desk, outside } = await check(openRecommendations);
    expect(screen.getAllByText('Suositusten kentissä on vielä pohjan ohjeteksti')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: /^Kirjoita ”Ei suosituksia”/ }));
    await outside(() => undefined);
    for (const number of [3, 5, 9])
      expect(desk.document.textOf(`criterion.${number}.recommendations`)).toBe('Ei suosituksia');
    expect(screen.getByText(/Ei korjattavaa\./)).toBeTruthy();
  });

  it('are filled with a dash instead where the assessor picks that, and undone as one step', async () => {
    const { user, desk, outside } = await check(openRecommendations);
    await user.click(screen.getByRole('button', { name: /^Merkitse viivalla/ }));
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.9.recommendations')).toBe('–');
    await user.click(screen.getByRole('button', { name: 'Kumoa: tyhjien kenttien merkitseminen' }));
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.3.recommendations')).toBe('');
    expect(screen.getByText('Suositusten kentissä on vielä pohjan ohjeteksti')).toBeTruthy();
  });

  it('are filled in Swedish in a Swedish report', async () => {
    const { user, desk, outside } = await check(openRecommendations, 'sv');
    await user.click(screen.getByRole('button', { name: /^Skriv ”Inga rekommendationer”/ }));
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.5.recommendations')).toBe('Inga rekommendationer');
  });

  it('are found in the front and in a need that was left empty, each with a dash by one button', async () => {
    const { user, desk, outside } = await check({
      'front.recipients.3': '',
      'front.meetings': '',
      'front.developmentNeeds.3.criterion': '',
      'front.developmentNeeds.3.score': '',
      'front.developmentNeeds.3.recommendations': '',
    });
    expect(screen.getByText('Tyhjät kentät, joissa on vielä pohjan ohjeteksti')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Kehittämistarve 3' })).toBeTruthy();
    await user.click(
      screen.getByRole('button', { name: /^Merkitse viivalla .*Tyhjä kehittämistarpeen kohta$/ }),
    );
    await outside(() => undefined);
    expect(desk.document.textOf('front.developmentNeeds.3.score')).toBe('–');
    await user.click(screen.getByRole('button', { name: /^Merkitse viivalla .*ohjeteksti$/ }));
    await outside(() => undefined);
    expect(desk.document.textOf('front.recipients.3')).toBe('–');
    expect(desk.document.textOf('front.meetings')).toBe('–');
    expect(screen.getByText(/Ei korjattavaa\./)).toBeTruthy();
  });
});

describe('Strengths that the scores have outgrown', () => {
  it('are found, and a button takes them out', async () => {
    const { user, desk, outside } = await check({
      'front.strengths': 'Hyvä tiimi.\n7. Työhönvalmennuksen tiimi: Toteutuu hyvin.',
    });
    expect(screen.getByText('Vahvuuksissa mainitaan kriteeri 7, jolla ei enää ole 5 pistettä.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Korjaa: .*ahvuu/ }));
    await outside(() => undefined);
    expect(desk.document.textOf('front.strengths')).toBe('Hyvä tiimi.');
    expect(screen.getByText(/Ei korjattavaa\./)).toBeTruthy();
  });
});
