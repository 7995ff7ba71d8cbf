import { readFileSync } from 'node:fs';
import { dependencyFaults, type DependencyFacts } from '../../src/commands/packages/dependencyFaults';
import { namedPackages } from '../../src/commands/packages/namedPackages';
import { projectImports } from '../../src/commands/packages/projectImports';

const { scripts, ...declared } = JSON.parse(readFileSync('package.json', 'utf8')) as Pick<
  DependencyFacts,
  'dependencies' | 'devDependencies' | 'overrides'
> & { scripts: Record<string, string> };

const row = (name: string, ...cells: string[]): string => `| \`${name}\` | ${cells.join(' | ')} |`;
const tableOf = (pane: string, building: string, overrides: string): string =>
  `\n## In the pane\n\n${pane}\n\n## For building and testing\n\n${building}\n\n## Overrides\n\n${overrides}\n`;

const sound: DependencyFacts = {
  dependencies: { react: '1.0.0' },
  devDependencies: { jest: '1.0.0', tsx: '1.0.0' },
  overrides: { deep: '1.0.0' },
  imports: new Map([
    ['src/taskpane/index.tsx', ['react']],
    ['tests/a.test.ts', ['react', 'jest']],
  ]),
  named: new Map([['tsx', true]]),
  table: tableOf(row('react', 'a', 'b'), [row('jest', 'a'), row('tsx', 'a')].join('\n'), row('deep', 'why')),
};

const faulty: [what: string, facts: Partial<DependencyFacts>, says: string][] = [
  ['a version that is not exact', { dependencies: { react: '^1.0.0' } }, 'not exact'],
  ['an override that is not exact', { overrides: { deep: '>1' } }, 'not exact'],
  [
    'an import that is not declared',
    { imports: new Map([...sound.imports, ['src/word/a.ts', ['left-pad']]]) },
    'src/word/a.ts imports left-pad, which package.json does not declare.',
  ],
  [
    'a development package in the product',
    { imports: new Map([...sound.imports, ['src/taskpane/a.ts', ['jest']]]) },
    'only for building and testing',
  ],
  ['a package that nothing imports', { imports: new Map() }, 'Nothing uses react'],
  ['a package that is no longer named', { named: new Map([['tsx', false]]) }, 'Nothing uses tsx'],
  [
    'a package without a row',
    { table: tableOf('', `${row('jest', 'a')}\n${row('tsx', 'a')}`, row('deep', 'why')) },
    'react has no row below "In the pane"',
  ],
  [
    'a row without a package',
    { devDependencies: { jest: '1.0.0' }, named: new Map() },
    'tsx has a row below "For building and testing"',
  ],
  [
    'an override that nobody explains',
    { table: sound.table.replace('why', '') },
    'deep in docs/dependencies.md has an empty',
  ],
];

describe('The dependencies', () => {
  it('are in order', () => {
    const table = readFileSync('docs/dependencies.md', 'utf8');
    expect(
      dependencyFaults({ ...declared, table, imports: projectImports(), named: namedPackages() }),
    ).toEqual([]);
    expect(table).not.toContain('undefined');
  });

  it('are looked at by the lint', () => {
    expect(scripts['lint']).toContain('src/commands/dependencies.ts');
  });
});

describe('The lint of the dependencies', () => {
  it('has nothing against a sound project', () => {
    expect(dependencyFaults(sound)).toEqual([]);
  });

  it.each(faulty)('reports %s', (_what, facts, says) => {
    expect(dependencyFaults({ ...sound, ...facts })).toContainEqual(expect.stringContaining(says));
  });

  it('lets the workbench and the commands import what is for building', () => {
    const imports = new Map([...sound.imports, ['src/commands/a.ts', ['jest']]]);
    expect(dependencyFaults({ ...sound, imports })).toEqual([]);
  });
});
