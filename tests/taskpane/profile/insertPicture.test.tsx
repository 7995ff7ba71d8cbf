import { screen, waitFor } from '@testing-library/react';
import type { RefusalKind } from '../../../src/session/refusal';
import { fakeCanvas, noCanvas } from './canvas';
import { openProfile, scoresOfSum } from './summaryPage';

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

const insert = 'Lisää koosteen jälkeen';
const atCursor = 'Lisää kohdistimen kohdalle';
const press = async (
  { user }: Pick<Awaited<ReturnType<typeof openProfile>>, 'user'>,
  name = insert,
): Promise<void> => user.click(screen.getByRole('button', { name }));

describe('The picture', () => {
  it('goes into the report with its size on paper and its text, behind the score table', async () => {
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
    expect(pane.desk.document.places).toEqual(['behind']);
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
      await press(pane, 'Insert after the score table');
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
    await press(pane, atCursor);
    expect(await screen.findByText(/^Kohdistin on raportin kentässä/)).toBeTruthy();
    expect(pane.desk.document.pictures).toEqual([]);
    pane.desk.document.click(null);
    await press(pane, atCursor);
    expect(await screen.findByText(/^Kuva ja sen vaihtoehtoinen teksti/)).toBeTruthy();
    expect(screen.queryByText(/^Kohdistin on raportin kentässä/)).toBeNull();
  });

  it('is not put into a field that the cursor came into unseen: the pane turns to that field', async () => {
    fakeCanvas();
    const pane = await openProfile({ scores: scoresOfSum(103) });
    await pane.outside(({ session }) => session.show('criterion.4.comments'));
    await press(pane, atCursor);
    expect(await screen.findByRole('heading', { name: /^4\. / })).toBeTruthy();
    expect(pane.desk.document.pictures).toEqual([]);
  });

  it.each<[RefusalKind, RegExp]>([
    ['busy', /^Word ei ottanut kuvaa tähän kohtaan\..*Koodi IT-tukea varten: FakeRefusal\.$/],
    ['unknown', /^Word ei ottanut kuvaa tähän kohtaan/],
    ['readOnly', /^Tätä kohtaa tai koko asiakirjaa ei voi muokata/],
    ['offline', /^Word ei vastaa\. Katso asiakirjasta, tuliko kuva perille/],
    ['unsupported', /^Tässä Wordin versiossa kuvaa ei voi lisätä/],
  ])('that Word refuses (%s) is reported in a sentence, and can be tried again', async (kind, sentence) => {
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

  it.each([
    ['notEmpty', /^Kappaleessa, jossa kohdistin on, on jo sisältöä/],
    ['tooEarly', /^Kohdistin on raportin ensimmäisen kentän yläpuolella/],
    ['inTable', /^Kohdistin on taulukossa/],
    ['inField', /^Kohdistin on raportin kentässä/],
    ['apart', /^Kohdistin ei ole raportin varsinaisessa tekstissä/],
  ] as const)('is not put where the cursor stands amiss (%s), which is said', async (why, sentence) => {
    fakeCanvas();
    const pane = await openProfile({
      scores: scoresOfSum(103),
      prepare: ({ document }) => (document.atCursor = why),
    });
    await press(pane, atCursor);
    const said = await screen.findByText(sentence);
    expect(document.activeElement?.contains(said)).toBe(true);
    expect(pane.desk.document.pictures).toEqual([]);
  });

  it.each([
    [
      'fi',
      'fi',
      'Lisää koosteen jälkeen',
      'Vaihda kuva',
      'Poista kuva',
      'Kuva on vaihdettu.',
      'Kuva on poistettu.',
      /^Raportin kuvassa on muut pisteet/,
    ],
    [
      'sv',
      'sv',
      'Infoga efter poängsammanfattningen',
      'Byt ut bilden',
      'Ta bort bilden',
      'Bilden har bytts ut.',
      'Bilden har tagits bort.',
      /^Bilden i rapporten visar andra poäng/,
    ],
    [
      'en',
      'sv',
      'Insert after the score table',
      'Replace the picture',
      'Remove the picture',
      'The picture has been replaced.',
      'The picture has been removed.',
      /^The picture in the report shows other scores/,
    ],
  ] as const)(
    // prettier-ignore
    'is known when the report has it, replaced when the scores have changed, and removed: %s of %s',
    async (language, sample, put, replace, remove, replaced, removed, outgrown) => {
      fakeCanvas();
      const pane = await openProfile({ language, sample, scores: scoresOfSum(103) });
      await press(pane, put);
      const button = await screen.findByRole('button', { name: replace });
      expect(screen.queryByRole('button', { name: put })).toBeNull();
      expect(screen.queryByText(outgrown)).toBeNull();
      await pane.outside(({ session }) => session.setScore(1, 1));
      expect(screen.getByText(outgrown)).toBeTruthy();
      button.focus();
      await pane.user.keyboard('{Enter}');
      const said = await screen.findByText(replaced);
      expect(document.activeElement?.contains(said)).toBe(true);
      expect(pane.desk.document.pictures).toHaveLength(1);
      expect(screen.queryByText(outgrown)).toBeNull();
      await press(pane, remove);
      await screen.findByText(removed);
      expect(pane.desk.document.pictures).toEqual([]);
      expect(screen.getByRole('button', { name: put })).toBeTruthy();
    },
  );

  it('that the scores have outgrown is found by the check, with the way to replace it', async () => {
    fakeCanvas();
    const pane = await openProfile({ scores: scoresOfSum(103) });
    await press(pane);
    await screen.findByRole('button', { name: 'Vaihda kuva' });
    await pane.outside(({ session }) => session.setScore(1, 1));
    await press(pane, 'Tarkistus');
    expect(await screen.findByText(/^Raportin pisteprofiilin kuvassa on muut pisteet/)).toBeTruthy();
    await press(pane, 'Siirry yhteenvetoon');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Lisää kuva raporttiin'));
    await press(pane, 'Vaihda kuva');
    await screen.findByText('Kuva on vaihdettu.');
    await press(pane, 'Tarkistus');
    await screen.findByText(/^Korjattavaa/, { selector: 'p' });
    expect(screen.queryByText(/^Raportin pisteprofiilin kuvassa/)).toBeNull();
  });

  it('that a person has dragged out of its line is not said to be replaced or removed', async () => {
    fakeCanvas();
    const pane = await openProfile({ scores: scoresOfSum(103) });
    await press(pane);
    await screen.findByRole('button', { name: 'Poista kuva' });
    const { pictures, floating } = pane.desk.document;
    pictures.forEach((picture) => floating.add(picture));
    await press(pane, 'Vaihda kuva');
    expect(await screen.findByText(/^Kuvaa ei voitu vaihtaa\. Jos se on vielä asiakirjassa/)).toBeTruthy();
    await press(pane, 'Poista kuva');
    expect(await screen.findByText(/^Word ei poistanut kuvaa\. Poista se itse/)).toBeTruthy();
    expect(screen.queryByText('Kuva on poistettu.')).toBeNull();
    expect(pictures).toHaveLength(1);
  });

  it('that Word does not remove is reported, and stays offered', async () => {
    fakeCanvas();
    const pane = await openProfile({ scores: scoresOfSum(103) });
    await press(pane);
    await screen.findByRole('button', { name: 'Poista kuva' });
    pane.desk.document.pictureRefusal = 'readOnly';
    await press(pane, 'Poista kuva');
    expect(await screen.findByText(/^Word ei poistanut kuvaa\. Poista se itse/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Poista kuva' })).toBeTruthy();
  });
});
