import { parseXml } from '../../../src/commands/parseXml';
import { ownAuthors } from '../../../src/template/outline/ownChanges';

const change = (name: string, author: string, text: string): string =>
  `<w:${name} w:author="${author}"><w:r><w:${name === 'del' ? 'delText' : 't'}>${text}</w:${name === 'del' ? 'delText' : 't'}></w:r></w:${name}>`;

function authorsIn(xml: string, text: string, over = ''): string[] {
  const content = parseXml(
    `<w:sdtContent xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${xml}</w:sdtContent>`,
  );
  if (!content) throw new Error('This is no XML.');
  return [...ownAuthors(content, { text, over })];
}

it('Who has inserted what was sent is the pane’s own name, also in several pieces and lines', () => {
  const sent = 'Eka rivi\nja toka rivi';
  const pieces = change('ins', 'A', 'Eka ri') + change('ins', 'A', 'vi') + change('ins', 'A', 'ja toka rivi');
  expect(authorsIn(change('del', 'A', 'vanha') + pieces, sent)).toEqual(['A']);
});

it('Words that a colleague has struck within it are of it still', () => {
  const nested = `<w:ins w:author="A"><w:r><w:t>Eka </w:t></w:r>${change('del', 'K', 'toka')}</w:ins>`;
  expect(authorsIn(nested, 'Eka toka')).toEqual(['A']);
});

it('It is nobody’s where the text was not tracked', () => {
  expect(authorsIn(change('ins', 'K', 'ja') + change('del', 'K', 'Eka toka'), 'Eka toka')).toEqual([]);
});

it('Who has struck what was cleared is it, and no one else', () => {
  expect(
    authorsIn(change('del', 'A', 'vanha teksti') + change('del', 'K', 'sana'), '', 'vanha teksti'),
  ).toEqual(['A']);
});
