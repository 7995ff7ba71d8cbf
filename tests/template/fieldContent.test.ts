import type { FieldContent } from '../../src/assessment/fieldContent';
import { readThreads } from '../../src/template/comments';
import { readContents } from '../../src/template/fieldContent';
import { wordParts } from '../../src/template/package';
import { commented, field, paragraph, run, wordFile } from './wordFile';

const comments = [
  { id: 1, author: 'Maija Virtanen', text: 'Onko tämä vuodelta 2026?' },
  { id: 2, author: 'Erik Berg', text: 'Kyllä', answerTo: 1 },
];

function contentOf(content: string, properties = ''): FieldContent {
  const source = wordFile(paragraph(field(content, properties)), comments);
  const { document } = wordParts(source);
  return readContents(document, readThreads(source) ?? []).get(0) ?? [];
}

const code = (text: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${text}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('3')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const by = 'w:id="9" w:author="A"';

describe('What a field holds besides text', () => {
  it.each([
    ['a thread', commented(1, 'sana'), 'comment', 1],
    ['a footnote', `${run('sana')}<w:r><w:footnoteReference w:id="2"/></w:r>`, 'footnote', 1],
    ['two endnotes', '<w:r><w:endnoteReference w:id="2"/><w:endnoteReference w:id="3"/></w:r>', 'endnote', 2],
    ['a picture', '<w:r><w:drawing/></w:r>', 'picture', 1],
    ['an old picture', '<w:r><w:pict/></w:r>', 'picture', 1],
    [
      'a picture in two forms',
      '<w:r><mc:AlternateContent><mc:Choice><w:drawing/></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>',
      'picture',
      1,
    ],
    ['a link', `<w:hyperlink>${run('thl.fi')}</w:hyperlink>`, 'link', 1],
    ['a link as a code', code(' HYPERLINK "https://thl.fi" '), 'link', 1],
    ['a code', code(' PAGE '), 'fieldCode', 1],
    ['a simple code', `<w:fldSimple w:instr=" DATE ">${run('24.6.2026')}</w:fldSimple>`, 'fieldCode', 1],
    ['a bold word', run('yksi ') + run('lihava', '<w:b/>') + run(' sana'), 'formatting', 1],
    ['an insertion', `${run('yksi')}<w:ins ${by}>${run(' kaksi')}</w:ins>`, 'insertion', 1],
    [
      'a deletion',
      `${run('yksi')}<w:del ${by}><w:r><w:delText> kaksi</w:delText></w:r></w:del>`,
      'deletion',
      1,
    ],
    ['a control', field(run('sisällä')), 'control', 1],
  ] as const)('%s', (_, content, kind, count) => {
    expect(contentOf(content)).toEqual([
      { kind, count, authors: kind === 'comment' ? ['Maija Virtanen', 'Erik Berg'] : [] },
    ]);
  });

  it.each([
    ['text', run('yksi') + run(' kaksi')],
    ['text in one look', run('yksi', '<w:b/>') + run(' kaksi', '<w:b/><w:lang w:val="fi-FI"/>')],
    ['line breaks and tabs', '<w:r><w:t>a</w:t><w:br/><w:tab/><w:t>b</w:t></w:r>'],
    [
      'marks of proofing and bookmarks',
      `<w:proofErr w:type="spellStart"/>${run('a')}<w:bookmarkStart w:id="0"/>`,
    ],
    ['white space of another look', run('a') + run(' ', '<w:b/>')],
    ['nothing', ''],
  ])('is nothing with %s', (_, content) => {
    expect(contentOf(content)).toEqual([]);
  });

  it('is no look of a prompt', () => {
    expect(contentOf(run('Kirjoita') + run(' tähän', '<w:b/>'), '<w:showingPlcHdr/>')).toEqual([]);
  });

  it('counts a thread of which the field holds one end', () => {
    expect(contentOf('<w:commentRangeEnd w:id="1"/>')).toMatchObject([{ kind: 'comment', count: 1 }]);
  });

  it('holds lists and tables around paragraphs, and tells several kinds in order', () => {
    const listed = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr></w:p>';
    const source = wordFile(field(`${listed}${listed}<w:tbl/>${paragraph(commented(1, 'sana'))}`), comments);
    const contents = readContents(wordParts(source).document, readThreads(source) ?? []);
    expect(contents.get(0)?.map(({ kind, count }) => [kind, count])).toEqual([
      ['comment', 1],
      ['list', 1],
      ['table', 1],
    ]);
  });

  it('is listed by the place of the control', () => {
    const source = wordFile(paragraph(field(run('a'))) + paragraph(field(commented(1, 'b'))), comments);
    expect([...readContents(wordParts(source).document, readThreads(source) ?? []).keys()]).toEqual([1]);
  });
});
