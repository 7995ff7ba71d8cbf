import { screen, waitFor, within } from '@testing-library/react';
import type { FieldKey } from '../../src/assessment/fieldKey';
import { button, renderDetails, text } from './detailsPane';

beforeEach(() => localStorage.clear());

const unreadable =
  'Päivämäärästä ei saa selvää. Teksti säilyy, mutta sitä ei voi verrata muihin päivämääriin. Kirjoita esimerkiksi 24.6.2026.';

const put = (key: FieldKey, date: string): Parameters<typeof renderDetails>[0] => ({
  prepare: ({ document }) => document.put(key, date),
});

const day = (name: string): HTMLElement => within(screen.getByRole('dialog')).getByRole('button', { name });

/** What the focus is on in the calendar's grid. */
const cell = (name: string): Element | null => day(name).closest('[role=gridcell]');

describe('A date', () => {
  it('stays as the assessor writes it', async () => {
    const { desk, user } = await renderDetails();
    await user.type(text('Arviointiajankohta'), '12.-13.3.2026');
    await user.tab();
    await desk.session.settled();
    expect(desk.document.textOf('front.assessmentDates')).toBe('12.-13.3.2026');
    expect(screen.queryByText(unreadable)).toBeNull();
  });

  it('that can’t be read is reported and left alone', async () => {
    const { desk, user } = await renderDetails();
    await user.type(text('Arviointiajankohta'), 'maaliskuussa');
    expect(screen.queryByText(unreadable)).toBeNull();
    await user.tab();
    await desk.session.settled();
    expect(desk.document.textOf('front.assessmentDates')).toBe('maaliskuussa');
    const hint = screen.getByText(unreadable);
    expect(text('Arviointiajankohta').getAttribute('aria-describedby')).toBe(hint.id);
  });

  it('of an assessment before may be reported in words', async () => {
    await renderDetails(put('front.previousDate', 'ei ole'));
    expect(screen.queryByText(unreadable)).toBeNull();
  });
});

describe('The calendar', () => {
  it('opens at the date that is written, in the pane’s language, with weeks from Monday on', async () => {
    const { user } = await renderDetails(put('front.reportDate', '24.6.2026'));
    await user.click(button('Avaa kalenteri: Raportin päivämäärä'));
    const calendar = screen.getByRole('dialog', { name: 'Raportin päivämäärä' });
    expect(within(calendar).getByText('kesäkuu 2026')).toBeTruthy();
    const [first, ...others] = within(calendar)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent);
    expect([first, others.at(-1)]).toEqual(['ma', 'su']);
    expect(within(calendar).getByRole('button', { name: /Seuraava kuukausi/ })).toBeTruthy();
  });

  it('writes the day that is picked, closes, and gives the focus back', async () => {
    const { desk, user } = await renderDetails(put('front.reportDate', '24.6.2026'));
    await user.click(button('Avaa kalenteri: Raportin päivämäärä'));
    await user.click(day('9, kesäkuu, 2026'));
    await desk.session.settled();
    expect(desk.document.textOf('front.reportDate')).toBe('9.6.2026');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(button('Avaa kalenteri: Raportin päivämäärä'));
    await user.click(button('Kumoa: Alkutiedot, ”Raportin päivämäärä”'));
    await desk.session.settled();
    expect(desk.document.textOf('front.reportDate')).toBe('24.6.2026');
  });

  it.each([
    ['fi', 'Arviointiajankohta', '12.–13.3.2026'],
    ['sv', 'Bedömningsdatum', '12–13.3.2026'],
  ] as const)('makes a range of two days, written as a report in %s does', async (sample, label, range) => {
    const { desk, user } = await renderDetails({ sample, ...put('front.assessmentDates', '1.3.2026') });
    await user.click(button(`Avaa kalenteri: ${label}`));
    await user.click(day('13, maaliskuu, 2026'));
    await desk.session.settled();
    expect(desk.document.textOf('front.assessmentDates')).toBe('13.3.2026');
    expect(screen.getByText('Valitse vielä viimeinen päivä tai sulje kalenteri.')).toBeTruthy();
    await user.click(day('12, maaliskuu, 2026'));
    await desk.session.settled();
    expect(desk.document.textOf('front.assessmentDates')).toBe(range);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('marks the days of a range', async () => {
    const { user } = await renderDetails(put('front.assessmentDates', '12.–13.3.2026'));
    await user.click(button('Avaa kalenteri: Arviointiajankohta'));
    expect(screen.getAllByRole('button', { name: /arviointipäivä/ })).toHaveLength(2);
  });

  it('is closed by Escape, which leads back only the next time', async () => {
    const { user } = await renderDetails(put('front.reportDate', '24.6.2026'));
    await user.click(button('Avaa kalenteri: Raportin päivämäärä'));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Alkutiedot');
    await user.keyboard('{Escape}');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('IPS-laatuarviointi');
  });

  it('is opened by keys and takes the focus to the day that is written', async () => {
    const { user } = await renderDetails(put('front.reportDate', '24.6.2026'));
    await user.click(text('Raportin päivämäärä'));
    await user.tab();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(cell('24, kesäkuu, 2026')));
  });

  it.each([
    ['{PageDown}', '24, heinäkuu, 2026'],
    ['{PageUp}', '24, toukokuu, 2026'],
    ['{Shift>}{PageDown}{/Shift}', '24, kesäkuu, 2027'],
    ['{Shift>}{PageUp}{/Shift}', '24, kesäkuu, 2025'],
  ])('turns by %s to the same day of another month or year, and the focus with it', async (keys, there) => {
    const { user } = await renderDetails(put('front.reportDate', '24.6.2026'));
    await user.click(text('Raportin päivämäärä'));
    await user.tab();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(cell('24, kesäkuu, 2026')));
    await user.keyboard(keys);
    await waitFor(() => expect(document.activeElement).toBe(cell(there)));
  });
});
