import type { Locator } from 'playwright-core';
import { leave, visit, type Visit } from './visit';
import { closeStage } from './workbench';

jest.setTimeout(180_000);
afterAll(closeStage);

/** Somebody at the pane without a mouse: after each key something in it has the focus. */
class Typist {
  constructor(private readonly here: Visit) {}

  /** Into the pane, as F6 leads there in Word, and on to what is looked for. */
  async enter(target: Locator): Promise<void> {
    const { open, assessor } = this.here;
    await assessor.criterion(1).waitFor();
    await open.page.getByRole('separator').focus();
    await assessor.tabTo(target);
  }

  /** From the overview to a criterion, by the digits of its number. */
  async turnTo(number: number): Promise<void> {
    for (const digit of String(number)) await this.press(digit);
    await this.expectAt(this.here.assessor.criterion(number));
    await this.press('Enter');
    await this.expectAt(this.here.assessor.heading(number));
  }

  async press(key: string): Promise<void> {
    const { page, pane } = this.here.open;
    await page.keyboard.press(key);
    await pane.locator(':focus').waitFor({ state: 'attached' });
  }

  /** Goes by Tab to what is looked for, and presses a key there. */
  async pressOn(target: Locator, key = 'Enter', way: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await target.waitFor();
    await this.here.assessor.tabTo(target, way);
    await this.press(key);
  }

  async fill(target: Locator, text: string): Promise<void> {
    await target.waitFor();
    await this.here.assessor.tabTo(target);
    await this.here.open.page.keyboard.insertText(text);
  }

  expectAt(target: Locator): Promise<void> {
    return target.and(this.here.open.pane.locator(':focus')).waitFor({ state: 'attached' });
  }
}

it('Figures are given, a row is removed and put back, and the score and its calculation taken, by keys', async () => {
  const here = await visit({});
  const { pane, page } = here.open;
  const typist = new Typist(here);
  const button = (name: string): Locator => pane.getByRole('button', { name, exact: true });
  const coach = (row: number): Locator =>
    pane.getByRole('textbox', { name: `Työhönvalmentaja: rivi ${row}` });
  await typist.enter(here.assessor.criterion(1));
  await typist.turnTo(17);
  await typist.pressOn(button('Luvut'));
  await typist.fill(coach(1), 'Virtanen');
  for (const figure of ['26', '4', '3']) {
    await typist.press('Tab');
    await page.keyboard.insertText(figure);
  }
  await typist.press('Enter');
  await typist.expectAt(coach(2));
  await page.keyboard.insertText('Korhonen');
  await typist.pressOn(button('Poista rivi: Korhonen'));
  await typist.expectAt(coach(1));
  await typist.pressOn(button('Palauta entiset rivit'));
  await typist.expectAt(coach(2));
  await typist.pressOn(button('Poista rivi: Korhonen'));
  for (const question of ['Seurataanko tapaamisia?', 'Käydäänkö seuranta läpi viikoittain?'])
    await typist.pressOn(pane.getByRole('combobox', { name: question }), 'k');
  await typist.pressOn(button('Käytä 5'));
  await typist.pressOn(button('Vie laskelma kommentteihin'));
  await typist.expectAt(button('Laskelma on kommenteissa'));
  await here.holds({
    '17 score': '5',
    '17 row': '5',
    '17 comments': expect.stringMatching(
      /^Laskelma luvuista: 6,5 .*; laskennallinen pistemäärä 5 /u,
    ) as string,
  });
  await leave(here);
});

