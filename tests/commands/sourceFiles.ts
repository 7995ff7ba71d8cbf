import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '../..');

/** The TypeScript files of src, by their paths from the repository's root. */
export const sourceFiles: readonly string[] = readdirSync(join(root, 'src'), { recursive: true })
  .map((path) => `src/${String(path).replaceAll('\\', '/')}`)
  .filter((path) => /\.tsx?$/u.test(path))
  .toSorted();

const isSource = (path: string): boolean => sourceFiles.includes(path);
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The files of src that a file imports, for types and lazily, too. */
export function importsOf(path: string): string[] {
  const { importedFiles } = ts.preProcessFile(textOf(path), true, true);
  return importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith('.')) return [];
    const target = join(dirname(path), fileName).replaceAll('\\', '/');
    return [`${target}.ts`, `${target}.tsx`].find(isSource) ?? [];
  });
}

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function namesIn(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesIn(element.name) : []));
}

function namesOf(statement: ts.Statement): string[] {
  if (!isExported(statement)) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => namesIn(name));
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

/** The names that a file exports; a type and a value of one name count once. */
export function exportsOf(path: string): ReadonlySet<string> {
  const file = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest);
  return new Set(file.statements.flatMap(namesOf));
}
