import { fireEvent, screen, waitFor } from '@testing-library/react';
import { bandedCriteria } from '../../../src/assessment/figures/bands';
import { loadEvidenceTexts } from '../../../src/taskpane/evidence/texts/useEvidenceTexts';
import { box, button, keptPart, openCriterion } from './criterionPage';
import { paneLanguages } from '../../../src/words/paneLanguage';

beforeEach(() => localStorage.clear());

const paste = (target: HTMLElement, text: string): boolean =>
  fireEvent.paste(target, { clipboardData: { getData: () => text } });

async function openFigures(number: number, options: Parameters<typeof openCriterion>[1] = {}) {
  const pane = await openCriterion(number, options);
  await pane.user.click(button('Luvut'));
  return pane;
}

describe('The figures of a criterion', () => {
  it('lead to a suggestion with its calculation and the way to the next step', async () => {
    const { user } = await openFigures(21);
    await user.type(box('Vakituisia avoimilla työmarkkinoilla'), '16');
    await user.type(box('Voimassa olevia työsuhteita yhteensä'), '20');
    expect(screen.getByText('16/20: 80 % → 3')).toBeTruthy();
    expect(screen.getByText('Lukujen perusteella ehdotettu pistemäärä: 3')).toBeTruthy();
    expect(screen.getByText(/Pistemäärään 4: 85 %, puuttuu 5 prosenttiyksikköä \(eli 1 lisää/)).toBeTruthy();
  });

  it('understand a decimal comma', async () => {
    const { user } = await openFigures(1);
    await user.type(box('Asiakkaita: rivi 1'), '12,5');
    await user.type(box('Työaika, %: rivi 1'), '50');
    expect(screen.getByText(/25 asiakasta → 4$/)).toBeTruthy();
  });

  it('take a pasted table into the rows, its heading left out', async () => {
    const pane = await openFigures(1);
    paste(box('Työhönvalmentaja: rivi 1'), 'Nimi\tAsiakkaat\tTyöaika\nAA\t18\t100\nBB\t26\t100\n');
    expect(box('Asiakkaita: BB').value).toBe('26');
    expect(screen.getByText('Lukujen perusteella ehdotettu pistemäärä: 4')).toBeTruthy();
    expect(await keptPart(pane)).toContain('<row name="BB" clients="26" fullTime="100"/>');
  });

  it.each(['20\r\n16\r\n', '2\t120'])(
    'never become one when several are pasted into a field: %j',
    async (cells) => {
      const { user } = await openFigures(21);
      await user.click(box('Voimassa olevia työsuhteita yhteensä'));
      await user.paste(cells);
      expect(box('Voimassa olevia työsuhteita yhteensä').value).toMatch(/^\d+; \d+$/u);
      expect(screen.getByText(/^Tämä ei ole luku\. Kirjoita pelkkä luku/u)).toBeTruthy();
    },
  );

  it('come behind the name for the keys, and the button that removes the row behind them', async () => {
    const { user } = await openFigures(17);
    await user.type(box('Työhönvalmentaja: rivi 1'), 'AA');
    for (const name of ['Tapaamisia: AA', 'Viikkoja: AA', 'Työnhakijoita: AA']) {
      await user.tab();
      expect(document.activeElement).toBe(box(name));
    }
    await user.tab();
    expect(document.activeElement).toBe(button('Poista rivi: AA'));
  });

  it('say which columns of a pasted table have no place', async () => {
    await openFigures(1);
    paste(box('Työhönvalmentaja: rivi 1'), 'Nimi\tTyöaika\tAsiakkaat\tHuom.\nAA\t50\t9\tuusi\n');
    expect(box('Asiakkaita: AA').value).toBe('9');
    expect(screen.getByText('Sarake jäi pois: ”Huom.”.')).toBeTruthy();
  });

  it('are answered by keys without a score being given or cleared', async () => {
    const { user, desk } = await openFigures(15, { prepare: ({ session }) => session.setScore(15, 4) });
    screen.getByRole('combobox', { name: 'Seurataanko aikaa?' }).focus();
    await user.keyboard('{Delete}3');
    await desk.session.settled();
    expect(desk.document.textOf('criterion.15.score')).toBe('4');
  });

  it('take a pasted column from the cell on, and add rows for it', async () => {
    await openFigures(1);
    paste(box('Asiakkaita: rivi 1'), '18\n26\n20');
    expect(box('Asiakkaita: rivi 3').value).toBe('20');
  });

  it('come back where a table was pasted over them or a row removed, until something else is changed', async () => {
    const pane = await openFigures(1);
    const table = 'Nimi\tAsiakkaat\tTyöaika\nAA\t18\t100\nBB\t26\t100\n';
    paste(box('Työhönvalmentaja: rivi 1'), table);
    expect(screen.queryByRole('button', { name: 'Palauta entiset rivit' })).toBeNull();
    paste(box('Asiakkaita: AA'), '1\n2');
    expect(box('Asiakkaita: BB').value).toBe('2');
    expect(screen.getByText('Taulukko liitettiin entisten rivien päälle.')).toBeTruthy();
    await pane.user.click(button('Palauta entiset rivit'));
    expect([box('Asiakkaita: AA').value, box('Asiakkaita: BB').value]).toEqual(['18', '26']);
    await pane.user.click(button('Poista rivi: AA'));
    expect(screen.getByText('Poistettu: AA.')).toBeTruthy();
    await pane.user.click(button('Palauta entiset rivit'));
    await pane.outside(() => undefined);
    expect(await keptPart(pane)).toContain(
      '<row name="AA" clients="18" fullTime="100"/><row name="BB" clients="26" fullTime="100"/>',
    );
    await pane.user.click(button('Poista rivi: BB'));
    await pane.user.type(box('Asiakkaita: AA'), '9');
    expect(screen.queryByRole('button', { name: 'Palauta entiset rivit' })).toBeNull();
  });

  it('are removed by a button where a wrong table was pasted into an empty one', async () => {
    const pane = await openFigures(1);
    paste(box('Työhönvalmentaja: rivi 1'), 'AA\t18\t100\nBB\t26\t100');
    expect(screen.getByText('Taulukko liitettiin.')).toBeTruthy();
    await pane.user.click(button('Poista liitetyt rivit'));
    await waitFor(() => expect(document.activeElement).toBe(box('Työhönvalmentaja: rivi 1')));
    expect(screen.getAllByRole('textbox', { name: /^Työhönvalmentaja: / })).toHaveLength(1);
    expect(await keptPart(pane)).not.toContain('AA');
  });

  it('do not offer rows back that somebody else has changed meanwhile', async () => {
    const pane = await openFigures(1);
    paste(box('Työhönvalmentaja: rivi 1'), 'AA\t18\t100\nBB\t26\t100');
    await pane.user.click(button('Poista rivi: AA'));
    expect(button('Palauta entiset rivit')).toBeTruthy();
    await pane.outside(({ session }) =>
      session.working.change(1, { figures: { fields: {}, rows: [{ name: 'CC', clients: '5' }] } }),
    );
    expect(screen.queryByRole('button', { name: 'Palauta entiset rivit' })).toBeNull();
  });

  it('count a pasted column of employers, one row a job', async () => {
    await openFigures(20);
    paste(box('Työnantaja: rivi 1'), 'Kahvila\nKauppa\nKahvila\nKahvila');
    expect(box('Työsuhteita: Kahvila').value).toBe('3');
    expect(screen.getByText('Laskettu 3/4: 75 % → 4')).toBeTruthy();
  });

  it('tell a fault at its input instead of suggesting', async () => {
    const { user } = await openFigures(1);
    await user.type(box('Asiakkaita: rivi 1'), '12');
    await user.type(box('Työaika, %: rivi 1'), '0');
    const input = box('Työaika, %: rivi 1');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Työaika, %: Työaika ei voi olla 0\u00a0%. Anna työaika tai poista rivi.',
    );
    expect(screen.queryByText(/ehdotettu pistemäärä/)).toBeNull();
  });

  it('tell what is still missing once something is given', async () => {
    const { user } = await openFigures(16);
    expect(screen.queryByText(/Puuttuu vielä/)).toBeNull();
    await user.type(box('Työnantajayhteyksiä yhteensä'), '20');
    expect(screen.getByText('Puuttuu vielä: Asiakkaan mieltymyksiin ja tarpeisiin perustuvia.')).toBeTruthy();
  });

  it('name the figure of a list that can’t be read', async () => {
    const { user } = await openFigures(15);
    await user.click(box(/^Päiviä palveluun tulosta/));
    await user.keyboard('12{Enter}kesä{Enter}30');
    expect(screen.getByText(/^2\. arvo: Tämä ei ole luku\. Kirjoita pelkkä luku/u)).toBeTruthy();
  });

  it('ask whether the time is tracked where it decides', async () => {
    const { user } = await openFigures(15);
    await user.type(box(/^Päiviä palveluun tulosta/), '12; 30; 20');
    expect(screen.getByText('Vastaa vielä: Seurataanko aikaa?')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Seurataanko aikaa?' }), 'Kyllä');
    expect(screen.getByText('Lukujen perusteella ehdotettu pistemäärä: 5')).toBeTruthy();
  });

  it('name the coaches who were named for another criterion, and keep none of them before a figure is given', async () => {
    const first =
      '<criterion number="1"><figures><row name="Anna" clients="18"/><row name="Bo" clients="20" fullTime="50"/></figures></criterion>';
    const pane = await openFigures(17, {
      parts: [`<workingData xmlns="urn:ips-assessor-pane:working-data" version="1">${first}</workingData>`],
    });
    expect([1, 2].map((row) => box(`Työhönvalmentaja: rivi ${row}`).value)).toEqual(['Anna', 'Bo']);
    expect(screen.queryByText(/Puuttuu vielä/)).toBeNull();
    expect(await keptPart(pane)).not.toContain('number="17"');
    await pane.user.type(box('Tapaamisia: Anna'), '24');
    expect(await keptPart(pane)).toMatch(/number="17".*name="Anna".*name="Bo"/su);
  });

  it('take a coach without a working time for one in full time', async () => {
    const { user } = await openFigures(1);
    expect(screen.getByText('Tyhjä työaika tarkoittaa kokoaikaista (100 %).')).toBeTruthy();
    await user.type(box('Asiakkaita: rivi 1'), '26');
    expect(screen.getByText('Lukujen perusteella ehdotettu pistemäärä: 3')).toBeTruthy();
  });

  it('of several coaches mark the step of each, and no band for all of them', async () => {
    const { user } = await openFigures(1);
    paste(box('Työhönvalmentaja: rivi 1'), 'Anna\t18\t100\nBo\t31\t100');
    await user.click(button('Rajat'));
    expect(screen.queryByRole('row', { name: /saavutettu/ })).toBeNull();
    expect(screen.getByRole('row', { name: /^5 .* Anna$/u })).toBeTruthy();
    expect(screen.getByRole('row', { name: /^2 .* Bo$/u })).toBeTruthy();
  });

  it('give each coach’s own step with its reason at the row’s end', async () => {
    await openFigures(4);
    paste(box('Työhönvalmentaja: rivi 1'), 'Anna\t20\t18\t1\nBo\t20\t18\t3\nCia\t20\t0\t0');
    expect(screen.getByRole('row', { name: /^90\s% → 5 \(≥\s90\s%\)$/u })).toBeTruthy();
    expect(screen.getByRole('row', { name: /^90\s% → 2 \(vähintään kolme hoitotiimiä\)$/u })).toBeTruthy();
    expect(screen.queryByRole('row', { name: /^0 % →/u })).toBeNull();
  });

  it('name at a step who is held to it by something else than the band', async () => {
    const { user } = await openFigures(4);
    paste(box('Työhönvalmentaja: rivi 1'), 'Anna\t20\t18\t1\nBo\t20\t18\t3');
    await user.click(button('Rajat'));
    expect(screen.getByRole('row', { name: /^2 .* Bo \(vähintään kolme hoitotiimiä\)$/u })).toBeTruthy();
  });

  it('count the other rows where one cell can’t be read, and say what to do', async () => {
    await openFigures(1);
    paste(box('Työhönvalmentaja: rivi 1'), 'Anna\t18\t100\nBo\t#N/A\t100\nCia\t20\t100');
    expect(box('Asiakkaita: Bo').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/^Asiakkaita: Tämä ei ole luku\. Kirjoita pelkkä luku/u)).toBeTruthy();
    expect(screen.getByRole('row', { name: /^18 asiakasta → 5 \(≤\s20\)$/u })).toBeTruthy();
    expect(screen.getByText(/^Muut: 2 työhönvalmentajaa: keskimäärin 19 asiakasta/u)).toBeTruthy();
    expect(screen.getByText(/^Laskettu ilman tätä: rivi 2\./u)).toBeTruthy();
    expect(screen.queryByText(/ehdotettu pistemäärä/)).toBeNull();
  });

  it('count the other figures of a list where one can’t be read', async () => {
    const { user } = await openFigures(15);
    await user.click(box(/^Päiviä palveluun tulosta/));
    await user.keyboard('42{Enter}kesä{Enter}60');
    expect(screen.getByText('Muut: 2 asiakasta: mediaani 51 päivää → 4')).toBeTruthy();
    expect(screen.getByText(/^Laskettu ilman tätä: 2\. arvo\./u)).toBeTruthy();
  });

  it('hold a name of any length in a field that goes on in the next line', async () => {
    const { user } = await openFigures(1);
    const name = box('Työhönvalmentaja: rivi 1');
    expect(name.tagName).toBe('TEXTAREA');
    await user.type(name, 'Anna-Maija Virtanen-Korhonen{Enter}');
    expect(box('Asiakkaita: Anna-Maija Virtanen-Korhonen')).toBeTruthy();
  });

  it('state a mean of figures and a mean of scores with one precision', async () => {
    await openFigures(17);
    paste(box('Työhönvalmentaja: rivi 1'), 'Anna\t1\t1\nBo\t1\t1\nCia\t2\t1');
    expect(
      screen.getByText(/keskimäärin 1,3 tapaamista viikossa, pisteet keskimäärin 1(,\d)? → 1$/u),
    ).toBeTruthy();
  });

  it('get more rows by button and by Enter, and lose one', async () => {
    const { user } = await openFigures(19);
    await user.click(button('Lisää rivi'));
    await user.type(box('Työtyyppi: rivi 2'), 'Keittiö{Enter}');
    expect(box('Työtyyppi: rivi 3')).toBeTruthy();
    await user.click(button('Poista rivi: 1'));
    expect(box('Työtyyppi: rivi 1').value).toBe('Keittiö');
  });

  it('name their rule, and THL where it is THL’s', async () => {
    const { user } = await openFigures(19);
    await user.type(box('Työtyyppi: rivi 1'), 'Keittiö');
    await user.type(box('Töitä: Keittiö'), '2');
    expect(screen.getByText(/^Sääntö: rajat yhdysvaltalaisen .* epävirallinen\.$/)).toBeTruthy();
    expect(screen.getByText(/samantyyppiseen työhön on THL:n kriteeristä\.$/)).toBeTruthy();
  });

  it('say of several coaches that the mean is a rule of ours', async () => {
    await openFigures(1);
    paste(box('Työhönvalmentaja: rivi 1'), 'AA\t18\t100\nBB\t26\t100');
    expect(
      screen.getByText(/^Kun työhönvalmentajia on useita, .*keskiarvo.*: tämä sääntö on apuohjelman oma\.$/),
    ).toBeTruthy();
  });

  it('take few job seekers into account, and say who is left out', async () => {
    const { user } = await openFigures(17);
    expect(screen.getByText(/^Laske vain kasvokkaiset tapaamiset/)).toBeTruthy();
    paste(box('Työhönvalmentaja: rivi 1'), 'AA\t8\t4\t1\nBB\t\t\t0');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Seurataanko tapaamisia?' }), 'Kyllä');
    await user.selectOptions(screen.getByRole('combobox', { name: /läpi viikoittain/ }), 'Kyllä');
    expect(screen.getByText('2 tapaamista viikossa → 5')).toBeTruthy();
    expect(
      screen.getByText(/^1 työhönvalmentaja, jolla ei ole asiakkaita työnhakuvaiheessa, on jätetty pois/),
    ).toBeTruthy();
    expect(screen.getByText(/alle kolme asiakasta, viiteen pisteeseen riittää kaksi/)).toBeTruthy();
  });

  it('ask about practitioners without teams where there is no care team', async () => {
    const { user } = await openFigures(4);
    paste(box('Työhönvalmentaja: rivi 1'), 'AA\t20\t0\t0');
    expect(screen.getByText(/^Vastaa vielä: Kun hoitotiimejä on 0: .*\?$/)).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: /^Kun hoitotiimejä on 0/ }), 'Kyllä');
    expect(screen.getByText('Lukujen perusteella ehdotettu pistemäärä: 2')).toBeTruthy();
  });

  it('put a question apart from what else is missing', async () => {
    await openFigures(4);
    paste(box('Työhönvalmentaja: rivi 1'), 'AA\t20\t0\t0\nBB\t\t5\t1');
    expect(
      screen.getByText(
        /^Puuttuu vielä: Asiakkaita \(rivi 2\)\. Vastaa vielä: Kun hoitotiimejä on 0: [^?]*\?$/,
      ),
    ).toBeTruthy();
  });

  it('leave the sum of a pasted table out, and say so', async () => {
    const { user } = await openFigures(1);
    paste(box('Työhönvalmentaja: rivi 1'), 'AA\t18\t100\nYhteensä\t18\t100');
    const note = 'Summa- tai keskiarvorivi jätettiin pois: ”Yhteensä 18 100”.';
    expect(screen.getByText(note)).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Asiakkaita: Yhteensä' })).toBeNull();
    expect(screen.getByText('18 asiakasta → 5')).toBeTruthy();
    await user.type(box('Asiakkaita: AA'), '0');
    expect(screen.queryByText(note)).toBeNull();
  });

  it('are held against the bands, the reached one marked', async () => {
    const { user } = await openFigures(21);
    await user.type(box('Vakituisia avoimilla työmarkkinoilla'), '18');
    await user.type(box('Voimassa olevia työsuhteita yhteensä'), '20');
    await user.click(button('Rajat'));
    const reached = screen.getByRole('row', { name: /saavutettu/ });
    expect(reached.textContent).toMatch(/^4≥\u00a085\u00a0%/);
  });

  it.each(paneLanguages)('have a name for each input in %s', async (language) => {
    const { figures } = await loadEvidenceTexts(language);
    expect(Object.keys(figures.names).map(Number)).toEqual([...bandedCriteria]);
  });
});
