import { act, fireEvent, screen, within } from '@testing-library/react';
import {
  addSnippet,
  longestSnippet,
  mostSnippets,
  removeSnippet,
  snippets,
} from '../../src/taskpane/snippets/snippets';
import { renderPane } from './renderPane';

beforeEach(() => {
  localStorage.clear();
  for (const text of snippets.getState().texts) removeSnippet(text);
});
afterEach(() => jest.restoreAllMocks());

const box = (name: string): HTMLTextAreaElement => screen.getByRole('textbox', { name });
const button = (name: RegExp | string): HTMLElement => screen.getByRole('button', { name });

async function openPhrases() {
  const pane = await renderPane();
  await pane.user.click(button(/^7\. /));
  const [phrases] = await screen.findAllByRole('button', { name: 'Omat fraasit' }, { timeout: 20_000 });
  if (phrases) await pane.user.click(phrases);
  return pane;
}

const kept = (): string | null => localStorage.getItem('ips-laatuarviointi.snippets');

describe('A phrase of one’s own', () => {
  it('is typed once, kept on this machine, and inserted at the cursor', async () => {
    const { user, desk, outside } = await openPhrases();
    expect(screen.getByText(/^Fraasit tallentuvat tälle koneelle, eivät asiakirjaan/u)).toBeTruthy();
    await user.type(box('Uusi fraasi'), 'Havainto tehtiin käynnillä.');
    await user.click(button('Tallenna fraasi'));
    expect(screen.getByText('Fraasi on tallennettu.')).toBeTruthy();
    expect(kept()).toBe('["Havainto tehtiin käynnillä."]');
    const comments = box('Kommentit (kuvaus)');
    await user.type(comments, 'Alku. Loppu.');
    act(() => comments.setSelectionRange(5, 5));
    await user.click(within(screen.getByRole('list', { name: 'Omat fraasit' })).getByText(/^Havainto/u));
    expect(comments.value).toBe('Alku. Havainto tehtiin käynnillä. Loppu.');
    expect(document.activeElement).toBe(comments);
    await outside(async ({ session }) => {
      session.leave('criterion.7.comments');
      await session.settled();
    });
    expect(desk.document.textOf('criterion.7.comments')).toContain('käynnillä. Loppu.');
  });

  it('is kept without what no document can hold, and that is told once', async () => {
    const { user, desk } = await openPhrases();
    const own = box('Uusi fraasi');
    fireEvent.change(own, { target: { value: '\uf0b7 rivi\u0007\vtoinen\ud83d' } });
    await user.click(button('Tallenna fraasi'));
    expect(kept()).toBe(JSON.stringify(['• rivi\ntoinen']));
    expect(desk.report.leftOut).toBe(2);
    expect(screen.getByText(/^Tekstistä jätettiin pois 2 merkkiä/u)).toBeTruthy();
    fireEvent.change(own, { target: { value: 'anna@example.fi\u0007' } });
    await user.click(button('Tallenna fraasi'));
    expect(own.value).toBe('anna@example.fi');
    await user.click(button('Tallenna fraasi'));
    expect(desk.report.leftOut).toBe(3);
  });

  it('is shown once, and the others with it, whatever the machine has kept', async () => {
    localStorage.setItem('ips-laatuarviointi.snippets', '["Sama","Sama",7,"","<b>Toinen</b>"]');
    await openPhrases();
    const list = screen.getByRole('list', { name: 'Omat fraasit' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Sama', '<b>Toinen</b>']);
  });

  it('is saved from what is selected in the field', async () => {
    const { user } = await openPhrases();
    const comments = box('Kommentit (kuvaus)');
    await user.type(comments, 'Tiimi kokoontuu viikoittain.');
    act(() => comments.setSelectionRange(0, 15));
    await user.click(button('Tallenna kentässä valittu teksti'));
    expect(kept()).toBe('["Tiimi kokoontuu"]');
    await user.type(box('Uusi fraasi'), 'T');
    expect(screen.queryByText('Fraasi on tallennettu.')).toBeNull();
    act(() => comments.setSelectionRange(3, 3));
    await user.click(button('Tallenna kentässä valittu teksti'));
    expect(screen.getByText('Valitse ensin tekstiä kentästä.')).toBeTruthy();
  });

  it.each([
    ['Asiakas 010190-123A kertoi.', /henkilötunnus/u],
    ['Soita 040 123 4567.', /puhelinnumero/u],
    ['anna@example.fi', /sähköpostiosoite/u],
  ])('is refused with a sentence: %s', async (text, sentence) => {
    const { user } = await openPhrases();
    await user.type(box('Uusi fraasi'), text);
    await user.click(button('Tallenna fraasi'));
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(box('Uusi fraasi').value).toBe(text);
    expect(kept()).toBeNull();
  });

  it('is removed by a button, and comes back by another', async () => {
    addSnippet('Ei havaintoja.');
    const { user } = await openPhrases();
    await user.click(button('Poista fraasi: Ei havaintoja.'));
    expect(screen.queryByText('Ei havaintoja.')).toBeNull();
    expect(kept()).toBeNull();
    expect(screen.getByText('Poistettu: Ei havaintoja.')).toBeTruthy();
    await user.click(button('Palauta fraasi'));
    expect(screen.getByText('Ei havaintoja.')).toBeTruthy();
    expect(kept()).not.toBeNull();
    expect(screen.queryByRole('button', { name: 'Palauta fraasi' })).toBeNull();
  });

  it('is no more said to be saved once it is removed', async () => {
    const { user } = await openPhrases();
    await user.type(box('Uusi fraasi'), 'Lyhyt');
    await user.click(button('Tallenna fraasi'));
    expect(screen.getByText('Fraasi on tallennettu.')).toBeTruthy();
    await user.click(button('Poista fraasi: Lyhyt'));
    expect(screen.queryByText('Fraasi on tallennettu.')).toBeNull();
  });

  it('lasts as long as the pane where nothing can be stored, which is said', async () => {
    const { user } = await openPhrases();
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('blocked');
    });
    await user.type(box('Uusi fraasi'), 'Lyhyt');
    await user.click(button('Tallenna fraasi'));
    expect(screen.getByText(/^Fraaseja ei voitu tallentaa tälle koneelle/u)).toBeTruthy();
    expect(button('Poista fraasi: Lyhyt')).toBeTruthy();
  });

  it('is bounded in length and number', () => {
    expect(addSnippet('a'.repeat(longestSnippet + 1))).toBe('tooLong');
    for (let count = 0; count < mostSnippets; count += 1) expect(addSnippet(`Fraasi ${count}`)).toBeNull();
    expect(addSnippet('Vielä yksi')).toBe('tooMany');
    expect(addSnippet('Fraasi 1')).toBe('known');
    expect(addSnippet('  ')).toBe('empty');
  });

  it('stays when another document’s pane has saved one meanwhile', () => {
    addSnippet('Ensimmäinen');
    localStorage.setItem('ips-laatuarviointi.snippets', '["Ensimmäinen","Toisesta ruudusta"]');
    expect(addSnippet('Kolmas')).toBeNull();
    expect(kept()).toBe('["Ensimmäinen","Toisesta ruudusta","Kolmas"]');
    localStorage.setItem('ips-laatuarviointi.snippets', '["Toisesta ruudusta","Neljäs"]');
    removeSnippet('Toisesta ruudusta');
    expect(kept()).toBe('["Neljäs"]');
  });

  it('shows at once when another document’s pane saves it', async () => {
    await openPhrases();
    localStorage.setItem('ips-laatuarviointi.snippets', '["Toisesta ruudusta"]');
    act(() => void window.dispatchEvent(new StorageEvent('storage')));
    expect(screen.getByText('Toisesta ruudusta')).toBeTruthy();
  });

  it('continues a field at its end where the cursor has not been', async () => {
    addSnippet('Lisäys.');
    const { user } = await openPhrases();
    const comments = box('Kommentit (kuvaus)');
    await user.type(comments, 'Alku.');
    act(() => {
      comments.setSelectionRange(0, 0);
      comments.blur();
    });
    await user.click(screen.getByText('Lisäys.'));
    expect(comments.value).toBe('Alku. Lisäys.');
  });

  it('is refused with an identity code that a soft hyphen splits', () => {
    expect(addSnippet('Asiakas 010190\u00AD-123A kertoi.')).toBe('identityCode');
    expect(addSnippet('Asiakas 0101\u00AD90-123A kertoi.')).toBe('identityCode');
  });
});
