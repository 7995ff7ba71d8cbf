import { DOMParser } from '@xmldom/xmldom';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { findingsIn } from '../../src/commands/check';
import { inspect, NotReadable } from '../../src/commands/inspection';
import { parseXml } from '../../src/commands/parseXml';
import { directText } from '../../src/template/xml/xml';
import { finishedDocument } from '../commands/finishedDocument';
import { sampled } from '../sampling/sampling';
import { changedPackage } from './changedPackage';
import { documentXmlOf, packed } from './docxFile';
import {
  claimingTooMuch,
  documentXml,
  otherEncodings,
  paragraph,
  tooMuch,
  utf16,
  withInBody,
  withListLevel,
  withMain,
  withNestedAlternates,
} from './hostileFiles';
import { otherForms } from './otherForms';
import { sampleBytes } from './templateScript';
import { badXml, goodXml } from './xmlTexts';

const sample = sampleBytes('fi');
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const whole = { bound: 157, problems: [] };

/** Microseconds of this process alone, so that a busy machine changes little. */
function workOf(read: () => void): number {
  const start = process.cpuUsage();
  read();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

/**
 * What is done with eight times as much takes at most eight times the work, and what does not grow is paid once; with
 * the square of it 64 times. Three times eight leaves a wide berth for the collector of memory.
 */
function expectNoSquare(bytesWith: (count: number) => Uint8Array, read: (bytes: Uint8Array) => void): void {
  const [less, more] = [bytesWith(12_500), bytesWith(100_000)];
  read(less);
  expect(workOf(() => read(more))).toBeLessThan(3 * 8 * workOf(() => read(less)));
}

const name = 'Työhönvalmennuksen tiimi';

/** A finished report with this in a line, in a heading, in a row, in a field of the front and in two of a criterion. */
const withEverywhere = (filler: string): Uint8Array =>
  changedPackage(
    finishedDocument('fi', {
      'front.unit': filler,
      'criterion.7.sources': filler,
      'criterion.7.comments': filler,
    }),
    {
      'word/document.xml': (xml) => {
        const row = xml.lastIndexOf(name);
        return `${xml.slice(0, row)}${filler}${xml.slice(row)}`
          .replace(name, () => `${name}${filler}`)
          .replace('<w:body>', () => `<w:body>${paragraph(filler)}`);
      },
    },
  );

describe('A file made to hurt', () => {
  it('is read where a list has an absurd level', () => {
    for (const value of ['4000000000', '99999999999999999999', '-1', '9'])
      expect(inspect(withListLevel(value))).toMatchObject(whole);
    const listed =
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="4000000000"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>';
    const numbering = `<w:numbering ${w}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="4000000000"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    expect(inspect(packed(documentXmlOf(listed), numbering))).toMatchObject({ bound: 0 });
  });

  it('is read however deep alternate content is nested in it', () => {
    expect(inspect(withNestedAlternates(1_000))).toMatchObject(whole);
  });

  it.each(tooMuch)('is refused in one sentence for its %s, before it is parsed', (_, make) => {
    const bytes = make();
    expect(() => inspect(bytes)).toThrow(NotReadable);
    expect(() => inspect(bytes)).toThrow(/far more text, tags, content controls or spaces/);
  });

  it.each([
    ['spaces', ' '],
    ['brackets', '('],
    ['colons', ':'],
    ['tabs', '\t'],
    ['equals signs', '= '],
  ])('takes time that grows with its %s, not with their square', (_, filler) => {
    expectNoSquare(
      (count) => withInBody(paragraph(`Pisteet ${filler.repeat(count / filler.length)}x`)),
      inspect,
    );
  });

  it.each(sampled([' ', '(', ':', '\t', '= ', '.', ', ', 'x', '1 ', '- '], 3))(
    'is checked in time that grows with how often %j is in its texts, not with the square',
    (filler) => {
      expectNoSquare(
        (count) => withEverywhere(`Pisteet ${filler.repeat(count / filler.length)}x`),
        (bytes) => findingsIn(bytes, '2026-07-20'),
      );
    },
  );

  it('says that it is damaged, not too large, where a part claims more than it can hold', () => {
    expect(() => inspect(claimingTooMuch())).toThrow(/damaged/);
  });
});

describe.each(otherForms)('A file made to hurt, saved as %s', (_, saved) => {
  it.each(sampled(tooMuch, 2))('is refused in the sentence for a .docx: %s', (_kind, make) => {
    const bytes = saved(make());
    expect(() => inspect(bytes)).toThrow(NotReadable);
    expect(() => inspect(bytes)).toThrow(/far more text, tags, content controls or spaces/);
  });

  it.each(otherEncodings)('is refused in %s, not mangled', (_kind, make) => {
    expect(() => inspect(saved(make()))).toThrow(/another encoding/);
  });

  it('is damaged, not too large, where a part claims more than it can hold', () => {
    expect(() => inspect(claimingTooMuch(saved(sample)))).toThrow(/damaged/);
  });

  it('is read where a list has an absurd level, or alternate content is nested deep', () => {
    expect(inspect(saved(withListLevel('4000000000')))).toMatchObject(whole);
    expect(inspect(saved(withNestedAlternates(1_000)))).toMatchObject(whole);
  });
});

describe('A file of other make', () => {
  it.each([
    ['UTF-16 with a byte order mark', utf16(documentXml.replace('UTF-8', 'UTF-16'), true)],
    ['UTF-16 without one', utf16(documentXml.replace('UTF-8', 'utf-16'), false)],
    ['UTF-8 that says nothing of it', strToU8(documentXml.replace(' encoding="UTF-8"', ''))],
  ])('is read in %s', (_, bytes) => {
    expect(inspect(withMain(bytes))).toMatchObject(whole);
  });

  it.each(otherEncodings)('is refused in %s, not mangled', (_, make) => {
    expect(() => inspect(make())).toThrow(/another encoding/);
  });

  it('is read where its parts are named with backslashes, or capitals', () => {
    const named = (change: (name: string) => string): Uint8Array =>
      zipSync(
        Object.fromEntries(Object.entries(unzipSync(sample)).map(([name, bytes]) => [change(name), bytes])),
      );
    expect(inspect(named((name) => name.replaceAll('/', '\\')))).toMatchObject(whole);
    expect(inspect(named((name) => name.replace('document.xml', 'Document.xml')))).toMatchObject(whole);
  });

  it.each(otherForms)('is read as %s', (_, saved) => {
    expect(inspect(saved(sample))).toMatchObject(whole);
  });
});

/** A browser's own verdict on the same texts: tests/end-to-end/parsers.test.ts. */
describe('The parser in Node', () => {
  it.each(badXml)('refuses what a browser refuses: %s', (_, xml) => {
    expect(parseXml(xml)).toBeNull();
  });

  it.each(goodXml)('reads what a browser reads: %s', (_, xml, text) => {
    const root = parseXml(xml);
    expect(root && directText(root)).toBe(text);
  });
});

it('Comments and instructions are no text, in a parser that keeps them', () => {
  const { documentElement } = new DOMParser().parseFromString(
    '<a>x<?y z?><!-- b --><![CDATA[&]]>y</a>',
    'text/xml',
  );
  expect(documentElement && directText(documentElement)).toBe('x&y');
});
