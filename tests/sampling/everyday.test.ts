import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import everyday from './everyday.cjs';
import longSuites from './longSuites.json';

const tests = join(__dirname, '..');
const seeds = Array.from({ length: 100 }, (_, seed) => String(seed));
const own = process.env['SAMPLE_SEED'];
const paths = (suites: readonly string[]) => suites.map((suite) => join(tests, suite));

function keptBy(seed: string, suites: readonly string[]): string[] {
  process.env['SAMPLE_SEED'] = seed;
  return everyday(paths(suites)).filtered;
}

afterEach(() => {
  if (own === undefined) delete process.env['SAMPLE_SEED'];
  else process.env['SAMPLE_SEED'] = own;
});

describe('The suites of npm test', () => {
  it.each(longSuites)('leave out a suite that is there: %s', (suite) => {
    expect(existsSync(join(tests, suite))).toBe(true);
  });

  it('are all others, whatever the seed', () => {
    const others = ['session/undo.test.ts', 'taskpane/richFields/a.test.tsx'];
    for (const seed of seeds) expect(keptBy(seed, others)).toEqual(paths(others));
  });

  it('are an eighth of the long ones, the same for the same seed', () => {
    expect(keptBy('7', longSuites)).toHaveLength(Math.ceil(longSuites.length / 8));
    expect(keptBy('7', longSuites)).toEqual(keptBy('7', longSuites));
  });

  it('are each of the long ones for some seed', () => {
    const drawn = new Set(seeds.flatMap((seed) => keptBy(seed, longSuites)));
    expect([...drawn].sort()).toEqual(paths(longSuites).sort());
  });

  it('are all suites for npm run test:all and for those that changes reach', () => {
    const { scripts } = JSON.parse(readFileSync(join(tests, '..', 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const filtered = Object.keys(scripts).filter((name) => scripts[name]?.includes('--filter'));
    expect(filtered).toEqual(['test']);
    expect(scripts['test']).toContain('--filter ./tests/sampling/everyday.cjs');
  });
});
