/** @jest-environment jsdom */
import '../workbench/encoding';
import type { WordDocument } from '../../src/workbench/wordDocument';
import { controlOf, open, paragraph, run, sdt, textOfPart, xmlOf } from '../workbench/documents';
import { packageFaults } from './packageFaults';

const point = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC',
    'base64',
  ),
);
const wp = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';
const picture = (id: string) =>
  `<w:r><w:drawing><wp:inline ${wp}><wp:docPr id="${id}" name="P"/></wp:inline></w:drawing></w:r>`;
const mainOf = (document: WordDocument) => textOfPart(document.save(), 'word/document.xml');

it.each(['2147483647', '4294967295', 'x', '-5', '1'])(
  'A picture beside one with the id %s gets an id that a file can hold',
  (id) => {
    const document = open(paragraph(picture(id)));
    document.insertPicture(point, null);
    const given = /docPr id="([^"]*)" name="Picture/.exec(mainOf(document))?.[1];
    expect(given).toBe(id === '1' ? '2' : '1');
  },
);

it('A control without properties shows a prompt as one when it is emptied', () => {
  const document = open(paragraph(`<w:sdt><w:sdtContent>${run('a')}</w:sdtContent></w:sdt>`));
  const [control] = document.controls();
  if (!control) throw new Error('There is no control.');
  document.write(control, '');
  expect(control.showingPrompt).toBe(true);
  expect(xmlOf(control)).toMatch(/^<w:sdt><w:sdtPr><w:showingPlcHdr\/><\/w:sdtPr><w:sdtContent>/);
  expect(packageFaults(document.save())).toEqual([]);
});

describe('Half a field in a control that is replaced', () => {
  const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const code = '<w:r><w:instrText>PAGE</w:instrText></w:r>';
  const start = mark('begin') + code + mark('separate');
  it.each([
    ['begins in it', sdt(1, '', start + run('1')) + mark('end'), 'beginPAGEseparatenewend'],
    ['ends in it', start + sdt(1, '', run('1') + mark('end')), 'beginPAGEseparatenewend'],
    ['is whole in it', sdt(1, '', start + run('1') + mark('end')), 'new'],
    ['has its code in it', mark('begin') + sdt(1, '', code + mark('separate')) + run('1') + mark('end'), 'beginPAGEseparatenew1end'],
  ])('is left whole where it %s', (_, content, left) => {
    const document = open(paragraph(content));
    document.write(controlOf(document, 1), 'new');
    const body = mainOf(document).replace(/<w:fldChar w:fldCharType="(\w+)"\/>/g, '$1');
    expect(body.replace(/<[^>]*>/g, '').trim()).toBe(left);
    expect(controlOf(document, 1).text).toBe('new');
    expect(packageFaults(document.save())).toEqual([]);
  }); // prettier-ignore
});

it('Text in place of the rows of a table is not written at all', () => {
  const row = `<w:tr><w:tc><w:p>${run('a')}</w:p></w:tc></w:tr>`;
  const document = open(
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>${sdt(1, '', row)}</w:tbl><w:p/>`,
  );
  const before = mainOf(document);
  for (const text of ['x', ''])
    expect(() => document.write(controlOf(document, 1), text)).toThrow('rows of a table');
  expect(mainOf(document)).toBe(before);
});
