import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import everyday from './everyday.cjs';
import quick from './quick.cjs';
import suiteSeconds from './suiteSeconds.json';

const tests = join(__dirname, '..');
const seeds = Array.from({ length: 100 }, (_, seed) => String(seed));
const own = process.env['SAMPLE_SEED'];
const paths = (suites: readonly string[]) => suites.map((suite) => join(tests, suite));

const seconds = new Map<string, number>(Object.entries(suiteSeconds));
const named = [...seconds.keys()];
const long = named.filter((suite) => (seconds.get(suite) ?? 0) >= 8);
const drawnLong = long.filter((suite) => suite !== 'simulation/simulation.test.ts');
const short = ['session/undo.test.ts', 'taskpane/richFields/a.test.tsx'];

function keptBy(filter: typeof everyday, seed: string, suites: readonly string[]): string[] {
  process.env['SAMPLE_SEED'] = seed;
  return filter(paths(suites)).filtered;
}

/** Which of these suites some seed of a hundred draws. */
const drawnBySome = (filter: typeof everyday, suites: readonly string[]) =>
  [...new Set(seeds.flatMap((seed) => keptBy(filter, seed, suites)))].sort();

afterEach(() => {
  if (own === undefined) delete process.env['SAMPLE_SEED'];
  else process.env['SAMPLE_SEED'] = own;
});

it.each(named)('A suite whose time is known is there: %s', (suite) => {
  expect(existsSync(join(tests, suite))).toBe(true);
});

describe.each([
  ['npm test', everyday],
  ['npm run test:quick', quick],
])('The suites of %s', (_, filter) => {
  it('are all short ones, whatever the seed', () => {
    for (const seed of seeds) expect(keptBy(filter, seed, short)).toEqual(paths(short));
  });

  it('are the same for the same seed', () => {
    expect(keptBy(filter, '7', named)).toEqual(keptBy(filter, '7', named));
  });

  it('are each of the long ones for some seed', () => {
    const ofReader = long.filter((suite) => suite.startsWith('template/'));
    expect(drawnBySome(filter, ofReader)).toEqual(paths(ofReader).sort());
  });
});

const secondsOf = (kept: readonly string[]): number =>
  kept.map((path) => seconds.get(path.slice(tests.length + 1)) ?? 0).reduce((left, right) => left + right, 0);

it.each(seeds)('The simulation is in npm test (seed %s)', (seed) => {
  expect(keptBy(everyday, seed, ['simulation/simulation.test.ts'])).toHaveLength(1);
});

it.each(seeds)('The suites that are drawn take the time that is given to them (seed %s)', (seed) => {
  const everydaySeconds = secondsOf(keptBy(everyday, seed, drawnLong));
  expect(everydaySeconds).toBeLessThanOrEqual(300);
  expect(everydaySeconds).toBeGreaterThan(290);
  const quickSeconds = secondsOf(keptBy(quick, seed, named));
  expect(quickSeconds).toBeLessThanOrEqual(45);
  expect(quickSeconds).toBeGreaterThan(35);
});

it('All suites are run by npm run test:all and reached by changes', () => {
  const { scripts } = JSON.parse(readFileSync(join(tests, '..', 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const filtered = Object.entries(scripts).flatMap(([name, script]) => {
    const filter = /--filter \.\/tests\/sampling\/(\w+)\.cjs/u.exec(script)?.[1];
    return filter === undefined ? [] : [[name, filter]];
  });
  expect(filtered).toEqual([
    ['test', 'everyday'],
    ['test:core', 'quick'],
  ]);
});
