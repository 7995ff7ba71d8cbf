import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { finishedDocument } from '../commands/finishedDocument';
import { formatWorkingData } from '../../src/template/workingData/workingDataXml';
import { changedPackage, related } from '../template/changedPackage';
import type { Session } from '../../src/session/session';
import { Desk } from '../session/desk';
import { renderPane, renderSession } from './renderPane';
import { violations } from './violations';

type Pane = Awaited<ReturnType<typeof renderPane>>;

const annas = 'Annan ”teksti”,\nåäö ja ’muuta’.';

/** jsdom's files lack the method. */
function fileOf(bytes: Uint8Array, name: string): File {
  const file = new File(['x'], name);
  file.arrayBuffer = () => Promise.resolve(new Uint8Array(Buffer.from(bytes)).buffer);
  return file;
}

const anna = fileOf(
  finishedDocument('sv', { 'criterion.3.comments': annas, 'criterion.3.sources': 'C' }),
  'anna.docx',
);
const bo = fileOf(
  finishedDocument('fi', { 'criterion.3.score': '5', 'criterion.3.comments': 'Bon.' }),
  'bo.docx',
);
const unit = fileOf(
  finishedDocument('fi', { 'front.method': 'Yksikön itsearviointi', 'criterion.3.score': '1' }),
  'yksikko.docx',
);

/** The open report: criterion 3 with 2 points and words of its own, two more scored as the others have them. */
async function openPage(...files: File[]): Promise<Pane> {
  return openPageOn('', ...files);
}

/** The same, of an assessment on a day. */
async function openPageOn(day: string, ...files: File[]): Promise<Pane> {
  const pane = await renderPane({ prepare: ({ document }) => document.put('front.assessmentDates', day) });
  await pane.outside(({ session }) => {
    session.setScore(1, 4);
    session.setScore(3, 2);
    session.type('criterion.3.comments', 'Oma teksti.');
    session.leave('criterion.3.comments');
    session.type('criterion.3.sources', 'A');
    session.leave('criterion.3.sources');
  });
  await pane.user.click(screen.getByRole('button', { name: 'Vertaa' }));
  await pane.user.upload(await screen.findByLabelText('Valitse raportit', { selector: 'input' }), files);
  const way = await screen.findByRole('button', { name: 'Sovita yhteen' });
  // It is there as soon as one of them was read.
  await waitFor(() => expect(screen.queryByText('Luetaan…')).toBeNull());
  await pane.user.click(way);
  await screen.findByRole('heading', { level: 1, name: 'Sovita yhteen' });
  return pane;
}

const cards = (): HTMLElement[] => screen.getAllByRole('heading', { level: 3 });
const choiceOf = (label: string): HTMLElement =>
  screen.getByRole('combobox', { name: new RegExp(`^Mitä raporttiin: ${label}`, 'u') });
const writeButton = (): HTMLElement => screen.getByRole('button', { name: /^Kirjaa valinnat/u });

/** Goes on by the tabulator until something of the name has the focus. */
async function tabTo({ user }: Pane, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await user.tab();
    const here = document.activeElement;
    const names = [here?.getAttribute('aria-label'), here?.textContent, labelsOf(here)];
    if (names.some((one) => one && name.test(one))) return;
  }
  throw new Error(`The tabulator does not lead to ${name}.`);
}
const labelsOf = (element: Element | null): string =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement
    ? [...(element.labels ?? [])].map(({ textContent }) => textContent).join(' ')
    : '';

