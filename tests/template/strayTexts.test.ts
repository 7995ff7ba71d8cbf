import { readFileSync } from 'node:fs';
import type { StrayPlace } from '../../src/assessment/strayText';
import { strayPlaces } from '../../src/assessment/strayText';
import { findingsIn } from '../../src/commands/check';
import { sv } from '../../src/words/sv';
import { changedPackage, related, type PartChanges } from './changedPackage';

const sample = readFileSync('assets/templates/ips-kvalitetsbedomningsrapport-sv.docx');
const code = '010190-123A';
const run = `<w:r><w:t>Se ${code}</w:t></w:r>`;
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const drawing = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';

const inDocument = (change: (xml: string) => string): PartChanges => ({ 'word/document.xml': change });
const atEnd = (xml: string): PartChanges =>
  inDocument((before) => before.replace(/(<w:sectPr(?!.*<w:sectPr))/s, `${xml}$1`));
const relationships = 'word/_rels/document.xml.rels';

/** An identity code in each place outside of the fields. */
const places: readonly [place: StrayPlace, where: string, changes: PartChanges][] = [
  ['body', 'a paragraph', atEnd(`<w:p>${run}</w:p>`)],
  ['body', 'hidden text', atEnd(`<w:p>${run.replace('<w:t>', '<w:rPr><w:vanish/></w:rPr><w:t>')}</w:p>`)],
  ['body', 'a table', atEnd(`<w:tbl><w:tr><w:tc><w:p>${run}</w:p></w:tc></w:tr></w:tbl>`)],
  [
    'body',
    'a text box',
    atEnd(`<w:p><w:r><w:pict><w:txbxContent><w:p>${run}</w:p></w:txbxContent></w:pict></w:r></w:p>`),
  ],
  ['body', 'a control of no field', atEnd(`<w:sdt><w:sdtContent><w:p>${run}</w:p></w:sdtContent></w:sdt>`)],
  [
    'comment',
    'a comment',
    {
      [relationships]: related('comments', 'comments.xml'),
      'word/comments.xml': () =>
        `<w:comments ${word}><w:comment w:id="1" w:author="A"><w:p>${run}</w:p></w:comment></w:comments>`,
    },
  ],
  [
    'margin',
    'the header',
    { 'word/header1.xml': (xml) => xml.replace('</w:hdr>', `<w:p>${run}</w:p></w:hdr>`) },
  ],
  [
    'margin',
    'the footer',
    { 'word/footer1.xml': (xml) => xml.replace('</w:ftr>', `<w:p>${run}</w:p></w:ftr>`) },
  ],
  [
    'note',
    'a footnote',
    {
      [relationships]: related('footnotes', 'footnotes.xml'),
      'word/footnotes.xml': () =>
        `<w:footnotes ${word}><w:footnote w:id="2"><w:p>${run}</w:p></w:footnote></w:footnotes>`,
    },
  ],
  [
    'picture',
    'what a picture says',
    atEnd(
      `<w:p><w:r><w:drawing><wp:inline ${drawing}><wp:docPr id="9" name="P" descr="${code}"/></wp:inline></w:drawing></w:r></w:p>`,
    ),
  ],
  ['title', "a field's title", inDocument((xml) => xml.replace(/(<w:alias w:val=")/, `$1${code} `))],
  [
    'property',
    "the file's description",
    {
      'docProps/core.xml': (xml) =>
        xml.replace('</cp:coreProperties>', `<dc:description>${code}</dc:description></cp:coreProperties>`),
    },
  ],
];

const personalIn = (changes: PartChanges): readonly string[] =>
  findingsIn(changedPackage(sample, changes), '2026-07-20')
    .filter(({ kind }) => kind === 'personalData')
    .map(({ message }) => message);

it('says nothing of a template', () => {
  expect(personalIn({})).toEqual([]);
});

it.each(places)('finds an identity code outside of the fields, in the %s: %s', (_, __, changes) => {
  expect(personalIn(changes)).toEqual([expect.stringContaining(code)]);
});

it('tries each place', () => {
  expect([...new Set(places.map(([place]) => place))].toSorted()).toEqual([...strayPlaces].toSorted());
});

it('passes over what a tracked change has taken away', () => {
  const removed = `<w:p><w:del w:id="7" w:author="A">${run.replaceAll('w:t>', 'w:delText>')}</w:del></w:p>`;
  expect(personalIn(atEnd(removed))).toEqual([]);
});

describe('an instruction of the template', () => {
  const [instruction = ''] = sv.template.instructions;
  const line = `<w:p><w:r><w:t>${instruction}</w:t></w:r></w:p>`;
  const left = (changes: PartChanges): number =>
    findingsIn(changedPackage(sample, changes), '2026-07-20').filter(
      ({ kind, message }) => kind === 'instructionLeft' && message.includes('Hjälp: Fyll i fälten'),
    ).length;
  const without = (xml: string): string => xml.replace('Hjälp: Fyll i fälten', 'Borttagen');
  const both = (changes: PartChanges): PartChanges => {
    const change = changes['word/document.xml'];
    return { ...changes, 'word/document.xml': (xml) => (change ?? String)(without(xml)) };
  };

  it.each<[where: string, changes: PartChanges]>([
    ['a paragraph', atEnd(line)],
    ['a table', atEnd(`<w:tbl><w:tr><w:tc>${line}</w:tc></w:tr></w:tbl>`)],
    ['a text box', atEnd(`<w:p><w:r><w:pict><w:txbxContent>${line}</w:txbxContent></w:pict></w:r></w:p>`)],
    ['the header', { 'word/header1.xml': (xml) => xml.replace('</w:hdr>', `${line}</w:hdr>`) }],
  ])('is found in %s', (_, changes) => {
    expect(left(both({}))).toBe(0);
    expect(left(both(changes))).toBe(1);
  });
});
