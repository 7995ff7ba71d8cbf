import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedPackage } from '../template/changedPackage';
import { box, inPlaceOfScore, run } from '../template/fiveBoxes';
import { paragraph } from '../template/hostileFiles';
import { numbers } from '../template/templateScript';
import { finishedDocument, finishedTexts } from './finishedDocument';

/** The rooms that read what others have written. */
const rooms = ['assessment', 'template'];
const builders = rooms
  .flatMap((room) =>
    readdirSync(join('src', room), { recursive: true, encoding: 'utf8' }).map(
      (name) => `src/${room}/${name}`,
    ),
  )
  .filter((path) => path.endsWith('.ts') && /new RegExp\(|quickPattern\(/u.test(readFileSync(path, 'utf8')));

/** A finished report with a text in some fields, and a year above a criterion. */
const reportWith = (language: 'fi' | 'sv', text: string): Uint8Array =>
  changedPackage(
    finishedDocument(language, {
      'front.unit': text,
      'front.participants': text,
      'criterion.7.score': text,
      'criterion.7.comments': text,
    }),
    {
      'word/document.xml': (xml) =>
        xml.replace(
          /<w:p>(?:(?!<w:p>).)*?<w:t[^>]*>7\. /su,
          (heading) => `${paragraph(`${text} 2024`)}${heading}`,
        ),
    },
  );

const boxed = inPlaceOfScore(
  numbers(5)
    .map((number) => box(number) + run(` ${number} `))
    .join(''),
);

/** Reads and asks whatever makes an expression: most are made when they are first needed. */
async function readAll(): Promise<void> {
  const { inspect } = await import('../../src/commands/inspection');
  const { findingsIn } = await import('../../src/commands/check');
  const { evidenceGrid } = await import('../../src/assessment/sources/evidenceGrid');
  const { endsAbbreviated } = await import('../../src/assessment/abbreviations');
  const { speaksOfChange } = await import('../../src/assessment/comparison/changeReason');
  const { placeIn } = await import('../../src/assessment/comparison/previousFront');
  const { recogniseRole } = await import('../../src/assessment/comparison/role');
  inspect(boxed);
  for (const language of ['fi', 'sv'] as const) {
    // Texts with letters beyond Latin ones have expressions of their own.
    for (const text of ['7 x', '7 ж', '4,5', '4 и']) findingsIn(reportWith(language, text), '2026-07-20');
    const texts = new Map(Object.entries(finishedTexts(language)));
    const report = { language, texts } as unknown as Parameters<typeof evidenceGrid>[0];
    evidenceGrid(report);
    recogniseRole(report, report as unknown as Parameters<typeof recogniseRole>[1]);
  }
  endsAbbreviated('x.');
  speaksOfChange('x');
  placeIn('x');
}

interface Built {
  readonly patterns: ReadonlySet<string>;
  /** The files that had a part in it. */
  readonly files: ReadonlySet<string>;
}

/** Each expression that is put together while this is done. */
async function builtBy(work: () => Promise<void>): Promise<Built> {
  const patterns = new Set<string>();
  const files = new Set<string>();
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct(target, given: [pattern: string, flags?: string]) {
      const made = new target(...given);
      const through = (new Error().stack ?? '').match(/src\/(?:\w+\/)+\w+\.ts/gu) ?? [];
      if (through.length > 0) patterns.add(String(made));
      through.forEach((path) => files.add(path));
      return made;
    },
  });
  jest.resetModules();
  await work().finally(() => {
    globalThis.RegExp = own;
  });
  return { patterns, files };
}

/** It ends with its only repetition, so there is nothing to go back for. */
const isClassAlone = (pattern: string): boolean => /^\/\[[^\]]*\]\+\/\w*$/u.test(pattern);

/** What the project's linter says of expressions as if they were written in its code. */
function judge(patterns: readonly string[]): readonly string[] {
  const snippets = patterns.map((pattern) => ({
    path: 'src/assessment/a.ts',
    code: `export const a = ${pattern};`,
  }));
  const messages = JSON.parse(
    execFileSync(process.execPath, [join(__dirname, 'lintSnippets.mjs')], {
      input: JSON.stringify(snippets),
      encoding: 'utf8',
    }),
  ) as { ruleId: string | null; message: string }[][];
  return messages.flatMap((own, at) =>
    own.flatMap(({ ruleId, message }) =>
      ruleId === null || ruleId.startsWith('regexp/') ? [`${patterns[at]}: ${message}`] : [],
    ),
  );
}

describe('The expressions that are put together when they are needed', () => {
  let built: Built;
  beforeAll(async () => {
    built = await builtBy(readAll);
  });

  it('are all made here', () => {
    expect(builders.filter((path) => !built.files.has(path))).toEqual([]);
  });

  it('take no more than linear time', () => {
    expect(judge([...built.patterns].filter((pattern) => !isClassAlone(pattern)))).toEqual([]);
  });

  it('would be caught if they did', () => {
    expect(judge([String(new RegExp(String.raw`^\s*x?\s*$`, 'u'))])).toHaveLength(1);
  });
});