describe('Differences', () => {
  it('stand side by side, the widest first, with everyone’s score; what is agreed is folded away', async () => {
    await openPage(anna, bo);
    expect(cards()[0]?.textContent).toBe('3. Kokonaisvaltainen palvelu');
    expect(screen.getByText('Tämä raportti 2 · anna 4 · bo 5')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2, name: 'Sovittavia: 24' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Pisteet samat: 1' }).getAttribute('aria-expanded')).toBe(
      'false',
    );
  });

  it('tell files of the same name apart', async () => {
    const again = fileOf(finishedDocument('fi', { 'criterion.3.score': '5' }), 'anna.docx');
    await openPage(anna, again);
    expect(screen.getByText('Tämä raportti 2 · anna 4 · anna (2) 5')).toBeTruthy();
  });

  it('are shown word by word', async () => {
    await openPage(anna);
    const comments = screen.getByRole('group', { name: /^Kommentit/u });
    await waitFor(() => expect(comments.querySelectorAll('ins').length).toBeGreaterThan(0));
    expect(comments.querySelector('del')?.textContent).toContain('Oma');
  });

  it('are one choice where several wrote the same, under all their names', async () => {
    const cy = fileOf(finishedDocument('fi', { 'criterion.3.comments': annas }), 'cy.docx');
    const { desk, user, outside } = await openPage(anna, bo, cy);
    await user.selectOptions(choiceOf('Kommentit'), 'Ota: anna, cy');
    expect(choiceOf('Kommentit')).toHaveProperty('selectedOptions.0.textContent', 'Ota: anna, cy');
    const options = [...choiceOf('Kommentit').querySelectorAll('option')];
    expect(options.map(({ textContent }) => textContent)).toEqual([
      ...['Jätä ennalleen', 'Ota: anna, cy', 'Ota: bo', 'Yhdistä tekstit'],
    ]);
    await user.click(writeButton());
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.3.comments')).toBe(annas);
  });

  it('leave the report as it is while nothing is chosen', async () => {
    const { desk, user } = await openPage(anna, bo);
    const before = desk.writes.length;
    expect(choiceOf('Kommentit')).toHaveProperty('value', 'leave');
    await user.click(writeButton());
    await desk.session.settled();
    expect(desk.writes).toHaveLength(before);
  });

  it('are settled by score, by text and by merged text, as one step that can be undone', async () => {
    const { desk, user, outside } = await openPage(anna, bo);
    await user.click(screen.getByRole('radio', { name: '5 – bo' }));
    await user.selectOptions(choiceOf('Kommentit'), 'Ota: anna');
    await user.selectOptions(choiceOf('Tietolähteet'), 'Yhdistä tekstit');
    await user.type(screen.getByRole('textbox', { name: /^Perustelu/u }), 'Sovittiin 6.10.');
    await user.click(screen.getByRole('button', { name: 'Kirjaa valinnat (4)' }));
    await outside(() => desk.session.working.keep());
    expect(desk.document.textOf('criterion.3.score')).toBe('5');
    expect(desk.document.textOf('summary.3')).toBe('5');
    expect(desk.document.textOf('criterion.3.comments')).toBe(annas);
    expect(desk.document.textOf('criterion.3.sources')).toBe('A\nC\nA, B');
    expect(desk.field('criterion.3.recommendations').text).toBe('');
    expect(desk.session.working.of(3)).toMatchObject({ note: 'Sovittiin 6.10.', settled: true });
    expect(screen.getByText(/kenttää on kirjattu raporttiin\.$/u)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Sovittuja: 1' })).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Kumoa: muista raporteista otetut tiedot' }));
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.3.score')).toBe('2');
    expect(desk.document.textOf('criterion.3.comments')).toBe('Oma teksti.');
    expect(desk.document.textOf('criterion.3.sources')).toBe('A');
    expect(screen.queryByText(/on kirjattu raporttiin\.$/u)).toBeNull();
  });

  it('are followed in the strengths: the check names a criterion that has no 5 any more, with the way out', async () => {
    const { desk, user, outside } = await openPage(anna, bo);
    await outside(({ session }) => {
      session.setScore(3, 5);
      session.type('front.strengths', 'Hyvä tiimi.\n3. Kokonaisvaltainen palvelu: Oma teksti.');
      session.leave('front.strengths');
    });
    await user.click(screen.getByRole('radio', { name: '4 – anna' }));
    await user.click(writeButton());
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.3.score')).toBe('4');
    await user.click(screen.getByRole('button', { name: 'Vertaa' }));
    await user.click(await screen.findByRole('button', { name: 'Tarkistus' }));
    const found = 'Vahvuuksissa mainitaan kriteeri 3, jolla ei enää ole 5 pistettä.';
    expect(await screen.findByText(found)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Korjaa: .*ahvuu/u }));
    await outside(() => undefined);
    expect(desk.document.textOf('front.strengths')).toBe('Hyvä tiimi.');
  });

  it('say while they are written how far it has come', async () => {
    const { desk, user, outside } = await openPage(anna, bo);
    await user.click(screen.getByRole('radio', { name: '5 – bo' }));
    await user.selectOptions(choiceOf('Kommentit'), 'Ota: anna');
    desk.document.hold();
    await user.click(writeButton());
    expect(screen.getByText(/^Kirjataan raporttiin: 0\/\d+$/u)).toBeTruthy();
    act(() => desk.document.release());
    await outside(() => desk.session.settled());
    expect(screen.queryByText(/^Kirjataan raporttiin/u)).toBeNull();
    expect(screen.getByText(/kenttää on kirjattu raporttiin\.$/u)).toBeTruthy();
  });

  it('are settled by ticks, too, which are taken back with the step', async () => {
    const ticks = [true, false, true, true, false, true];
    const part = formatWorkingData(new Map([[3, { ticks, figures: null, note: 'Salainen' }]]));
    const ticked = changedPackage(finishedDocument('fi'), {
      'word/_rels/document.xml.rels': related('customXml', '../customXml/item1.xml'),
      'customXml/item1.xml': () => part,
    });
    const { desk, user, outside } = await openPage(fileOf(ticked, 'anna.docx'));
    expect(screen.getByText('anna: 1 ✓, 2 –, 3 ✓, 4 ✓, 5 –, 6 ✓')).toBeTruthy();
    const choice = screen.getByRole('combobox', { name: 'Mitä omaan aineistoon: Osatekijät' });
    await user.selectOptions(choice, 'Ota: anna');
    await user.click(screen.getByRole('button', { name: 'Kirjaa valinnat (1)' }));
    await outside(() => desk.session.working.keep());
    expect(desk.session.working.of(3)).toMatchObject({ ticks, note: '', settled: true });
    expect(screen.getByText('Valinnat on kirjattu omaan aineistoosi.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Kumoa: muista raporteista otetut tiedot' }));
    await outside(() => desk.session.working.keep());
    expect(desk.session.working.of(3).ticks).toBeNull();
    expect(screen.getByRole('heading', { level: 2, name: 'Sovittavia: 24' })).toBeTruthy();
  });

  it('have figures side by side in words, each behind its name', async () => {
    const figures = { fields: { days: '12; 30', tracked: 'yes' }, rows: [] };
    const part = formatWorkingData(new Map([[15, { ticks: null, figures, note: '' }]]));
    const counted = changedPackage(finishedDocument('fi'), {
      'word/_rels/document.xml.rels': related('customXml', '../customXml/item1.xml'),
      'customXml/item1.xml': () => part,
    });
    const { user } = await openPage(fileOf(counted, 'anna.docx'));
    await user.click(screen.getByRole('button', { name: /^15\. /u }));
    expect(
      screen.getByText(/^anna: Päiviä palveluun .*, asiakas kerrallaan 12; 30 · Seurataanko aikaa\? Kyllä$/u),
    ).toBeTruthy();
  });

  it('have ticks and figures that are alike as one choice, under all their names', async () => {
    const ticks = [true, false, true];
    const days = (text: string) => ({ fields: { days: text }, rows: [] });
    const worked = (own: readonly boolean[], text: string, name: string) => {
      const work = new Map([[15, { ticks: own, figures: days(text), note: name }]]);
      const package_ = changedPackage(finishedDocument('fi'), {
        'word/_rels/document.xml.rels': related('customXml', '../customXml/item1.xml'),
        'customXml/item1.xml': () => formatWorkingData(work),
      });
      return fileOf(package_, name);
    };
    const { desk, user, outside } = await openPage(
      worked(ticks, '12; 30', 'anna.docx'),
      worked([false, true, true], '5', 'bo.docx'),
      worked(ticks, '12; 30', 'cy.docx'),
    );
    await user.click(screen.getByRole('button', { name: /^15\. / }));
    for (const name of ['Osatekijät', 'Luvut']) {
      const choice = screen.getByRole('combobox', { name: `Mitä omaan aineistoon: ${name}` });
      const options = [...choice.querySelectorAll('option')].map(({ textContent }) => textContent);
      expect(options).toEqual(['Jätä ennalleen', 'Ota: anna, cy', 'Ota: bo']);
      await user.selectOptions(choice, 'Ota: anna, cy');
      expect(choice).toHaveProperty('selectedOptions.0.textContent', 'Ota: anna, cy');
    }
    await user.click(screen.getByRole('button', { name: 'Kirjaa valinnat (2)' }));
    await outside(() => desk.session.working.keep());
    expect(desk.session.working.of(15)).toMatchObject({ ticks, figures: days('12; 30'), note: '' });
  });

  it('can be settled by the keyboard alone', async () => {
    const pane = await openPage(anna, bo);
    const { desk, user, outside } = pane;
    await tabTo(pane, /^2 – Tämä raportti$/u);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    await tabTo(pane, /^Mitä raporttiin: Kommentit/u);
    await user.selectOptions(document.activeElement ?? document.body, 'Ota: bo');
    await tabTo(pane, /^Sovittu$/u);
    await user.keyboard(' ');
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^\d+\. /u));
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
    await tabTo(pane, /^Kirjaa valinnat/u);
    await user.keyboard('{Enter}');
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.3.score')).toBe('4');
    expect(desk.document.textOf('criterion.3.comments')).toBe('Bon.');
  });

  it('are counted for the agreement by the scores before they were settled', async () => {
    const { user, outside } = await openPage(anna);
    await user.click(screen.getByRole('radio', { name: '4 – anna' }));
    await user.click(writeButton());
    await outside(() => undefined);
    await user.click(screen.getByRole('button', { name: 'Vertaa' }));
    expect(await screen.findByText('Samat pisteet: 1/2')).toBeTruthy();
    expect(screen.getByText(/ennen yhteensovittamista\.$/u)).toBeTruthy();
    const name = 'Pisteet tilastointia varten (CSV)';
    expect(screen.getByRole('heading', { name })).toBeTruthy();
    const row = screen.getByRole<HTMLTextAreaElement>('textbox', { name });
    expect(row.value.split('\n')[1]).toMatch(/;4;4;;4;2;4;/u);
  });

  it('say that a choice over a text that has changed since is not written, until it is kept', async () => {
    const { desk, user, outside } = await openPage(anna);
    await user.selectOptions(choiceOf('Kommentit'), 'Ota: anna');
    await user.click(screen.getByRole('radio', { name: '4 – anna' }));
    await outside(({ document, session }) => {
      document.put('criterion.3.comments', 'Kollegan uusi.');
      return session.look();
    });
    expect(choiceOf('Kommentit')).toHaveProperty('value', 'leave');
    expect(screen.getByText(/Tarkista kriteeri 3\.$/u)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Kirjaa valinnat (1)' }));
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.3.comments')).toBe('Kollegan uusi.');
    expect(desk.document.textOf('criterion.3.score')).toBe('4');
    expect(screen.queryByRole('button', { name: /^Sovittuja:/u })).toBeNull();

    await user.click(screen.getByRole('button', { name: 'Pidä valinta' }));
    expect(screen.queryByText(/Tarkista kriteeri/u)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Kirjaa valinnat (1)' }));
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.3.comments')).toBe(annas);
    expect(screen.getByRole('button', { name: 'Sovittuja: 1' })).toBeTruthy();
  });

  it('give up a choice that counts no more where it is dropped, and no other', async () => {
    const { outside, user } = await openPage(anna);
    await user.click(screen.getByRole('radio', { name: '4 – anna' }));
    await user.selectOptions(choiceOf('Kommentit'), 'Ota: anna');
    await outside(({ session }) => session.setScore(3, 1));
    await user.click(screen.getByRole('button', { name: 'Luovu valinnasta' }));
    expect(screen.queryByText(/Tarkista kriteeri/u)).toBeNull();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '1 – Tämä raportti' }).checked).toBe(true);
    expect(writeButton().textContent).toBe('Kirjaa valinnat (1)');
  });

  it('say what stands in place of a score, and a score that was chosen can be left again', async () => {
    const { outside, user } = await openPage(anna);
    await outside(({ document, session }) => {
      document.put('criterion.3.score', '2–3');
      return session.look();
    });
    expect(screen.getByText(/^Asiakirjassa lukee tässä ”2–3”\./u)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Jätä ennalleen' }).checked).toBe(true);
    await user.click(screen.getByRole('radio', { name: '4 – anna' }));
    expect(writeButton().textContent).toBe('Kirjaa valinnat (1)');
    await user.click(screen.getByRole('radio', { name: 'Jätä ennalleen' }));
    expect(writeButton().textContent).toBe('Kirjaa valinnat');
  });

  it('show a merged text, and write it, though the reports that it was made of are put away', async () => {
    const { desk, user, outside } = await openPage(anna);
    await user.selectOptions(choiceOf('Kommentit'), 'Yhdistä tekstit');
    await user.type(screen.getByRole('textbox', { name: /^Yhdistetty teksti/u }), ' Omaa lisää.');
    await user.click(screen.getByRole('button', { name: 'Vertaa' }));
    await user.click(await screen.findByRole('button', { name: 'Poista anna.docx' }));
    await outside(() => undefined);
    expect(screen.getByRole('button', { name: 'Sovita yhteen' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Sovita yhteen' }));
    const merged = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Yhdistetty teksti/u });
    expect(merged.value).toMatch(/^Oma teksti\.\n.*Omaa lisää\.$/su);
    await user.click(screen.getByRole('button', { name: 'Kirjaa valinnat (1)' }));
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.3.comments')).toBe(merged.value);
  });
});

