import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const tests = join(__dirname, '..');

/** "session/undo", without the ending of the file. */
const suites = readdirSync(tests, { recursive: true })
  .map((path) => String(path).replaceAll('\\', '/'))
  .filter((path) => /\.test\.tsx?$/u.test(path) && !path.includes('node_modules'))
  .map((path) => path.replace(/\.test\.tsx?$/u, ''));

const [, table = ''] = readFileSync(join(tests, 'README.md'), 'utf8').split('## Where the time goes');
/** The suites and folders in the first column of the table. */
const rows = table
  .split('\n')
  .flatMap((line) => [...(/^\| (`[^|]+)\|/u.exec(line)?.[1]?.matchAll(/`([^`]+)`/gu) ?? [])])
  .map(([, name = '']) => name);

const isOf = (suite: string, row: string): boolean => suite === row || suite.startsWith(`${row}/`);

describe('The table of the suites in tests/README.md', () => {
  it('has a row for each suite or its folder', () => {
    expect(suites.length).toBeGreaterThan(100);
    expect(suites.filter((suite) => !rows.some((row) => isOf(suite, row)))).toEqual([]);
  });

  it('has no row without a suite', () => {
    expect(rows.filter((row) => !suites.some((suite) => isOf(suite, row)))).toEqual([]);
  });
});
