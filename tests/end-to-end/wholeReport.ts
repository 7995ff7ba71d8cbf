import type { Locator } from 'playwright-core';
import { Assessor } from './assessor';
import { byKeys, byMouse } from './manners';
import { insertPicture, turnToSummary } from './summary';
import { openWorkbench, type OpenWorkbench, type Sample } from './workbench';

const words = {
  fi: {
    details: 'Alkutiedot',
    addAssessor: 'Lisää arvioija',
    toSummary: 'Siirry yhteenvetoon',
    needs: 'Kirjaa raporttiin',
    stands: 'Raportissa',
    check: 'Tarkistus',
    nothing: /^Kirjoita ”Ei suosituksia”|^Merkitse viivalla .*(ohjeteksti|kohta|kohdat)$/,
    instructions: ['Poista rivit', 'Poista asiakirjasta'],
    checked: 'Tarkistettu.',
    well: 'Ei korjattavaa. 98 pistettä, kohtalainen taso.',
    finish: 'Viimeistele raportti',
    done: /^Raportti on valmis\./,
    next: '25.12.2026 mennessä (puoli vuotta)',
  },
  sv: {
    details: 'Inledning',
    addAssessor: 'Lägg till bedömare',
    toSummary: 'Gå till sammanfattningen',
    needs: 'Skriv in i rapporten',
    stands: 'I rapporten',
    check: 'Kontroll',
    nothing: /^Skriv ”Inga rekommendationer”|^Sätt ett streck .*(står kvar|utvecklingsbehov)$/,
    instructions: ['Ta bort raderna', 'Ta bort ur dokumentet'],
    checked: 'Kontrollerad.',
    well: 'Inget att rätta. 98 poäng, måttlig nivå.',
    finish: 'Slutför rapporten',
    done: /^Rapporten är klar\./,
    next: 'senast 25.12.2026 (ett halvt år)',
  },
} as const;

/** 98 points: two criteria call for development. */
export const finishedScore = (number: number): number =>
  number === 3 ? 2 : number === 5 ? 3 : number === 25 ? 5 : 4;
const percentages = 'Työllistymisprosentti 45 %, kokonaisetenemisen prosentti 60 %.';
export const finishedText = (number: number, field: string): string =>
  number === 21 && field === 'comments' ? percentages : `${field} ${number}: åäö`;

/** What is written into a field of the report's front, by its label. */
export function frontText(label: string): string {
  if (/^(Arviointiajankohta|Bedömningsdatum)/u.test(label)) return '24.–25.6.2026';
  if (/edelli|föregående/iu.test(label) && /päivä|datum/iu.test(label)) return '20.12.2025';
  if (/päivämäärä|datum/iu.test(label)) return '15.7.2026';
  return `Teksti: ${label.slice(0, 20)}`;
}

type FillFront = (open: OpenWorkbench, assessor: Assessor, addAssessor: string) => Promise<void>;

const fillFrontByMouse: FillFront = async ({ pane }, _, addAssessor) => {
  await pane.getByRole('textbox').nth(15).waitFor();
  const texts = pane.getByRole('textbox');
  const write = async (text: Locator): Promise<void> => {
    await text.fill(frontText(await nameOf(text)));
    await text.blur();
  };
  for (let index = 0; index < (await texts.count()); index += 1) await write(texts.nth(index));
  await pane.getByRole('button', { name: addAssessor }).click();
  await write(pane.locator('input:focus, textarea:focus'));
};

