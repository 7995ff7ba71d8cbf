import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectFiles } from '../../src/commands/collect/collectFiles';
import { StateFile } from '../../src/commands/collect/stateFile';
import { readingOtherReport } from '../../src/template/otherReport';
import { generateReport } from '../collection/generatedReports';

jest.mock('../../src/template/otherReport', () => {
  const actual = jest.requireActual<{ readingOtherReport: () => unknown }>('../../src/template/otherReport');
  return { ...actual, readingOtherReport: jest.fn(actual.readingOtherReport) };
});

it('A file on which the reader itself fails is a row, the others are read, and it is tried again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'collect-'));
  const paths = ['a.docx', 'b.docx'].map((name) => join(folder, name));
  for (const path of paths) writeFileSync(path, generateReport(0).bytes);
  const read = () =>
    collectFiles(paths, new StateFile(join(folder, 'table.state.jsonl')), '2026-11-27', () => undefined);
  jest.mocked(readingOtherReport).mockImplementationOnce(() => {
    throw new RangeError('Maximum call stack size exceeded');
  });
  expect(read().map(({ problems }) => problems)).toEqual([[{ kind: 'file', fault: 'unreadable' }], []]);
  expect(read().map(({ problems }) => problems)).toEqual([[], []]);
  rmSync(folder, { recursive: true });
});