describe('What was chosen before the pane was closed', () => {
  it('is there again once the report is picked, and waits for it until then', async () => {
    const { desk, user, outside } = await openPage(anna);
    await user.click(screen.getByRole('radio', { name: '4 – anna' }));
    await user.selectOptions(choiceOf('Kommentit'), 'Ota: anna');
    await user.selectOptions(choiceOf('Tietolähteet'), 'Yhdistä tekstit');
    await user.type(screen.getByRole('textbox', { name: /^Yhdistetty teksti/u }), 'D');
    await user.type(screen.getByRole('textbox', { name: /^Perustelu/u }), 'Sovittiin.');
    await outside(({ session }) => session.working.keep());
    cleanup();
    const again = Desk.on(desk.document);
    await again.session.open();
    await renderSession(again.session);
    await user.click(screen.getByRole('button', { name: 'Vertaa' }));
    await user.click(await screen.findByRole('button', { name: 'Sovita yhteen' }));
    expect(
      await screen.findByText(/^Osa aiemmin tekemistäsi valinnoista odottaa: kriteeri 3\./u),
    ).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Kirjaa valinnat (3)' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Vertaa' }));
    await user.upload(await screen.findByLabelText('Valitse raportit', { selector: 'input' }), [anna]);
    await waitFor(() => expect(screen.queryByText('Luetaan…')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Sovita yhteen' }));
    expect(await screen.findByRole('button', { name: 'Kirjaa valinnat (4)' })).toBeTruthy();
    expect(screen.queryByText(/valinnoista odottaa/u)).toBeNull();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '4 – anna' }).checked).toBe(true);
    expect(choiceOf('Kommentit')).toHaveProperty('selectedOptions.0.textContent', 'Ota: anna');
    expect(screen.getByRole('textbox', { name: /^Perustelu/u })).toHaveProperty('value', 'Sovittiin.');
    await user.click(writeButton());
    await act(() => again.session.settled());
    expect(again.document.textOf('criterion.3.comments')).toBe(annas);
    expect(again.document.textOf('criterion.3.sources')).toBe('A\nCD');
    const { note, settled, chosen = null } = again.session.working.of(3);
    expect({ note, settled, chosen }).toEqual({ note: 'Sovittiin.', settled: true, chosen: null });
  });

  it('can be given up', async () => {
    const { desk, user, outside } = await openPage(anna);
    await user.selectOptions(choiceOf('Kommentit'), 'Ota: anna');
    await outside(({ session }) => session.working.keep());
    cleanup();
    const again = Desk.on(desk.document);
    await again.session.open();
    await renderSession(again.session);
    await user.click(screen.getByRole('button', { name: 'Vertaa' }));
    await user.click(await screen.findByRole('button', { name: 'Sovita yhteen' }));
    await user.click(await screen.findByRole('button', { name: 'Luovu valinnoista' }));
    expect(screen.queryByText(/valinnoista odottaa/u)).toBeNull();
    expect(again.session.working.of(3).chosen ?? null).toBeNull();
  });
});

