import { parseXml } from '../../src/commands/parseXml';
import { frontDays, frontEntries, frontLine, totalOf } from '../../src/assessment/comparison/otherReport';
import { scoresOf } from '../../src/assessment/report';
import { readOtherReport } from '../../src/template/otherReport';
import { finishedDocument } from '../commands/finishedDocument';
import { buildDocument } from './buildDocument';
import { changedPackage } from './changedPackage';
import { sampleBytes } from './templateScript';
import { readFileSync } from 'node:fs';

const read = (bytes: Uint8Array) => {
  const reading = readOtherReport(bytes, parseXml);
  if (reading.kind !== 'report') throw new Error(reading.kind);
  return reading.report;
};

describe('another report', () => {
  it.each(['fi', 'sv'] as const)('is read from a file in %s with scores, front and criteria', (language) => {
    const report = read(
      finishedDocument(language, {
        'front.assessors.1': 'Anna A.',
        'front.assessors.2': 'Bo B.',
        'front.unit': 'Yksikkö  å\nrivi',
        'criterion.3.score': '5',
      }),
    );
    expect(report.criteriaSet).toBe('ips');
    expect(report.language).toBe(language);
    expect(report.criteria.map(({ number }) => number)).toHaveLength(25);
    expect(scoresOf(report).get(3)).toBe(5);
    expect(totalOf(report)).toBe(101);
    expect(frontEntries(report, 'assessors')).toEqual(['Anna A.', 'Bo B.']);
    expect(frontLine(report, 'unit')).toBe('Yksikkö å rivi');
    expect(frontDays(report, 'assessmentDates')).toEqual({ first: '2026-06-24', last: '2026-06-25' });
  });

  it('brings the working data that travel in the file', () => {
    const file = 'assets/templates/ips-laatuarviointiraportti-fi-kesken.docx';
    expect(read(readFileSync(file)).work.get(15)?.figures?.fields['days']).toContain('12 19 24');
    expect(read(sampleBytes('fi')).work.size).toBe(0);
  });

  it('has no total while a score is missing', () => {
    expect(totalOf(read(finishedDocument('sv', { 'criterion.3.score': '' })))).toBeNull();
  });

  it('has the arrow that Word keeps as a sign of a symbol font', () => {
    const bytes = changedPackage(finishedDocument('fi', { 'criterion.4.comments': 'Pisteet 3 NUOLI 5' }), {
      'word/document.xml': (xml) =>
        xml.replace(
          'Pisteet 3 NUOLI 5',
          'Pisteet 3 </w:t></w:r><w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r><w:r><w:t xml:space="preserve"> 5',
        ),
    });
    expect(read(bytes).texts.get('criterion.4.comments')).toBe('Pisteet 3 → 5');
  });

  it('is said to be of another set where the document names LATU outside of what was typed', () => {
    const title = (bytes: Uint8Array) =>
      changedPackage(bytes, {
        'word/document.xml': (xml) =>
          xml.replace('<w:body>', '<w:body><w:p><w:r><w:t>LATU-laatukriteerit</w:t></w:r></w:p>'),
      });
    expect(read(title(sampleBytes('fi'))).criteriaSet).toBe('latu');
    expect(read(finishedDocument('fi', { 'front.method': 'Ei LATU-arviointi.' })).criteriaSet).toBe('ips');
  });

  it('is nothing for another document, and a fault for no document', () => {
    const letter = buildDocument({ language: 'fi', edit: (lines) => lines.slice(0, 1) }).bytes;
    expect(readOtherReport(letter, parseXml).kind).toBe('notReport');
    expect(readOtherReport(new Uint8Array([1, 2, 3]), parseXml)).toEqual({
      kind: 'fault',
      fault: 'notDocx',
    });
  });
});
