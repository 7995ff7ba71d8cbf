import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const declared = { ...manifest.dependencies, ...manifest.devDependencies };
const table = readFileSync('docs/dependencies.md', 'utf8');

/** The names in the first column, by the heading above them. */
function rowsBelow(heading: string): string[] {
  const [, text = ''] = table.split(`\n## ${heading}\n`);
  const [section = ''] = text.split('\n## ');
  return [...section.matchAll(/^\| `([^`]+)`/gm)].flatMap(([, name]) => name ?? []);
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|m?js)$/.test(file))
    .map((file) => join(folder, file));

const configurations = readdirSync('.').filter((file) => file.endsWith('.js'));

const packageOf = (specifier: string): string | undefined =>
  /^((?:@[^/]+\/)?[^./][^/]*)/.exec(specifier)?.[1];

function imported(files: readonly string[]): Set<string> {
  const specifiers = files.flatMap((file) =>
    ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map(({ fileName }) => fileName),
  );
  const names = specifiers.filter((name) => !isBuiltin(name) && !name.startsWith('.')).map(packageOf);
  return new Set(names.filter((name) => name !== undefined));
}

/** Used by name and not by an import, each with the file that names it. */
const named: Readonly<Record<string, string>> = {
  '@griffel/webpack-loader': 'webpack.config.js',
  '@microsoft/office-js': 'webpack.config.js',
  '@swc/core': 'node_modules/swc-loader/package.json',
  '@swc/jest': 'jest.config.js',
  '@types/jest': 'tsconfig.json',
  '@types/node': 'tsconfig.json',
  '@types/office-js': 'tsconfig.json',
  '@testing-library/dom': 'node_modules/@testing-library/react/package.json',
  '@types/react': 'tsconfig.json',
  '@types/react-dom': 'tsconfig.json',
  'css-loader': 'webpack.config.js',
  jest: 'package.json',
  'jest-environment-jsdom': 'jest.config.js',
  prettier: 'package.json',
  'swc-loader': 'webpack.config.js',
  tsx: 'package.json',
  'webpack-cli': 'src/commands/bundles.ts',
  'webpack-dev-server': 'package.json',
};

const scripts = Object.values(manifest.scripts).join('\n');

/** How a package is called where it is named, if otherwise than by its name. */
const calls: Readonly<Record<string, string>> = {
  'jest-environment-jsdom': 'jsdom',
  'webpack-dev-server': 'webpack serve',
};

function saidAs(name: string): string {
  const call = calls[name];
  if (call !== undefined) return call;
  return name.startsWith('@types/react') ? 'react' : name.replace('@types/', '');
}

describe('The dependencies', () => {
  it('have exact versions', () => {
    const versions = Object.entries({ ...declared, ...manifest.overrides });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('have a row each that says why, and no row is left over', () => {
    expect(rowsBelow('In the pane').sort()).toEqual(Object.keys(manifest.dependencies).sort());
    expect(rowsBelow('For building and testing').sort()).toEqual(
      Object.keys(manifest.devDependencies).sort(),
    );
    expect(rowsBelow('Overrides').sort()).toEqual(Object.keys(manifest.overrides).sort());
    expect(table).not.toContain('undefined');
  });

  it('are declared where the code imports them; the product imports no development package', () => {
    const all = imported([...filesIn('src'), ...filesIn('tests'), ...configurations]);
    expect([...all].filter((name) => !(name in declared))).toEqual([]);
    const rooms = readdirSync('src').filter((room) => !['workbench', 'commands'].includes(room));
    const product = imported(rooms.flatMap((room) => filesIn(join('src', room))));
    expect([...product].filter((name) => !(name in manifest.dependencies))).toEqual([]);
  });

  it('are all used', () => {
    const all = imported([...filesIn('src'), ...filesIn('tests'), ...configurations]);
    const unused = Object.keys(declared).filter((name) => !all.has(name) && !(name in named));
    expect(unused).toEqual([]);
    for (const [name, file] of Object.entries(named)) {
      expect(Object.keys(declared)).toContain(name);
      expect(file === 'package.json' ? scripts : readFileSync(file, 'utf8')).toContain(saidAs(name));
    }
  });
});