describe('What last year’s reconciling left in a report that was begun from last year’s file', () => {
  const of = (day: string) =>
    fileOf(
      finishedDocument('fi', { 'front.assessmentDates': day, 'criterion.3.comments': annas }),
      'anna.docx',
    );

  /** Last year 2 gave way to 4 points on criterion 3; this year it is given 5 points to begin with. */
  async function nextYear(): Promise<{ session: Session; user: Pane['user'] }> {
    const { desk, user, outside } = await openPageOn('7.10.2025', of('7.10.2025'));
    await user.click(screen.getByRole('radio', { name: '4 – anna' }));
    await user.click(writeButton());
    await outside(({ session }) => session.working.keep());
    cleanup();
    desk.document.put('front.assessmentDates', '6.10.2026');
    desk.document.put('criterion.3.score', '5');
    const { session } = Desk.on(desk.document);
    await session.open();
    await renderSession(session);
    await user.click(screen.getByRole('button', { name: 'Vertaa' }));
    await user.upload(await screen.findByLabelText('Valitse raportit', { selector: 'input' }), [
      of('6.10.2026'),
    ]);
    await waitFor(() => expect(screen.queryByText('Luetaan…')).toBeNull());
    return { session, user };
  }
  it('is left out of the agreement, which says so, and settles nothing', async () => {
    const { session, user } = await nextYear();
    const differing = await screen.findByRole('table', { name: 'Erot suurimmasta pienimpään' });
    expect(within(differing).getByText('5')).toBeTruthy();
    expect(screen.getByText(/toisen arvioinnin yhteensovittamisesta/u)).toBeTruthy();
    expect(screen.queryByText(/ennen yhteensovittamista\.$/u)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Sovita yhteen' }));
    expect(screen.queryByRole('button', { name: /^Sovittuja/u })).toBeNull();
    // This year's first score is kept in the place of last year's.
    await user.click(screen.getByRole('radio', { name: '4 – anna' }));
    await user.click(writeButton());
    await act(() => session.working.keep());
    expect(session.working.of(3)).toMatchObject({ independent: 5, settled: true });
    await user.click(screen.getByRole('button', { name: 'Vertaa' }));
    expect(await screen.findByText(/ennen yhteensovittamista\.$/u)).toBeTruthy();
    expect(screen.queryByText(/toisen arvioinnin/u)).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Kumoa/u }));
    await act(() => session.working.keep());
    expect(session.working.of(3)).toMatchObject({ independent: 2, settled: true });
  });
});

