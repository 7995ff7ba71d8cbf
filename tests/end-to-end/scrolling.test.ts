import { closeStage, openWorkbench } from './workbench';

jest.setTimeout(240_000);
afterAll(closeStage);

/** By how many pixels the pane as a whole could be scrolled. */
const excess = (main: Element): number => {
  const { documentElement: page } = main.ownerDocument;
  return page.scrollHeight - page.clientHeight + page.scrollWidth - page.clientWidth;
};

it.each([270, 450])(
  'Pages scroll between their bars, and the pane as a whole does not, at %i px',
  async (width) => {
    const open = await openWorkbench({ sample: 'fi', width });
    const found: Record<string, number> = {};
    for (const part of ['Pisteet', 'Alkutiedot', 'Yhteenveto', 'Tarkistus']) {
      const button = open.pane.getByRole('button', { name: part, exact: true });
      await button.click();
      await open.pane.getByRole('main').getByRole('heading', { level: 2 }).first().waitFor();
      found[part] = await open.pane.getByRole('main').evaluate(excess);
    }
    expect(found).toEqual({ Pisteet: 0, Alkutiedot: 0, Yhteenveto: 0, Tarkistus: 0 });
    await open.close();
  },
);

/** Where the page stands, for a textarea within it. */
const standing = (area: Element): number => area.closest('main')?.scrollTop ?? 0;

it('A long text stays where it is while a person types in its middle', async () => {
  const open = await openWorkbench({ sample: 'fi', width: 320 });
  const { pane, page } = open;
  await pane.getByRole('button', { name: /^7\. / }).click();
  await pane.getByRole('button', { name: /^Koko sivulla: Kommentit/u }).click();
  const area = pane.getByRole('textbox', { name: /^Kommentit/u });
  await area.fill(Array.from({ length: 150 }, (_, line) => `Rivi ${line + 1}.`).join('\n'));
  await area.evaluate((element: HTMLTextAreaElement) => {
    element.setSelectionRange(700, 700);
    element.blur();
    element.focus();
  });
  await page.keyboard.type('a');
  const before = await area.evaluate(standing);
  expect(before).toBeGreaterThan(300);
  await page.keyboard.type('bcd');
  expect(await area.evaluate(standing)).toBe(before);
  await open.close();
});

it.each([270, 450])(
  'A calendar that is opened low on the page is in sight as a whole, month by month, at %i px',
  async (width) => {
    const open = await openWorkbench({ sample: 'sv', width });
    const { pane, page } = open;
    await pane.getByRole('button', { name: 'Inledning', exact: true }).click();
    const openers = pane.getByRole('button', { name: /^Öppna kalendern: / });
    await openers.last().waitFor();
    const calendar = pane.getByRole('dialog');
    /** By how many pixels it reaches beyond the page that scrolls. */
    const hidden = async (): Promise<number> => {
      await page.waitForTimeout(300);
      return calendar.evaluate((panel) => {
        const [box, main] = [panel, panel.closest('main')].map((one) => one?.getBoundingClientRect());
        return box && main ? Math.max(0, box.bottom - main.bottom, main.top - box.top) : Infinity;
      });
    };
    const found: number[] = [];
    for (let nth = 0; nth < (await openers.count()); nth += 1) {
      const opener = openers.nth(nth);
      const label = (await opener.getAttribute('aria-label'))?.replace('Öppna kalendern: ', '') ?? '';
      // That month takes four lines, and May six.
      await pane.getByRole('textbox', { name: label, exact: true }).fill('3.2.2027');
      await opener.evaluate((button) => button.scrollIntoView({ block: 'end' }));
      await opener.click();
      found.push(await hidden());
      for (const month of ['mars', 'april', 'maj']) {
        await calendar.getByRole('button', { name: 'Nästa månad' }).click();
        await calendar.getByText(`${month} 2027`).first().waitFor({ timeout: 20_000 });
        found.push(await hidden());
      }
      await page.keyboard.press('Escape');
      await calendar.waitFor({ state: 'detached' });
    }
    expect(found.filter((pixels) => pixels >= 1)).toEqual([]);
    expect(found.length).toBeGreaterThan(8);
    await open.close();
  },
);

/** The words that a person sees of an element: those of a line that is cut, as far as it goes. */
function seenWords(bar: Element): string[] {
  const walker = document.createTreeWalker(bar, NodeFilter.SHOW_TEXT);
  const seen: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const range = document.createRange();
    const text = node.textContent ?? '';
    const isSeen = (at: number): boolean => {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return there === node.parentElement;
    };
    const places = Array.from({ length: text.length }, (_, at) => at);
    const words = places
      .filter(isSeen)
      .map((at) => text.charAt(at))
      .join('');
    if (words !== '') seen.push(words);
  }
  return seen;
}

it.each([270, 320, 450])(
  'Once its heading is scrolled away, a criterion’s number, name and score stand in the bar, at %i px',
  async (width) => {
    const { page, pane, close } = await openWorkbench({ sample: 'fi', width });
    await pane.getByRole('button', { name: /^2\. / }).click();
    const heading = pane.getByRole('heading', { name: /^2\. / });
    const name = await heading.innerText();
    await page.keyboard.press('4');
    await pane.getByRole('radio', { name: /^4/, checked: true }).waitFor();
    const bar = pane.getByRole('banner').getByRole('navigation');
    expect((await bar.evaluate(seenWords)).join(' ')).not.toContain(name.slice(0, 8));
    const turnTo = async (top: number): Promise<void> => {
      await pane.getByRole('main').evaluate((main, to) => main.scrollTo({ top: to }), top);
      await page.waitForTimeout(100);
    };
    await turnTo(10_000);
    const edge = await pane.getByRole('main').evaluate((main) => main.getBoundingClientRect().top);
    expect(await heading.evaluate((own) => own.getBoundingClientRect().bottom)).toBeLessThan(edge);
    const [first = '', ...rest] = await bar.evaluate(seenWords);
    const line = [first, ...rest].join('');
    // The name as far as there is room, of which a part tells what it is; then the score.
    expect(line.slice(0, 12)).toBe(name.slice(0, 12));
    expect(rest.at(-1)).toBe('4');
    await page.keyboard.press('5');
    await pane.getByRole('radio', { name: /^5/, checked: true }).waitFor({ state: 'attached' });
    expect((await bar.evaluate(seenWords)).at(-1)).toBe('5');
    await turnTo(0);
    expect((await bar.evaluate(seenWords)).join(' ')).not.toContain(name.slice(0, 8));
    await close();
  },
);
