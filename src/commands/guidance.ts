// Part of npm run build: refuses to build a pane whose own hints, or the samples for organisations, break their schema.
import { readFileSync } from 'node:fs';
import { loadGuidance } from '../guidance/builtIn';
import { readGuidance } from '../guidance/guidance';
import { paneLanguages } from '../words/paneLanguage';

const samples = ['assets/guidance/sample.fi.json', 'assets/guidance/sample.sv.json'];

for (const language of paneLanguages) {
  const { criteria } = await loadGuidance(language);
  console.log(`Hints in ${language}: ${criteria.length} criteria, sound.`);
}
for (const sample of samples) {
  const read = readGuidance(readFileSync(sample));
  if (!read.ok) throw new Error(`${sample} is broken: ${JSON.stringify(read.faults)}`);
  console.log(`${sample}: sound.`);
}
