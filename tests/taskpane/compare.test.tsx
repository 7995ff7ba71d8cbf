import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { fiFileFaults } from '../../src/wording/files/fi';
import { samples } from '../session/desk';
import { finishedDocument } from '../commands/finishedDocument';
import { templateNotebook } from '../handouts/notebooks';
import { fakeCanvas } from './profile/canvas';
import { renderPane } from './renderPane';
import { violations } from './violations';

type Pane = Awaited<ReturnType<typeof renderPane>>;

/** jsdom's files lack the method. */
function fileOf(content: Uint8Array | string, name: string): File {
  const bytes = new Uint8Array(Buffer.from(content));
  const file = new File(['x'], name);
  file.arrayBuffer = () => Promise.resolve(bytes.buffer);
  return file;
}

async function openPage(language: 'fi' | 'sv' = 'fi'): Promise<Pane> {
  const pane = await renderPane({ language });
  await pane.user.click(screen.getByRole('button', { name: language === 'fi' ? 'Vertaa' : 'Jämför' }));
  await screen.findByRole('heading', { level: 1, name: language === 'fi' ? 'Vertaa' : 'Jämför' });
  return pane;
}

const pick = async ({ user }: Pane, ...files: File[]): Promise<void> => {
  await user.upload(screen.getByLabelText('Valitse raportit', { selector: 'input' }), files);
};
const itemOf = async (name: string): Promise<HTMLElement> => {
  const list = await screen.findByRole('list', { name: 'Valitut raportit' });
  const item = within(list)
    .getAllByRole('listitem')
    .find((one) => within(one).queryByText(name));
  if (!item) throw new Error(`${name} is not in the list.`);
  return item;
};
const rowsOf = (table: HTMLElement): string[][] =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));

/** The scores of the open report: 1 and 2 as in the finished document, 3 two points off. */
async function scoreThree({ outside }: Pane): Promise<void> {
  await outside((desk) => {
    desk.session.setScore(1, 4);
    desk.session.setScore(2, 4);
    desk.session.setScore(3, 2);
    return desk.session.settled();
  });
}

