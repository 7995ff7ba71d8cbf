import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

type Snippet = { path: string; code: string };
type Message = { ruleId: string | null; message: string };

/** [what the rule says, where, code that breaks it, what the message must contain] */
const broken: [rule: string, path: string, code: string, says: RegExp][] = [
  [
    'rules know no template',
    'src/assessment/a.ts',
    "import { a } from '../template/b';",
    /src\/assessment may import src\/characters, src\/words\./,
  ],
  [
    'no way round by another folder',
    'src/session/a.ts',
    "import { a } from '../session/../word/b';",
    /shortest path/,
  ],
  [
    'no way round by the folder itself',
    'src/session/a.ts',
    "import { a } from './../word/b';",
    /shortest path/,
  ],
  [
    'a deep folder has the same boundaries',
    'src/template/a/b/c/d/e.ts',
    "import { a } from '../../../../../word/b';",
    /inwards/,
  ],
  ['the bare folder counts, too', 'src/template/a.ts', "import { a } from '../session';", /inwards/],
  [
    'word knows not all of the session',
    'src/word/a/b.ts',
    "import { a } from '../../session/portrait';",
    /session\/port/,
  ],
  ['template knows no session', 'src/template/a.ts', "import type { A } from '../session/b';", /assessment/],
  ['template knows no word', 'src/template/docx/a.ts', "import { a } from '../../word/b';", /inwards/],
  ['session knows no word', 'src/session/a.ts', "import { a } from '../word/b';", /owns the port/],
  ['session knows no pane', 'src/session/a.ts', "import { a } from '../taskpane/b';", /owns the port/],
  ['words of findings know no pane', 'src/wording/a.ts', "import { a } from '../taskpane/b';", /inwards/],
  ['words of findings know no template', 'src/wording/a.ts', "import { a } from '../template/b';", /inwards/],
  ['words of findings know no React', 'src/wording/a.ts', "import { use } from 'react';", /no React/],
  ['handouts know no session', 'src/handouts/a.ts', "import { a } from '../session/b';", /inwards/],
  ['handouts use no document', 'src/handouts/a.ts', "document.title = 'a';", /is pure/],
  ['guidance knows no template', 'src/guidance/a.ts', "import { a } from '../template/b';", /assessment/],
  ['word knows the port only', 'src/word/a.ts', "import { a } from '../session/report';", /session\/port/],
  ['word knows no template', 'src/word/a.ts', "import { a } from '../template/b';", /session\/port/],
  ['pane knows no word', 'src/taskpane/a.tsx', "import { a } from '../word/b';", /through the session/],
  ['pane loads no word lazily', 'src/taskpane/a.tsx', "void import('../word/b');", /through the session/],
  ['pane names no type of word', 'src/taskpane/a.ts', "export type A = import('../word/b').A;", /session/],
  ['pane knows no workbench', 'src/taskpane/index.tsx', "import { a } from '../workbench/b';", /postMessage/],
  ['workbench knows no pane', 'src/workbench/a.tsx', "import { a } from '../taskpane/b';", /postMessage/],
  ['workbench knows no template', 'src/workbench/a.ts', "import { a } from '../template/b';", /postMessage/],
  ['recordings know no word', 'src/recording/a.ts', "import { a } from '../word/b';", /inwards/],
  ['recordings use no DOMParser', 'src/recording/a.ts', 'export const a = new DOMParser();', /is pure/],
  ['word knows no workbench', 'src/word/a.ts', "import { a } from '../workbench/b';", /session\/port/],
  ['commands know no pane', 'src/commands/a.ts', "import { a } from '../taskpane/b';", /src\/template/],
  ['rooms know no commands', 'src/template/a.ts', "import { a } from '../commands/b';", /inwards/],
  ['session knows no React', 'src/session/a.ts', "import { useState } from 'react';", /no React/],
  ['session knows no hook of zustand', 'src/session/a.ts', "import { create } from 'zustand';", /vanilla/],
  [
    'template knows no Fluent',
    'src/template/a.ts',
    "import { a } from '@fluentui/react-components';",
    /no React/,
  ],
  ['the browser reads no files', 'src/template/a.ts', "import { readFileSync } from 'node:fs';", /commands/],
  ['pane says no Word', 'src/taskpane/a.tsx', 'await Word.run(async () => {});', /src\/session\/port/],
  [
    'pane says no Office by way of window',
    'src/taskpane/a.tsx',
    'window.Office.onReady();',
    /src\/session\/port/,
  ],
  ['pane says no type of Word', 'src/taskpane/a.tsx', 'export type A = Word.Range;', /src\/session\/port/],
  ['session says no Office', 'src/session/a.ts', 'Office.onReady();', /src\/session\/port/],
  ['commands say no Word', 'src/commands/a.ts', 'Word.run();', /src\/session\/port/],
  ['rules use no document', 'src/assessment/a.ts', "document.title = 'a';", /is pure/],
  ['template uses no DOMParser', 'src/template/a.ts', 'export const a = new DOMParser();', /is pure/],
  ['template uses no storage', 'src/template/a.ts', 'globalThis.localStorage.clear();', /is pure/],
  ['session uses no window', 'src/session/a.ts', 'window.close();', /is pure/],
  ['no default export', 'src/session/a.ts', 'export default 1;', /by its name/],
  [
    'no renamed default export',
    'src/taskpane/a.tsx',
    'const a = 1;\nexport { a as default };',
    /by its name/,
  ],
  ['no barrel', 'src/session/a.ts', "export * from './b';", /barrel/],
  ['no barrel of names', 'src/session/a.ts', "export { b } from './b';", /barrel/],
  ['no any', 'src/session/a.ts', 'export const a = (b: any) => String(b);', /Unexpected any/],
  ['no any in tests', 'tests/session/a.test.ts', 'export const a = (b: any) => String(b);', /any/],
  ['no non-null assertion', 'src/session/a.ts', 'export const a = (b?: { c: 1 }) => b!.c;', /non-null/],
  ['no ts-ignore', 'src/session/a.ts', '// @ts-ignore\nexport const a = 1;', /@ts-ignore/],
  ['no console', 'src/session/a.ts', "console.log('a');", /Show the user/],
  ['no console in word', 'src/word/a.ts', "console.error('a');", /Show the user/],
  [
    'no innerHTML',
    'src/taskpane/a.tsx',
    'export const f = (e: HTMLElement) => { e.innerHTML = ""; };',
    /markup/,
  ],
  [
    'no dangerous HTML',
    'src/taskpane/a.tsx',
    'export const A = () => <p dangerouslySetInnerHTML={x} />;',
    /markup/,
  ],
  ['no innerHTML in word', 'src/word/a.ts', "export const f = (e: HTMLElement) => e['innerHTML'];", /markup/],
  ['no hex colour', 'src/taskpane/a.ts', "export const a = { color: '#fff' };", /tokens/],
  [
    'no colour in a shorthand',
    'src/taskpane/a.ts',
    "export const a = { border: '1px solid #0f6cbd' };",
    /tokens/,
  ],
  ['no colour function', 'src/taskpane/a.ts', 'export const a = `rgb(${String(1)} 0 0)`;', /tokens/],
  ['no named colour', 'src/taskpane/a.ts', "export const a = { backgroundColor: 'white' };", /tokens/],
  [
    'no conditional hook',
    'src/taskpane/a.tsx',
    'export function A({ b }: { b: boolean }) { if (b) useState(); return null; }',
    /Hook/,
  ],
  ['no words of a report in a string', 'src/assessment/a.ts', "export const a = 'lähei';", /src\/words/],
  ['no words of a report in a pattern', 'src/template/a.ts', 'export const a = /^växel/u;', /src\/words/],
  [
    'no words of a report in a template',
    'src/handouts/a.ts',
    'export const a = (b: string) => `${b} pistettä`;',
    /src\/words/,
  ],
  ['no comment beyond 120 characters', 'src/session/a.ts', `// ${'word '.repeat(24)}`, /120/],
  [
    'no empty load',
    'src/word/a.ts',
    'export const f = (c: Word.RequestContext) => { const p = c.document.getSelection(); p.load(); };',
    /load/,
  ],
  [
    'no end of a text found in quadratic time',
    'src/template/a.ts',
    String.raw`export const a = (b: string) => b.replace(/\s+$/u, '');`,
    /quadratic/,
  ],
  [
    'no backtracking in quadratic time',
    'src/taskpane/a.ts',
    String.raw`export const a = /^a\s*\s*b$/u;`,
    /polynomial|quadratic/,
  ],
];

