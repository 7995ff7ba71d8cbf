import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { inspect, NotReadable } from '../../src/commands/inspection';
import { buildDocument } from '../template/buildDocument';
import { withChoices } from '../template/structures';
import { documentXmlOf, packed } from '../template/docxFile';
import { sampleBytes } from '../template/templateScript';

const numbering = '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';
const sample = sampleBytes('fi');
const compoundFile = new Uint8Array(4096);
compoundFile.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

const zip = (files: Record<string, string | Uint8Array>): Uint8Array => {
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    zippable[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(zippable, { level: 1 });
};

/** A package whose main part is this XML. */
const around = (xml: string): Uint8Array => packed(xml, numbering);
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** The archive with another unpacked size claimed for every file: both headers lie alike. */
function claiming(bytes: Uint8Array, size: number): Uint8Array {
  const lying = bytes.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 28 < lying.length; at++) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, size, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return lying;
}

const spaces = (count: number): string => ' '.repeat(count);
const nestedEntities = (): string => {
  const levels = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`);
  return `<!DOCTYPE w:document [<!ENTITY e0 "ha">${levels.join('')}]>${documentXmlOf(paragraph('&e9;')).replace(/^<\?xml[^>]*>\s*/, '')}`;
};
const outsideEntity = (): string =>
  `<!DOCTYPE w:document [<!ENTITY file SYSTEM "file:///etc/hostname">]>${documentXmlOf(paragraph('&file;')).replace(/^<\?xml[^>]*>\s*/, '')}`;

describe('a file that is no report', () => {
  it.each<[string, () => Uint8Array]>([
    ['nothing at all', () => new Uint8Array()],
    ['plain text', () => strToU8('Kriteerittäinen arviointi: 1. Asiakasmäärä')],
    ['an old or encrypted document', () => compoundFile],
    ['a zip without a document', () => zip({ 'readme.txt': 'hello' })],
    ['an empty zip', () => zip({})],
    ['a spreadsheet', () => zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' })],
    ['half a document', () => sample.slice(0, sample.length / 2)],
    ['a document without its last bytes', () => sample.slice(0, -30)],
    ['a document with a hole in it', () => sample.map((byte, at) => (at > 3000 && at < 9000 ? 0 : byte))],
    ['XML that is not well-formed', () => around(documentXmlOf('<w:p>'))],
    ['XML cut short', () => around(documentXmlOf(paragraph('x')).slice(0, -20))],
    ['an empty main part', () => around('<?xml version="1.0"?>')],
    [
      'a document of another kind of XML',
      () => around('<?xml version="1.0"?><html><body>Pisteet: 4</body></html>'),
    ],
    ['entities that grow without end', () => around(`<?xml version="1.0"?>${nestedEntities()}`)],
    ['an entity that reads a file', () => around(`<?xml version="1.0"?>${outsideEntity()}`)],
    [
      'a part that unpacks to far too much',
      () => zip({ 'word/document.xml': documentXmlOf(paragraph(spaces(25_000_000))) }),
    ],
  ])('is refused in one sentence: %s', (_, make) => {
    const bytes = make();
    expect(() => inspect(bytes)).toThrow(NotReadable);
    expect(() => inspect(bytes)).toThrow(/^[A-Z][^\n]+\.$/);
  });

  it('is refused when it is too large', () => {
    const large = new Uint8Array(60_000_000);
    large.set(sample);
    expect(() => inspect(large)).toThrow(/large/);
  });

  it('is refused when many parts together unpack to too much', () => {
    const part = strToU8(`<a>${spaces(5_000_000)}</a>`);
    const parts = Array.from({ length: 8 }, (_, at): [string, Uint8Array] => [`word/part${at}.xml`, part]);
    const bytes = zip({ 'word/document.xml': documentXmlOf(paragraph('x')), ...Object.fromEntries(parts) });
    expect(bytes.length).toBeLessThan(1_000_000);
    expect(() => inspect(bytes)).toThrow(NotReadable);
  });

  it('is not unpacked beyond the size that it claims', () => {
    const bytes = claiming(zip({ 'word/document.xml': documentXmlOf(paragraph(spaces(30_000_000))) }), 1000);
    const before = process.memoryUsage().arrayBuffers;
    expect(() => inspect(bytes)).toThrow(NotReadable);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  it('is told apart: encrypted or old', () => {
    expect(() => inspect(compoundFile)).toThrow(/encrypted/);
  });
});

describe('a document made to hurt', () => {
  it('is read, however deep its controls are nested', () => {
    const deep = (count: number, inner: string): string =>
      '<w:sdt><w:sdtContent>'.repeat(count) + inner + '</w:sdtContent></w:sdt>'.repeat(count);
    const reading = inspect(around(documentXmlOf(deep(2000, paragraph('x')))));
    expect(reading.bound).toBe(0);
  });

  it('is read with a style that is based on itself', () => {
    const bytes = around(documentXmlOf('<w:p><w:pPr><w:pStyle w:val="Bulleted"/></w:pPr></w:p>'));
    expect(inspect(bytes).problems).not.toEqual([]);
  });

  it('is read where numbers and ids are none', () => {
    const odd =
      '<w:sdt><w:sdtPr><w:id w:val="abc"/></w:sdtPr><w:sdtContent/></w:sdt><w:p><w:pPr><w:numPr><w:ilvl w:val="x"/><w:numId w:val="-3"/></w:numPr></w:pPr></w:p>';
    expect(inspect(around(documentXmlOf(odd)))).toMatchObject({ controls: 1, bound: 0 });
  });
});

describe('npm run inspect', () => {
  const folder = mkdtempSync(join(tmpdir(), 'inspect-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/commands/inspect.ts', ...args], {
      encoding: 'utf8',
    });
  const file = (name: string, bytes: Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };

  it('prints what the reader makes of a report, and exits with 0', () => {
    const { bytes, expected } = buildDocument({ language: 'sv', typed: { 'criterion.7.score': '4' } });
    const { status, stdout, stderr } = run(file('report.docx', bytes));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const printed = JSON.parse(stdout) as ReturnType<typeof inspect>;
    expect(Object.keys(printed)).toEqual([
      'language',
      'templateDate',
      'controls',
      'bound',
      'fields',
      'criteria',
      'levels',
      'problems',
    ]);
    expect(printed.fields['criterion.7.score']).toEqual({
      ...expected.fields['criterion.7.score'],
      text: '4',
    });
    expect(Object.keys(printed.criteria[4] ?? {})).toEqual([
      'number',
      'section',
      'name',
      'definition',
      'components',
    ]);
  });

  it('prints with --why what spoke for each field, and what is left over', () => {
    const { bytes } = buildDocument({ language: 'fi', structure: withChoices(['after', 'signature']) });
    const { status, stdout, stderr } = run('--why', file('why.docx', bytes));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/criterion\.7: line \d+, "Työhönvalmennuksen tiimi.*number and name \+12/);
    expect(stdout).toMatch(
      /criterion\.7\.score: control -?\d+ \(richText\) behind "Pisteet:": label: exact \+10/,
    );
    expect(stdout).toMatch(
      /Controls left over\n {2}control -?\d+ \(richText\) behind "Paikka ja allekirjoitus:"\n$/,
    );
  });

  it('exits with 0 for a document that is no template, and says so in the problems', () => {
    const { status, stdout } = run(file('letter.docx', around(documentXmlOf(paragraph('Hei!')))));
    const printed = JSON.parse(stdout) as ReturnType<typeof inspect>;
    expect(status).toBe(0);
    expect(printed).toMatchObject({ language: null, bound: 0 });
    expect(printed.problems[0]?.message).toMatch(/criteria .* were not found/);
  });

  it.each<[string, () => string[]]>([
    ['no file is named', () => []],
    ['the file is not there', () => [join(folder, 'missing.docx')]],
    ['it is a folder', () => [folder]],
    ['it is no .docx', () => [file('text.docx', strToU8('hello'))]],
    ['it is encrypted', () => [file('secret.docx', compoundFile)]],
    ['it is damaged', () => [file('half.docx', sample.slice(0, 5000))]],
  ])('exits with 2 and one sentence on standard error when %s', (_, args) => {
    const { status, stdout, stderr } = run(...args());
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim()).toMatch(/^[^\n]{10,200}$/);
    expect(stderr).not.toMatch(/at .*:\d+:\d+|Error:/);
  });
});