/** By Tab through the page: what is empty is filled, a second assessor is added on the way. */
const fillFrontByKeys: FillFront = async ({ page, pane }, assessor, addAssessor) => {
  await pane.getByRole('textbox').nth(15).waitFor();
  await assessor.tabTo(pane.getByRole('textbox').first());
  const last = pane.getByRole('textbox').last();
  let isAdded = false;
  for (let isLast = false; !isLast;) {
    const focused = pane.locator(':focus');
    const tag = await focused.evaluate((element) => element.tagName);
    isLast = await last.evaluate((element) => element === element.ownerDocument.activeElement);
    if (tag !== 'BUTTON') await page.keyboard.insertText(frontText(await nameOf(focused)));
    else if (!isAdded && (await focused.innerText()).trim() === addAssessor) {
      isAdded = true;
      await page.keyboard.press('Enter');
      await pane.locator('input:focus, textarea:focus').waitFor();
      await page.keyboard.insertText('Bo Berg');
    }
    await page.keyboard.press('Tab');
  }
};

const nameOf = (text: Locator): Promise<string> =>
  text.evaluate((element) => {
    const { labels } = element as HTMLInputElement;
    return element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? '';
  });

/**
 * Gives what is empty and has nothing to say its words or its dash, one kind with each button, until the check finds
 * nothing more.
 */
async function fillPrompts(
  pane: OpenWorkbench['pane'],
  { nothing, checked }: (typeof words)[Sample],
  press: (target: Locator) => Promise<void>,
): Promise<void> {
  const offers = pane.getByRole('button', { name: nothing });
  for (;;) {
    // The check reads the document first, and again after each press.
    await offers
      .or(pane.getByText(checked, { exact: true }))
      .first()
      .waitFor();
    if ((await offers.count()) === 0) return;
    const name = await offers.first().innerText();
    await press(offers.first());
    await pane.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' });
  }
}

/**
 * From an empty template to a report that is done, all of it in the pane; the picture of the profile by its button,
 * where it is wanted.
 */
export async function finishReport(
  sample: Sample,
  isByKeys: boolean,
  withPicture = false,
): Promise<Uint8Array> {
  const open = await openWorkbench({ sample });
  const { page, pane } = open;
  const assessor = new Assessor(open, sample);
  const named = words[sample];
  const button = (name: string): Locator => pane.getByRole('button', { name, exact: true });
  const press = async (target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
    await target.waitFor();
    if (!isByKeys) return target.click();
    await assessor.tabTo(target, key);
    await page.keyboard.press('Enter');
  };

  await (isByKeys ? byKeys : byMouse)(open, assessor, { scoreOf: finishedScore, textOf: finishedText });
  if (isByKeys) await page.keyboard.press('Escape');
  else await assessor.turnToOverview();
  await press(button(named.details), 'Shift+Tab');
  await (isByKeys ? fillFrontByKeys : fillFrontByMouse)(open, assessor, named.addAssessor);
  await press(button(named.toSummary));
  const needs = pane.getByRole('checkbox');
  await needs.first().waitFor();
  // They are one stop of Tab.
  if (isByKeys) await assessor.tabTo(needs.first());
  for (const number of [3, 5]) {
    const need = pane.getByRole('checkbox', { name: new RegExp(`^${number}\\. `) });
    if (isByKeys) await assessor.tabTo(need, 'ArrowDown');
    await (isByKeys ? page.keyboard.press('Space') : need.check());
  }
  await press(button(named.needs));
  await pane.getByText(named.stands, { exact: true }).waitFor();
  if (withPicture) {
    await turnToSummary(open, sample);
    await insertPicture(open, sample);
  }
  await press(button(named.check), 'Shift+Tab');
  await fillPrompts(pane, named, press);
  for (const name of named.instructions) await press(button(name));
  await button(named.instructions[0]).waitFor({ state: 'detached' });
  await press(button(named.finish));
  await pane.getByText(named.done).waitFor();
  await pane.getByText(named.next).waitFor();
  await press(button(named.check), 'Shift+Tab');
  await pane.getByText(named.well).waitFor();
  const saved = await open.save();
  const problems = [...open.complaints, ...open.refused, ...(await open.unimplemented())];
  if (problems.length > 0) throw new Error(`Not all went well: ${problems.map(String).join(', ')}`);
  await open.close();
  return saved;
}
