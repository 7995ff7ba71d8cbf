import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findingsIn, runCheck } from '../../src/commands/check';
import { buildDocument } from '../template/buildDocument';
import { changedPackage, related } from '../template/changedPackage';
import { manyParagraphs, withInBody } from '../template/hostileFiles';
import type { Line } from '../template/templateScript';
import { sampleBytes } from '../template/templateScript';
import { finishedDocument } from './finishedDocument';

const today = '2026-07-20';
const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string, bytes: Uint8Array | string): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const finished = file('finished.docx', finishedDocument('sv'));
const noted = file('noted.docx', finishedDocument('fi', { 'front.previousDate': '12/2025' }));
const wrong = file('wrong.docx', finishedDocument('fi', { 'summary.7': '2', 'criterion.8.sources': '' }));
const broken = file('broken.docx', 'hello');

const withoutCriterion = (lines: Line[], number: number): Line[] => {
  const from = lines.findIndex((line) => line.kind === 'criterion' && line.number === number);
  const next = lines.findIndex((line) => line.kind === 'criterion' && line.number === number + 1);
  return [...lines.slice(0, from), ...lines.slice(next)];
};

const run = (...paths: string[]) => runCheck(paths, { json: false, today });

describe('checking files', () => {
  it.each(['fi', 'sv'] as const)('finds nothing in a finished report in %s', (language) => {
    expect(findingsIn(finishedDocument(language), today)).toEqual([]);
  });

  it.each(['fi', 'sv'] as const)('finds every score missing in the empty template in %s', (language) => {
    const found = findingsIn(sampleBytes(language), today);
    expect(found.filter(({ kind }) => kind === 'scoreMissing')).toHaveLength(25);
    expect(found.map(({ kind }) => kind)).not.toContain('templateProblem');
    expect(found.flatMap(({ fix }) => fix)).toEqual([]);
  });

  it('prints a line for each finding and a summary, and exits with 1 for an error', () => {
    expect(run(wrong)).toEqual({
      output:
        `${wrong}: error: summary.7 (7. Työhönvalmennuksen tiimi pisteet): The score table says 2, but criterion 7 has the score 4.\n` +
        `${wrong}: warning: criterion.8.sources (Tietolähteet): Data sources are missing.\n` +
        '1 file checked: 1 error, 1 warning, 0 notes.\n',
      complaints: '',
      status: 1,
    });
  });

  it('exits with 0 where there are warnings and notes only', () => {
    const { output, status } = run(finished, noted);
    expect(status).toBe(0);
    expect(output).toMatch(
      /^[^\n]*noted.docx: note: front.previousDate \(Edellisen laatu.*\): “12\/2025” can’t be read .*\n2 files checked: 0 errors, 0 warnings, 1 note.\n$/,
    );
  });

  it('checks a file with as many paragraphs as are just read', () => {
    expect(run(file('many.docx', manyParagraphs())).complaints).toBe('');
  });

  it('exits with 2 for a file that can’t be read, and checks the others all the same', () => {
    const { output, complaints, status } = run(broken, wrong, join(folder, 'missing.docx'), folder);
    expect(status).toBe(2);
    expect(output).toMatch(/\n1 file checked: 1 error, 1 warning, 0 notes; 3 files could not be read.\n$/);
    expect(complaints.trim().split('\n')).toEqual([
      `${broken}: The file is no Word document (.docx): check that it is the right one, or save it in Word as .docx.`,
      expect.stringMatching(/missing\.docx: .*no such file/),
      expect.stringMatching(/EISDIR/),
    ]);
  });

  it('tells the same as JSON, with the fixes', () => {
    const { output, status } = runCheck([wrong, broken], { json: true, today });
    expect(status).toBe(2);
    expect(JSON.parse(output)).toEqual([
      {
        path: wrong,
        findings: [
          {
            kind: 'rowDiffers',
            severity: 'error',
            key: 'summary.7',
            place: '7. Työhönvalmennuksen tiimi pisteet',
            message: 'The score table says 2, but criterion 7 has the score 4.',
            fix: [{ key: 'summary.7', text: '4' }],
          },
          expect.objectContaining({ kind: 'sourcesMissing', severity: 'warning', fix: [] }),
        ],
      },
      {
        path: broken,
        complaint:
          'The file is no Word document (.docx): check that it is the right one, or save it in Word as .docx.',
      },
    ]);
  });

  it('has a sentence for each finding', () => {
    const texts = {
      ...{ 'criterion.1.score': '4,5', 'criterion.2.score': '', 'summary.2': '', 'criterion.3.score': '' },
      ...{ 'criterion.4.score': '3', 'criterion.4.recommendations': '', 'criterion.4.comments': '' },
      ...{ 'criterion.21.comments': 'Xi', 'summary.9': 'ks. liite' },
      ...{ 'front.developmentNeeds.1.criterion': '4. Asiakasmäärä', 'front.developmentNeeds.2.score': '1' },
      ...{
        'front.developmentNeeds.3.criterion': 'Jotain muuta',
        'front.developmentNeeds.3.recommendations': '',
      },
      ...{ 'front.unit': '', 'front.assessors.1': '', 'front.reportDate': '1.1.2027' },
      ...{ 'front.previousDate': '1.1.2028' },
    };
    const bytes = changedPackage(finishedDocument('fi', texts), {
      'word/_rels/document.xml.rels': related('customXml', '../customXml/item1.xml'),
      'customXml/item1.xml': () =>
        '<workingData xmlns="urn:ips-assessor-pane:working-data" version="1"><criterion number="4"><note>Kysy</note></criterion></workingData>',
    });
    const found = findingsIn(bytes, today);
    expect(new Set(found.map(({ kind }) => kind)).size).toBeGreaterThan(15);
    expect(found.filter(({ message }) => !/^[“A-Z0-9].{10,200}\.$/u.test(message))).toEqual([]);
    expect(found.filter(({ message }) => /undefined|null|\[object/u.test(message))).toEqual([]);
  });

  it('says that a letter is no report', () => {
    const { bytes } = buildDocument({ language: 'fi', edit: () => [] });
    const found = findingsIn(bytes, today);
    expect(found[0]).toMatchObject({ kind: 'templateProblem', severity: 'error', key: null, place: '' });
  });

  it('says which criterion the document lacks', () => {
    const { bytes } = buildDocument({ language: 'fi', edit: (lines) => withoutCriterion(lines, 4) });
    const found = findingsIn(bytes, today);
    expect(found.filter(({ place }) => place === 'criterion.4')).toMatchObject([
      { kind: 'templateProblem', key: null, message: expect.stringMatching(/^The criterion is missing/) },
    ]);
  });

  it.each([
    ['fi', 'Koosteessa on 2 pistettä, mutta kriteerillä 7 on 4 pistettä.'],
    ['sv', 'I poängsammanfattningen står 2, men kriterium 7 har 4 poäng.'],
    ['en', 'The score table says 2, but criterion 7 has the score 4.'],
  ] as const)('speaks the pane’s %s when asked', (language, sentence) => {
    const { output } = runCheck([wrong], { json: false, today, language });
    expect(output).toContain(`: ${sentence}\n`);
  });
});

describe('npm run inspect -- --check', () => {
  const inspect = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/commands/inspect.ts', ...args], {
      encoding: 'utf8',
    });

  it('prints to standard output what was found and to standard error what can’t be read', () => {
    const { status, stdout, stderr } = inspect('--check', wrong, broken);
    expect(status).toBe(2);
    expect(stdout).toMatch(/error: summary\.7 .*\n.*\n1 file checked/);
    expect(stderr).toBe(
      `${broken}: The file is no Word document (.docx): check that it is the right one, or save it in Word as .docx.\n`,
    );
  });

  it('gives each of many files its lines, whatever the others are, and no stack trace', () => {
    const empty = file('empty.docx', new Uint8Array());
    const letter = file('letter.docx', buildDocument({ language: 'fi', edit: () => [] }).bytes);
    const hostile = file('hostile.docx', withInBody('<w:p/>'.repeat(500_000)));
    const paths = [broken, finished, empty, wrong, hostile, letter, folder, noted];
    const { status, stdout, stderr } = inspect('--check', ...paths);
    expect(status).toBe(2);
    const toldOf = (text: string): string[] =>
      paths.filter((path) => text.split('\n').some((line) => line.startsWith(`${path}: `)));
    expect(toldOf(stdout)).toEqual([wrong, letter, noted]);
    expect(toldOf(stderr)).toEqual([broken, empty, hostile, folder]);
    expect(stdout).toMatch(/\n4 files checked: .*; 4 files could not be read\.\n$/);
    expect(`${stdout}${stderr}`).not.toMatch(/^\s+at |Error:/mu);
  });

  it('says nothing when whoever reads it stops before the end', () => {
    const command = `"${process.execPath}" --import tsx src/commands/inspect.ts --check --json ${`"${wrong}" "${file('large.docx', sampleBytes('fi'))}" `.repeat(6)}`;
    const { stdout, stderr } = spawnSync('sh', ['-c', `${command} | head -c 1`], { encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '[', stderr: '' });
  });

  it('prints JSON when asked', () => {
    const { status, stdout } = inspect('--check', '--json', finished);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual([{ path: finished, findings: [] }]);
  });

  it.each([[['--check']], [['--chek', 'a.docx']], [['--check', '--language', 'de', 'a.docx']]])(
    'exits with 2 and one sentence for %j',
    (args) => {
      const { status, stdout, stderr } = inspect(...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^[A-Z][^\n]+\.?\n$/);
    },
  );
});