describe('What is chosen and not written', () => {
  it('is reported where the report is checked and finished, with the way to write it', async () => {
    const { user, outside } = await openPage(anna);
    await user.selectOptions(choiceOf('Kommentit'), 'Ota: anna');
    await user.click(screen.getByRole('button', { name: 'Vertaa' }));
    await user.click(screen.getByRole('button', { name: 'Poista anna.docx' }));
    await user.click(screen.getByRole('button', { name: 'Tarkistus' }));
    const told =
      'Yhteen sovitettaessa tehtyjä valintoja on kirjaamatta: kriteeri 3. Kirjaa ne tai luovu niistä Sovita yhteen -sivulla.';
    expect(await screen.findByText(told)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Siirry sovittamaan yhteen' }));
    await user.click(await screen.findByRole('button', { name: 'Luovu valinnoista' }));
    await outside(() => undefined);
    await user.click(screen.getByRole('button', { name: 'Vertaa' }));
    await user.click(screen.getByRole('button', { name: 'Tarkistus' }));
    await waitFor(() => expect(screen.queryByText('Tarkistetaan…')).toBeNull());
    expect(screen.queryByText(told)).toBeNull();
  });
});

describe('The unit’s self-assessment', () => {
  it('is a column of its own, of which nothing can be taken, and no voice', async () => {
    await openPage(unit);
    expect(cards()[0]?.textContent).not.toMatch(/^1\. /u);
    expect(screen.queryByRole('option', { name: /^Ota:/u })).toBeNull();
  });

  it('is said where it lies two points or more apart', async () => {
    const { user } = await openPage(anna, bo, unit);
    expect(screen.getByText('Tämä raportti 2 · anna 4 · bo 5 · Yksikön itsearviointi 1')).toBeTruthy();
    expect(screen.getByText('Yksikön oma arvio eroaa vähintään 2 pistettä.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Vertaa' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Vertaa' })).toBeTruthy();
  });
});

it('The page is accessible, and nothing of the other reports is kept', async () => {
  const { desk } = await openPage(anna, bo, unit);
  expect(await violations()).toEqual([]);
  expect(JSON.stringify(localStorage) + JSON.stringify(sessionStorage)).not.toContain('Annan');
  expect(desk.document.parts.join('')).not.toContain('Annan');
});
