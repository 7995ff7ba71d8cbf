import { screen } from '@testing-library/react';
import type { RefusalKind } from '../../../src/session/refusal';
import { fakeCanvas, noCanvas } from './canvas';
import { openProfile, scoresOfSum } from './summaryPage';

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

const insert = 'Lisää kuva raporttiin';
const press = async (
  { user }: Pick<Awaited<ReturnType<typeof openProfile>>, 'user'>,
  name = insert,
): Promise<void> => user.click(screen.getByRole('button', { name }));

describe('The picture', () => {
  it('goes into the report with its size on paper and its text, and says how it goes away again', async () => {
    const canvas = fakeCanvas();
    const pane = await openProfile({ scores: scoresOfSum(103) });
    await press(pane);
    expect(await screen.findByText(/^Kuva ja sen vaihtoehtoinen teksti on lisätty/)).toBeTruthy();
    const [picture] = pane.desk.document.pictures;
    expect(picture?.title).toBe('IPS-laatuarvioinnin pisteprofiili: 103 pistettä, hyvä taso');
    expect(picture?.width).toBe(453);
    expect(picture?.height).toBeGreaterThan(300);
    expect(picture?.height).toBeLessThan(690);
    expect(canvas.sizes).toEqual([[1208, Math.round(((picture?.height ?? 0) * 192) / 72)]]);
    expect(Buffer.from(picture?.base64 ?? '', 'base64').includes('pHYs')).toBe(true);
  });

  it.each([
    [
      'fi',
      'Yhteispistemäärä 103 / 125 – hyvä taso',
      'keskiarvo 5,0',
      /^Yhteispistemäärä 103 \/ 125, hyvä taso\. Palkkikaavio/,
    ],
    [
      'sv',
      'Totalpoäng 103 av 125 – god nivå',
      'medeltal 5,0',
      /^Totalpoäng 103 av 125, god nivå\. Stapeldiagram/,
    ],
  ] as const)(
    'speaks the language of the report (%s), whatever the pane speaks',
    async (sample, total, average, words) => {
      const canvas = fakeCanvas();
      const pane = await openProfile({ language: 'en', sample, scores: scoresOfSum(103) });
      await press(pane, 'Insert picture into report');
      await screen.findByText(/^The picture and its alternative text have been inserted/);
      expect(canvas.texts).toEqual(expect.arrayContaining([total, average]));
      expect(pane.desk.document.pictures[0]?.description).toMatch(words);
    },
  );

  it('of an unfinished report says that it is', async () => {
    const canvas = fakeCanvas();
    const pane = await openProfile({ scores: [5, 4, 3] });
    expect(
      pane.profile.getByText(/^Kuvassa näkyy tilanne nyt: 22 kriteeriä on pisteyttämättä\./),
    ).toBeTruthy();
    await press(pane);
    await screen.findByText(/^Kuva ja sen vaihtoehtoinen teksti/);
    expect(canvas.texts.filter((text) => text === 'ei pisteitä')).toHaveLength(22 + 2);
    expect(pane.desk.document.pictures[0]?.title).toMatch(/keskeneräinen: 3 \/ 25 kriteeriä pisteytetty$/);
  });

  it('is kept out of the report’s fields, and goes in once the cursor has left them', async () => {
    fakeCanvas();
    const pane = await openProfile({
      scores: scoresOfSum(103),
      prepare: ({ session }) => void session.show('criterion.4.comments'),
    });
    await press(pane);
    expect(await screen.findByText(/^Kohdistin on raportin kentässä/)).toBeTruthy();
    expect(pane.desk.document.pictures).toEqual([]);
    pane.desk.document.click(null);
    await press(pane);
    expect(await screen.findByText(/^Kuva ja sen vaihtoehtoinen teksti/)).toBeTruthy();
    expect(screen.queryByText(/^Kohdistin on raportin kentässä/)).toBeNull();
  });

  it('is not put into a field that the cursor came into unseen: the pane turns to that field', async () => {
    fakeCanvas();
    const pane = await openProfile({ scores: scoresOfSum(103) });
    await pane.outside(({ session }) => session.show('criterion.4.comments'));
    await press(pane);
    expect(await screen.findByRole('heading', { name: /^4\. / })).toBeTruthy();
    expect(pane.desk.document.pictures).toEqual([]);
  });

  it.each<[RefusalKind, RegExp]>([
    ['busy', /^Word ei ottanut kuvaa tähän kohtaan\..*Koodi IT-tukea varten: FakeRefusal\.$/],
    ['unknown', /^Word ei ottanut kuvaa tähän kohtaan/],
    ['readOnly', /^Tätä kohtaa tai koko asiakirjaa ei voi muokata/],
    ['offline', /^Word ei vastaa\. Katso asiakirjasta, tuliko kuva perille/],
    ['unsupported', /^Tässä Wordin versiossa kuvaa ei voi lisätä/],
  ])('that Word refuses (%s) is told in a sentence, and can be tried again', async (kind, sentence) => {
    fakeCanvas();
    const pane = await openProfile({
      scores: scoresOfSum(103),
      prepare: ({ document }) => (document.pictureRefusal = kind),
    });
    await press(pane);
    expect(await screen.findByText(sentence)).toBeTruthy();
    pane.desk.document.pictureRefusal = null;
    await press(pane);
    expect(await screen.findByText(/^Kuva ja sen vaihtoehtoinen teksti/)).toBeTruthy();
  });

  it('that can’t be drawn is reported, and nothing is put into the report', async () => {
    noCanvas();
    const pane = await openProfile({ scores: scoresOfSum(103) });
    await press(pane);
    expect(await screen.findByText(/^Kuvaa ei voitu piirtää/)).toBeTruthy();
    expect(pane.desk.document.pictures).toEqual([]);
  });
});
