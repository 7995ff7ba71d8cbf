import { importsOf, sourceFiles } from './sourceFiles';

/** Objects of Word that lead to each other, as a control leads to its range and a range to its controls. */
const allowed: readonly (readonly string[])[] = [
  [
    'src/workbench/objects/contentControl.ts',
    'src/workbench/objects/contentControlCollection.ts',
    'src/workbench/objects/paragraph.ts',
    'src/workbench/objects/range.ts',
  ],
];

type Graph = ReadonlyMap<string, readonly string[]>;

/** Everything that a file imports, straight or by way of others. */
function reachedFrom(file: string, graph: Graph): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...(graph.get(file) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(graph.get(next) ?? []));
  }
  return reached;
}

/** The groups of files that import each other, each in the order of the alphabet. */
function cyclesIn(graph: Graph): string[][] {
  const reached = new Map([...graph.keys()].map((file) => [file, reachedFrom(file, graph)]));
  const reaches = (from: string, to: string): boolean => reached.get(from)?.has(to) ?? false;
  const groups = [...graph.keys()]
    .filter((file) => reaches(file, file))
    .map((file) => [...graph.keys()].filter((other) => reaches(file, other) && reaches(other, file)));
  return groups.filter(([first], index) => groups.findIndex(([other]) => other === first) === index);
}

describe('Imports', () => {
  it('form no cycle but those that are listed here', () => {
    expect(cyclesIn(new Map(sourceFiles.map((file) => [file, importsOf(file)])))).toEqual(allowed);
  });

  it('are found to form a cycle when they do', () => {
    const graph = new Map([
      ['a', ['b', 'd']],
      ['b', ['c']],
      ['c', ['b']],
      ['d', ['d']],
    ]);
    expect(cyclesIn(graph)).toEqual([['b', 'c'], ['d']]);
  });
});
