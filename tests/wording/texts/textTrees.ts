import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { strategies } from '../../../src/guidance/strategies';
import { loadGuidance } from '../../../src/guidance/builtIn';
import { textsIn } from '../../../src/workbench/page/texts';
import type { PaneLanguage } from '../../../src/words/paneLanguage';

const source = join(import.meta.dirname, '../../../src');

/** What recognises a report's words isn't said to anybody, and THL's labels are what they are. */
const onlyRead = ['template', 'typed', 'patterns', 'percent', 'earlier'];

const said = (node: unknown): unknown =>
  typeof node === 'object' && node !== null && !Array.isArray(node)
    ? Object.fromEntries(
        Object.entries(node)
          .filter(([key]) => !onlyRead.includes(key))
          .map(([key, value]) => [key, said(value)]),
      )
    : node;

/** What made-up people typed into the half-filled samples is theirs, not the product's. */
const typed = join('commands', 'halfFilled');

/** Every file of the product that is named for a language: a new one is found by itself. */
const filesOf = (language: PaneLanguage): string[] =>
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((file) => join(source, file))
    .filter((file) => file.endsWith(`/${language}.ts`) && !file.includes(typed));

async function treeIn(file: string, language: PaneLanguage): Promise<[string, unknown]> {
  const exported = (await import(file)) as Record<string, unknown>;
  return [relative(source, file), said(exported[language])];
}

const workbenchLocale = { fi: 'fi-FI', sv: 'sv-SE', en: 'en-US' } as const;

/** All that the product says in a language, by where it stands: trees of texts and of functions that make texts. */
export async function textTrees(language: PaneLanguage): Promise<[path: string, tree: unknown][]> {
  const files = await Promise.all(filesOf(language).map((file) => treeIn(file, language)));
  return [
    ...files,
    ['guidance', await loadGuidance(language)],
    ['strategies', strategies[language]],
    ['workbench', textsIn[workbenchLocale[language]]],
  ];
}
