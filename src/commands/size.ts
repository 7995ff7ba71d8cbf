// npm run size: weighs what dist/taskpane.html loads at once against the budget.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { budget, budgetFault, initialScripts, inlineScripts, total, weigh } from './initialScripts';

const page = 'dist/taskpane.html';
if (existsSync(page)) {
  const html = readFileSync(page, 'utf8');
  const inline = inlineScripts(html);
  const weights = [
    ...weigh(initialScripts(html), (file) => readFileSync(join('dist', file))),
    ...(inline ? weigh(['(in the page)'], () => Buffer.from(inline)) : []),
  ];
  for (const { file, bytes } of weights) console.log(`${bytes}\t${file}`);
  console.log(`${total(weights)}\tof ${budget} bytes of initial JavaScript, gzip`);
  const fault = budgetFault(weights);
  if (fault !== undefined) fail(fault);
} else {
  fail(`There is no ${page}: run npm run build first.`);
}

function fail(sentence: string) {
  console.error(sentence);
  process.exitCode = 1;
}
