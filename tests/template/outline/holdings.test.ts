import { parseXml } from '../../../src/commands/parseXml';
import { holdingSource, holdingsIn } from '../../../src/template/outline/holdings';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const content = (inner: string) => parseXml(`<w:sdtContent ${w} ${mc}>${inner}</w:sdtContent>`);
const run = (text: string, format = '') =>
  `<w:r>${format && `<w:rPr>${format}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const styles = parseXml(
  `<w:styles ${w}><w:style w:styleId="Luettelo"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style></w:styles>`,
);
const source = holdingSource({ comments: null, styles });

const numbered = (list: number) => `<w:numPr><w:numId w:val="${list}"/></w:numPr>`;
const styled = (name: string) => `<w:pPr><w:pStyle w:val="${name}"/></w:pPr>`;
const m = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const bold = '<w:rPr><w:b/></w:rPr>';
const proofing = '<w:proofErr w:type="spellStart"/>';

const found = (inner: string, prompting = false): string[] =>
  holdingsIn(content(inner), source, prompting).map(({ kind, count }) => `${kind} ${count}`);

it.each([
  ['nothing', '', []],
  ['plain text', run('Teksti'), []],
  ['text in one format', `${run('Lihavaa', '<w:b/>')}${run(' kaikki', '<w:b/>')}`, []],
  ['text whose languages differ', `${run('Yksi', '<w:lang w:val="fi-FI"/>')}${run('två')}`, []],
  ['a word in bold', `${run('Tämä on ')}${run('tärkeää', '<w:b/>')}`, ['formatting 1']],
  [
    'a comment',
    `<w:commentRangeStart w:id="7"/>${run('Teksti')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`,
    ['comment 1'],
  ],
  ['the end of a comment alone', `${run('Teksti')}<w:commentRangeEnd w:id="7"/>`, ['comment 1']],
  ['a footnote', `${run('Teksti')}<w:r><w:footnoteReference w:id="2"/></w:r>`, ['footnote 1']],
  ['an endnote', `<w:r><w:endnoteReference w:id="2"/></w:r>`, ['footnote 1']],
  ['a link', `<w:hyperlink>${run('THL')}</w:hyperlink>`, ['link 1']],
  ['a field code', `<w:r><w:instrText> DATE </w:instrText></w:r>`, ['fieldCode 1']],
  ['a list', `<w:p><w:pPr>${numbered(1)}</w:pPr>${run('Yksi')}</w:p><w:p>${run('kaksi')}</w:p>`, ['list 1']],
  ['a list by its style', `<w:p>${styled('Luettelo')}${run('Yksi')}</w:p>`, ['list 1']],
  [
    'a paragraph taken out of the list of its style',
    `<w:p><w:pPr><w:pStyle w:val="Luettelo"/>${numbered(0)}</w:pPr>${run('Yksi')}</w:p>`,
    [],
  ],
  [
    'a paragraph in another style',
    `<w:p>${styled('Otsikko2')}${run('Yksi')}</w:p><w:p>${run('kaksi')}</w:p>`,
    ['formatting 1'],
  ],
  [
    'a paragraph in the middle of the page',
    `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run('Yksi')}</w:p><w:p>${run('kaksi')}</w:p>`,
    ['formatting 1'],
  ],
  ['small capitals', `${run('Yksi')}${run('kaksi', '<w:smallCaps/>')}`, ['formatting 1']],
  [
    'a word shaded otherwise',
    `${run('Yksi', '<w:shd w:val="clear" w:fill="FFFF00"/>')}${run('kaksi', '<w:shd w:val="clear" w:fill="auto"/>')}`,
    ['formatting 1'],
  ],
  [
    'an arrow that Word made of two hyphens',
    '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>',
    ['symbol 1'],
  ],
  [
    'letters that are pictures',
    run('J', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'),
    ['symbol 1'],
  ],
  ['letters of two common fonts', `${run('J', '<w:rFonts w:ascii="Arial"/>')}${run('K')}`, []],
  [
    'an equation',
    `<m:oMathPara ${m}><m:oMath><m:r>${bold}<m:t>x</m:t></m:r><m:r><m:t>=1</m:t></m:r></m:oMath></m:oMathPara>`,
    ['equation 1'],
  ],
  [
    'a bookmark',
    `<w:bookmarkStart w:id="1" w:name="kohta"/>${run('a')}<w:bookmarkEnd w:id="1"/>`,
    ['bookmark 1'],
  ],
  ['a bookmark of Word’s own', `<w:bookmarkStart w:id="1" w:name="_GoBack"/><w:bookmarkEnd w:id="1"/>`, []],
  ['hidden text', `${run('a')}${run('piilossa', '<w:vanish/>')}`, ['hiddenText 1']],
  ['something unknown', `<w:r><w:ruby/></w:r><w:r><w:pgNum/></w:r>`, ['other 2']],
  [
    'elements named like members of JavaScript',
    `<w:r><w:constructor/></w:r><w:r><w:toString/></w:r>`,
    ['other 2'],
  ],
  [
    'all that a text is made of',
    `<w:r><w:t>a</w:t><w:tab/><w:br/><w:cr/><w:noBreakHyphen/><w:softHyphen/><w:lastRenderedPageBreak/></w:r>${proofing}`,
    [],
  ],
  ['a page break', '<w:r><w:br w:type="page"/></w:r>', ['break 1']],
  ['a column break', '<w:r><w:br w:type="column"/></w:r>', ['break 1']],
  ['a line break beside a picture', '<w:r><w:br w:type="textWrapping" w:clear="all"/></w:r>', []],
  [
    'the end of a section',
    `<w:p><w:pPr><w:sectPr><w:cols w:num="2"/></w:sectPr></w:pPr>${run('a')}</w:p><w:p>${run('b')}</w:p>`,
    ['break 1'],
  ],
  [
    'a paragraph that begins a page',
    `<w:p>${run('a')}</w:p><w:p><w:pPr><w:pageBreakBefore/></w:pPr>${run('b')}</w:p>`,
    ['formatting 1'],
  ],
  [
    'formatting changed with tracking',
    run('a', '<w:b/><w:rPrChange w:id="1"><w:rPr/></w:rPrChange>'),
    ['formattingChange 1'],
  ],
  [
    'a paragraph formatted with tracking, and its end',
    `<w:p><w:pPr><w:rPr><w:rPrChange w:id="2"/></w:rPr><w:pPrChange w:id="1"/></w:pPr>${run('a')}</w:p>`,
    ['formattingChange 2'],
  ],
  [
    'a range that some may edit',
    '<w:permStart w:id="1" w:edGrp="everyone"/><w:permEnd w:id="1"/>',
    ['other 2'],
  ],
  [
    'text against the line',
    `${run('a')}<w:bdo w:val="rtl">${run('b')}</w:bdo><w:dir>${run('c')}</w:dir>`,
    ['formatting 1'],
  ],
  ['a document in it', '<w:subDoc/>', ['other 1']],
  ['a mark of what a word is', `<w:smartTag w:element="place">${run('Oulu')}</w:smartTag>`, []],
  ['a table', `<w:tbl><w:tr><w:tc><w:p>${run('1')}</w:p></w:tc></w:tr></w:tbl>`, ['table 1']],
  ['a tracked insertion', `<w:ins w:id="1">${run('uutta')}</w:ins>`, ['insertion 1']],
  ['a tracked deletion', `<w:del w:id="1"><w:r><w:delText>pois</w:delText></w:r></w:del>`, ['deletion 1']],
  ['a control in it', `<w:sdt><w:sdtContent>${run('sisä')}</w:sdtContent></w:sdt>`, ['control 1']],
  [
    'a picture with its second form',
    '<w:r><mc:AlternateContent><mc:Choice><w:drawing/></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>',
    ['picture 1'],
  ],
])('A field with %s', (_, inner, expected) => {
  expect(found(inner)).toEqual(expected);
});

it('The formatting of a prompt was given by nobody', () => {
  const changed = '<w:rStyle w:val="PlaceholderText"/><w:rPrChange w:id="1"/>';
  expect(found(run('Kirjoita', changed), true)).toEqual([]);
  expect(found(`${run('Kirjoita ')}${run('tähän', '<w:i/>')}`, true)).toEqual([]);
});

it('A comment names its author once', () => {
  const comments = parseXml(
    `<w:comments ${w}><w:comment w:id="7" w:author=" Marja Salonen "/><w:comment w:id="8" w:author="Marja Salonen"/><w:comment w:id="9"/></w:comments>`,
  );
  const both = '<w:r><w:commentReference w:id="7"/></w:r><w:r><w:commentReference w:id="8"/></w:r>';
  const unnamed = '<w:r><w:commentReference w:id="9"/></w:r>';
  expect(holdingsIn(content(both + unnamed), holdingSource({ comments, styles: null }), false)).toEqual([
    { kind: 'comment', count: 3, authors: ['Marja Salonen'] },
  ]);
});

it('However deep it is nested, it is found in one pass', () => {
  const deep = `${'<w:ins>'.repeat(5_000)}${run('x')}${'</w:ins>'.repeat(5_000)}`;
  expect(found(deep)).toEqual(['insertion 5000']);
  const border = `${'<w:pBdr>'.repeat(20_000)}${'</w:pBdr>'.repeat(20_000)}`;
  expect(found(`<w:p><w:pPr>${border}</w:pPr>${run('x', border)}</w:p>`)).toEqual([]);
});
