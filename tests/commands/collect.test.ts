import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import type * as Fs from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import packageFile from '../../package.json';
import { collectFiles } from '../../src/commands/collect/collectFiles';
import { namedFiles } from '../../src/commands/collect/namedFiles';
import { StateFile } from '../../src/commands/collect/stateFile';
import type { CollectedFile } from '../../src/collection/entry';
import { sv } from '../../src/collection/texts/sv';
import { expectedNeeds, expectedRow, inCsv, inExcel, readCsv } from '../collection/expectedCells';
import type { GeneratedReport } from '../collection/generatedReports';
import { generateReport } from '../collection/generatedReports';
import { readSheets } from '../collection/readSheets';
import { templateNotebook } from '../handouts/notebooks';
import { buildDocument } from '../template/buildDocument';
import { sampling } from '../sampling/sampling';

const today = '2026-11-27';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collect-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const path = (name: string): string => join(folder, name);
const reportPaths = (named: readonly string[]): readonly string[] => namedFiles(named).reports;
const reportOf = (typed: Record<string, string>): Uint8Array =>
  buildDocument({ language: 'fi', typed }).bytes;
const put = (name: string, content: string | Uint8Array): string => {
  mkdirSync(dirname(path(name)), { recursive: true });
  writeFileSync(path(name), content);
  return path(name);
};
const putReports = (numbers: readonly number[]): void =>
  numbers.forEach((number) => {
    const { file, bytes } = generateReport(number);
    put(join('reports', file), bytes);
  });

/** Reads what the folder holds; what came of it, and which files were opened rather than remembered. */
function readAll(stop = Infinity): { entries: CollectedFile[]; opened: number } {
  let told = 0;
  const state = new StateFile(path('table.state.jsonl'));
  const kept = jest.spyOn(state, 'keep');
  const read = (): CollectedFile[] =>
    collectFiles(reportPaths([path('reports')]), state, today, () => {
      told += 1;
      if (told === stop) throw new Error('stopped');
    });
  if (stop !== Infinity) expect(read).toThrow('stopped');
  const entries = stop === Infinity ? read() : [];
  return { entries, opened: kept.mock.calls.length };
}

