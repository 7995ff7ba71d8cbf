// npm run fuzz [-- --count 5000 --seed 1]: mutants of the samples, finished reports and changed ones through reader,
// check and working data. Exits with 1 when one crashes or takes too long.
import { parseArgs } from 'node:util';
import { finishedDocument } from '../commands/finishedDocument';
import { changedPackage, related } from '../template/changedPackage';
import { drawing } from '../template/changes/drawing';
import { sampleBytes } from '../template/templateScript';
import { formatWorkingData } from '../../src/template/workingData/workingDataXml';
import { mutationNames, mutations } from './mutants';
import { tryMutant } from './trial';

/** Ten times what the slowest took when this was written, in milliseconds. */
const longest = 5_000;

const withWorkingData = (bytes: Uint8Array): Uint8Array =>
  changedPackage(bytes, {
    'word/_rels/document.xml.rels': related('customXml', '../customXml/item1.xml'),
    'customXml/item1.xml': () =>
      formatWorkingData(new Map([[4, { ticks: [true, false], figures: null, note: 'Kysy vielä' }]])),
  });

const bases = [
  sampleBytes('fi'),
  sampleBytes('sv'),
  withWorkingData(finishedDocument('fi')),
  withWorkingData(finishedDocument('sv')),
];

const { values } = parseArgs({
  options: { count: { type: 'string', default: '5000' }, seed: { type: 'string', default: '1' } },
});
const ends = { read: 0, refused: 0, crash: 0 };
let slowest = 0;
let tooSlow = 0;
for (let at = 0; at < Number(values.count); at++) {
  const seed = Number(values.seed) * 1_000_000 + at;
  const draw = drawing(seed);
  const base = bases[draw(bases.length)] ?? new Uint8Array();
  const name = mutationNames[draw(mutationNames.length)] ?? 'bytes';
  const mutant = mutations[name](base, draw);
  const trial = tryMutant(mutant);
  ends[trial.end] += 1;
  slowest = Math.max(slowest, trial.milliseconds);
  if (trial.milliseconds > longest) tooSlow += 1;
  if (trial.end === 'crash') console.log(`Seed ${seed}, ${name}: ${trial.complaint}`);
}
console.log(`${values.count} mutants: ${ends.read} read, ${ends.refused} refused, ${ends.crash} crashes; the slowest took ${Math.round(slowest)} ms, ${tooSlow} too long.`); // prettier-ignore
if (ends.crash + tooSlow > 0) process.exitCode = 1;
