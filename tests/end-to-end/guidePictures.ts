// npm run guides: takes the pictures of the user guides from the running pane.
import { mkdirSync } from 'node:fs';
import { buildStaleBundles } from '../../src/commands/bundle/bundles';
import {
  documentNames,
  documentSize,
  documentViews,
  goTo,
  guideLanguages,
  openDocument,
  openForGuide,
  pictureOf,
  pictureSize,
  viewNames,
  views,
  type DocumentName,
  type GuideLanguage,
  type ViewName,
} from './guideViews';
import { closeStage } from './workbench';

async function takePicture(language: GuideLanguage, view: ViewName): Promise<void> {
  const open = await openForGuide(language);
  await goTo(open, views[language][view]);
  await open.page.evaluate(() => document.fonts.ready);
  await open.page.mouse.move(0, 0);
  const box = await open.page.locator('.pane iframe').boundingBox();
  if (!box) throw new Error('The pane has no place on the page.');
  const clip = { x: box.x, y: box.y, ...pictureSize };
  await open.page.screenshot({ path: pictureOf(language, view), animations: 'disabled', clip });
  await open.close();
}

/** The first page of a document that the pane makes, as far as the picture goes. */
async function takeDocument(language: GuideLanguage, name: DocumentName): Promise<void> {
  const open = await openForGuide(language, { profile: 'word-windows' });
  const page = await openDocument(open, documentViews[language][name]);
  await page.setViewportSize({ width: documentSize.width + 500, height: documentSize.height + 200 });
  await page.evaluate(() => document.fonts.ready);
  const box = await page.locator('section.docx').first().boundingBox();
  if (!box) throw new Error('The document has no place on the page.');
  const clip = { x: box.x, y: box.y, ...documentSize };
  await page.screenshot({ path: pictureOf(language, name), animations: 'disabled', clip });
  await open.close();
}

async function main(): Promise<void> {
  buildStaleBundles();
  mkdirSync('docs/pictures', { recursive: true });
  for (const language of guideLanguages) {
    for (const view of viewNames) await takePicture(language, view);
    for (const name of documentNames) await takeDocument(language, name);
  }
}

void main().finally(closeStage);
