// npm run plans: writes the empty action plans that the pane fills.
import { mkdirSync, writeFileSync } from 'node:fs';
import { planTemplateFile } from '../handouts/templateFile';
import { reportLanguages } from '../words/reportLanguage';
import { planTemplate } from './plans/planTemplate';

mkdirSync('assets/plans', { recursive: true });
for (const language of reportLanguages) {
  const file = `assets/${planTemplateFile(language)}`;
  writeFileSync(file, planTemplate(language));
  console.log(file);
}
