import { act, fireEvent, screen } from '@testing-library/react';
import type { GivenComment } from '../template/commentedDocx';
import { commentedPane } from './commentedPane';
import { renderDetails, text } from './detailsPane';

beforeEach(() => localStorage.clear());

const question: GivenComment = {
  ...{ key: 'criterion.7.comments', author: 'Maija Virtanen', text: 'Onko luku tältä vuodelta?' },
};
/** What a copied text may bring: control characters, ends of lines, signs of Word's fonts, halves of pairs. */
const pasted = 'a\u0007 e\u001eposti\r\n\uf0b7 tau\u001fko 5\u00a0km\vpitkä\u00adsana 45\u202f% 👩‍👩‍👧\ud83d\fb';
const clean = 'a e\u2011posti\n• tau\u00adko 5\u00a0km\npitkä\u00adsana 45\u202f% 👩‍👩‍👧\nb';
const shared = (value: string): string => value.replaceAll('\r\n', '\n');

/** The browser puts the clipboard's text into a box, with its own ends of lines. */
const put = (box: HTMLElement, value: string): boolean =>
  fireEvent.change(box, { target: { value: shared(value) } });

describe('What is pasted with marks that no document holds', () => {
  it('is the same in a text of the pane and in the document, and what was left out is told', async () => {
    const { desk, user } = await commentedPane([question]);
    await user.click(screen.getByRole('button', { name: /^8\. / }));
    const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Tietolähteet' });
    put(box, pasted);
    expect(box.value).toBe(clean);
    fireEvent.blur(box);
    await act(() => desk.session.settled());
    expect(desk.document.textOf('criterion.8.sources')).toBe(clean);
    expect(desk.field('criterion.8.sources')).toMatchObject({ text: clean, status: 'settled' });
    expect(screen.getByText(/^Tekstistä jätettiin pois 2 merkkiä/u)).toBeTruthy();
  });

  it('is the same in an answer to a comment of Word’s', async () => {
    const { desk, user } = await commentedPane([question]);
    await user.click(screen.getByRole('button', { name: /^7\. / }));
    await user.click(await screen.findByRole('button', { name: /^Vastaa kommenttiin/u }));
    const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Vastaus/u });
    put(box, pasted);
    expect(box.value).toBe(clean);
    await user.click(screen.getByRole('button', { name: 'Lähetä vastaus' }));
    await screen.findByText('Vastaus on asiakirjassa.');
    expect(desk.report.facts.threads?.[0]?.answers.map((answer) => answer.text)).toEqual([clean]);
    expect(desk.report.leftOut).toBe(2);
  });

  it.each([
    ['ends of lines', 'Aino\r\nBo\r\nCia'],
    ['Word’s soft ends of lines', 'Aino\vBo\vCia'],
    ['separators of lines', 'Aino\u2028Bo\u2029Cia'],
  ])('parts a list at %s', async (_, lines) => {
    const { desk } = await renderDetails();
    fireEvent.paste(text('Vastaanottajat 1'), { clipboardData: { getData: () => `${lines}\u0007` } });
    await act(() => desk.session.settled());
    const keys = [1, 2, 3].map((number) => `front.recipients.${number}` as const);
    expect(keys.map((key) => desk.document.textOf(key))).toEqual(['Aino', 'Bo', 'Cia']);
    expect(desk.report.leftOut).toBe(1);
  });

  it.each([
    '7\u200b',
    '\u200e7.',
    'Työhön\u00advalmennuksen\u00a0tiimi',
    '\u0007työhönvalmennuksen\u2003tiimi',
  ])('finds a criterion all the same: %j', async (words) => {
    await commentedPane([question]);
    put(screen.getByRole('searchbox'), words);
    expect(screen.getByRole('button', { name: /^7\. / })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^9\. / })).toBeNull();
  });
});
