// npm run fuzz [-- --count 5000 --seed 1 --from 0]: mutants of the samples and of finished reports through reader,
// check and working data. Exits with 1 when one crashes or takes too long. `--from` goes on where a run ended, or
// leaves a part to a second process.
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
/** A line is said after so many, for whoever waits. */
const lifeSign = 250;

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
  options: {
    count: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
  },
});
const [count, seed, from] = [Number(values.count), Number(values.seed), Number(values.from)];
const ends = { read: 0, refused: 0, crash: 0 };
let slowest = { milliseconds: 0, mutant: '' };
let tooSlow = 0;

const outcome = (tried: number): string =>
  `${tried} mutants: ${ends.read} read, ${ends.refused} refused, ${ends.crash} crashes; the slowest (${slowest.mutant}) took ${Math.round(slowest.milliseconds)} ms, ${tooSlow} too long.`; // prettier-ignore

function tryOne(at: number): void {
  const drawn = seed * 1_000_000 + at;
  const draw = drawing(drawn);
  const base = bases[draw(bases.length)] ?? new Uint8Array();
  const name = mutationNames[draw(mutationNames.length)] ?? 'bytes';
  const { end, milliseconds, complaint } = tryMutant(mutations[name](base, draw));
  const mutant = `seed ${drawn}, ${name}`;
  ends[end] += 1;
  if (milliseconds > slowest.milliseconds) slowest = { milliseconds, mutant };
  if (milliseconds > longest) tooSlow += 1;
  if (end === 'crash') console.log(`Crash at ${mutant}: ${complaint}`);
}

for (let tried = 1; tried <= count; tried++) {
  tryOne(from + tried - 1);
  if (tried % lifeSign === 0 && tried < count) console.log(outcome(tried));
}
console.log(outcome(count));
if (ends.crash + tooSlow > 0) process.exitCode = 1;