describe('Other reports beside this one', () => {
  it('are forgotten when another document takes the place of this one', async () => {
    const pane = await openPage();
    await pick(pane, fileOf(finishedDocument('fi', {}), 'maija.docx'));
    await itemOf('maija.docx');
    await pane.outside(async ({ document, session }) => {
      document.become(readFileSync(samples.sv));
      await session.look();
    });
    await waitFor(() => expect(screen.queryByText('maija.docx')).toBeNull());
  });

  it('are read from the files that are picked, with who wrote them and what they are', async () => {
    const pane = await openPage();
    await pick(
      pane,
      fileOf(
        finishedDocument('sv', { 'front.assessors.1': 'Anna A.', 'front.assessors.2': 'Bo B.' }),
        'a.docx',
      ),
      fileOf(finishedDocument('fi', { 'front.method': 'Yksikön itsearviointi' }), 'b.docx'),
    );
    const first = await itemOf('a.docx');
    expect(await within(first).findByText('Anna A., Bo B., 25.6.2026')).toBeTruthy();
    expect(within(first).getByRole('combobox').textContent).toContain('Toisen arvioijan raportti');
    const second = await itemOf('b.docx');
    expect((await within(second).findByRole<HTMLSelectElement>('combobox')).value).toBe('selfAssessment');
  });

  it('show how far the scores agree, the differences and where they lie', async () => {
    const pane = await openPage();
    await scoreThree(pane);
    await pick(pane, fileOf(finishedDocument('sv'), 'a.docx'));
    expect(await screen.findByText('Samat pisteet: 2/3')).toBeTruthy();
    expect(screen.getByText('Ero enintään 1 piste: 2/3')).toBeTruthy();
    expect(screen.getByText(/keskimäärin \+0,67 pistettä; .* keskimäärin 0,67 pistettä\./u)).toBeTruthy();
    expect(screen.getByRole('rowheader', { name: 'Palvelun sisältö' })).toBeTruthy();
    const differing = screen.getByRole('table', { name: 'Erot suurimmasta pienimpään' });
    expect(rowsOf(differing)).toEqual([
      ['Kriteeri', 'Tämä', 'Toinen'],
      ['3. Kokonaisvaltainen palvelu', '2', '4'],
    ]);
    await pane.user.click(within(differing).getByRole('button'));
    expect(await screen.findByRole('heading', { name: /Kokonaisvaltainen palvelu/u })).toBeTruthy();
  });

  it('say how far beyond chance the scores agree, with both weights and what that is worth', async () => {
    const pane = await openPage();
    await scoreThree(pane);
    const texts = { 'criterion.2.score': '5', 'criterion.3.score': '2' };
    await pick(pane, fileOf(finishedDocument('sv', texts), 'a.docx'));
    // 4, 4, 2 and 4, 5, 2: 1 - (1/3) / (23/9) with squares, 1 - (1/3) / (11/9) with distances.
    expect(await screen.findByText('Cohenin kappa, neliölliset painot: 0,87')).toBeTruthy();
    expect(screen.getByText('Cohenin kappa, lineaariset painot: 0,73')).toBeTruthy();
    expect(
      screen.getByText(/^Kappa kertoo, kuinka paljon sattumaa enemmän .* kappa voi olla matala/u),
    ).toBeTruthy();
  });

  it('say that there is no kappa where all have given one and the same score', async () => {
    const pane = await openPage();
    await scoreThree(pane);
    await pane.outside(({ session }) => session.setScore(3, 4));
    await pick(pane, fileOf(finishedDocument('sv'), 'a.docx'));
    expect(await screen.findByText(/^Cohenin kappa, neliölliset painot: \D+$/u)).toBeTruthy();
    expect(screen.getByText(/^Cohenin kappa, lineaariset painot: \D+$/u)).toBeTruthy();
  });

  it('have a kappa of 0 where one assessor alone gave one and the same score', async () => {
    const pane = await openPage();
    await scoreThree(pane);
    await pick(pane, fileOf(finishedDocument('sv'), 'a.docx'));
    // 4, 4, 2 and 4, 4, 4: as they differ, so they would by chance.
    expect(await screen.findByText('Cohenin kappa, neliölliset painot: 0,00')).toBeTruthy();
    expect(screen.getByText('Cohenin kappa, lineaariset painot: 0,00')).toBeTruthy();
  });

  it('show the change where it is an earlier report, chosen by the assessor', async () => {
    const pane = await openPage();
    await scoreThree(pane);
    await pick(pane, fileOf(finishedDocument('sv'), 'a.docx'));
    await pane.user.selectOptions(await within(await itemOf('a.docx')).findByRole('combobox'), 'earlier');
    const changed = await screen.findByRole('table', { name: 'Kriteerit' });
    expect(screen.getByRole('rowheader', { name: 'Palvelun sisältö' })).toBeTruthy();
    expect(rowsOf(changed).slice(0, 3)).toEqual([
      ['Kriteeri', 'Ennen', 'Nyt'],
      ['3. Kokonaisvaltainen palvelu−2, laskenut', '4', '2'],
      ['1. Asiakasmäärä', '4', '4'],
    ]);
  });

  it('show several assessments side by side, as a picture for the report, too', async () => {
    fakeCanvas();
    const pane = await openPage();
    await scoreThree(pane);
    const earlier = (day: string, score: string) =>
      fileOf(
        finishedDocument('fi', { 'front.assessmentDates': day, 'criterion.3.score': score }),
        `${day}.docx`,
      );
    await pick(pane, earlier('2.6.2024', '1'), earlier('3.6.2025', '3'));
    for (const name of ['2.6.2024.docx', '3.6.2025.docx'])
      await pane.user.selectOptions(await within(await itemOf(name)).findByRole('combobox'), 'earlier');
    const years = await screen.findByRole('table', { name: '2.6.2024 → 3.6.2025 → –' });
    expect(rowsOf(years).find(([name]) => name?.startsWith('3.'))?.[1]).toBe('1 → 3 → 2');
    expect(years.querySelectorAll('polyline')).toHaveLength(26);
    await pane.user.click(await screen.findByRole('button', { name: 'Lisää koosteen jälkeen' }));
    expect(await screen.findByText(/^Kuva ja sen vaihtoehtoinen teksti/u)).toBeTruthy();
    const [picture] = pane.desk.document.pictures;
    expect(picture?.title).toBe('IPS-laatuarvioinnin pisteiden muutos: 2.6.2024 → 3.6.2025 → –');
    expect(picture?.description).toMatch(/3\. Kokonaisvaltainen palvelu: 1 → 3 → 2[;.]/u);
    await pane.user.click(await screen.findByRole('button', { name: 'Vaihda kuva' }));
    expect(await screen.findByText('Kuva on vaihdettu.')).toBeTruthy();
    expect(pane.desk.document.pictures).toHaveLength(1);
    for (const name of ['2.6.2024.docx', '3.6.2025.docx'])
      await pane.user.click(within(await itemOf(name)).getByRole('button', { name: /^Poista/u }));
    expect(await screen.findByText('Raportissa on kuva pisteiden muutoksesta.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Vaihda kuva' })).toBeNull();
    await pane.user.click(screen.getByRole('button', { name: 'Poista kuva' }));
    await waitFor(() => expect(pane.desk.document.pictures).toEqual([]));
  });

  it('fill in what the front says of the previous assessment, over a text only where that is chosen', async () => {
    const pane = await openPage();
    const { desk, user, outside } = pane;
    await outside(({ session }) => {
      session.type('front.previousLevel', 'Omin sanoin');
      session.leave('front.previousLevel');
    });
    await pick(pane, fileOf(finishedDocument('sv'), 'a.docx'));
    await user.selectOptions(await within(await itemOf('a.docx')).findByRole('combobox'), 'earlier');
    const front = await screen.findByRole('group', { name: 'Edellisen arvioinnin tiedot alkutietoihin' });
    const level = within(front).getByRole<HTMLInputElement>('checkbox', {
      name: /: 100 pistettä, hyvä taso \(nyt: Omin sanoin\)$/u,
    });
    expect(level.checked).toBe(false);
    await user.click(within(front).getByRole('button', { name: 'Täytä valitut' }));
    await outside(() => undefined);
    expect(desk.document.textOf('front.previousOrdinal')).toBe('3.');
    expect(desk.document.textOf('front.previousDate')).toBe('15.7.2026');
    expect(desk.document.textOf('front.previousLevel')).toBe('Omin sanoin');
    await user.click(level);
    await user.click(within(front).getByRole('button', { name: 'Täytä valitut' }));
    await outside(() => undefined);
    expect(desk.document.textOf('front.previousLevel')).toBe('100 pistettä, hyvä taso');
    expect(screen.queryByRole('group', { name: /^Edellisen arvioinnin/u })).toBeNull();
  });

  it('ask which assessment the previous one was where its report does not say', async () => {
    const pane = await openPage();
    await pick(pane, fileOf(finishedDocument('fi', { 'front.previousOrdinal': '' }), 'a.docx'));
    await pane.user.selectOptions(await within(await itemOf('a.docx')).findByRole('combobox'), 'earlier');
    const asked = await screen.findByRole('textbox', { name: /^Monesko arviointi/u });
    await pane.user.type(asked, '4');
    expect(screen.getByRole('checkbox', { name: /: 5\.$/u })).toBeTruthy();
    for (const words of ['Kolmas', '3.', 'tredje']) {
      await pane.user.clear(asked);
      await pane.user.type(asked, words);
      expect(screen.getByRole('checkbox', { name: /: 4\.$/u })).toBeTruthy();
    }
    await pane.user.clear(asked);
    await pane.user.type(asked, 'viime vuonna');
    expect(screen.getByText(/^Tästä ei käy ilmi, monesko arviointi oli\./u)).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: /^Monesko/u })).toBeNull();
  });

  it('show what has changed since the draft was sent, word by word', async () => {
    const pane = await openPage();
    await scoreThree(pane);
    await pane.outside(({ session }) => {
      session.type('criterion.3.comments', 'Uusi sana X');
      session.leave('criterion.3.comments');
      session.type('front.description', 'Palvelu on uusi.');
      session.leave('front.description');
    });
    const sent = finishedDocument('fi', {
      'criterion.3.comments': 'Vanha sana X',
      'front.description': 'Palvelu on vanha.',
    });
    await pick(pane, fileOf(sent, 'luonnos.docx'));
    await pane.user.selectOptions(
      await within(await itemOf('luonnos.docx')).findByRole('combobox'),
      'Kommentoitava luonnos',
    );
    const changed = await screen.findByRole('group', { name: '3. Kokonaisvaltainen palvelu' });
    expect(within(changed).getByText('Pisteet: 4 → 2')).toBeTruthy();
    await waitFor(() => expect(changed.querySelectorAll('ins').length).toBeGreaterThan(0));
    const removed = [...changed.querySelectorAll('del')].map(({ textContent }) => textContent);
    expect(removed.join(' ')).toContain('Vanha');
    const front = screen.getByRole('group', { name: 'Muuttunut alkutiedoissa ja yhteenvedossa' });
    await waitFor(() => expect(within(front).getByText('uusi', { selector: 'ins' })).toBeTruthy());
    await pane.user.click(within(front).getAllByRole('button', { name: /kuvaus/iu })[0] ?? front);
    expect(screen.queryByRole('group', { name: 'Muuttunut alkutiedoissa ja yhteenvedossa' })).toBeNull();
  });

  it('stand beside each criterion while an earlier one is picked', async () => {
    const pane = await openPage();
    await pick(pane, fileOf(finishedDocument('fi'), 'a.docx'));
    await pane.user.selectOptions(await within(await itemOf('a.docx')).findByRole('combobox'), 'earlier');
    await pane.outside(({ session }) => session.setScore(1, 2));
    await pane.user.click(
      within(await screen.findByRole('table', { name: 'Kriteerit' })).getByRole('button', { name: /^1\. /u }),
    );
    const beside = await screen.findByRole('region', { name: 'Aiempi raportti 25.6.2026' });
    expect(within(beside).getByText('Aiempi raportti 25.6.2026: 4 pistettä')).toBeTruthy();
    expect(within(beside).getByText('Oli keskeinen kehittämistarve')).toBeTruthy();
    expect(within(beside).getByText('Ypsilon')).toBeTruthy();
  });

  it('ask for the reason of a change of two points, and have a sentence at hand', async () => {
    const pane = await openPage();
    await pick(pane, fileOf(finishedDocument('fi'), 'a.docx'));
    await pane.user.selectOptions(await within(await itemOf('a.docx')).findByRole('combobox'), 'earlier');
    await pane.outside(({ session }) => {
      session.setScore(1, 2);
      session.type('criterion.1.comments', 'Toteutuu osin.');
      session.leave('criterion.1.comments');
    });
    await pane.user.click(screen.getByRole('button', { name: 'Tarkistus' }));
    expect(await screen.findByText(/aiemmasta raportista \(4 → 2\)/u)).toBeTruthy();
    await pane.user.click(screen.getByRole('button', { name: 'Vertaa' }));
    await pane.user.click(
      within(await screen.findByRole('table', { name: 'Kriteerit' })).getByRole('button', { name: /^1\. /u }),
    );
    await pane.user.click(await screen.findByRole('button', { name: /^Lisää: Edellisen arvioinnin/u }));
    await pane.outside(() => undefined);
    expect(pane.desk.document.textOf('criterion.1.comments')).toBe(
      'Toteutuu osin.\nEdellisen arvioinnin pisteet (4) olivat virheelliset.',
    );
    expect(screen.queryByRole('button', { name: /^Lisää: Edellisen/u })).toBeNull();
  });

  it('say what is wrong with a file, and the pane goes on', async () => {
    const pane = await openPage();
    const locked = new File(['x'], 'lukittu.docx');
    locked.arrayBuffer = () => Promise.reject(new Error('locked'));
    const visit = fileOf(templateNotebook('fi'), 'muistio.docx');
    await pick(
      pane,
      fileOf('hei', 'outo.docx'),
      locked,
      visit,
      fileOf(readFileSync(samples.sv), 'tyhja.docx'),
    );
    expect(await within(await itemOf('outo.docx')).findByText(fiFileFaults.notDocx)).toBeTruthy();
    expect(
      await within(await itemOf('muistio.docx')).findByText(/^Tiedosto on arviointikäynnin muistio\./u),
    ).toBeTruthy();
    expect(await within(await itemOf('lukittu.docx')).findByText(/Tiedostoa ei voitu lukea/u)).toBeTruthy();
    expect(
      await within(await itemOf('tyhja.docx')).findByText('Pisteet on annettu 0/25 kriteerille.'),
    ).toBeTruthy();
    expect(
      screen.getByText('Yhtään kriteeriä ei ole vielä pisteytetty kummassakin raportissa.'),
    ).toBeTruthy();
  });

  it('are still there when the page is turned to again, and go when they are removed', async () => {
    const pane = await openPage();
    await pick(pane, fileOf(finishedDocument('fi'), 'a.docx'));
    await itemOf('a.docx');
    await pane.user.click(screen.getByRole('button', { name: 'Tarkistus' }));
    await pane.user.click(await screen.findByRole('button', { name: 'Vertaa' }));
    await itemOf('a.docx');
    await pane.user.click(screen.getByRole('button', { name: 'Poista a.docx' }));
    expect(screen.queryByText('a.docx')).toBeNull();
  });

  it.each(['a.docm', 'a.DOTX', 'a.dotm'])('may be of another kind of Word file: %s', async (name) => {
    const pane = await openPage();
    await pick(pane, fileOf(finishedDocument('fi'), name));
    expect(await within(await itemOf(name)).findByRole('combobox')).toBeTruthy();
  });

  it('may be dropped', async () => {
    await openPage();
    fireEvent.drop(screen.getByText('tai pudota tiedostot tähän'), {
      dataTransfer: { files: [fileOf(finishedDocument('fi'), 'a.docx')] },
    });
    expect(await within(await itemOf('a.docx')).findByRole('combobox')).toBeTruthy();
  });

  it('leave nothing in storage and ask nothing of the network', async () => {
    const pane = await openPage();
    const before = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    await pick(pane, fileOf(finishedDocument('fi', { 'front.unit': 'Salainen' }), 'a.docx'));
    await within(await itemOf('a.docx')).findByText(/25\.6\.2026/u);
    expect([JSON.stringify(localStorage), JSON.stringify(sessionStorage)]).toEqual(before);
  });

  it('are accessible', async () => {
    const pane = await openPage();
    await scoreThree(pane);
    await pick(pane, fileOf(finishedDocument('sv'), 'a.docx'), fileOf(finishedDocument('fi'), 'b.docx'));
    await pane.user.selectOptions(await within(await itemOf('b.docx')).findByRole('combobox'), 'earlier');
    await screen.findByRole('table', { name: 'Kriteerit' });
    expect(await violations()).toEqual([]);
  });
});
