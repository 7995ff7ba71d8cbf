import { parseXml } from '../../../src/commands/parseXml';
import { fieldContent } from '../../../src/template/outline/fieldPieces';
import type { Package } from '../../../src/template/xml/package';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string, format = '') =>
  `<w:r>${format && `<w:rPr>${format}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const m = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
/** As Word writes it: drawn by newer versions, text for older ones. */
const emoji = `<w:r><mc:AlternateContent ${mc}><mc:Choice Requires="w16se"><w:symEx/></mc:Choice><mc:Fallback><w:t>😀</w:t></mc:Fallback></mc:AlternateContent></w:r>`;
const paragraph = (content: string) => `<w:p>${content}</w:p>`;
const control = (id: number, content: string, more = '') =>
  `<w:sdt><w:sdtPr><w:id w:val="${id}"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

function packageOf(body: string): Package {
  const document = parseXml(`<w:document ${w}><w:body>${body}<w:sectPr/></w:body></w:document>`);
  return { part: (name) => (name === '/word/document.xml' ? document : null) };
}

/** Its pieces: words as they are, line breaks as "/", ends of paragraphs as "//", what is held in brackets. */
const piecesOf = (body: string, id = 1): string[] =>
  (fieldContent(packageOf(body), id)?.pieces ?? []).map(({ text, kind }) => {
    if (kind === 'lineBreak') return '/';
    if (kind === 'paragraphEnd') return '//';
    return kind === 'held' ? `[${text}]` : text;
  });
const inControl = (content: string): string[] => piecesOf(paragraph(control(1, content)));

describe('A field is read piece by piece:', () => {
  it.each([
    ['runs that look alike are one', run('one ') + run('two'), ['one two']],
    ['formatting parts them', run('one ') + run('two', '<w:b/>'), ['one ', 'two']],
    ['a language parts nothing', run('one ') + run('two', '<w:lang w:val="fi-FI"/>'), ['one two']],
    ['line breaks end lines', `${run('one')}<w:r><w:br/></w:r>${run('two')}`, ['one', '/', 'two']],
    [
      'an element named like a member of JavaScript is held',
      `${run('one')}<w:r><w:constructor/></w:r>`,
      ['one', '[]'],
    ],
    [
      'a tracked change of formatting parts',
      run('one ', '<w:b/>') + run('two', '<w:b/><w:rPrChange w:id="1"/>'),
      ['one ', 'two'],
    ],
    ['the edge of a range that some may edit is held', `${run('one')}<w:permEnd w:id="1"/>`, ['one', '[]']],
    ['a page break is held', `${run('one')}<w:r><w:br w:type="page"/></w:r>`, ['one', '[\n]']],
    ['a column break is held', `${run('one')}<w:r><w:br w:type="column"/></w:r>`, ['one', '[]']],
    [
      'a footnote is held',
      `${run('one')}<w:r><w:footnoteReference w:id="1"/></w:r>${run('two')}`,
      ['one', '[]', 'two'],
    ],
    [
      'a link holds its words',
      `${run('one')}<w:hyperlink>${run('two')}</w:hyperlink>`,
      ['one', '[]', '[two]', '[]'],
    ],
    ['a nested control holds its words', control(2, run('two')), ['[]', '[two]', '[]']],
    [
      'a field code holds its words',
      `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>x</w:instrText></w:r>${run('two')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run('one')}`,
      ['[]', '[two]', '[]', 'one'],
    ],
    [
      'what is deleted is no text',
      `${run('one')}<w:del><w:r><w:delText>two</w:delText></w:r></w:del>`,
      ['one', '[]'],
    ],
    ['hidden words are held', run('one') + run('two', '<w:vanish/>'), ['one', '[two]']],
    ['an emoji in both of its forms is held', `${run('one')}${emoji}`, ['one', '[😀]']],
    ['an equation is no text', `${run('one')}<m:oMath ${m}><m:r><m:t>x</m:t></m:r></m:oMath>`, ['one', '[]']],
    ['an insertion parts', `${run('one')}<w:ins>${run('two')}</w:ins>`, ['one', 'two']],
    ['characters of Word’s own', '<w:r><w:t>a</w:t><w:tab/><w:noBreakHyphen/></w:r>', ['a\t\u2011']],
  ])('%s', (_, content, pieces) => {
    expect(inControl(content)).toEqual(pieces);
  });

  it('ends of paragraphs are told from line breaks, and held between unlike ones', () => {
    const [plain, listed] = ['', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'].map((properties) =>
      paragraph(properties + run('one')),
    );
    expect(piecesOf(control(1, `${plain}${plain}`))).toEqual(['one', '//', 'one']);
    expect(piecesOf(control(1, `${listed}${listed}`))).toEqual(['one', '//', 'one']);
    expect(piecesOf(control(1, `${plain}${listed}`))).toEqual(['one', '[\n]', 'one']);
    const section = paragraph(`<w:pPr><w:sectPr/></w:pPr>${run('one')}`);
    expect(piecesOf(control(1, `${section}${section}`))).toEqual(['one', '[\n]', 'one']);
  });

  it('a paragraph whose end was deleted goes on in the next', () => {
    const joined = paragraph(`<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('one')}`);
    expect(piecesOf(control(1, joined + paragraph(run('two'))))).toEqual(['one', '[]', 'two']);
  });

  it('paragraphs end lines, and a table is held', () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph(run('two'))}</w:tc></w:tr></w:tbl>`;
    expect(piecesOf(control(1, paragraph(run('one')) + table + paragraph(run('three'))))).toEqual([
      'one',
      '[]',
      '[\n]',
      '[two]',
      '[]',
      '[\n]',
      'three',
    ]);
  });
});

it('Pieces know the comments and insertions that they stand in', () => {
  const comment = `<w:commentRangeStart w:id="7"/>${run('one')}<w:commentRangeEnd w:id="7"/>`;
  const pieces = fieldContent(
    packageOf(paragraph(control(1, `${comment}<w:ins>${run('two')}</w:ins>`))),
    1,
  )?.pieces;
  const around = pieces
    ?.filter(({ text }) => text !== '')
    .map((piece) => piece.around.map((name) => name.split(' ')[0]));
  expect(around).toEqual([['comment'], ['insertion']]);
});

describe('The content of a control', () => {
  it('is found by the id, signed or not, among what stands around it', () => {
    const body = paragraph(`${run('Label: ')}${control(-5, run('one'))}`);
    expect(piecesOf(body, -5)).toEqual(['one']);
    expect(piecesOf(body, 2 ** 32 - 5)).toEqual(['one']);
  });

  it('is all that there is where the OOXML lacks the control', () => {
    expect(piecesOf(paragraph(run('one')))).toEqual(['one']);
    expect(piecesOf(paragraph(control(2, run('one'))))).toEqual(['[]', '[one]', '[]']);
  });

  it('is no text while the prompt shows, but what was put to the prompt', () => {
    const prompt = `${run('Write here.')}<w:r><w:commentReference w:id="1"/></w:r>`;
    const body = paragraph(control(1, prompt, '<w:showingPlcHdr/>'));
    expect(fieldContent(packageOf(body), 1)).toMatchObject({
      ...{ pieces: [], deleted: [], holds: [{ kind: 'comment', count: 1 }], prompting: true },
    });
  });
});
