import { inspect } from '../../src/commands/inspection';
import { changedPackage } from './changedPackage';
import { sampleBytes } from './templateScript';

const by = 'w:id="1" w:author="A" w:date="2026-06-24T10:00:00Z"';
const gone = `<w:del ${by}><w:r><w:delText>Matti</w:delText></w:r></w:del>`;
const markGone = `<w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr>`;
const control = (content: string): string =>
  `<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
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
    [
      'a row that was added',
      `<w:tbl><w:tr><w:trPr><w:ins ${by}/></w:trPr><w:tc><w:p>${control(typed)}</w:p></w:tc></w:tr></w:tbl>`,
    ],
  ])('leaves there: %s', (_, xml) => {
    expect(recipientsWith(xml)).toHaveLength(4);
  });
});

describe('What nobody sees', () => {
  it('is no text: hidden words before a field', () => {
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>Allekirjoitus:</w:t></w:r>';
    expect(recipientsWith(`<w:p>${hidden}${control(typed)}</w:p>`)).toHaveLength(4);
  });

  it('is read once of alternate content', () => {
    const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
    const both = `<mc:AlternateContent ${mc}><mc:Choice Requires="w">${control(typed)}</mc:Choice><mc:Fallback>${control(typed)}</mc:Fallback></mc:AlternateContent>`;
    expect(recipientsWith(`<w:p>${both}</w:p>`)).toHaveLength(4);
  });
});
