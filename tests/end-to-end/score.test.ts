import { closeStage, openWorkbench, type Sample } from './workbench';

jest.setTimeout(240_000);
afterAll(closeStage);

const languages: [sample: Sample, overview: string][] = [
  ['fi', 'Pisteet'],
  ['sv', 'Poäng'],
];

describe('A score given in the pane', () => {
  it.each(languages)(
    'shows in the criterion and in the summary of the document (%s)',
    async (sample, overview) => {
      const { page, pane, refused, complaints, unimplemented, close } = await openWorkbench({ sample });
      const fours = page.locator('.desk .control').getByText('4', { exact: true });
      await pane
        .getByRole('button', { name: /^7\. / })
        .or(pane.getByRole('link', { name: /^7\. / }))
        .first()
        .click();
      await pane.getByRole('radio', { name: /^4/ }).check();
      await fours.nth(1).waitFor();
      await expect(fours.count()).resolves.toBe(2);
      await pane.getByRole('button', { name: overview, exact: true }).click();
      await pane
        .getByRole('button', { name: /^7\. .*4/ })
        .or(pane.getByRole('link', { name: /^7\. .*4/ }))
        .first()
        .waitFor();
      expect(await unimplemented()).toEqual([]);
      expect(complaints).toEqual([]);
      expect(refused).toEqual([]);
      await close();
    },
  );
});
