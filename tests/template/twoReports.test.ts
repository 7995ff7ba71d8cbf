import { readFileSync } from 'node:fs';
import { parseXml } from '../../src/commands/parseXml';
import { openDocx } from '../../src/template/xml/docx';
import type { WordParts } from '../../src/template/xml/package';
import { wordParts } from '../../src/template/xml/package';
import { readingSecondReport, readReport } from '../../src/template/report';
import { finish } from '../../src/template/turns';
import { sampleBytes } from './templateScript';
import { twoReports } from './twoReports';

function partsOf(bytes: Uint8Array): WordParts {
  const opening = openDocx(bytes, parseXml);
  if (opening.kind === 'fault') throw new Error(opening.fault);
  return wordParts(opening.package);
}

describe.each(['fi', 'sv'] as const)('A document with two reports (%s)', (language) => {
  const parts = partsOf(twoReports(language));
  const first = readReport(parts);
  const other = finish(readingSecondReport(parts));

  it('says so once, and uses the first', () => {
    expect(first.problems).toEqual([{ kind: 'otherReport', where: 'document' }]);
    expect(first.fields.get('total')?.control.index).toBeLessThan(first.controls.length / 2);
  });

  it('has another one that can be read instead, with all its fields and controls of its own', () => {
    expect(other?.problems).toEqual([{ kind: 'otherReport', where: 'document' }]);
    expect(other?.fields.size).toBe(first.fields.size);
    expect(other?.criteria.map(({ name }) => name)).toEqual(first.criteria.map(({ name }) => name));
    const taken = new Set([...first.fields.values()].map(({ control }) => control.index));
    expect([...(other?.fields.values() ?? [])].filter(({ control }) => taken.has(control.index))).toEqual([]);
  });

  it('is reported with all its controls either way, since the host lists them all', () => {
    expect(other?.controls).toHaveLength(first.controls.length);
  });
});

test('A report in the other language can be read instead', () => {
  const parts = partsOf(readFileSync('tests/template/cases/fi-bilingual_after.docx'));
  expect(readReport(parts).language).toBe('fi');
  expect(finish(readingSecondReport(parts))?.language).toBe('sv');
});

test('A document with one report has no other', () => {
  expect(finish(readingSecondReport(partsOf(sampleBytes('fi'))))).toBeNull();
});
