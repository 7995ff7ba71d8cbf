// npm run dependencies, a part of npm run lint: holds package.json to what the code imports and to
// docs/dependencies.md.
import { readFileSync } from 'node:fs';
import { dependencyFaults, type DependencyFacts } from './packages/dependencyFaults';
import { namedPackages } from './packages/namedPackages';
import { projectImports } from './packages/projectImports';

const declared = JSON.parse(readFileSync('package.json', 'utf8')) as Pick<
  DependencyFacts,
  'dependencies' | 'devDependencies' | 'overrides'
>;
const table = readFileSync('docs/dependencies.md', 'utf8');
const faults = dependencyFaults({ ...declared, table, imports: projectImports(), named: namedPackages() });
faults.forEach((fault) => console.error(fault));
if (faults.length > 0) process.exitCode = 1;
