import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };

/** "a/{b,c}.ts" as "a/b.ts" and "a/c.ts". */
function expanded(path: string): string[] {
  const [whole, choices] = /\{([^}]*)\}/u.exec(path) ?? [];
  if (whole === undefined || choices === undefined) return [path];
  return choices.split(',').flatMap((choice) => expanded(path.replace(whole, choice)));
}

/** What stands in backticks and has a slash or the ending of a file; no commands, and no packages of a scope. */
function pathsIn(text: string): string[] {
  const quoted = [...text.matchAll(/`([^`\s]+)`/gu)].map(([, one]) => one ?? '');
  const paths = quoted.filter((one) => /\/|\.(?:json|js|md|tsx?)$/u.test(one) && !one.startsWith('@'));
  return paths.flatMap(expanded);
}

/** The scripts that `npm run` is said to run. */
const scriptsIn = (text: string): string[] =>
  [...text.matchAll(/npm run ([\w:]+)/gu)].map(([, name]) => name ?? '');

describe.each(['CONTRIBUTING.md', 'docs/decisions.md'])('%s', (path) => {
  const text = textOf(path);

  it('names files and folders that exist', () => {
    const paths = pathsIn(text);
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((named) => !existsSync(join(root, named)))).toEqual([]);
  });

  it('names scripts of package.json', () => {
    const named = scriptsIn(text);
    expect(named).not.toEqual([]);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

test('A path with choices stands for each of them', () => {
  expect(pathsIn('See `src/words/{fi,sv}.ts`, `npm run lint` and `@types/node`.')).toEqual([
    'src/words/fi.ts',
    'src/words/sv.ts',
  ]);
});
