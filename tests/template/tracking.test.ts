import { inspect } from '../../src/commands/inspection';
import { readThreads } from '../../src/template/comments';
import { allControls, readOutline } from '../../src/template/outline/outline';
import { wordParts } from '../../src/template/xml/package';
import { changedPackage } from './changedPackage';
import { keptPrompt } from './changes/wrapping';
import { sampleBytes } from './templateScript';
import { commented, field, paragraph, run, wordFile } from './wordFile';

const by = 'w:id="1" w:author="A" w:date="2026-06-24T10:00:00Z"';
const deletedWord = '<w:r><w:delText>Matti</w:delText></w:r>';
const gone = `<w:del ${by}>${deletedWord}</w:del>`;
const markGone = `<w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr>`;
const control = (content: string): string =>
  `<w:sdt><w:sdtPr><w:id w:val="5"/>${keptPrompt}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const typed = '<w:r><w:t>Matti</w:t></w:r>';

/** The Finnish sample with this behind the last recipient: a control there is a fourth one. */
function recipientsWith(xml: string): string[] {
  const bytes = changedPackage(sampleBytes('fi'), {
    'word/document.xml': (text) => {
      const start = text.lastIndexOf('<w:p>', text.indexOf('Arvioijat:'));
      return text.slice(0, start) + xml + text.slice(start);
    },
  });
  const { fields, problems } = inspect(bytes);
  expect(problems).toEqual([]);
  return Object.keys(fields).filter((key) => key.startsWith('front.recipients'));
}

describe('What was deleted with tracking', () => {
  it.each([
    ['a paragraph with its control', `<w:p>${markGone}${control(gone)}</w:p>`],
    [
      'a paragraph around which Word marked the control',
      `<w:p>${markGone}<w:customXmlDelRangeStart ${by}/>${control(gone)}</w:p>`,
    ],
    ['a control in a paragraph that stays', `<w:p><w:customXmlDelRangeStart ${by}/>${control(gone)}</w:p>`],
    ['a control around a paragraph', control(`<w:p>${markGone}${gone}</w:p>`)],
    ['a control within a deletion', `<w:p><w:del ${by}>${control(deletedWord)}</w:del></w:p>`],
    ['a control that was moved away', `<w:p><w:moveFrom ${by}>${control(typed)}</w:moveFrom></w:p>`],
    [
      'a control before which a bookmark ends, too',
      `<w:p><w:customXmlDelRangeStart ${by}/><w:bookmarkEnd w:id="7"/>${control(gone)}</w:p>`,
    ],
    [
      'a row of a table',
      `<w:tbl><w:tr><w:trPr><w:del ${by}/></w:trPr><w:tc><w:p>${control(typed)}</w:p></w:tc></w:tr></w:tbl>`,
    ],
    [
      'a cell of a table',
      `<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel ${by}/></w:tcPr><w:p>${control(typed)}</w:p></w:tc></w:tr></w:tbl>`,
    ],
    [
      'a paragraph that was moved away',
      `<w:p><w:pPr><w:rPr><w:moveFrom ${by}/></w:rPr></w:pPr>${control(`<w:moveFrom ${by}>${typed}</w:moveFrom>`)}</w:p>`,
    ],
  ])('is not there: %s', (_, xml) => {
    expect(recipientsWith(xml)).toHaveLength(3);
  });

  it.each([
    ['a field that was merely emptied', `<w:p>${control(gone)}</w:p>`],
    ['a paragraph that was joined to the next', `<w:p>${markGone}${control(typed)}</w:p>`],
    ['a control that was inserted', `<w:p><w:ins ${by}>${control(typed)}</w:ins></w:p>`],
    [
      'a control that was removed around its text',
      `<w:p><w:customXmlDelRangeStart ${by}/>${control(`<w:customXmlDelRangeEnd w:id="1"/>${typed}`)}</w:p>`,
    ],
    [
      'a row that was added',
      `<w:tbl><w:tr><w:trPr><w:ins ${by}/></w:trPr><w:tc><w:p>${control(typed)}</w:p></w:tc></w:tr></w:tbl>`,
    ],
  ])('leaves there: %s', (_, xml) => {
    expect(recipientsWith(xml)).toHaveLength(4);
  });
});

/** The text of the control, and what it holds, where it is read from the document's XML. */
function controlIn(body: string): { text: string; holds: string[] } | undefined {
  const [found] = allControls(readOutline(wordParts(wordFile(body, []))));
  return found && { text: found.text, holds: found.holds.map(({ kind, count }) => `${kind} ${count}`) };
}

describe('A tracked change across the edge of a control', () => {
  const line = (text: string, mark = '') =>
    `<w:p>${mark && `<w:pPr><w:rPr>${mark}</w:rPr></w:pPr>`}${run(text)}</w:p>`;
  const [del, ins, from] = ['del', 'ins', 'moveFrom'].map((name) => `<w:${name} ${by}/>`);

  it.each([
    ['lines whose end was deleted are one', line('eka', del) + line('toka'), 'ekatoka', ['deletion 1']],
    ['lines whose end was moved are one', line('eka', from) + line('toka'), 'ekatoka', ['deletion 1']],
    ['lines whose end was inserted are two', line('eka', ins) + line('toka'), 'eka\ntoka', ['insertion 1']],
    ['its own end may be deleted', line('eka') + line('toka', del), 'eka\ntoka', ['deletion 1']],
    [
      'a paragraph that is gone leaves no line',
      line('eka') + `<w:p>${markGone}${gone}</w:p>` + line('toka'),
      'eka\ntoka',
      ['deletion 2'],
    ],
  ])('is read as it will be once accepted: %s', (_, content, text, holds) => {
    expect(controlIn(control(content))).toEqual({ text, holds });
  });

  it.each([
    ['ins', ['insertion 1']],
    ['moveTo', ['insertion 1']],
  ])('makes its words those of the insertion: w:%s', (name, holds) => {
    const inserted = `<w:p><w:${name} ${by}>${control(typed)}</w:${name}></w:p>`;
    expect(controlIn(inserted)).toEqual({ text: 'Matti', holds });
    expect(controlIn(inserted.replace(typed, `<w:ins ${by}>${typed}</w:ins>`))?.holds).toEqual([
      'insertion 2',
    ]);
  });

  it('is nobody’s words while the prompt shows', () => {
    const prompting = control(`<w:ins ${by}>${typed}</w:ins>`).replace(
      '</w:sdtPr>',
      '<w:showingPlcHdr/></w:sdtPr>',
    );
    expect(controlIn(`<w:p>${prompting}</w:p>`)?.holds).toEqual([]);
    expect(controlIn(`<w:p><w:ins ${by}>${prompting}</w:ins></w:p>`)?.holds).toEqual([]);
  });

  it('keeps comments and prompts with their own controls behind one that is gone', () => {
    const lost = `<w:p><w:del ${by}>${control(deletedWord)}</w:del></w:p>`;
    const source = wordFile(lost + paragraph(field(commented(1, 'sana'))), [
      { id: 1, author: 'A', text: 'B' },
    ]);
    expect(readThreads(source)).toMatchObject([{ around: [0], next: null }]);
  });
});

describe('What nobody sees', () => {
  it('is no text: hidden words before a field', () => {
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>Allekirjoitus:</w:t></w:r>';
    expect(recipientsWith(`<w:p>${hidden}${control(typed)}</w:p>`)).toHaveLength(4);
  });

  it.each([
    ['on a line', (held: string) => `<w:p>${held}</w:p>`],
    ['in another one', (held: string) => `<w:p>${control(held)}</w:p>`],
  ])('is no field: hidden text in a control %s', (_, around) => {
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>Matti</w:t></w:r>';
    expect(recipientsWith(around(control(hidden)))).toHaveLength(3);
    expect(recipientsWith(around(control(hidden + typed)))).toHaveLength(4);
  });

  it('is read once of alternate content', () => {
    const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
    const both = `<mc:AlternateContent ${mc}><mc:Choice Requires="w">${control(typed)}</mc:Choice><mc:Fallback>${control(typed)}</mc:Fallback></mc:AlternateContent>`;
    expect(recipientsWith(`<w:p>${both}</w:p>`)).toHaveLength(4);
  });
});
