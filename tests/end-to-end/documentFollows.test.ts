import { Assessor } from './assessor';
import { eventually } from './eventually';
import { closeStage, openWorkbench, type OpenWorkbench, type Sample, type Wishes } from './workbench';

jest.setTimeout(180_000);
afterAll(closeStage);

const words = {
  fi: { menu: 'Valikko', follows: 'Asiakirja seuraa tehtäväruutua', back: 'Pisteet' },
  sv: { menu: 'Meny', follows: 'Dokumentet följer åtgärdsfönstret', back: 'Poäng' },
} as const;

async function turnOn(wishes: Wishes, sample: Sample): Promise<OpenWorkbench> {
  const open = await openWorkbench({ sample, ...wishes });
  await new Assessor(open, sample).criterion(1).waitFor();
  await open.pane.getByRole('button', { name: words[sample].menu }).click();
  await open.pane.getByRole('switch', { name: words[sample].follows }).click();
  return open;
}

const focused = ({ page }: OpenWorkbench): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.tagName);

async function endWell(open: OpenWorkbench): Promise<void> {
  expect(await open.unimplemented()).toEqual([]);
  expect(open.complaints).toEqual([]);
  await open.close();
}

it.each(['fi', 'sv'] as const)(
  'The document follows to the criterion, and the keys stay with the pane (%s)',
  async (sample) => {
    const open = await turnOn({}, sample);
    const assessor = new Assessor(open, sample);
    await open.pane.getByRole('button', { name: words[sample].back, exact: true }).first().click();
    await assessor.turnTo(20);
    const heading = open.page
      .locator('.desk article')
      .getByText(/^20\. /u)
      .first();
    await eventually(async () => {
      const box = await heading.boundingBox();
      expect(box?.y).toBeGreaterThan(-200);
      expect(box?.y).toBeLessThan(900);
    });
    expect(await focused(open)).toBe('IFRAME');
    await open.page.keyboard.press('4');
    await assessor.option(4).waitFor();
    await eventually(async () => expect(await assessor.option(4).isChecked()).toBe(true));
    await endWell(open);
  },
);

it('A Word that takes the keyboard away is found out, keeps the pane’s focus and is not offered it again', async () => {
  const open = await turnOn({ switches: { select: 'takesFocus' } }, 'fi');
  await open.pane.getByText(/^Asiakirja ei voi seurata tehtäväruutua/u).waitFor();
  expect(await open.pane.getByRole('switch', { name: words.fi.follows }).count()).toBe(0);
  await eventually(async () => expect(await focused(open)).toBe('IFRAME'));
  await endWell(open);
});
