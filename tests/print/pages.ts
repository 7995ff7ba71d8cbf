// npm run pages: the report, filled from empty to finished, and what the pane makes for after it, as paper: to be
// looked at, in build/pages.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildStaleBundles } from '../../src/commands/bundle/bundles';
import { notebookFile } from '../../src/taskpane/notebook/notebookFile';
import type { ReportLanguage } from '../../src/words/reportLanguage';
import { reportLanguages } from '../../src/words/reportLanguage';
import { finishReport } from '../end-to-end/wholeReport';
import { closeStage } from '../end-to-end/workbench';
import { fullBriefing, writtenBriefing } from '../handouts/briefings';
import { filledPlan, needOf, planWith } from '../handouts/plans';
import { Desk } from '../session/desk';
import { drawPages } from './libreOffice';

const folder = join('build', 'pages');
mkdirSync(folder, { recursive: true });
const needs = [2, 7, 19].map((number) => needOf({ number }));

async function draw(language: ReportLanguage): Promise<void> {
  const { report } = await Desk.open(language);
  const made = {
    plan: filledPlan(planWith(needs), language),
    briefing: writtenBriefing(language),
    'briefing-full': writtenBriefing(language, fullBriefing(language)),
    notebook: await notebookFile(report, language),
    // Finnish by mouse, Swedish by keyboard, as the tests do it.
    report: await finishReport(language, language === 'sv', true),
  };
  for (const [name, document] of Object.entries(made))
    if (document) drawPages(document, join(folder, `${name}-${language}`));
}

async function main(): Promise<void> {
  buildStaleBundles();
  for (const language of reportLanguages) await draw(language);
  console.log(`The pages of report, plan, summary for managers and notebook are in ${folder}.`);
}

void main().finally(closeStage);
