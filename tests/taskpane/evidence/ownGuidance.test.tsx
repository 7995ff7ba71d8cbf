import { readFileSync } from 'node:fs';
import { act, screen, waitFor } from '@testing-library/react';
import { removeOwnGuidance } from '../../../src/taskpane/guidance/ownGuidance';
import { renderPane } from '../renderPane';
import { button, openMenu, patience } from './criterionPage';

beforeEach(() => {
  localStorage.clear();
  act(removeOwnGuidance);
});

const sample = readFileSync('assets/guidance/sample.fi.json', 'utf8');

/** jsdom's files can't be read by `arrayBuffer`. */
const fileOf = (content: string | Buffer | Promise<string>): File =>
  Object.assign(new File([], 'ohje.json', { type: 'application/json' }), {
    arrayBuffer: async () => new Uint8Array(Buffer.from(await content)).buffer,
  });

async function pick(...files: File[]) {
  const pane = await renderPane();
  await openMenu();
  const input = screen.getByLabelText<HTMLInputElement>('Käytä omaa ohjetta', { selector: 'input' });
  for (const file of files) await pane.user.upload(input, file);
  return pane;
}

/** The sample with another value at a path; without any where it is undefined. */
function withValue(path: readonly (string | number)[], value: unknown): string {
  const changed = JSON.parse(sample) as object;
  const [last = '', ...before] = path.toReversed();
  const parent = before.toReversed().reduce<object>((part, key) => Reflect.get(part, key) as object, changed);
  Reflect.set(parent, last, value);
  return JSON.stringify(changed);
}

const first = ['criteria', 0] as const;
const faulty: readonly (readonly [path: readonly (string | number)[], value: unknown, sentence: string])[] = [
  [['source'], undefined, 'source: Vaadittu kohta puuttuu.'],
  [['sources'], 'Työryhmä', 'sources: Tuntematon kohta.'],
  [['unofficial'], 'ei', 'unofficial: Arvo on väärää tyyppiä.'],
  [['source'], ' ', 'source: Teksti on tyhjä.'],
  [['about'], 'a'.repeat(601), 'about: Teksti on liian pitkä: enintään 600 merkkiä.'],
  [['about'], 'Etel\uFFFD', 'about: Tekstissä on vioittunut merkki (\uFFFD). Kirjoita se uudelleen.'],
  [['version'], 2, 'version: Tiedoston versiota ei tunneta.'],
  [['language'], 'de', 'language: Kielen pitää olla fi, sv tai en.'],
  [[...first, 'confidence'], 'D', 'Kriteeri 1, criteria[0].confidence: Varmuuden pitää olla A, B tai C.'],
  [[...first, 'number'], 26, 'Kriteeri 26, criteria[0].number: Kriteerin numeron pitää olla 1–25.'],
  [[...first, 'number'], 12, 'Kriteeri 12, criteria[1].number: Sama kriteeri on tiedostossa kahdesti.'],
  [[...first, 'steps', '4'], undefined, 'Kriteeri 1, criteria[0].steps.4: Pistemäärän kuvaus puuttuu.'],
  [[...first, 'steps', '4'], '', 'Kriteeri 1, criteria[0].steps.4: Pistemäärän kuvaus on tyhjä.'],
  [
    [...first, 'steps', '4'],
    'a'.repeat(601),
    'Kriteeri 1, criteria[0].steps.4: Pistemäärän kuvaus on liian pitkä: enintään 600 merkkiä.',
  ],
  [['criteria'], [], 'criteria: Tiedostossa ei ole yhtään kriteeriä.'],
  [['about'], 'a'.repeat(200_000), 'Tiedosto on liian suuri: enintään 200 kt.'],
];

