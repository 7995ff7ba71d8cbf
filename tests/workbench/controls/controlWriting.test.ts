import { wordPrompt } from '../../../src/workbench/controls/prompts';
import type { Writing } from '../../../src/workbench/wordDocument';
import {
  contentOf,
  controlOf,
  open,
  paragraph,
  prompt,
  prompted,
  promptRun,
  reopened,
  run,
  sdt,
  xmlOf,
  type Parts,
} from '../documents';

/** The control 1 of a document, after a text was written into it. */
function written(body: string, text: string, writing: Writing = {}, parts: Parts = {}) {
  const document = open(body, parts);
  document.write(controlOf(document, 1), text, writing);
  return controlOf(reopened(document), 1);
}

const bold = '<w:b/>';

describe('writing over a prompt', () => {
  test('takes the prompt and its style away', () => {
    const control = written(paragraph(prompted(1)), '5');
    expect(xmlOf(control)).toBe(
      '<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">5</w:t></w:r></w:sdtContent></w:sdt>',
    );
    expect(control).toMatchObject({ text: '5', showingPrompt: false, prompt: '' });
  });

  test('uses the formatting that the control prescribes', () => {
    const body = paragraph(sdt(1, `<w:rPr>${bold}</w:rPr><w:showingPlcHdr/>`, promptRun));
    expect(contentOf(written(body, '5'))).toBe(run('5', bold));
  });

  test('leaves the grey style where the profile lets it linger', () => {
    const control = written(paragraph(prompted(1)), '5', { greyLingers: true });
    expect(contentOf(control)).toBe(run('5', '<w:rStyle w:val="Platshllartext"/>'));
  });

  test('at the start or end is the same as replacing it', () => {
    expect(contentOf(written(paragraph(prompted(1)), '5', { place: 'End' }))).toBe(run('5'));
  });
});

describe('writing over a text', () => {
  test('keeps the formatting of the text', () => {
    const body = paragraph(sdt(1, '<w:rPr><w:i/></w:rPr>', run('old', bold) + run('er')));
    expect(contentOf(written(body, 'new'))).toBe(run('new', bold));
  });

  test('adds at the start and at the end', () => {
    const body = paragraph(sdt(1, '', run('b')));
    expect(written(body, 'a', { place: 'Start' }).text).toBe('ab');
    expect(written(body, 'c', { place: 'End' }).text).toBe('bc');
    const block = sdt(1, '', paragraph(run('b')));
    expect(written(block, 'x\na', { place: 'Start' }).text).toBe('x\nab');
    expect(written(block, 'c\ny', { place: 'End' }).text).toBe('bc\ny');
  });

  test('keeps the far end of a bookmark that began before the control', () => {
    const body = paragraph(
      '<w:bookmarkStart w:id="3" w:name="m"/>',
      sdt(
        1,
        '',
        `${run('old')}<w:bookmarkEnd w:id="3"/><w:bookmarkStart w:id="4" w:name="n"/><w:bookmarkEnd w:id="4"/>`,
      ),
    );
    expect(contentOf(written(body, 'new'))).toBe(`<w:bookmarkEnd w:id="3"/>${run('new')}`);
  });

  test('forgets the date that the control remembers beside its text', () => {
    const body = paragraph(
      sdt(1, '<w:date w:fullDate="2026-01-01T00:00:00Z"><w:lid w:val="fi-FI"/></w:date>', run('1.1.2026')),
    );
    expect(xmlOf(written(body, '2.1.2026'))).not.toContain('fullDate');
  });

  test('lets a temporary control go', () => {
    const document = open(paragraph(sdt(1, '<w:temporary/>', run('old'))));
    document.typeInto(controlOf(document, 1), 'new');
    expect(document.controls()).toEqual([]);
    expect(document.body.textContent).toBe('new');
  });
});

