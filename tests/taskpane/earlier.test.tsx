import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FieldKey } from '../../src/assessment/fieldKey';
import { parseXml } from '../../src/commands/parseXml';
import { Session } from '../../src/session/session';
import { KeptDrafts, StoppedClock } from '../session/desk';
import { FakeDocument } from '../session/fakeDocument';
import { documentXmlOf, packed } from '../template/docxFile';
import { renderPane, renderSession } from './renderPane';

beforeEach(() => localStorage.clear());

const button = (name: RegExp | string): HTMLElement => screen.getByRole('button', { name });
const drafts: [FieldKey, string][] = [
  ['criterion.7.comments', 'Kesken jäänyt'],
  ['criterion.99.sources', 'Koditon'],
];
const numbering = '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';
const letter = packed(documentXmlOf('<w:p><w:r><w:t>Hei</w:t></w:r></w:p>'), numbering);

describe('What an earlier pane could not write', () => {
  it('is reported on the overview, where there is one', async () => {
    await renderPane({ drafts });
    expect(screen.getByText('Aiempia tekstejä: 2')).toBeTruthy();
  });

  it('is not reported when there is none', async () => {
    await renderPane();
    expect(screen.queryByText(/^Aiempia tekstejä/)).toBeNull();
  });

  it('is shown word by word, and is saved by one button', async () => {
    const { desk, user, outside } = await renderPane({ drafts });
    await user.click(button('Näytä tekstit'));
    const item = (await screen.findByText('Kesken jäänyt')).closest('li');
    if (!item) throw new Error('The text stands in no item.');
    expect(item.textContent).toMatch(/^7\. Työhönvalmennuksen tiimi – Kommentit/);
    await user.click(within(item).getByRole('button', { name: 'Yritä uudelleen' }));
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.7.comments')).toBe('Kesken jäänyt');
    expect(screen.queryByText('Kesken jäänyt')).toBeNull();
  });

  it('can be given up for what the document has', async () => {
    const { desk, user, outside } = await renderPane({ drafts });
    await user.click(button('Näytä tekstit'));
    await user.click(await screen.findByRole('button', { name: 'Käytä asiakirjan tekstiä' }));
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.7.comments')).toBe('');
    expect([...desk.drafts.texts.keys()]).toEqual(['criterion.99.sources']);
  });

  it('can be copied where its field is gone, and is dropped only when asked', async () => {
    const { desk, user, outside } = await renderPane({ drafts });
    await user.click(button('Näytä tekstit'));
    const item = (await screen.findByText('Koditon')).closest('li');
    if (!item) throw new Error('The text stands in no item.');
    await user.click(within(item).getByRole('button', { name: 'Kopioi' }));
    expect(await screen.findByText('Kopioitu')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe('Koditon');
    await outside(() => undefined);
    expect([...desk.drafts.texts.keys()]).toContain('criterion.99.sources');
    await user.click(within(item).getByRole('button', { name: 'Poista tämä teksti' }));
    expect(screen.queryByText('Koditon')).toBeNull();
    expect([...desk.drafts.texts.keys()]).toEqual(['criterion.7.comments']);
  });

  it('goes alone, and leaves the others to be copied', async () => {
    const { desk, user, outside } = await renderPane({
      drafts: [...drafts, ['criterion.98.comments', 'Toinen koditon']],
    });
    await user.click(button('Näytä tekstit'));
    const item = (await screen.findByText('Koditon')).closest('li');
    if (!item) throw new Error('The text stands in no item.');
    await user.click(within(item).getByRole('button', { name: 'Poista tämä teksti' }));
    expect(screen.queryByText('Koditon')).toBeNull();
    expect(screen.getByText('Toinen koditon')).toBeTruthy();
    await user.click(button('Poista tämä teksti'));
    await outside(() => undefined);
    expect(screen.queryByText('Toinen koditon')).toBeNull();
    expect([...desk.drafts.texts.keys()]).toEqual(['criterion.7.comments']);
  });

  it('goes with the others at the button below them, which leaves what has a field', async () => {
    const { desk, user, outside } = await renderPane({
      drafts: [...drafts, ['criterion.98.comments', 'Toinen koditon']],
    });
    await user.click(button('Näytä tekstit'));
    await user.click(await screen.findByRole('button', { name: 'Poista kopiointia odottavat tekstit' }));
    await outside(() => undefined);
    expect(screen.queryByText(/koditon/iu)).toBeNull();
    expect([...desk.drafts.texts.keys()]).toEqual(['criterion.7.comments']);
    expect(screen.queryByRole('button', { name: 'Poista kopiointia odottavat tekstit' })).toBeNull();
  });

  it('is offered even when the document is no report', async () => {
    const kept = new KeptDrafts(new Map(drafts));
    const session = new Session({
      port: new FakeDocument(letter, parseXml),
      clock: new StoppedClock(),
      parseXml,
      drafts: kept,
    });
    await session.open();
    await renderSession(session);
    expect(screen.getByText('Kesken jäänyt')).toBeTruthy();
    expect(screen.getByText('Koditon')).toBeTruthy();
    expect(kept.texts.size).toBe(2);
    await userEvent.setup().click(button('Poista kopiointia odottavat tekstit'));
    await act(() => session.settled());
    expect(screen.queryByText('Koditon')).toBeNull();
    expect(kept.texts.size).toBe(0);
  });
});