describe('An organisation’s own guidance', () => {
  it('is taken into use, named, kept, and shown at its criteria', async () => {
    const { user } = await pick(fileOf(sample));
    const { source, criteria } = JSON.parse(sample) as {
      source: string;
      criteria: { number: number; steps: Record<string, string> }[];
    };
    expect(await screen.findByText(new RegExp(`^Käytössä: ${source}`), {}, patience)).toBeTruthy();
    expect(localStorage.getItem('ips-laatuarviointi.ownGuidance')).toBe(sample);
    const [first] = criteria;
    await user.click(button('Pisteet'));
    await user.click(button(new RegExp(`^${first?.number}\\. `)));
    await user.click(await screen.findByRole('button', { name: 'Kaikki viisi pistemäärää' }, patience));
    expect(screen.getByText(first?.steps['5'] ?? '')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Oma ohje/ })).toBeTruthy();
  });

  it('is that of the file that was picked last, also where the one before it is read later', async () => {
    const { source } = JSON.parse(sample) as { source: string };
    let readFirst: (text: string) => void = () => undefined;
    const slow = new Promise<string>((resolve) => (readFirst = resolve));
    const { outside } = await pick(fileOf(slow), fileOf(sample));
    await screen.findByText(new RegExp(`^Käytössä: ${source}`), {}, patience);
    await outside(() => readFirst('{'));
    await outside(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(screen.queryByText(/ei voi käyttää/u)).toBeNull();
    expect(localStorage.getItem('ips-laatuarviointi.ownGuidance')).toBe(sample);
  });

  it('is removed', async () => {
    const { user } = await pick(fileOf(sample));
    await user.click(await screen.findByRole('button', { name: 'Poista oma ohje' }));
    expect(screen.queryByText(/^Käytössä/)).toBeNull();
    expect(localStorage.getItem('ips-laatuarviointi.ownGuidance')).toBeNull();
  });

  it('comes back where it was removed or another file took its place', async () => {
    const { user } = await pick(fileOf(sample));
    const kept = (): string | null => localStorage.getItem('ips-laatuarviointi.ownGuidance');
    await user.click(await screen.findByRole('button', { name: 'Poista oma ohje' }, patience));
    expect(screen.getByText('Oma ohje poistettiin.')).toBeTruthy();
    await user.click(button('Palauta entinen ohje'));
    expect(kept()).toBe(sample);
    expect(screen.queryByText('Oma ohje poistettiin.')).toBeNull();
    const other = sample.replace('"source": "', '"source": "Toinen: ');
    const input = screen.getByLabelText<HTMLInputElement>('Käytä omaa ohjetta', { selector: 'input' });
    await user.upload(input, fileOf(other));
    expect(await screen.findByText('Uusi ohje tuli entisen tilalle.')).toBeTruthy();
    expect(kept()).toBe(other);
    await user.click(button('Palauta entinen ohje'));
    expect(kept()).toBe(sample);
  });

  it('that is no JSON is refused with a sentence', async () => {
    await pick(fileOf('{'));
    expect(await screen.findByText('Tiedostoa ohje.json ei voi käyttää.', {}, patience)).toBeTruthy();
    expect(screen.getByText('Tiedosto ei ole kelvollista JSONia.')).toBeTruthy();
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${sample}`)],
    ['UTF-16', Buffer.from(`\uFEFF${sample}`, 'utf16le')],
  ])('is read in %s', async (_, bytes) => {
    await pick(fileOf(bytes));
    expect(await screen.findByText(/^Käytössä: Mallikunnan/, {}, patience)).toBeTruthy();
    expect(localStorage.getItem('ips-laatuarviointi.ownGuidance')).toBe(sample);
  });

  it('in Windows-1252 is refused with what to do', async () => {
    await pick(fileOf(Buffer.from(sample.replaceAll('–', '-'), 'latin1')));
    expect(await screen.findByText(/Tallenna tiedosto UTF-8-muodossa/, {}, patience)).toBeTruthy();
    expect(screen.queryByText(/^Käytössä/)).toBeNull();
    expect(localStorage.getItem('ips-laatuarviointi.ownGuidance')).toBeNull();
  });

  it('that the browser can’t read is refused with what to do', async () => {
    const moved = Object.assign(new File([], 'ohje.json'), {
      arrayBuffer: () => Promise.reject(new Error('NotReadableError')),
    });
    await pick(moved);
    expect(
      await screen.findByText(/Tiedostoa ei voitu lukea\. Valitse se uudelleen\./, {}, patience),
    ).toBeTruthy();
  });

  it.each([
    [6, 'Lisäksi yksi muu virhe.'],
    [7, 'Lisäksi 2 muuta virhettä.'],
  ])('with %i faults says how many more there are than are shown', async (count, more) => {
    const criteria = Array.from({ length: count }, () => 'no criterion');
    await pick(fileOf(JSON.stringify({ ...(JSON.parse(sample) as object), criteria })));
    expect(await screen.findByText(new RegExp(more), {}, patience)).toBeTruthy();
    expect(screen.getByText('criteria[4]: Arvo on väärää tyyppiä.')).toBeTruthy();
  });

  it('is refused for each kind of fault in a sentence of its own, and what was in use stays', async () => {
    const { user } = await pick(fileOf(sample));
    await screen.findByText(/^Käytössä: Mallikunnan/u, {}, patience);
    const input = screen.getByLabelText<HTMLInputElement>('Käytä omaa ohjetta', { selector: 'input' });
    for (const [path, value, sentence] of faulty) {
      await user.upload(input, fileOf(withValue(path, value)));
      expect(await screen.findByText(sentence, { selector: '[role=alert] li' }, patience)).toBeTruthy();
      expect(screen.getByText('Tiedostoa ohje.json ei voi käyttää.')).toBeTruthy();
      expect(screen.getByText(/^Käytössä: Mallikunnan/u)).toBeTruthy();
    }
    expect(localStorage.getItem('ips-laatuarviointi.ownGuidance')).toBe(sample);
    await user.upload(input, fileOf(sample));
    await waitFor(() => expect(screen.queryByText('Tiedostoa ohje.json ei voi käyttää.')).toBeNull());
  });

  it('with faults is refused, each told with its criterion and place', async () => {
    const broken = JSON.parse(sample) as { criteria: { number: number; steps: Record<string, string> }[] };
    const [first] = broken.criteria;
    if (first) first.steps['3'] = '';
    await pick(fileOf(JSON.stringify(broken)));
    const place = `Kriteeri ${first?.number}, criteria[0].steps.3: Pistemäärän kuvaus on tyhjä.`;
    expect(await screen.findByText(place, {}, patience)).toBeTruthy();
  });
});