/** What is kept in memory once nothing else is: bytes. */
function heapKept(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

describe('which files are meant', () => {
  it('are all .docx in a folder and its folders, without lock files and hidden ones, each once', () => {
    const files = ['reports/b 10.docx', 'reports/b 9.DOCX', 'reports/sub/a.docx'].map((name) =>
      put(name, 'x'),
    );
    put('reports/~$a.docx', 'x');
    put('reports/.hidden.docx', 'x');
    put('reports/._a.docx', 'x');
    put('reports/.trash/c.docx', 'x');
    const others = ['reports/notes.txt', 'reports/sub/scan.PDF'].map((name) => put(name, 'x'));
    const named = [path('reports'), ...files.slice(0, 1)];
    expect(namedFiles(named)).toEqual({ reports: [files[1], files[0], files[2]], others });
  });

  it('are texts of other programs and older ones, too: none is left out without a word', () => {
    const names = [
      ...['a.doc', 'b.docm', 'c.odt', 'd.rtf', 'e.dotx', 'f.dotm', '~luonnos.docx', '-x.docx', 'å\nä.docx'],
      // What iCloud leaves of a file that is not on this machine.
      '.g.docx.icloud',
    ];
    for (const name of names) put(`reports/${name}`, 'x');
    put('reports/a.pdf', 'x');
    put('reports/~$luonnos.docx', 'x');
    expect(reportPaths([path('reports')])).toHaveLength(names.length);
    const state = new StateFile(path('odd.state.jsonl'));
    const read = collectFiles(reportPaths([path('reports')]), state, today, () => undefined);
    expect(read.every(({ problems }) => problems[0]?.kind === 'file')).toBe(true);
  });

  it('are those in folders that are linked to, once, also where the links turn in a circle', () => {
    const own = put('reports/a.docx', 'x');
    const elsewhere = put('elsewhere/b.docx', 'x');
    symlinkSync(path('elsewhere'), path('reports/linked'));
    symlinkSync(path('reports'), path('reports/circle'));
    symlinkSync(path('reports/nowhere'), path('reports/nowhere'));
    symlinkSync(elsewhere, path('reports/c.docx'));
    const linked = join(path('reports/linked'), 'b.docx');
    expect(reportPaths([path('reports')])).toEqual([own, path('reports/c.docx'), linked]);
    symlinkSync(path('reports/self.docx'), path('reports/self.docx'));
    const state = new StateFile(path('links.state.jsonl'));
    const read = collectFiles(reportPaths([path('reports')]), state, today, () => undefined);
    expect(read.at(-1)?.problems).toEqual([{ kind: 'file', fault: 'unreadable' }]);
  });

  it('are told apart from a folder that the machine does not let be read, which is a row', () => {
    const own = put('reports/a.docx', 'x');
    mkdirSync(path('reports/locked'));
    const fs = jest.requireActual<typeof Fs>('node:fs');
    const actual = fs.readdirSync;
    jest.spyOn(fs, 'readdirSync').mockImplementation(((folderPath: string) => {
      if (folderPath.endsWith('locked')) throw Object.assign(new Error('refused'), { code: 'EACCES' });
      return actual(folderPath);
    }) as typeof actual);
    const paths = reportPaths([path('reports')]);
    jest.restoreAllMocks();
    expect(paths).toEqual([own, path('reports/locked')]);
    const state = new StateFile(path('locked.state.jsonl'));
    expect(collectFiles(paths, state, today, () => undefined)[1]?.problems).toEqual([
      { kind: 'file', fault: 'unreadable' },
    ]);
  });

  it('are one, however its path is written', () => {
    const own = put('reports/a.docx', 'x');
    expect(reportPaths([own, `${path('reports')}/../reports/./a.docx`])).toEqual([own]);
  });

  it('are those that are named, whatever they are, and reports even if they are missing', () => {
    const letter = put('letter.txt', 'x');
    expect(reportPaths([path('missing.docx'), letter])).toEqual([letter, path('missing.docx')]);
  });
});

describe('reading many reports', () => {
  it('goes on where a run was stopped', () => {
    putReports([0, 1, 2, 3, 4]);
    expect(readAll(3).opened).toBe(3);
    const { entries, opened } = readAll();
    expect(opened).toBe(2);
    expect(entries.map(({ report }) => report?.total)).toEqual(
      [0, 1, 2, 3, 4].map((number) => generateReport(number).truth?.total),
    );
  });

  it('passes over a line that was written by half', () => {
    putReports([0, 1]);
    readAll();
    const state = readFileSync(path('table.state.jsonl'), 'utf8');
    writeFileSync(path('table.state.jsonl'), state.slice(0, -100));
    expect(readAll().opened).toBe(1);
    expect(readAll().opened).toBe(0);
  });

  it('reads anew what a broken state says, line by line, and what another version kept', () => {
    putReports([0, 1]);
    readAll();
    const lines = readFileSync(path('table.state.jsonl'), 'utf8').trim().split('\n');
    type Line = { version: string; entry: { problems: unknown; report: Record<string, unknown> | null } };
    const changes: ((line: Line) => unknown)[] = [
      (line) => (line.version = '0.9.0'),
      (line) => Reflect.deleteProperty(line, 'version'),
      ({ entry }) => Reflect.deleteProperty(entry, 'report'),
      ({ entry }) => (entry.report = { unit: 5 }),
      ({ entry }) => (entry.problems = [{ kind: 'constructor' }]),
      ({ entry }) => (entry.problems = [3, null]),
      ({ entry }) => (entry.report = { ...entry.report, scores: [5, 4] }),
      ({ entry }) => (entry.report = { ...entry.report, scores: 'x' }),
      ({ entry }) => (entry.report = { ...entry.report, due: '2026-99-99' }),
      ({ entry }) => (entry.report = { ...entry.report, needs: [{}] }),
      ({ entry }) => Reflect.deleteProperty(entry, 'problems'),
    ];
    for (const change of changes) {
      const broken = lines.map((text, at) => {
        const line = JSON.parse(text) as Line;
        if (at === 0) change(line);
        return JSON.stringify(line);
      });
      writeFileSync(path('table.state.jsonl'), broken.join('\n'));
      const { entries, opened } = readAll();
      expect([String(change), opened]).toEqual([String(change), 1]);
      expect(entries.map(({ report }) => report?.total)).toEqual(
        [0, 1].map((number) => generateReport(number).truth?.total),
      );
    }
    for (const garbage of ['', '{', 'null\n[]\n3\n"x"', '\u0000\uFFFF'.repeat(1_000)]) {
      writeFileSync(path('table.state.jsonl'), garbage);
      expect(readAll().opened).toBe(2);
    }
  });

  it('knows a row of each kind of report from the state', () => {
    putReports(Array.from({ length: 40 }, (_, number) => number));
    const first = readAll();
    const again = readAll();
    expect(again).toEqual({ entries: first.entries, opened: 0 });
  });

  it('reads a renamed file again, and does not remember what the machine did not let be read', () => {
    putReports([0, 1]);
    readAll();
    const [first = ''] = reportPaths([path('reports')]);
    renameSync(first, join(dirname(first), 'renamed.docx'));
    expect(readAll()).toMatchObject({ opened: 1, entries: [{}, {}] });
    const state = new StateFile(path('other.state.jsonl'));
    mkdirSync(path('locked.docx'));
    collectFiles([path('locked.docx')], state, today, () => undefined);
    expect(existsSync(path('other.state.jsonl'))).toBe(false);
  });

  it('reads a changed file again, also when its size is the same', () => {
    putReports([0, 1]);
    readAll();
    const [first = ''] = reportPaths([path('reports')]);
    utimesSync(first, new Date(), new Date(Date.now() + 5_000));
    expect(readAll().opened).toBe(1);
  });

  it('reads a changed file again, also when its size and the time in it are the same', () => {
    putReports([0, 1]);
    readAll();
    const [first = ''] = reportPaths([path('reports')]);
    const { atime, mtime } = statSync(first);
    writeFileSync(first, readFileSync(first).fill(0, 100, 200));
    utimesSync(first, atime, mtime);
    expect(readAll().opened).toBe(1);
  });

  it('keeps what it knew where the disk is full', () => {
    putReports([0, 1]);
    readAll();
    const before = readFileSync(path('table.state.jsonl'), 'utf8');
    const fs = jest.requireActual<typeof Fs>('node:fs');
    const actual = fs.writeFileSync;
    jest.spyOn(fs, 'writeFileSync').mockImplementation((file) => {
      actual(file, '');
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    });
    expect(() => new StateFile(path('table.state.jsonl'))).toThrow('the disk is full');
    jest.restoreAllMocks();
    expect(readFileSync(path('table.state.jsonl'), 'utf8')).toBe(before);
    expect(readdirSync(folder).toSorted()).toEqual(['reports', 'table.state.jsonl']);
  });

  it('reads a report of a day to come again when the day has come', () => {
    put('reports/a.docx', reportOf({ 'front.assessmentDates': '28.11.2026', 'front.unit': 'A' }));
    const problemsOn = (day: string) => {
      const state = new StateFile(path('table.state.jsonl'));
      const entries = collectFiles(reportPaths([path('reports')]), state, day, () => undefined);
      return entries.map(({ problems }) => problems.filter(({ kind }) => kind === 'dayAhead'));
    };
    expect(problemsOn('2026-11-27')).toEqual([[{ kind: 'dayAhead', day: '2026-11-28' }]]);
    expect(problemsOn('2026-11-28')).toEqual([[]]);
  });

  it('forgets what is gone', () => {
    putReports([0, 1]);
    readAll();
    const [first = ''] = reportPaths([path('reports')]);
    rmSync(first);
    expect(readAll().entries).toHaveLength(1);
  });

  it('says of a file that is too large that it is, of an empty one that it is, and that a notebook is no report', () => {
    put('reports/empty.docx', '');
    put('reports/visit.docx', templateNotebook('fi'));
    truncateSync(put('reports/large.docx', 'x'), 50_000_001);
    expect(readAll().entries.map(({ problems }) => problems)).toEqual([
      [{ kind: 'file', fault: 'empty' }],
      [{ kind: 'file', fault: 'tooLarge' }],
      [{ kind: 'notReport' }],
    ]);
  });

  it('makes a row of a file that is not there', () => {
    const state = new StateFile(path('table.state.jsonl'));
    const entries = collectFiles([path('missing.docx')], state, today, () => undefined);
    expect(entries.map(({ problems }) => problems)).toEqual([[{ kind: 'file', fault: 'unreadable' }]]);
  });
});

/** Whether the pictures count it: its unit and a day are known, and its criteria are those of the report. */
const isCounted = ({ truth, problems }: GeneratedReport): boolean =>
  truth !== null &&
  truth.unit !== '' &&
  truth.to + truth.reported !== '' &&
  problems.every(({ kind }) => kind !== 'otherCriteria');

/** As `package.json` starts it, with the bound of its heap. */
const [, ...collect] = packageFile.scripts.collect.split(' ');

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', ...collect, ...args], {
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  });

