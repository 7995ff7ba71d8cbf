// npm run size: weighs what dist/taskpane.html loads at once and what it loads for the handouts against their budgets,
// and says what comes beside Office.js.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { budget, budgetFault, initialScripts, inlineScripts, total, weigh } from './bundle/initialScripts';
import { handoutBudget, handoutFault } from './bundle/lateScripts';

const page = 'dist/taskpane.html';
if (existsSync(page)) {
  const html = readFileSync(page, 'utf8');
  const inline = inlineScripts(html);
  const initial = initialScripts(html);
  const weighBuilt = (files: readonly string[]) => weigh(files, (file) => readFileSync(join('dist', file)));
  const weights = [
    ...weighBuilt(initial),
    ...(inline ? weigh(['(in the page)'], () => Buffer.from(inline)) : []),
  ];
  for (const { file, bytes } of weights) console.log(`${bytes}\t${file}`);
  console.log(`${total(weights)}\tof ${budget} bytes of initial JavaScript, gzip`);
  const noted = (name: string) => weighBuilt(JSON.parse(readFileSync(`build/${name}`, 'utf8')) as string[]);
  console.log(`${total(noted('opening.json'))}\tbytes beside Office.js, with what opens a report`);
  const handouts = noted('handouts.json');
  console.log(`${total(handouts)}\tof ${handoutBudget} bytes with what writes handouts, loaded late`);
  for (const fault of [budgetFault(weights), handoutFault(handouts, initial)])
    if (fault !== undefined) fail(fault);
} else {
  fail(`There is no ${page}: run npm run build first.`);
}

function fail(sentence: string) {
  console.error(sentence);
  process.exitCode = 1;
}
