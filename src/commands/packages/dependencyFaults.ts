import type { Imports } from './projectImports';

type Versions = Readonly<Record<string, string>>;

/** What there is to know of the project's dependencies. */
export interface DependencyFacts {
  readonly dependencies: Versions;
  readonly devDependencies: Versions;
  readonly overrides: Versions;
  readonly imports: Imports;
  /** Packages that no code imports and some file names: by name, whether it still does. */
  readonly named: ReadonlyMap<string, boolean>;
  /** The text of docs/dependencies.md. */
  readonly table: string;
}

const table = 'docs/dependencies.md';
const exact = /^\d+\.\d+\.\d+$/;
const product = /^src\/(?!workbench\/|commands\/)/;

/** The rows below a heading, by the package in their first column. */
function rowsBelow(heading: string, text: string): Map<string, string[]> {
  const [, after = ''] = text.split(`\n## ${heading}\n`);
  const [section = ''] = after.split('\n## ');
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  const cells = rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return new Map(cells.map(([name = '', ...rest]) => [name.replaceAll('`', ''), rest]));
}

function rowFaults(heading: string, names: readonly string[], text: string): string[] {
  const rows = rowsBelow(heading, text);
  return [
    ...names
      .filter((name) => !rows.has(name))
      .map((name) => `${name} has no row below "${heading}" in ${table}: say what it is for.`),
    ...[...rows.keys()]
      .filter((name) => !names.includes(name))
      .map((name) => `${name} has a row below "${heading}" in ${table}, and is none of package.json's.`),
    ...[...rows]
      .filter(([, cells]) => cells.some((cell) => cell === ''))
      .map(([name]) => `The row of ${name} in ${table} has an empty cell.`),
  ];
}

function versionFaults(versions: Versions): string[] {
  return Object.entries(versions)
    .filter(([, version]) => !exact.test(version))
    .map(
      ([name, version]) =>
        `${name} has the version "${version}", which is not exact: npm install --save-exact.`,
    );
}

function importFaults({ imports, dependencies, devDependencies }: DependencyFacts): string[] {
  return [...imports].flatMap(([file, names]) =>
    names.flatMap((name) => {
      if (name in dependencies) return [];
      if (!(name in devDependencies))
        return [`${file} imports ${name}, which package.json does not declare.`];
      return product.test(file) ? [`${file} imports ${name}, which is only for building and testing.`] : [];
    }),
  );
}

function unusedFaults({ imports, named, dependencies, devDependencies }: DependencyFacts): string[] {
  const used = new Set([...imports.values()].flat());
  const declared = Object.keys({ ...dependencies, ...devDependencies });
  return declared
    .filter((name) => !used.has(name) && named.get(name) !== true)
    .map(
      (name) =>
        `Nothing uses ${name}: npm uninstall ${name}, or say in src/commands/packages/namedPackages.ts where it is used.`,
    );
}

/** All that is wrong with the dependencies, one sentence each; none when they are in order. */
export function dependencyFaults(facts: DependencyFacts): string[] {
  const { dependencies, devDependencies, overrides } = facts;
  return [
    ...versionFaults({ ...dependencies, ...devDependencies, ...overrides }),
    ...importFaults(facts),
    ...unusedFaults(facts),
    ...rowFaults('In the pane', Object.keys(dependencies), facts.table),
    ...rowFaults('For building and testing', Object.keys(devDependencies), facts.table),
    ...rowFaults('Overrides', Object.keys(overrides), facts.table),
  ];
}
