import { exportsOf, sourceFiles } from './sourceFiles';

/** Names that may be exported by several files, with the reason. */
const shared: Readonly<Record<string, string>> = {
  en: 'the texts of a topic in English',
  fi: 'the texts of a topic in Finnish',
  sv: 'the texts of a topic in Swedish',
  parseXml: 'one parser for the browser and one for Node, alike in all else',
  AsBefore: 'aids.ts gives the same component, loaded late',
  Evidence: 'aids.ts gives the same component, loaded late',
  OwnNote: 'aids.ts gives the same component, loaded late',
  SourceChips: 'aids.ts gives the same component, loaded late',
  SourceNames: 'aids.ts gives the same component, loaded late',
};

/** The stand-in names things as Word does, and meets the pane only in messages. */
const isOfPane = (file: string): boolean => !file.startsWith('src/workbench/');

/** The names that several files export, with these files. */
function namesInCommon(files: readonly string[]): Map<string, readonly string[]> {
  const byName = new Map<string, readonly string[]>();
  for (const file of files)
    for (const name of exportsOf(file)) byName.set(name, [...(byName.get(name) ?? []), file]);
  return new Map([...byName].filter(([, { length }]) => length > 1));
}

describe('An exported name', () => {
  const common = namesInCommon(sourceFiles.filter(isOfPane));

  it('means one thing in all rooms of the pane', () => {
    const unexplained = [...common].filter(([name]) => !(name in shared));
    expect(Object.fromEntries(unexplained)).toEqual({});
  });

  it('is listed as shared only while it is', () => {
    expect(Object.keys(shared).filter((name) => !common.has(name))).toEqual([]);
  });
});
