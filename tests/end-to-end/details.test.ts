import type { Locator } from 'playwright-core';
import { eventually } from './eventually';
import { readFront } from './savedReport';
import { closeStage, openWorkbench, samples, type OpenWorkbench, type Sample } from './workbench';

jest.setTimeout(240_000);
afterAll(closeStage);

const words = {
  fi: {
    tab: 'Alkutiedot',
    recipients: 'Vastaanottajat',
    addRecipient: 'Lisää vastaanottaja',
    assessors: 'Arvioijat',
    addAssessor: 'Lisää arvioija',
    assessmentDates: 'Arviointiajankohta',
    calendar: 'Avaa kalenteri: Arviointiajankohta',
    range: '12.–13.3.2026',
    afterDates: 13,
  },
  sv: {
    tab: 'Inledning',
    recipients: 'Mottagare',
    addRecipient: 'Lägg till mottagare',
    assessors: 'Bedömare',
    addAssessor: 'Lägg till bedömare',
    assessmentDates: 'Bedömningsdatum',
    calendar: 'Öppna kalendern: Bedömningsdatum',
    range: '12–13.3.2026',
    afterDates: 15,
  },
} as const;

const unit = 'Pohjoinen poliklinikka, Åbo & "Raahe" <Oulu>';
const recipients = ['Johtava ylilääkäri Örn', 'Hoitotiimi', 'Ohjausryhmä', 'THL'];
const assessors = ['Aino Äyräs', 'Bo Åberg'];
const textOf = (index: number): string => `${index}: Åsa ja Päivi\nToinen rivi – 😀 &amp;`;

/** The fields in the order of the document; points and level, and the key development needs, are not written here. */
const expected = (sample: Sample): readonly string[] => {
  const rest = Array.from({ length: words[sample].afterDates }, (_, index) => textOf(index));
  return [
    ...[unit, '24.3.2026', ...recipients.slice(0, 2), 'Ohjausryhmä\nTHL', ...assessors],
    ...[words[sample].range, ...rest.slice(0, -2), '', ...rest.slice(-2)],
    ...Array<string>(9).fill(''),
  ];
};

async function openDetails(open: OpenWorkbench, sample: Sample): Promise<Locator> {
  await open.pane.getByRole('button', { name: words[sample].tab, exact: true }).click();
  const texts = open.pane.getByRole('textbox');
  await texts.nth(15).waitFor();
  return texts;
}

async function fillList(
  { pane, page }: OpenWorkbench,
  label: string,
  add: string,
  entries: readonly string[],
) {
  for (const [index, entry] of entries.entries()) {
    if (index > 0) await pane.getByRole('button', { name: add }).click();
    const text = pane.getByRole('textbox', { name: `${label} ${index + 1}`, exact: true });
    await text.focus();
    await page.keyboard.insertText(entry);
  }
}

/** Two days, by the keys of the calendar alone. */
async function chooseRange({ pane, page }: OpenWorkbench, sample: Sample): Promise<void> {
  const { assessmentDates, calendar, range } = words[sample];
  const text = pane.getByRole('textbox', { name: assessmentDates, exact: true });
  await text.fill('12.3.2026');
  await pane.getByRole('button', { name: calendar }).press('Enter');
  const focused = pane.locator('[role=gridcell]:focus');
  await focused.filter({ hasText: /^12$/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await focused.filter({ hasText: /^13$/ }).waitFor();
  await page.keyboard.press('Enter');
  await pane.getByRole('dialog').waitFor({ state: 'detached' });
  await expect(text.inputValue()).resolves.toBe(range);
}

async function fillAll(open: OpenWorkbench, sample: Sample): Promise<void> {
  const { recipients: list, addRecipient, assessors: others, addAssessor, afterDates } = words[sample];
  const texts = await openDetails(open, sample);
  await texts.nth(0).fill(unit);
  await texts.nth(1).fill('24.3.2026');
  for (let index = 0; index < afterDates; index += 1) await texts.nth(5 + index).fill(textOf(index));
  await chooseRange(open, sample);
  await fillList(open, list, addRecipient, recipients);
  await fillList(open, others, addAssessor, assessors);
  await texts.nth(0).focus();
}

describe.each(samples)('The front of the %s report', (sample) => {
  it('is filled from the pane, saved, and found again', async () => {
    const open = await openWorkbench({ sample });
    await fillAll(open, sample);
    await eventually(async () => expect(readFront(await open.save(), sample)).toEqual(expected(sample)));
    const bytes = await open.save();
    for (const problem of [open.complaints, open.refused, await open.unimplemented()])
      expect(problem).toEqual([]);
    await open.close();

    const again = await openWorkbench({ sample, file: { name: 'saved.docx', bytes } });
    const texts = await openDetails(again, sample);
    const shown = await texts.evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
    const rest = Array.from({ length: words[sample].afterDates }, (_, index) => textOf(index));
    expect(shown).toEqual([unit, '24.3.2026', ...recipients, ...assessors, words[sample].range, ...rest]);
    expect(await again.save()).toEqual(Buffer.from(bytes));
    await again.close();
  });

  it('comes up in the pane at the field that the cursor is put into, without taking the focus', async () => {
    const open = await openWorkbench({ sample });
    const { page, pane } = open;
    await pane.getByRole('button', { name: words[sample].tab, exact: true }).waitFor();
    await page
      .locator('.desk .control')
      .nth(readFront(await open.save(), sample).length - descriptionFromEnd)
      .click();
    await pane.getByRole('heading', { level: 1, name: words[sample].tab }).waitFor();
    const description = pane.getByRole('textbox').nth(-2);
    await eventually(async () =>
      expect(await placeOf(description)).toEqual({ inView: true, focused: false }),
    );
    expect(open.complaints).toEqual([]);
    await open.close();
  });
});

/** Behind the general description come the strengths and nine fields of key development needs. */
const descriptionFromEnd = 11;

const placeOf = (text: Locator) =>
  text.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const focused = element.ownerDocument.activeElement?.tagName === 'TEXTAREA';
    return { inView: top > 0 && bottom < window.innerHeight, focused };
  });
