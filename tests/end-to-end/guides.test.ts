import { Assessor } from './assessor';
import {
  documentNames,
  documentViews,
  goTo,
  guideLanguages,
  openDocument,
  openForGuide,
  pictureSize,
  viewNames,
  views,
} from './guideViews';
import { closeStage } from './workbench';

jest.setTimeout(180_000);
afterAll(closeStage);

describe.each(guideLanguages)('The pictures of the guide in %s', (language) => {
  it('are of views that the running pane has, with what the guide speaks of, in their size', async () => {
    const open = await openForGuide(language);
    const place = await open.page.locator('.pane iframe').boundingBox();
    expect(place?.width).toBe(pictureSize.width);
    expect(place?.height).toBeGreaterThanOrEqual(pictureSize.height);
    for (const view of viewNames) {
      await goTo(open, views[language][view]);
      if (view === 'finish') await open.pane.getByRole('button').first().click();
      await new Assessor(open, language).turnToOverview();
    }
    expect(open.complaints).toEqual([]);
    await open.close();
  });

  it.each(documentNames)('are of the %s that the running pane makes', async (name) => {
    const open = await openForGuide(language, { profile: 'word-windows' });
    await openDocument(open, documentViews[language][name]);
    expect(open.complaints).toEqual([]);
    await open.close();
  });
});
