import { screen, within } from '@testing-library/react';
import type { FieldKey } from '../../src/assessment/fieldKey';
import { formatNumbers } from '../../src/taskpane/concerns/placeGroups';
import { renderPane } from './renderPane';

beforeEach(() => localStorage.clear());

const button = (name: RegExp | string): HTMLElement => screen.getByRole('button', { name });
const rows = Array.from({ length: 25 }, (_, index): FieldKey => `summary.${index + 1}`);

describe('Fields that this Word keeps from the pane', () => {
  it('are one concern that names them in few words', async () => {
    const { user } = await renderPane({
      prepare: ({ document }) => document.keepBack(...rows, 'criterion.7.comments', 'front.unit'),
    });
    await user.click(button('Huomioitavaa: 1'));
    const item = await screen.findByRole('listitem');
    expect(item.textContent).toContain('ei pääse tässä Wordin versiossa 27 kenttään');
    expect(item.textContent).toContain('kriteerien 1–25 pisteet koosteessa');
    expect(item.textContent).toContain('”Kommentit (kuvaus)” kriteerissä 7');
  });

  it('are reported with what the pane would have written there', async () => {
    const { user } = await renderPane({ prepare: ({ document }) => document.keepBack(...rows) });
    await user.click(button(/^7\. /));
    await user.keyboard('4{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Huomioitavaa: 1' }));
    const list = (await screen.findByText(/^Kirjoita itse asiakirjaan/)).nextElementSibling;
    expect(list?.textContent).toBe('Kooste, kriteerin 7 pisteet: 4');
  });

  it('have done their part once the document is read again with the value in it', async () => {
    const { desk, user, outside } = await renderPane({
      prepare: ({ document }) => document.keepBack('summary.7'),
    });
    await user.click(button(/^7\. /));
    await user.keyboard('4{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Huomioitavaa: 1' }));
    await outside(() => undefined);
    expect(desk.field('summary.7').draft).toBe('4');
    await outside(() => desk.session.discard('summary.7'));
    await user.click(await screen.findByRole('button', { name: 'Lue uudelleen' }));
    await outside(() => undefined);
    expect(screen.queryByText(/^Kirjoita itse asiakirjaan/)).toBeNull();
  });

  it('are for reading on the page of their criterion', async () => {
    const { desk, user } = await renderPane({
      prepare: ({ document }) => document.keepBack('criterion.7.score', 'criterion.7.comments'),
    });
    await user.click(button(/^7\. /));
    expect(screen.getAllByText(/tehtäväruutu ei pääse siihen/)).toHaveLength(2);
    await user.keyboard('4');
    await user.type(screen.getByRole('textbox', { name: 'Kommentit (kuvaus)' }), 'Oma');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '4' }).checked).toBe(false);
    expect(desk.field('criterion.7.comments').draft).toBeNull();
    expect(within(screen.getByRole('radiogroup')).getAllByRole<HTMLInputElement>('radio')[0]?.disabled).toBe(
      true,
    );
  });
});

describe('Numbers of criteria', () => {
  it.each([
    [[], ''],
    [[7], '7'],
    [[1, 2, 3], '1–3'],
    [[9, 1, 2, 3, 11], '1–3, 9, 11'],
  ])('are drawn together: %j', (numbers, words) => {
    expect(formatNumbers(numbers)).toBe(words);
  });
});
