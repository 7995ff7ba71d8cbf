import { readFileSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';

/** The packages that each file of the project imports, by its path. */
export type Imports = ReadonlyMap<string, readonly string[]>;

const isCode = (file: string): boolean => /\.(tsx?|m?js)$/.test(file);

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => isCode(file) && !file.includes('node_modules'))
    .map((file) => join(folder, file));

/** "@a/b" of "@a/b/c"; nothing for a file of the project's own or of Node's. */
function packageOf(specifier: string): string[] {
  if (isBuiltin(specifier)) return [];
  return /^((?:@[^/]+\/)?[^./][^/]*)/.exec(specifier)?.slice(1, 2) ?? [];
}

function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  return [...new Set(importedFiles.flatMap(({ fileName }) => packageOf(fileName)))];
}

/** All code of the project: the product, the tests and the configurations. */
export function projectImports(): Imports {
  const files = [...filesIn('src'), ...filesIn('tests'), ...readdirSync('.').filter(isCode)];
  return new Map(files.map((file) => [file, importsOf(file)]));
}