/** [what is allowed, where, code] */
const allowed: [freedom: string, path: string, code: string][] = [
  [
    'the entry joins session and word',
    'src/taskpane/index.tsx',
    "import '../word/a';\nimport '../session/b';\nvoid Office.onReady();",
  ],
  [
    'what starts a session joins it with word',
    'src/taskpane/startSession.ts',
    "import '../word/a';\nimport '../session/b';",
  ],
  [
    'the pane reads the rules',
    'src/taskpane/criterion/a.tsx',
    "import '../../assessment/a';\nimport '../../guidance/b';",
  ],
  [
    'word keeps the port',
    'src/word/a.ts',
    "import type { A } from '../session/port';\nexport type B = A | Word.Range;",
  ],
  [
    'a file may bear the name of a room',
    'src/workbench/objects/a.ts',
    "import '../session';\nimport '../word/b';",
  ],
  ['the workbench names Office', 'src/workbench/a.ts', 'export type A = typeof Office;'],
  [
    'a command speaks to the terminal',
    'src/commands/a.ts',
    "import 'node:fs';\nimport '../template/a';\nconsole.log(1);",
  ],
  [
    'the session keeps a store and a clock',
    'src/session/a.ts',
    "import 'zustand/vanilla';\nsetTimeout(() => undefined, 1);",
  ],
  [
    'a criterion number is no colour',
    'src/taskpane/a.tsx',
    "export const a = ['#7', 'Criterion #12', tokens.colorBrandBackground, { color: 'inherit' }];",
  ],
  [
    'a word may be declared',
    'src/assessment/a.ts',
    'export const f = (name: string, status: string) => name + status;',
  ],
  ['a folder of words holds them', 'src/handouts/words/a.ts', "export const a = 'Yksikkö';"],
  ['a configuration has a default export', 'webpack.config.js', 'export default {};'],
];

const lint = (snippets: Snippet[]): Message[][] =>
  JSON.parse(
    execFileSync(process.execPath, [join(__dirname, 'lintSnippets.mjs')], {
      input: JSON.stringify(snippets),
      encoding: 'utf8',
    }),
  ) as Message[][];

describe('The lint rules', () => {
  const snippets = [...broken, ...allowed].map(([, path, code]) => ({ path, code }));
  let messages: Message[][] = [];
  beforeAll(() => {
    messages = lint(snippets);
  }, 60_000);

  test.each(broken.map((row, index) => ({ rule: row[0], says: row[3], index })))(
    '$rule',
    ({ says, index }) => {
      expect(messages[index]).toContainEqual(
        expect.objectContaining({ message: expect.stringMatching(says) }),
      );
    },
  );

  test.each(allowed.map((row, index) => ({ freedom: row[0], index: index + broken.length })))(
    '$freedom',
    ({ index }) => {
      const complaints = messages[index]?.filter(({ ruleId }) =>
        /restricted|console/.test(ruleId ?? 'restricted'),
      );
      expect(complaints).toEqual([]);
    },
  );
});