describe('line ends', () => {
  const lines = 'a\r\nb\rc';

  test.each([
    ['breaks in an inline rich-text control', '', 'a\nb\nc', '<w:br/>'],
    ['spaces in a single-line plain-text control', '<w:text/>', 'a b c', null],
    ['breaks in a multi-line plain-text control', '<w:text w:multiLine="1"/>', 'a\nb\nc', '<w:br/>'],
  ])('become %s', (_, properties, text, markup) => {
    const control = written(paragraph(prompted(1, properties)), lines);
    expect(control.text).toBe(text);
    expect(contentOf(control).split('<w:br/>')).toHaveLength(markup ? 3 : 1);
    expect(contentOf(control)).not.toContain('<w:p>');
  });

  test('become spaces where the profile says so', () => {
    expect(written(paragraph(prompted(1)), lines, { inlineLineEnd: 'space' }).text).toBe('a b c');
  });

  test('become paragraphs in a block control, each with the properties of the first', () => {
    const list = '<w:pPr><w:pStyle w:val="L"/></w:pPr>';
    const control = written(sdt(1, '<w:showingPlcHdr/>', `<w:p>${list}${promptRun}</w:p><w:p/>`), 'a\n\nb');
    expect(contentOf(control)).toBe(
      `<w:p>${list}${run('a')}</w:p><w:p>${list}<w:r/></w:p><w:p>${list}${run('b')}</w:p>`,
    );
    expect(control.text).toBe('a\n\nb');
  });

  test('become paragraphs in the cell of a cell control, which keeps its properties', () => {
    const cell = `<w:tc><w:tcPr><w:tcW w:w="1"/></w:tcPr>${paragraph(promptRun)}</w:tc>`;
    const control = written(`<w:tbl><w:tr>${sdt(1, '<w:showingPlcHdr/>', cell)}</w:tr></w:tbl>`, 'a\nb');
    expect(contentOf(control)).toBe(
      `<w:tc><w:tcPr><w:tcW w:w="1"/></w:tcPr>${paragraph(run('a'))}${paragraph(run('b'))}</w:tc>`,
    );
  });

  test('stay breaks in a plain-text control around a paragraph', () => {
    const control = written(
      sdt(1, '<w:showingPlcHdr/><w:text w:multiLine="true"/>', paragraph(promptRun)),
      'a\nb',
    );
    expect(contentOf(control).match(/<w:p>/g)).toHaveLength(1);
    expect(control.text).toBe('a\nb');
  });
});

describe('characters', () => {
  test('that are markup, spaces at the ends and tabs survive', () => {
    const control = written(paragraph(prompted(1)), ' <a> & "b"\tåäö € 😀 ');
    expect(control.text).toBe(' <a> & "b"\tåäö € 😀 ');
    expect(contentOf(control)).toContain('<w:tab/>');
  });

  test('that XML cannot hold are dropped', () => {
    expect(written(paragraph(prompted(1)), 'a\u0000\u0007\uFFFEb\uD800c').text).toBe('abc');
  });
});

test('an inline control that wrongly held paragraphs holds runs afterwards', () => {
  const control = written(paragraph(sdt(1, '', paragraph(run('a')) + paragraph(run('b')))), 'c');
  expect(contentOf(control)).toBe(run('c'));
});

test('a control around others replaces them', () => {
  const control = written(sdt(1, '', paragraph(sdt(2, '', run('a'))) + paragraph(sdt(3, '', run('b')))), 'c');
  expect(contentOf(control)).toBe(paragraph(run('c')));
});

