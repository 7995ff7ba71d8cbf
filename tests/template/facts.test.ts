import type { DocumentFacts } from '../../src/assessment/checkedReport';
import { openDocx } from '../../src/template/xml/docx';
import { readPackage } from '../../src/template/readPackage';
import { workingDataNamespace } from '../../src/template/workingData/workingDataPart';
import { formatWorkingData } from '../../src/template/workingData/workingDataXml';
import { parseXml } from '../../src/commands/parseXml';
import type { PartChanges } from './changedPackage';
import { changedPackage, related } from './changedPackage';
import { documentXmlOf, packed } from './docxFile';
import { sampleBytes } from './templateScript';

function factsOf(bytes: Uint8Array): DocumentFacts {
  const opening = openDocx(bytes, parseXml);
  if (opening.kind === 'fault') throw new Error(opening.fault);
  return readPackage(opening.package).facts;
}

const relationships = 'word/_rels/document.xml.rels';
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const sample = sampleBytes('fi');
const changed = (changes: PartChanges) => factsOf(changedPackage(sample, changes));
const inBody = (xml: string) =>
  changed({ 'word/document.xml': (text) => text.replace('<w:body>', `<w:body>${xml}`) });
const withXmlPart = (xml: string) =>
  changed({
    [relationships]: related('customXml', '../customXml/item1.xml'),
    'customXml/item1.xml': () => xml,
  });
const withComments = (xml: string) =>
  changed({ [relationships]: related('comments', 'comments.xml'), 'word/comments.xml': () => xml });

it('finds nothing in the samples', () => {
  const nothing = { workingData: false, tracking: false, revisions: 0, comments: 0, threads: [] };
  expect(factsOf(sample)).toMatchObject(nothing);
  expect(factsOf(sampleBytes('sv'))).toMatchObject(nothing);
});

describe('working data', () => {
  it('is found by its namespace', () => {
    const work = { ticks: null, figures: null, note: 'Kysy vielä' };
    expect(withXmlPart(formatWorkingData(new Map([[4, work]])))).toMatchObject({ workingData: true });
    expect(withXmlPart(`<x:other xmlns:x="${workingDataNamespace}"/>`)).toMatchObject({ workingData: true });
  });

  it('is no other custom XML', () => {
    expect(withXmlPart('<b:Sources xmlns:b="urn:bibliography"/>')).toMatchObject({ workingData: false });
    expect(withXmlPart('<workingData/>')).toMatchObject({ workingData: false });
  });

  it('is none where only how often it was changed is left', () => {
    const removed = { criterion: 4, kind: 'note', revision: 2 };
    const bare = formatWorkingData(new Map(), { unknown: [], revisions: [removed] });
    expect(withXmlPart(bare)).toMatchObject({ workingData: false });
    const withMore = { unknown: [{ criterion: 4, xml: '<voice/>' }], revisions: [removed] };
    expect(withXmlPart(formatWorkingData(new Map(), withMore))).toMatchObject({ workingData: true });
    expect(withXmlPart(bare.replace('version="1"', 'version="2"'))).toMatchObject({ workingData: true });
  });

  it('is unknown where a part can’t be read', () => {
    expect(withXmlPart('<workingData')).toMatchObject({ workingData: null });
    expect(changed({ [relationships]: related('customXml', '../gone.xml') })).toMatchObject({
      workingData: null,
    });
  });
});

describe('tracked changes', () => {
  const by = 'w:id="1" w:author="A"';

  it.each([
    ['inserted text', `<w:p><w:ins ${by}><w:r><w:t>x</w:t></w:r></w:ins></w:p>`, 1],
    ['deleted text', `<w:p><w:del ${by}><w:r><w:delText>x</w:delText></w:r></w:del></w:p>`, 1],
    ['an inserted paragraph', `<w:p><w:pPr><w:rPr><w:ins ${by}/></w:rPr></w:pPr></w:p>`, 1],
    ['moved text', `<w:p><w:moveFrom ${by}/><w:moveTo ${by}/></w:p>`, 2],
    ['formatting', `<w:p><w:r><w:rPr><w:b/><w:rPrChange ${by}><w:rPr/></w:rPrChange></w:rPr></w:r></w:p>`, 1],
    [
      'a change in a control in a table',
      `<w:tbl><w:tr><w:tc><w:sdt><w:sdtContent><w:p><w:ins ${by}/></w:p></w:sdtContent></w:sdt></w:tc></w:tr></w:tbl>`,
      1,
    ],
    ['words that name the marks', '<w:p><w:r><w:t>w:ins w:del</w:t></w:r></w:p>', 0],
  ])('are counted: %s', (_, xml, count) => {
    expect(inBody(xml)).toMatchObject({ revisions: count });
  });

  const inserted = `<w:ins ${by}><w:r><w:t>uusi</w:t></w:r></w:ins>`;

  it('lead to the first of them: the paragraph, with the line before it', () => {
    const lines = `<w:p><w:r><w:t>Ennen</w:t></w:r></w:p><w:p><w:r><w:t>Lisäys: </w:t></w:r>${inserted}</w:p>`;
    expect(inBody(lines)).toMatchObject({
      firstRevision: { passage: { pieces: ['Lisäys: uusi'], behind: 'Ennen' } },
    });
  });

  it('lead to the field that they stand in', () => {
    const inFirstField = (text: string) => text.replace(/(<w:sdtContent>)(<w:r>)/, `$1${inserted}$2`);
    expect(changed({ 'word/document.xml': inFirstField })).toMatchObject({
      firstRevision: { key: 'front.unit' },
    });
  });

  it('are counted however deep they stand', () => {
    const deep =
      '<w:sdt><w:sdtContent>'.repeat(3000) + '<w:p><w:ins/></w:p>' + '</w:sdtContent></w:sdt>'.repeat(3000);
    expect(inBody(deep)).toMatchObject({ revisions: 1 });
  });

  it.each([
    ['<w:trackRevisions/>', true],
    ['<w:trackRevisions w:val="0"/>', false],
    ['', false],
  ])('are on or off by the settings: %s', (flag, tracking) => {
    const settings = () => `<w:settings ${word}>${flag}</w:settings>`;
    expect(changed({ 'word/settings.xml': settings })).toMatchObject({ tracking });
  });

  it('are neither on nor off where the file has no settings that can be read', () => {
    expect(changed({ 'word/settings.xml': () => '<w:settings' })).toMatchObject({ tracking: null });
    expect(factsOf(packed(documentXmlOf(''), `<w:numbering ${word}/>`))).toMatchObject({ tracking: null });
  });
});

describe('comments', () => {
  it('are counted', () => {
    const comment = '<w:comment w:id="0"><w:p/></w:comment>';
    expect(withComments(`<w:comments ${word}>${comment}${comment}</w:comments>`)).toMatchObject({
      comments: 2,
    });
    expect(withComments(`<w:comments ${word}/>`)).toMatchObject({ comments: 0 });
  });

  it('are unknown where their part can’t be read', () => {
    expect(withComments('<w:comments')).toMatchObject({ comments: null });
  });
});
