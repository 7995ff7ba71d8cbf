import { screen, within } from '@testing-library/react';
import { openProfile, scoresOfSum } from './summaryPage';

beforeEach(() => localStorage.clear());

type Profile = Awaited<ReturnType<typeof openProfile>>['profile'];

const table = (profile: Profile) =>
  profile.getByRole('table', { name: 'Pisteet kriteereittäin asteikolla 1–5' });

/** The table as one hears it: the headings of the rows, and what their cells say. */
const rowsOf = (profile: Profile): (string | null)[][] =>
  within(table(profile))
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));

describe('The profile', () => {
  it('is a table with a row for each criterion, under its section and that one’s average', async () => {
    const { profile } = await openProfile({ scores: [5, 4, 2, ...Array<number>(22).fill(3)] });
    const rows = rowsOf(profile);
    expect(rows).toHaveLength(1 + 3 + 25);
    expect(rows.slice(0, 5)).toEqual([
      ['Kriteeri', 'Pisteet'],
      ['Palvelun henkilöstö', 'keskiarvo 3,7'],
      ['1. Asiakasmäärä', '5'],
      ['2. Fokus työhönvalmennuksessa', '4'],
      ['3. Kokonaisvaltainen palvelu', '2'],
    ]);
    expect(within(table(profile)).getAllByRole('rowheader')).toHaveLength(25 + 3);
    expect(within(table(profile)).getAllByRole('columnheader')).toHaveLength(2);
  });

  it('shows what is not scored as such, and what can’t be read likewise', async () => {
    const { profile } = await openProfile({
      scores: [5],
      prepare: ({ document }) => document.put('criterion.2.score', 'neljä'),
    });
    expect(rowsOf(profile).slice(1, 5)).toEqual([
      ['Palvelun henkilöstö', 'keskiarvo 5,0 (1 / 3 pisteytetty)'],
      ['1. Asiakasmäärä', '5'],
      ['2. Fokus työhönvalmennuksessa', '–ei pisteitä'],
      ['3. Kokonaisvaltainen palvelu', '–ei pisteitä'],
    ]);
    expect(
      profile.getByText('24 kriteeriä on pisteyttämättä. Yhteispistemäärä asettuu välille 29–125.'),
    ).toBeTruthy();
    expect(profile.queryByText('/ 125')).toBeNull();
    expect(profile.queryByText(/raportin taso/)).toBeNull();
  });

  it('without any score has neither sum nor picture', async () => {
    const { profile } = await openProfile();
    expect(profile.getAllByText('ei vielä pisteitä')).toHaveLength(3);
    expect(
      profile.getByText('25 kriteeriä on pisteyttämättä. Yhteispistemäärä asettuu välille 25–125.'),
    ).toBeTruthy();
    expect(profile.getByText(/Kuvan voi lisätä raporttiin, kun ainakin yksi/)).toBeTruthy();
    expect(profile.queryByRole('button', { name: 'Lisää koosteen jälkeen' })).toBeNull();
  });

  it.each<[sum: number, level: string, up: string, down: string | null]>([
    [
      25,
      'palvelu ei ole tuettua työllistymistä',
      'Seuraavaan tasoon, ”kohtalainen taso”, puuttuu 49 pistettä.',
      null,
    ],
    [
      73,
      'palvelu ei ole tuettua työllistymistä',
      'Seuraavaan tasoon, ”kohtalainen taso”, puuttuu 1 piste.',
      null,
    ],
    [
      74,
      'kohtalainen taso',
      'Seuraavaan tasoon, ”hyvä taso”, puuttuu 26 pistettä.',
      'Jos pisteitä olisi 1 vähemmän, taso olisi ”palvelu ei ole tuettua työllistymistä”.',
    ],
    [
      99,
      'kohtalainen taso',
      'Seuraavaan tasoon, ”hyvä taso”, puuttuu 1 piste.',
      'Jos pisteitä olisi 26 vähemmän, taso olisi ”palvelu ei ole tuettua työllistymistä”.',
    ],
    [
      100,
      'hyvä taso',
      'Seuraavaan tasoon, ”esimerkillinen taso”, puuttuu 15 pistettä.',
      'Jos pisteitä olisi 1 vähemmän, taso olisi ”kohtalainen taso”.',
    ],
    [
      114,
      'hyvä taso',
      'Seuraavaan tasoon, ”esimerkillinen taso”, puuttuu 1 piste.',
      'Jos pisteitä olisi 15 vähemmän, taso olisi ”kohtalainen taso”.',
    ],
    [
      115,
      'esimerkillinen taso',
      'Tämä on ylin taso.',
      'Jos pisteitä olisi 1 vähemmän, taso olisi ”hyvä taso”.',
    ],
    [
      125,
      'esimerkillinen taso',
      'Tämä on ylin taso.',
      'Jos pisteitä olisi 11 vähemmän, taso olisi ”hyvä taso”.',
    ],
  ])('says how far %i is from the levels on both sides', async (sum, level, up, down) => {
    const { profile } = await openProfile({ scores: scoresOfSum(sum) });
    expect(profile.getAllByText(String(sum))[0]?.nextSibling?.textContent).toBe('/ 125');
    expect(profile.getByText(up)).toBeTruthy();
    expect(profile.queryByText(/^Jos pisteitä/)?.textContent ?? null).toBe(down);
    const reached = profile
      .getAllByRole('listitem')
      .filter(({ textContent }) => textContent.includes('raportin taso'));
    expect(reached.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining(`${level}, raportin taso`),
    ]);
  });

  it('leads from a bar to its criterion, by mouse and by key', async () => {
    const { profile, user } = await openProfile({ scores: [5, 4, 3] });
    await user.click(within(profile.getByRole('row', { name: /^2\. Fokus/ })).getByText('4'));
    expect(await screen.findByRole('heading', { name: /^2\. Fokus/ })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Pisteet' }));
    await user.click(screen.getByRole('button', { name: 'Yhteenveto' }));
    (await screen.findByRole('button', { name: '9. Palvelun avoimuus' })).focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: '9. Palvelun avoimuus' })).toBeTruthy();
  });

  it('follows what changes in the document', async () => {
    const { profile, outside } = await openProfile({ scores: [5, 4, 3] });
    await outside(async ({ document, session }) => {
      document.put('criterion.1.score', '2');
      await session.look();
    });
    expect(rowsOf(profile)[2]).toEqual(['1. Asiakasmäärä', '2']);
    expect(rowsOf(profile)[1]).toEqual(['Palvelun henkilöstö', 'keskiarvo 3,0']);
  });

  it.each([
    ['sv', 'sv', 'Poäng per kriterium på skalan 1–5', ['Tjänstens personal', 'medeltal 4,0']],
    ['en', 'sv', 'Scores by criterion on the scale 1–5', ['Tjänstens personal', 'average 4,0']],
    ['en', 'fi', 'Scores by criterion on the scale 1–5', ['Palvelun henkilöstö', 'average 4,0']],
  ] as const)('in %s shows the report in %s', async (language, sample, caption, row) => {
    const { profile } = await openProfile({ language, sample, scores: [5, 4, 3] });
    const rows = within(profile.getByRole('table', { name: caption })).getAllByRole('row');
    expect([...(rows[1]?.children ?? [])].map(({ textContent }) => textContent)).toEqual(row);
    expect(rows[1]?.querySelector('th')?.lang).toBe(sample);
  });
});

describe('The head of the summary', () => {
  it.each([
    ['fi', [4, 5], 'Kehittämistarpeet', 'Keskeisimmät kehittämistarpeet'],
    ['fi', [4, 5], 'Vahvuudet', 'Vahvuudet'],
    ['fi', [4, 5], 'Kuva', 'Lisää kuva raporttiin'],
    ['sv', [], 'Styrkor', 'Styrkor'],
    ['en', [], 'Picture', /^The picture can be/],
  ] as const)(
    'in %s leads past the bars, as often as wanted: %o, %s',
    async (language, scores, way, head) => {
      const { user } = await openProfile({ language, scores });
      for (const time of ['first', 'second']) {
        screen.getByRole('button', { name: way }).focus();
        await user.keyboard('{Enter}');
        expect({ time, on: document.activeElement?.textContent }).toEqual({
          time,
          on: expect.stringMatching(head) as string,
        });
      }
    },
  );
});
