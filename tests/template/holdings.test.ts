import { parseXml } from '../../src/commands/parseXml';
import { commentAuthors, holdingsIn } from '../../src/template/holdings';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const content = (inner: string) => parseXml(`<w:sdtContent ${w} ${mc}>${inner}</w:sdtContent>`);
const run = (text: string, format = '') =>
  `<w:r>${format && `<w:rPr>${format}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const authors = new Map([['7', 'Marja Salonen']]);

const found = (inner: string, prompting = false): string[] =>
  holdingsIn(content(inner), authors, prompting).map(({ kind, count }) => `${kind} ${count}`);

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
  ['a list', `<w:p><w:pPr><w:numPr/></w:pPr>${run('Yksi')}</w:p><w:p>${run('kaksi')}</w:p>`, ['list 1']],
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
  expect(found(`${run('Kirjoita ')}${run('tähän', '<w:i/>')}`, true)).toEqual([]);
});

it('A comment names its author once', () => {
  const comments = parseXml(
    `<w:comments ${w}><w:comment w:id="7" w:author=" Marja Salonen "/><w:comment w:id="8" w:author="Marja Salonen"/><w:comment w:id="9"/></w:comments>`,
  );
  const both = '<w:r><w:commentReference w:id="7"/></w:r><w:r><w:commentReference w:id="8"/></w:r>';
  const unnamed = '<w:r><w:commentReference w:id="9"/></w:r>';
  expect(holdingsIn(content(both + unnamed), commentAuthors(comments), false)).toEqual([
    { kind: 'comment', count: 3, authors: ['Marja Salonen'] },
  ]);
});

it('However deep it is nested, it is found in one pass', () => {
  const deep = `${'<w:ins>'.repeat(5_000)}${run('x')}${'</w:ins>'.repeat(5_000)}`;
  expect(found(deep)).toEqual(['insertion 5000']);
});