it('Own guidance is written, put to use and read beside the score, by keys', async () => {
  const here = await visit({ sample: 'sv' });
  const { pane } = here.open;
  const typist = new Typist(here);
  const button = (name: string): Locator => pane.getByRole('button', { name, exact: true });
  const box = (name: string): Locator => pane.getByRole('textbox', { name });
  await typist.enter(button('Meny'));
  await typist.press('Enter');
  await typist.pressOn(button('Skriv ett eget stöd'));
  await typist.expectAt(pane.getByRole('heading', { name: 'Eget bedömningsstöd' }));
  await typist.pressOn(button('Ta i bruk'));
  await pane.getByText('Stödet kan inte tas i bruk ännu.').waitFor();
  await typist.press('Escape');
  await typist.pressOn(button('Skriv ett eget stöd'));
  await typist.fill(box('Varifrån beskrivningarna kommer'), 'Nätverket för IPS');
  await typist.pressOn(pane.getByRole('combobox', { name: 'Kriterium' }), '7');
  for (const score of [1, 2, 3, 4, 5])
    await typist.fill(box(`Vad som ger ${score} poäng`), `Vår beskrivning ${score}`);
  await typist.pressOn(button('Ta i bruk'));
  await pane.getByText('Stödet är i bruk.').waitFor();
  await typist.press('Escape');
  await typist.press('Escape');
  await here.assessor.criterion(7).waitFor();
  await typist.turnTo(7);
  await typist.press('4');
  await pane.getByText('Vår beskrivning 4').first().waitFor();
  await here.holds({ '7 score': '4' });
  await leave(here);
});

it('Pages are turned from the first to the last and back, whatever has the focus, and what was typed is kept', async () => {
  const here = await visit({});
  const { pane } = here.open;
  const { assessor } = here;
  const typist = new Typist(here);
  await typist.enter(assessor.criterion(1));
  await typist.turnTo(1);
  await typist.press('Alt+ArrowLeft');
  await typist.expectAt(assessor.heading(1));
  for (let number = 2; number <= 25; number += 1) {
    await typist.press('Alt+ArrowRight');
    await typist.expectAt(assessor.heading(number));
  }
  await typist.press('Alt+ArrowRight');
  await typist.expectAt(assessor.heading(25));
  await typist.fill(assessor.field('comments'), 'Käyntejä on paljon.');
  await typist.press('Alt+ArrowLeft');
  await typist.expectAt(assessor.heading(24));
  await here.holds({ '25 comments': 'Käyntejä on paljon.' });
  await typist.pressOn(pane.getByRole('button', { name: 'Luvut', exact: true }));
  const name = pane.getByRole('textbox', { name: 'Työhönvalmentaja: rivi 1' });
  await typist.fill(name, 'Virtanen');
  await typist.press('Alt+ArrowLeft');
  await typist.expectAt(assessor.heading(23));
  await typist.press('Alt+ArrowRight');
  await typist.expectAt(assessor.heading(24));
  expect(await name.inputValue()).toBe('Virtanen');
  await typist.pressOn(pane.getByRole('button', { name: 'Seuraava kriteeri' }), 'Enter', 'Shift+Tab');
  await typist.expectAt(assessor.heading(25));
  await leave(here);
});

it('A phrase is kept, inserted, removed and put back, by keys', async () => {
  const here = await visit({ sample: 'sv' });
  const { pane, page } = here.open;
  const typist = new Typist(here);
  const button = (name: string): Locator => pane.getByRole('button', { name, exact: true }).first();
  const comments = here.assessor.field('comments');
  await typist.enter(here.assessor.criterion(1));
  await typist.turnTo(7);
  await typist.fill(comments, 'Teamet möts varje vecka.');
  await typist.pressOn(button('Egna fraser'));
  await typist.fill(pane.getByRole('textbox', { name: 'Ny fras' }), 'Det observerades vid besöket.');
  await typist.pressOn(button('Spara frasen'));
  await pane.getByText('Frasen har sparats.').waitFor();
  await typist.pressOn(button('Det observerades vid besöket.'), 'Enter', 'Shift+Tab');
  await typist.expectAt(comments);
  await page.keyboard.press('Tab');
  await here.holds({ '7 comments': 'Teamet möts varje vecka. Det observerades vid besöket.' });
  await typist.pressOn(comments, 'Control+A', 'Shift+Tab');
  await typist.pressOn(button('Spara texten som är markerad i fältet'));
  await pane.getByText('Frasen har sparats.').waitFor();
  await typist.pressOn(button('Ta bort frasen: Det observerades vid besöket.'), 'Enter', 'Shift+Tab');
  await pane.getByText('Borttagen: Det observerades vid besöket.').waitFor();
  await typist.pressOn(button('Återställ frasen'));
  await button('Ta bort frasen: Det observerades vid besöket.').waitFor();
  await leave(here);
});