it('A folder that is not there is reported, and takes no place in a table that was there', () => {
  expect(() => reportPaths([path('mistyped')])).toThrow(`There is no file or folder ${path('mistyped')}.`);
  expect(reportPaths([path('gone.docx')])).toEqual([path('gone.docx')]);
});

describe('the command', () => {
  it('says what to give it, and what is wrong with what it was given', () => {
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('npm run collect -- FOLDER') });
    expect(run('x.docx', '--langauge', 'sv')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("Unknown option '--langauge'"),
    });
    expect(run('x.docx', '--language', 'no')).toMatchObject({
      status: 2,
      stderr: 'Give --language one of fi, sv, en.\n',
    });
    mkdirSync(path('empty'));
    expect(run(path('empty'))).toMatchObject({
      status: 2,
      stderr: `There is no .docx file in ${path('empty')}.\n`,
    });
  }, 60_000);

  it('says what to do where the table can’t be written, and leaves nothing half written', () => {
    putReports([0]);
    const collected = (out: string) => run(path('reports'), '--out', path(out));
    expect(collected('none/table.xlsx')).toMatchObject({
      status: 2,
      stderr: `There is no folder ${path('none')} for the table: create it, or give another --out.\n`,
    });
    mkdirSync(path('taken.csv'));
    expect(collected('taken.xlsx')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`${path('taken.csv')} can’t be written: a folder has its name. `),
    });
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    mkdirSync(path('state.state.jsonl'));
    expect(collected('state.xlsx')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(
        `${path('state.state.jsonl')} can’t be written: a folder has its name. `,
      ),
    });
    mkdirSync(path('into'));
    // Another run is writing the same table.
    put('into/table.xlsx.part', 'its own');
    expect(collected('into')).toMatchObject({ status: 0 });
    expect(readdirSync(path('into'))).toEqual([
      ...['table.csv', 'table.html', 'table.json', 'table.state.jsonl', 'table.xlsx', 'table.xlsx.part'],
    ]);
    expect(readFileSync(path('into/table.xlsx.part'), 'utf8')).toBe('its own');
    // The table of the run before is in the folder that is read, and so are files that are no reports.
    for (const name of ['scan.PDF', 'scan 2.pdf', 'table.xlsx', 'table.state.jsonl'])
      put(`reports/${name}`, 'x');
    const again = collected('reports');
    expect(again).toMatchObject({ status: 0 });
    expect(again.stdout).toContain('\nNot read, since they are no Word documents: 2 .pdf\n');
  }, 120_000);

  it('leaves a table alone that another run is making, and takes over what a killed run left', () => {
    putReports([0]);
    const collected = () => run(path('reports'), '--out', path('table.xlsx'));
    const machine = hostname().replace(/[^\w-]/gu, '_');
    const claimOf = (pid: number, on = machine): string => put(`Table.${on}.${pid}.lock`, '');
    const ended = spawnSync(process.execPath, ['--version']).pid;
    for (const claimed of [() => claimOf(process.pid), () => claimOf(ended, 'toinen-kone')]) {
      const claim = claimed();
      expect(collected()).toMatchObject({
        status: 2,
        stderr: `Another run is making this table. Wait until it has ended, or give another --out. If there is none, delete ${claim}.\n`,
      });
      rmSync(claim);
    }
    expect(readdirSync(folder)).toEqual(['reports']);
    claimOf(ended);
    expect(collected()).toMatchObject({ status: 0 });
    expect(readdirSync(folder).filter((name) => name.endsWith('.lock'))).toEqual([]);
  }, 60_000);

  /** 500 in the whole; otherwise the first ones, and a fault of each kind. */
  const first = { few: 30, many: 200, whole: 500 }[sampling.part];
  const collected = Array.from({ length: 500 }, (_, number) => number).filter(
    (number) => number < first || (number < 108 && number % 9 === 8),
  );
  const count = collected.length;

  // 500 are to take at most 60 s on two idle cores: the time is printed, since a busy machine takes any time.
  it(`collects ${count} reports of both languages, every cell right`, () => {
    const generated = collected.map(generateReport);
    putReports(collected);
    const start = performance.now();
    const ended = run(path('reports'), '--out', path('table.xlsx'), '--language', 'sv');
    const seconds = (performance.now() - start) / 1_000;
    expect(ended).toMatchObject({ status: 0 });
    expect(ended.stderr).toContain(`${count}/${count}\n`);
    process.stdout.write(`${count} reports in ${seconds.toFixed(1)} s: ${ended.stdout}`);
    expect(Number(/at most (\d+) MB/u.exec(ended.stdout)?.[1])).toBeLessThan(1_000);

    const { reports } = JSON.parse(readFileSync(path('table.json'), 'utf8')) as { reports: CollectedFile[] };
    const known = generated
      .map((one) => ({ one, file: path(join('reports', one.file)) }))
      .toSorted((left, right) => (left.file < right.file ? -1 : 1));
    expect(reports.map(({ file }) => file)).toEqual(known.map(({ file }) => file));
    known.forEach(({ one: { truth, problems } }, at) => {
      expect(reports[at]?.problems).toEqual(problems);
      expect(reports[at]?.report?.scores ?? null).toEqual(truth?.scores ?? null);
      expect(reports[at]?.report?.total ?? null).toBe(truth?.total ?? null);
    });

    const rows = known.map(({ one, file }) => expectedRow(one, file, sv));
    const needs = known.flatMap(({ one, file }) => expectedNeeds(one, file, sv));
    const [heads = [], ...written] = readCsv(readFileSync(path('table.csv'), 'utf8'));
    expect(written).toEqual(rows.map((row) => row.map(inCsv)));
    const [reportSheet, needSheet] = readSheets(readFileSync(path('table.xlsx')));
    expect(reportSheet).toEqual([heads, ...rows.map((row) => row.map(inExcel))]);
    expect(needSheet?.slice(1)).toEqual(needs.map((row) => row.map(inExcel)));
    const page = readFileSync(path('table.html'), 'utf8');
    const units = generated.filter(isCounted).map(({ truth }) => truth?.unit);
    expect(page).toContain(sv.page.counts(count, new Set(units).size));
    expect(page).toContain(sv.page.problems.toKnow(generated.filter(({ problems }) => problems[0]).length));
  }, 900_000);

  it('keeps little in memory of what it has read', () => {
    const [few, many] = sampling.part === 'whole' ? [100, 500] : [10, 40];
    putReports(Array.from({ length: many }, (_, number) => number));
    const paths = reportPaths([path('reports')]);
    const state = new StateFile(path('table.state.jsonl'));
    const kept: number[] = [];
    const entries = collectFiles(paths, state, today, ({ done }) => {
      if (done === few || done === many) kept.push(heapKept());
    });
    expect(entries).toHaveLength(many);
    const [after = NaN, atEnd = NaN] = kept;
    const megabytes = kept.map((bytes) => (bytes / 1_000_000).toFixed(0)).join(' and ');
    process.stdout.write(`Kept after ${few} and ${many} reports: ${megabytes} MB.\n`);
    expect(atEnd / after).toBeLessThan(1.3);
    // A row has about a kilobyte of text; a piece of the document that keeps the whole of it would be 80.
    expect((atEnd - after) / (many - few)).toBeLessThan(25_000);
  }, 900_000);
});
