import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { changedPackage } from '../template/changedPackage';
import { relabelled } from '../template/relabelled';
import { sampleBytes } from '../template/templateScript';
import { renderPane } from './renderPane';
import { violations } from './violations';

beforeEach(() => localStorage.clear());

const box = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'Kommentit (kuvaus)' });
const button = (name: RegExp | string): HTMLElement => screen.getByRole('button', { name });

async function openFull() {
  const pane = await renderPane();
  await pane.user.click(button(/^7\. /));
  await pane.user.type(box(), 'Ensin tässä');
  await pane.user.click(button('Koko sivulla: Kommentit (kuvaus)'));
  await screen.findByRole('button', { name: /^7\. Työhönvalmennuksen tiimi/u }, { timeout: 20_000 });
  return pane;
}

describe('A long text', () => {
  it('has a page of its own with the same draft, and the focus in it', async () => {
    await openFull();
    expect(box().value).toBe('Ensin tässä');
    expect(document.activeElement).toBe(box());
    expect(box().rows).toBeGreaterThan(7);
    expect(screen.queryByRole('radiogroup')).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('is left by Escape with every letter, and the focus comes back to its field', async () => {
    const { user, desk, outside } = await openFull();
    await user.keyboard(', sitten tässä{Escape}');
    await screen.findByRole('heading', { name: /^7\. / });
    expect(document.activeElement).toBe(box());
    expect(box().value).toBe('Ensin tässä, sitten tässä');
    await outside(({ session }) => session.settled());
    expect(desk.document.textOf('criterion.7.comments')).toBe('Ensin tässä, sitten tässä');
  });

  it('is taken back by the same undo', async () => {
    const { user, desk, outside } = await openFull();
    await user.keyboard(', lisää');
    await user.click(button(/^7\. Työhönvalmennuksen tiimi/u));
    await outside(({ session }) => session.settled());
    await user.click(button(/^Kumoa/u));
    await outside(({ session }) => session.settled());
    expect(desk.document.textOf('criterion.7.comments')).not.toContain('lisää');
  });

  it('stays while the document brings up the same criterion', async () => {
    const { outside } = await openFull();
    act(() => box().blur());
    await outside(({ document }) => document.click('criterion.7.sources'));
    expect(screen.queryByRole('radiogroup')).toBeNull();
  });

  it('is kept where Word refuses it, and goes through once Word takes it', async () => {
    const { user, desk, outside } = await openFull();
    desk.document.refuse('criterion.7.comments', 'busy');
    await user.keyboard(', lisää');
    act(() => box().blur());
    await outside(() => undefined);
    expect(screen.getByText('Ei tallentunut asiakirjaan.')).toBeTruthy();
    await user.click(box());
    await user.keyboard(' ja lisää');
    desk.document.refuse('criterion.7.comments', null);
    act(() => box().blur());
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.7.comments')).toBe('Ensin tässä, lisää ja lisää');
    expect(screen.queryByText('Ei tallentunut asiakirjaan.')).toBeNull();
  });

  it('is held against what is changed in Word meanwhile', async () => {
    const { user, desk, outside } = await openFull();
    await user.keyboard(', lisää');
    await outside(async ({ document, session }) => {
      document.put('criterion.7.comments', 'Wordissa kirjoitettu');
      await session.look();
    });
    expect(box().value).toBe('Ensin tässä, lisää');
    await user.click(button('Käytä asiakirjan tekstiä'));
    await outside(() => undefined);
    expect(box().value).toBe('Wordissa kirjoitettu');
    expect(desk.document.textOf('criterion.7.comments')).toBe('Wordissa kirjoitettu');
  });

  it('is asked about once its field is not sure any more', async () => {
    const { user, outside } = await renderPane();
    await user.click(button(/^1\. /));
    await user.click(button(/^Koko sivulla: Tietolähteet/u));
    await screen.findByRole('button', { name: /^1\. /u });
    await outside(async ({ document, session }) => {
      document.become(relabelled('Tietolähteet: ', 'Mihin perustuu: ', 2));
      await session.open();
    });
    expect(screen.getByText(/Onko se oikea kenttä/u)).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: /^Tietolähteet/u })).toBeNull();
  });

  // jsdom denies it of a document whose focused element has gone.
  beforeEach(() => jest.spyOn(document, 'hasFocus').mockReturnValue(true));
  afterEach(() => jest.restoreAllMocks());
  const focusIsKept = (): Promise<void> =>
    waitFor(() => expect(document.activeElement).not.toBe(document.body));

  const changed = (change: (xml: string) => string): Uint8Array =>
    changedPackage(sampleBytes('fi'), { 'word/document.xml': change });

  it('waits for copying when its field goes while it is typed', async () => {
    const { user, outside } = await openFull();
    await user.keyboard(', lisää');
    await outside(async ({ document, session }) => {
      document.become(
        changed((xml) => {
          const start = xml.indexOf(
            '<w:sdt>',
            xml.indexOf('Kommentit', xml.indexOf('7. Työhönvalmennuksen tiimi: ')),
          );
          const end = xml.indexOf('</w:sdt>', start) + '</w:sdt>'.length;
          return xml.slice(0, start) + xml.slice(end);
        }),
      );
      await session.look();
    });
    expect(screen.queryByRole('textbox', { name: 'Kommentit (kuvaus)' })).toBeNull();
    await focusIsKept();
    expect(screen.getByText(/^Kommentit.*: kenttää ei enää ole asiakirjassa/u)).toBeTruthy();
    expect(screen.getByText('Ensin tässä, lisää')).toBeTruthy();
    await user.click(button(/^7\. Työhönvalmennuksen tiimi/u));
    await screen.findByRole('heading', { name: /^7\. / });
    expect(screen.getByText('Ensin tässä, lisää')).toBeTruthy();
  });

  it('waits for copying when its criterion goes, and the overview takes its place', async () => {
    const { user, outside } = await openFull();
    await user.keyboard(', lisää');
    await outside(async ({ document, session }) => {
      document.become(
        changed((xml) => {
          const start = (text: string): number => xml.lastIndexOf('<w:p>', xml.indexOf(text));
          return (
            xml.slice(0, start('7. Työhönvalmennuksen tiimi: ')) +
            xml.slice(start('8. Työhönvalmennuksen tiiminvetäjän rooli: '))
          );
        }),
      );
      await session.look();
    });
    await focusIsKept();
    expect(button(/^8\. /)).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: /^Huomioitavaa: /u }));
    expect(await screen.findByText('Ensin tässä, lisää')).toBeTruthy();
  });

  it('is kept on the page where the document turns out to be open for reading only', async () => {
    const { user, desk, outside } = await openFull();
    desk.document.circumstances = { readOnly: true, tracking: null };
    desk.document.refuseAll('readOnly');
    await user.keyboard(', lisää');
    act(() => box().blur());
    await outside(({ session }) => session.look());
    expect(box().value).toBe('Ensin tässä, lisää');
    expect(screen.getByText('Ei tallentunut asiakirjaan.')).toBeTruthy();
  });

  it('is not left by an Escape that ends a letter in the making', async () => {
    await openFull();
    fireEvent.keyDown(box(), { key: 'Escape', isComposing: true });
    expect(screen.queryByRole('radiogroup')).toBeNull();
  });
});