describe('emptying', () => {
  const body = paragraph(prompted(1));

  test('brings the own prompt back, with its style and mark in the right place', () => {
    const document = open(paragraph(prompted(1, '<w:text/>')));
    document.typeInto(controlOf(document, 1), '5');
    document.typeInto(controlOf(document, 1), '');
    const control = controlOf(reopened(document), 1);
    expect(xmlOf(control)).toBe(
      `<w:sdt><w:sdtPr><w:id w:val="1"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${promptRun}</w:sdtContent></w:sdt>`,
    );
    expect(control).toMatchObject({ text: '', showingPrompt: true, prompt });
  });

  test('takes the own prompt from the glossary where it was never seen', () => {
    const glossary = `<w:docPart><w:docPartPr><w:name w:val="P1"/></w:docPartPr><w:docPartBody>${paragraph(run('Från ordlistan'))}</w:docPartBody></w:docPart>`;
    const filled = paragraph(sdt(1, '<w:placeholder><w:docPart w:val="P1"/></w:placeholder>', run('5')));
    expect(written(filled, '', {}, { glossary }).prompt).toBe('Från ordlistan');
  });

  test("gives Word's prompt in the document's language where no own one is known, or where the profile wants it", () => {
    expect(written(paragraph(sdt(1, '', run('5'))), '').prompt).toBe(wordPrompt('sv'));
    expect(written(body, '', { emptying: 'wordPrompt' }).prompt).toBe(wordPrompt('sv-FI'));
  });

  test('leaves nothing where the profile says so', () => {
    const control = written(paragraph(sdt(1, '', run('5', bold))), '', { emptying: 'empty' });
    expect(control).toMatchObject({ text: '', showingPrompt: false });
    expect(contentOf(control)).toBe(`<w:r><w:rPr>${bold}</w:rPr></w:r>`);
  });

  test('shows the prompt of a block control in one paragraph', () => {
    const document = open(sdt(1, '<w:showingPlcHdr/>', paragraph(promptRun)));
    document.typeInto(controlOf(document, 1), 'a\nb');
    document.typeInto(controlOf(document, 1), '');
    expect(contentOf(controlOf(document, 1))).toBe(paragraph(promptRun));
  });
});

describe('with tracked changes', () => {
  const revision = { author: 'A', date: '2026-11-21T10:00:00Z' };

  test('an inline text is marked as deleted, the new one as inserted', () => {
    const control = written(paragraph(sdt(1, '', run('old', bold))), 'new', { revision });
    expect(contentOf(control)).toBe(
      `<w:del w:id="1" w:author="A" w:date="${revision.date}"><w:r><w:rPr>${bold}</w:rPr><w:delText xml:space="preserve">old</w:delText></w:r></w:del>` +
        `<w:ins w:id="2" w:author="A" w:date="${revision.date}">${run('new', bold)}</w:ins>`,
    );
    expect(control.text).toBe('new');
  });

  test('a second write replaces the first insertion without a trace', () => {
    const document = open(paragraph(sdt(1, '', run('old'))));
    document.write(controlOf(document, 1), 'new', { revision });
    document.write(controlOf(document, 1), 'newer', { revision });
    expect(controlOf(document, 1).text).toBe('newer');
    expect(contentOf(controlOf(document, 1)).match(/<w:ins /g)).toHaveLength(1);
  });

  test('paragraphs are deleted and inserted with their ends', () => {
    const control = written(sdt(1, '', paragraph(run('a')) + paragraph(run('b'))), 'c\nd', { revision });
    expect(control.text).toBe('c\nd');
  });

  test('a prompt goes without a trace', () => {
    const control = written(paragraph(prompted(1)), 'x', { revision });
    expect(xmlOf(control)).not.toContain('w:del');
    expect(control.text).toBe('x');
  });

  test('emptying marks the text as deleted', () => {
    const control = written(paragraph(sdt(1, '', run('old'))), '', { revision });
    expect(control).toMatchObject({ text: '', showingPrompt: false });
    expect(xmlOf(control)).toContain('<w:delText');
  });
});

describe('a person', () => {
  test('cannot type into locked content', () => {
    const document = open(paragraph(sdt(1, '<w:lock w:val="contentLocked"/>', run('x'))));
    expect(() => document.typeInto(controlOf(document, 1), 'y')).toThrow('locked');
    expect(controlOf(document, 1).text).toBe('x');
  });

  test('cannot type into a list what it does not offer', () => {
    const document = open(
      paragraph(
        sdt(1, '<w:dropDownList><w:listItem w:displayText="Ja" w:value="1"/></w:dropDownList>', run('?')),
      ),
    );
    document.typeInto(controlOf(document, 1), 'Ja');
    expect(() => document.typeInto(controlOf(document, 1), 'Nej')).toThrow('no such item');
    expect(controlOf(document, 1).text).toBe('Ja');
  });
});
