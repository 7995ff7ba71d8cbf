import { act, screen } from '@testing-library/react';
import { renderPane } from './renderPane';

beforeEach(() => localStorage.clear());

const heading = (): string => screen.getByRole('heading', { level: 1 }).textContent;
const button = (name: RegExp | string): HTMLElement => screen.getByRole('button', { name });

describe('The pane follows the document', () => {
  it('to the criterion whose field was clicked, without taking the focus', async () => {
    const { outside } = await renderPane();
    await outside(({ document }) => document.click('criterion.12.comments'));
    expect(heading()).toBe('12. Taloudellisia etuuksia koskeva neuvonta');
    expect(document.activeElement).toBe(document.body);
  });

  it('to the criterion of a summary row', async () => {
    const { outside } = await renderPane();
    await outside(({ document }) => document.click('summary.3'));
    expect(heading()).toBe('3. Kokonaisvaltainen palvelu');
  });

  it('from one criterion to another', async () => {
    const { user, outside } = await renderPane();
    await user.click(button(/^1\. /));
    await outside(({ document }) => document.click('criterion.2.score'));
    expect(heading()).toBe('2. Fokus työhönvalmennuksessa');
  });

  it('not while the assessor types in a text', async () => {
    const { user, outside } = await renderPane();
    await user.click(button(/^1\. /));
    await user.type(screen.getByRole('textbox', { name: 'Tietolähteet' }), 'Haastat');
    await outside(({ document }) => document.click('criterion.2.score'));
    expect(heading()).toBe('1. Asiakasmäärä');
  });

  it('not away from a page that was turned to after the click', async () => {
    const { desk, user, outside } = await renderPane();
    await user.click(button(/^1\. /));
    act(() => {
      desk.document.hold();
      desk.document.click('criterion.15.comments');
    });
    await user.click(button('Pisteet'));
    await outside(({ document }) => document.release());
    expect(heading()).toBe('IPS-laatuarviointi');
  });

  it('to a click that came after the last press in the pane', async () => {
    const { user, outside } = await renderPane();
    await user.click(button(/^1\. /));
    await outside(({ document }) => document.click('criterion.15.comments'));
    await user.click(button('Pisteet'));
    await outside(({ document }) => document.click('criterion.16.comments'));
    expect(heading()).toMatch(/^16\. /);
  });

  it('to the field of the front that was clicked', async () => {
    const { outside } = await renderPane();
    await outside(({ document }) => document.click('front.unit'));
    expect(heading()).toBe('Alkutiedot');
  });

  it.each(['total', 'front.developmentNeeds.1.score'] as const)('not to %s', async (key) => {
    const { outside } = await renderPane();
    await outside(({ document }) => document.click(key));
    expect(heading()).toBe('IPS-laatuarviointi');
  });

  it('and leads the document to the field that had the focus last', async () => {
    const { desk, user, outside } = await renderPane();
    await user.click(button(/^7\. /));
    await user.click(screen.getByRole('textbox', { name: 'Kommentit (kuvaus)' }));
    await user.click(button('Näytä asiakirjassa'));
    await outside(({ session }) => session.look());
    expect(desk.report.selected).toBe('criterion.7.comments');
  });

  it('in what was typed into the document', async () => {
    const { user, outside } = await renderPane();
    await user.click(button(/^7\. /));
    await outside(async ({ document, session }) => {
      document.put('criterion.7.score', '3');
      await session.look();
    });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '3' }).checked).toBe(true);
  });
});
