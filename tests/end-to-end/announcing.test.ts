import { Assessor } from './assessor';
import { closeStage, openWorkbench } from './workbench';

jest.setTimeout(240_000);
afterAll(closeStage);

interface Listening {
  said?: string[];
}

/** Keeps from now on what a screen reader would say of itself: what the page's live regions come to hold. */
function listen(): void {
  const said: string[] = [];
  Object.assign(window, { said });
  const regions = '[role=status], [role=alert], [aria-live]';
  const isOff = (region: Element): boolean => region.getAttribute('aria-live') === 'off';
  new MutationObserver((changes) => {
    const changed = changes.flatMap(({ target, addedNodes }) => [target, ...addedNodes]);
    const heard = changed.map((node) =>
      (node instanceof Element ? node : node.parentElement)?.closest(regions),
    );
    for (const region of new Set(heard))
      if (region?.textContent && !isOff(region)) said.push(region.textContent);
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

it.each([
  ['alone', false],
  ['beside its suggestion', true],
])('A score is announced once: %s', async (_, suggested) => {
  const open = await openWorkbench({ sample: 'fi' });
  const { pane, page } = open;
  const assessor = new Assessor(open, 'fi');
  await assessor.turnTo(21);
  await pane.getByRole('button', { name: 'Luvut', exact: true }).waitFor();
  if (suggested) {
    await pane.getByRole('button', { name: 'Luvut', exact: true }).click();
    await pane.getByRole('textbox', { name: /^Voimassa olevia/u }).fill('20');
    await pane.getByRole('textbox', { name: /^Vakituisia/u }).fill('18');
    await pane.getByText(/^Lukujen perusteella ehdotettu/u).waitFor();
    await page.waitForTimeout(1_500);
  }
  const root = pane.locator('html');
  await root.evaluate(listen);
  await assessor.option(4).click();
  await page.waitForTimeout(2_000);
  expect(await root.evaluate(() => (window as Listening).said)).toEqual([
    expect.stringMatching(/^Kriteeri 21: 4/u),
  ]);
  await open.close();
});
