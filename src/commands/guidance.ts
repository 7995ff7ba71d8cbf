// Part of npm run build: refuses to build a pane whose own hints, or the sample for organisations, break their schema.
import { readFileSync } from 'node:fs';
import { loadGuidance } from '../guidance/builtIn';
import { parseGuidance } from '../guidance/guidance';
import { paneLanguages } from '../words/paneLanguage';

const sample = 'assets/guidance/sample.fi.json';

for (const language of paneLanguages) {
  const { criteria } = await loadGuidance(language);
  console.log(`Hints in ${language}: ${criteria.length} criteria, sound.`);
}
const read = parseGuidance(readFileSync(sample, 'utf8'));
if (!read.ok) throw new Error(`${sample} is broken: ${JSON.stringify(read.faults)}`);
console.log(`${sample}: sound.`);
