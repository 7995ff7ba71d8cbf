import { parseXml } from '../../../src/commands/parseXml';
import { paragraphText } from '../../../src/template/xml/partText';

const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

it.each([
  ['words in a link', `${run('Katso ')}<w:hyperlink>${run('THL')}</w:hyperlink>`, 'Katso THL'],
  ['an ampersand between other characters', run('A &amp; B &lt; C'), 'A & B < C'],
  [
    'characters of Word’s own',
    '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:ptab/><w:softHyphen/></w:r>',
    'a\tb\n\t\u00ad',
  ],
  [
    'an emoji that newer Words draw',
    `${run('Hyvä ')}<w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w:symEx/></mc:Choice><mc:Fallback><w:t>😀</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
    'Hyvä 😀',
  ],
  ['elements named like members of JavaScript', '<w:r><w:t>a</w:t><w:constructor/><w:valueOf/></w:r>', 'a'],
  ['a line end inside a text as a space', run('a\nb'), 'a b'],
  [
    'an arrow that Word made of two hyphens',
    `${run('A ')}<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>${run(' B')}`,
    'A → B',
  ],
  [
    'what was added with tracking, not what was deleted',
    `<w:ins>${run('uusi')}<w:del><w:r><w:delText>pois</w:delText></w:r></w:del></w:ins>`,
    'uusi',
  ],
  [
    'what was moved, once',
    `<w:moveFrom>${run('siirretty ')}</w:moveFrom>${run('paikalla ')}<w:moveTo>${run('siirretty')}</w:moveTo>`,
    'paikalla siirretty',
  ],
])('The text of a comment has %s', (_, content, text) => {
  const paragraph = parseXml(`<w:p ${names}>${content}</w:p>`);
  expect(paragraph && paragraphText(paragraph)).toBe(text);
});

it('A great many pieces in one comment are read like few', () => {
  const tabs = '<w:tab/>'.repeat(150_000);
  const breaks = '<w:r><w:br/></w:r>'.repeat(150_000);
  const paragraph = parseXml(`<w:p ${names}><w:r>${tabs}</w:r>${breaks}</w:p>`);
  expect(paragraph && paragraphText(paragraph)).toBe('\t'.repeat(150_000) + '\n'.repeat(150_000));
});
