import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { finishedDocument } from '../commands/finishedDocument';
import { Desk, samples } from '../session/desk';
import { adaptedReport } from '../template/adaptedReport';
import { commentedDocx } from '../template/commentedDocx';
import { commentedPane } from './commentedPane';
import { renderPane, renderSession } from './renderPane';

type Pane = Awaited<ReturnType<typeof renderPane>>;

/** jsdom's files lack the method. */
function fileOf(bytes: Uint8Array, name: string): File {
  const file = new File(['x'], name);
  file.arrayBuffer = () => Promise.resolve(new Uint8Array(Buffer.from(bytes)).buffer);
  return file;
}

const scored = (score: string, name: string): File =>
  fileOf(finishedDocument('fi', { 'criterion.3.score': score }), name);

const roles = (): HTMLSelectElement[] => screen.getAllByRole('combobox', { name: /^Mikä raportti/u });

async function pick({ user }: Pick<Pane, 'user'>, ...files: File[]): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Vertaa' }));
  await user.upload(await screen.findByLabelText('Valitse raportit', { selector: 'input' }), files);
  await waitFor(() => expect(screen.queryByText('Luetaan…')).toBeNull(), { timeout: 40_000 });
}

describe('Odd but ordinary picks', () => {
  it('the same file twice: both are there, told apart, and one goes by itself', async () => {
    const pane = await renderPane();
    await pick(pane, scored('4', 'anna.docx'));
    await pane.user.upload(screen.getByLabelText('Valitse raportit', { selector: 'input' }), [
      scored('4', 'anna.docx'),
    ]);
    await waitFor(() => expect(roles()).toHaveLength(2));
    expect(screen.getAllByText(/^Sama raportti on jo valittu\./u)).toHaveLength(1);
    await pane.user.click(screen.getAllByRole('button', { name: 'Poista anna.docx' })[0] ?? document.body);
    expect(roles()).toHaveLength(1);
    expect(screen.queryByText(/^Sama raportti on jo valittu\./u)).toBeNull();
  });

  it('files of one name, whatever their letters: each has a name of its own, also where it is removed', async () => {
    const pane = await renderPane();
    await pick(pane, scored('4', 'anna.docx'), scored('5', 'ANNA.DOCX'));
    await pane.user.upload(screen.getByLabelText('Valitse raportit', { selector: 'input' }), [
      scored('3', 'anna.docx'),
    ]);
    await waitFor(() => expect(roles()).toHaveLength(3));
    for (const name of ['anna.docx', 'ANNA.DOCX (2)', 'anna.docx (3)']) {
      expect(screen.getByRole('heading', { name: `Yksimielisyys: ${name}` })).toBeTruthy();
      expect(screen.getByRole('button', { name: `Poista ${name}` })).toBeTruthy();
    }
    await pane.outside(({ session }) => session.setScore(3, 2));
    await pane.user.click(screen.getByRole('button', { name: 'Sovita yhteen' }));
    expect(await screen.findByText('Tämä raportti 2 · anna 4 · ANNA (2) 5 · anna (3) 3')).toBeTruthy();
  });

  it('a newer version of a file: that it may be one is said, and the older one can go', async () => {
    const pane = await renderPane();
    await pick(pane, scored('4', 'anna.docx'), scored('5', 'anna uusi.docx'));
    const said = /^Tämä voi olla toinen versio jo valitusta raportista: anna\.docx\./u;
    const item = screen.getByText('anna uusi.docx').closest('li');
    expect(within(item ?? document.body).getByText(said)).toBeTruthy();
    expect(screen.getAllByText(said)).toHaveLength(1);
    await pane.user.click(screen.getByRole('button', { name: 'Poista anna.docx' }));
    expect(screen.queryByText(said)).toBeNull();
  });

  it('two reports of one earlier assessment: it is said', async () => {
    const pane = await renderPane();
    const of = (text: string, name: string): File => {
      const comments = Object.fromEntries(
        Array.from({ length: 25 }, (_, at) => [`criterion.${at + 1}.comments`, `${text} ${at}`]),
      );
      const others = Object.fromEntries(
        Array.from({ length: 25 }, (_, at) => [`criterion.${at + 1}.recommendations`, `${text} ${at}`]),
      );
      return fileOf(finishedDocument('fi', { ...comments, ...others }), name);
    };
    await pick(pane, of('Annan', 'anna.docx'), of('Bon', 'bo.docx'));
    await waitFor(() => expect(roles()).toHaveLength(2));
    expect(screen.queryByText(/jo valittu/u)).toBeNull();
    for (const role of roles()) await pane.user.selectOptions(role, 'earlier');
    expect(screen.getByText(/on jo valittu raportti: anna\.docx\./u)).toBeTruthy();
  });

  it('the open document itself: nothing differs, and nothing is offered', async () => {
    const pane = await renderPane();
    await pick(pane, fileOf(readFileSync(samples.fi), 'tama.docx'));
    await pane.user.click(screen.getByRole('button', { name: 'Ota tietoja raportista: tama.docx' }));
    expect(screen.getByText('Tässä ei ole otettavaa.')).toBeTruthy();
  });

  it('a file without dates: as an earlier one it says so, and still compares', async () => {
    const pane = await renderPane();
    const undated = finishedDocument('fi', { 'front.assessmentDates': '', 'front.reportDate': '' });
    await pick(pane, fileOf(undated, 'a.docx'));
    await pane.user.selectOptions(roles()[0] ?? document.body, 'earlier');
    expect(screen.getByText('Raportin arviointipäivää ei voitu lukea.')).toBeTruthy();
    expect(await screen.findByRole('table', { name: 'Pisteet arvioinneittain' })).toBeTruthy();
  });

  it('last year’s while this report has no day yet: that nobody can tell is said above what is compared', async () => {
    const pane = await renderPane({
      prepare: ({ document: open }) => {
        open.put('front.assessmentDates', '');
        open.put('front.reportDate', '');
      },
    });
    await pane.outside(({ session }) => session.setScore(3, 2));
    await pick(pane, fileOf(finishedDocument('fi', { 'front.assessmentDates': '7.10.2025' }), 'a.docx'));
    const list = screen.getByRole('list', { name: 'Valitut raportit' });
    const said = within(list).getByText(/^Tämän raportin arviointipäivä ei ole vielä tiedossa/u);
    expect(roles()[0]?.value).toBe('colleague');
    const compared = screen.getByRole('heading', { name: 'Yksimielisyys: a.docx' });
    expect(said.compareDocumentPosition(compared) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    await pane.outside(({ document: open, session }) => {
      open.put('front.assessmentDates', '6.10.2026');
      return session.look();
    });
    expect(roles()[0]?.value).toBe('earlier');
    expect(within(list).queryByText(/^Tämän raportin arviointipäivä/u)).toBeNull();
  });

  it('another unit, and days that overlap: each is said above what is compared', async () => {
    const pane = await renderPane({
      prepare: ({ document: open }) => {
        open.put('front.unit', 'Yksikkö A');
        open.put('front.assessmentDates', '6.–7.10.2026');
      },
    });
    await pane.outside(({ session }) => session.setScore(3, 2));
    const other = { 'front.unit': 'Yksikkö B', 'front.assessmentDates': '7.–8.10.2026' };
    await pick(pane, fileOf(finishedDocument('fi', other), 'b.docx'));
    await waitFor(() => expect(roles()).toHaveLength(1));
    await pane.user.selectOptions(roles()[0] ?? document.body, 'earlier');
    const list = screen.getByRole('list', { name: 'Valitut raportit' });
    expect(within(list).getByText(/^Raportissa on toinen yksikkö, .*”Yksikkö B”/u)).toBeTruthy();
    expect(within(list).getByText('Arviointipäivät ovat osin samat kuin tässä raportissa.')).toBeTruthy();
    const compared = screen.getByRole('table', { name: 'Kriteerit' });
    expect(list.compareDocumentPosition(compared) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('a LATU report: it is said, and nothing of it is compared or offered', async () => {
    const pane = await renderPane();
    await pane.outside(({ session }) => session.setScore(3, 2));
    await pick(pane, fileOf(adaptedReport('fi'), 'latu.docx'));
    expect(
      await screen.findByText('Raportti on tehty LATU-kriteereillä, joten sen pisteitä ei verrata.'),
    ).toBeTruthy();
    expect(screen.queryByRole('heading', { name: /^Yksimielisyys/u })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Sovita yhteen' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Ota tietoja/u })).toBeNull();
  });

  it('six colleagues: four are settled with, and the others are named', async () => {
    const pane = await renderPane();
    await pane.outside(({ session }) => session.setScore(3, 2));
    await pick(pane, ...['1', '3', '4', '5', '1', '3'].map((score, at) => scored(score, `${at}.docx`)));
    await pane.user.click(screen.getByRole('button', { name: 'Sovita yhteen' }));
    expect(await screen.findByText('Tämä raportti 2 · 0 1 · 1 3 · 2 4 · 3 5')).toBeTruthy();
    expect(screen.getByText(/Pois jäävät: 4\.docx, 5\.docx\.$/u)).toBeTruthy();
  });

  it('two self-assessments: the first one is the unit’s view, and the other is named', async () => {
    const pane = await renderPane();
    const self = (name: string) =>
      fileOf(finishedDocument('fi', { 'front.method': 'Yksikön itsearviointi' }), name);
    await pick(pane, self('a.docx'), self('b.docx'));
    await pane.user.click(screen.getByRole('button', { name: 'Sovita yhteen' }));
    expect(await screen.findByText(/Pois jäävät: b\.docx\.$/u)).toBeTruthy();
  });
});

it('What was chosen of a report that is removed is not written any more', async () => {
  const pane = await renderPane();
  await pane.outside(({ session }) => session.setScore(3, 2));
  const comments = { 'criterion.3.comments': 'Annan.' };
  await pick(pane, fileOf(finishedDocument('fi', comments), 'anna.docx'), scored('5', 'bo.docx'));
  await pane.user.click(screen.getByRole('button', { name: 'Sovita yhteen' }));
  const choice = await screen.findByRole('combobox', { name: /^Mitä raporttiin: Kommentit/u });
  await pane.user.selectOptions(choice, 'Ota: anna');
  expect(screen.getByRole('button', { name: 'Kirjaa valinnat (1)' })).toBeTruthy();
  await pane.user.click(screen.getByRole('button', { name: 'Vertaa' }));
  await pane.user.click(await screen.findByRole('button', { name: 'Poista anna.docx' }));
  await pane.user.click(screen.getByRole('button', { name: 'Sovita yhteen' }));
  expect(await screen.findByRole('button', { name: 'Kirjaa valinnat' })).toBeTruthy();
});

it('A colleague’s report is one still when all of its texts have been taken over', async () => {
  const pane = await renderPane();
  await pick(pane, scored('4', 'anna.docx'));
  await pane.user.click(screen.getByRole('button', { name: 'Ota tietoja raportista: anna.docx' }));
  for (const kind of ['Tietolähteet', 'Kommentit', 'Suositukset'])
    await pane.user.click(screen.getByRole('checkbox', { name: new RegExp(`^${kind} \\(25\\)`, 'u') }));
  await pane.user.click(screen.getByRole('button', { name: /^Ota valitut/u }));
  await pane.outside(() => undefined);
  expect(pane.desk.document.textOf('criterion.25.comments')).toBe('Xi');
  expect(roles()[0]?.value).toBe('colleague');
  expect(screen.getByRole('button', { name: 'Sovita yhteen' })).toBeTruthy();
});

describe('Taking over', () => {
  const takeButton = (): HTMLElement => screen.getByRole('button', { name: /^Ota valitut/u });

  it('is done once by two presses in a row, and says what Word refused in the middle', async () => {
    const pane = await renderPane();
    const { desk, user, outside } = pane;
    desk.document.refuse('criterion.9.score', 'busy');
    await pick(pane, scored('4', 'a.docx'));
    await user.click(screen.getByRole('button', { name: 'Ota tietoja raportista: a.docx' }));
    await user.dblClick(takeButton());
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.25.score')).toBe('4');
    expect(desk.document.textOf('criterion.9.score')).toBe('');
    expect(screen.getByText(/^Yksi kenttä jäi kirjaamatta/u)).toBeTruthy();
    desk.document.refuse('criterion.9.score', null);
    await outside(({ session }) => session.tryAgain());
    expect(desk.document.textOf('criterion.9.score')).toBe('4');
    await user.click(screen.getByRole('button', { name: /^Kumoa: muista raporteista/u }));
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.9.score')).toBe('');
    expect(desk.report.history.undo).toBeNull();
  });

  it('is undone but for what was changed since', async () => {
    const pane = await renderPane();
    const { desk, user, outside } = pane;
    await pick(pane, scored('4', 'a.docx'));
    await user.click(screen.getByRole('button', { name: 'Ota tietoja raportista: a.docx' }));
    await user.click(takeButton());
    await outside(() => undefined);
    desk.document.put('criterion.9.score', '5');
    await outside(({ session }) => session.look());
    await user.click(screen.getByRole('button', { name: /^Kumoa: muista raporteista/u }));
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.9.score')).toBe('5');
    expect(desk.document.textOf('criterion.8.score')).toBe('');
  });

  it('keeps what was chosen while another page is turned to, and says what changed since', async () => {
    const pane = await renderPane();
    const { desk, user, outside } = pane;
    await outside(({ session }) => {
      session.setScore(3, 2);
      session.setScore(4, 2);
    });
    await pick(pane, scored('5', 'a.docx'));
    await user.click(screen.getByRole('button', { name: 'Ota tietoja raportista: a.docx' }));
    const box = (number: number): HTMLInputElement =>
      screen.getByRole('checkbox', { name: new RegExp(`^${number}\\. `, 'u') });
    await user.click(box(3));
    await user.click(box(4));
    await user.click(box(5));
    await user.click(screen.getByRole('button', { name: 'Tarkistus' }));
    await outside(({ document, session }) => {
      document.put('criterion.4.score', '3');
      return session.look();
    });
    await user.click(screen.getByRole('button', { name: 'Vertaa' }));
    await screen.findByRole('list', { name: 'Muutokset' });
    expect([3, 4, 5, 6].map((number) => box(number).checked)).toEqual([true, false, false, true]);
    expect(screen.getAllByText(/^Tämän raportin tieto on muuttunut valintasi jälkeen\./u)).toHaveLength(1);
    await user.click(takeButton());
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.3.score')).toBe('5');
    expect(desk.document.textOf('criterion.4.score')).toBe('3');
    expect(desk.document.textOf('criterion.5.score')).toBe('');
  });

  it('goes on where the page is left while it is written', async () => {
    const pane = await renderPane();
    const { desk, user, outside } = pane;
    await pick(pane, scored('4', 'a.docx'));
    await user.click(screen.getByRole('button', { name: 'Ota tietoja raportista: a.docx' }));
    await user.click(takeButton());
    await user.click(screen.getByRole('button', { name: 'Pisteet' }));
    await outside(() => undefined);
    expect(desk.document.textOf('total')).toBe('100');
  });
});

it('Texts over fields that hold more are asked about one by one, and what went is reported when it is undone', async () => {
  const keys = ['criterion.4.comments', 'criterion.5.comments'] as const;
  const { desk, user } = await commentedPane(
    keys.map((key) => ({ key, author: 'Maija', text: `Miksi? ${key}` })),
  );
  const theirs = { 'criterion.4.comments': 'Annan neljäs.', 'criterion.5.comments': 'Annan viides.' };
  await pick({ user }, fileOf(finishedDocument('fi', theirs), 'anna.docx'));
  await user.click(screen.getByRole('button', { name: 'Ota tietoja raportista: anna.docx' }));
  await user.click(screen.getByRole('checkbox', { name: /^Kommentit \(/u }));
  await user.click(screen.getByRole('button', { name: 'Valitse kaikki' }));
  await user.click(screen.getByRole('button', { name: /^Ota valitut/u }));
  await act(() => desk.session.settled());
  expect(screen.getByText(/^2 kenttää jäi kirjaamatta\./u)).toBeTruthy();
  expect(keys.map((key) => desk.field(key).status)).toEqual(['refused', 'refused']);
  await user.click(screen.getByRole('button', { name: 'Huomioitavaa' }));
  expect(await screen.findAllByText(/Kentässä on myös .*kommentti/u)).toHaveLength(2);
  await user.click(screen.getAllByRole('button', { name: 'Kirjoita silti' })[0] ?? document.body);
  await act(() => desk.session.settled());
  expect(keys.map((key) => desk.document.textOf(key))).toEqual(['Annan neljäs.', '']);
  await user.click(screen.getByRole('button', { name: 'Pisteet' }));
  await user.click(await screen.findByRole('button', { name: /^Kumoa: muista raporteista/u }));
  await act(() => desk.session.settled());
  expect(keys.map((key) => desk.document.textOf(key))).toEqual(['', '']);
  expect(await screen.findByText(/kommentti \(Maija\)/u)).toBeTruthy();
});

describe('Agreement', () => {
  const row = (): string =>
    screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Pisteet tilastointia varten (CSV)' }).value;

  it('counts what is scored here after scores came from an own copy', async () => {
    const pane = await renderPane();
    await pick(pane, fileOf(finishedDocument('fi', { 'criterion.3.score': '' }), 'oma.docx'));
    await pane.user.selectOptions(roles()[0] ?? document.body, 'draft');
    await pane.user.click(await screen.findByRole('button', { name: 'Ota tietoja raportista: oma.docx' }));
    await pane.user.click(screen.getByRole('button', { name: 'Ota valitut (24)' }));
    await pane.outside(({ session }) => session.setScore(3, 2));
    await pane.user.selectOptions(roles()[0] ?? document.body, 'colleague');
    expect(screen.getByText('Samat pisteet: 24/24')).toBeTruthy();
    expect(screen.queryByText(/ennen yhteensovittamista\.$/u)).toBeNull();
  });

  it('is of the scores before one was taken over from a colleague, also in a pane that is opened anew', async () => {
    const pane = await renderPane();
    const { desk, user, outside } = pane;
    await outside(({ session }) => session.setScore(3, 2));
    await pick(pane, scored('5', 'anna.docx'));
    await user.click(screen.getByRole('button', { name: 'Ota tietoja raportista: anna.docx' }));
    await user.click(screen.getByRole('button', { name: 'Valitse kaikki' }));
    await user.click(screen.getByRole('button', { name: 'Ota valitut (25)' }));
    await outside(({ session }) => session.working.keep());
    expect(desk.document.textOf('criterion.3.score')).toBe('5');
    cleanup();
    const again = Desk.on(desk.document);
    await again.session.open();
    await renderSession(again.session);
    await pick(pane, scored('5', 'anna.docx'));
    expect(await screen.findByText('Samat pisteet: 0/1')).toBeTruthy();
    expect(row().split('\n')[1]).toMatch(/;;4;;4;2;5;;4;/u);
    expect(screen.getByText(/ennen yhteensovittamista\.$/u)).toBeTruthy();
  });

  it('is of the scores of now once taking over was undone', async () => {
    const pane = await renderPane();
    const { user, outside } = pane;
    await outside(({ session }) => session.setScore(3, 2));
    await pick(pane, scored('5', 'anna.docx'));
    await user.click(screen.getByRole('button', { name: 'Ota tietoja raportista: anna.docx' }));
    await user.click(screen.getByRole('button', { name: 'Valitse kaikki' }));
    await user.click(screen.getByRole('button', { name: 'Ota valitut (25)' }));
    await outside(({ session }) => session.undo());
    await outside(({ session }) => session.setScore(3, 4));
    expect(screen.getByText('Samat pisteet: 0/1')).toBeTruthy();
    expect(row().split('\n')[1]).toMatch(/;;4;;4;4;5;;4;/u);
  });
});

it('What the unit commented on stands beside what has changed since the draft was sent', async () => {
  const { user } = await commentedPane([
    { key: 'criterion.4.comments', author: 'Maija', text: 'Onko näin?' },
    { key: 'criterion.5.comments', author: 'Maija', text: 'Selvä.', resolved: true },
  ]);
  await pick({ user }, fileOf(readFileSync(samples.fi), 'luonnos.docx'));
  await user.selectOptions(roles()[0] ?? document.body, 'draft');
  const group = await screen.findByRole('group', { name: /^4\. /u });
  expect(await within(group).findByText('Onko näin?')).toBeTruthy();
  expect(screen.queryByRole('group', { name: /^5\. /u })).toBeNull();
});

it('What the unit commented on in the file that it sent back is shown from there', async () => {
  const pane = await renderPane();
  const returned = commentedDocx(readFileSync(samples.fi), [
    { key: 'criterion.4.comments', author: 'Maija', text: 'Onko näin?' },
    { key: 'criterion.5.comments', author: 'Maija', text: 'Selvä.', resolved: true },
    { key: 'front.unit', author: 'Maija', text: 'Nimi on muuttunut.' },
  ]);
  await pick(pane, fileOf(returned, 'palautus.docx'));
  await pane.user.selectOptions(roles()[0] ?? document.body, 'draft');
  const group = await screen.findByRole('group', { name: /^4\. /u });
  expect(await within(group).findByText('Onko näin?')).toBeTruthy();
  expect(within(group).getByText('Kommentit tiedostossa palautus.docx')).toBeTruthy();
  expect(screen.queryByRole('group', { name: /^5\. /u })).toBeNull();
  const others = screen.getByRole('group', { name: 'Muut kommentit' });
  expect(await within(others).findByText('Nimi on muuttunut.')).toBeTruthy();
});

it('A comment that stands in the open report and in the file that was sent is shown once', async () => {
  const known = { key: 'criterion.4.comments', author: 'Maija', text: 'Onko näin?' } as const;
  const { user } = await commentedPane([known]);
  await pick({ user }, fileOf(commentedDocx(readFileSync(samples.fi), [known]), 'palautus.docx'));
  await user.selectOptions(roles()[0] ?? document.body, 'draft');
  const group = await screen.findByRole('group', { name: /^4\. /u });
  expect(await within(group).findAllByText('Onko näin?')).toHaveLength(1);
  expect(screen.queryByText(/^Kommentit tiedostossa/u)).toBeNull();
});

it('Beside a report by the LATU criteria nothing by the IPS criteria is compared, and it says so', async () => {
  const pane = await renderPane({ file: adaptedReport('fi') });
  await pane.outside(({ session }) => session.setScore(3, 2));
  await pick(pane, scored('5', 'anna.docx'));
  expect(await screen.findByText(/^Avoinna olevan raportin kriteerit ovat LATU-kriteerit/u)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Sovita yhteen' })).toBeNull();
  expect(screen.queryByText(/^Samat pisteet:/u)).toBeNull();
  expect(screen.queryByRole('button', { name: /^Ota tietoja/u })).toBeNull();
});
