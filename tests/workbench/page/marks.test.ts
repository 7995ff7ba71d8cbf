import { frameControls, markBlock, numberBlocks, unwrapControl } from '../../../src/workbench/page/marks';

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function bodyOf(content: string): Element {
  const xml = `<w:body xmlns:w="${namespace}">${content}</w:body>`;
  return new DOMParser().parseFromString(xml, 'application/xml').documentElement;
}

const sdt = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

/** The names of the bookmarks and the texts, in order. */
function outlineOf(body: Element): string {
  const marks = [...body.getElementsByTagName('*')].map(
    (node) => node.getAttribute('w:name') ?? (node.localName === 't' ? node.textContent : ''),
  );
  return marks.filter((mark) => mark !== '').join(' ');
}

function unwrapAll(body: Element): void {
  [...body.getElementsByTagName('w:sdt')].forEach((control, number) => unwrapControl(control, number));
}

describe('Marks for drawing controls', () => {
  it.each([
    [
      'in text',
      `<w:p>${run('a')}${sdt(run('b'))}</w:p>`,
      'a workbench-control-0-start b workbench-control-0-end',
    ],
    ['around a paragraph', sdt(`<w:p><w:pPr/>${run('a')}</w:p>`), 'workbench-control-0-p a'],
    [
      'around a cell',
      `<w:tbl><w:tr>${sdt(`<w:tc><w:p>${run('a')}</w:p></w:tc>`)}</w:tr></w:tbl>`,
      'workbench-control-0-tc a',
    ],
    [
      'around a row',
      `<w:tbl>${sdt(`<w:tr><w:tc><w:p>${run('a')}</w:p></w:tc></w:tr>`)}</w:tbl>`,
      'workbench-control-0-tr a',
    ],
    [
      'in a control',
      sdt(`<w:p>${sdt(run('a'))}</w:p>`),
      'workbench-control-0-p workbench-control-1-start a workbench-control-1-end',
    ],
  ])('stand in place of a control %s', (_place, content, expected) => {
    const body = bodyOf(content);
    unwrapAll(body);
    expect(body.getElementsByTagName('w:sdt')).toHaveLength(0);
    expect(outlineOf(body)).toBe(expected);
  });

  it('number a block through the controls around it', () => {
    const body = bodyOf(sdt(`<w:p>${run('a')}</w:p><w:p>${run('b')}</w:p>`));
    for (const block of body.children) markBlock(block, 7);
    expect(outlineOf(body)).toBe('workbench-block-7 a workbench-block-7 b');
  });

  it('become frames in the drawing', () => {
    const drawing = document.createElement('div');
    drawing.innerHTML = `<p>a<span id="workbench-control-0-start"></span><span>b</span><span id="workbench-control-0-end"></span>c</p>
      <table><tbody><tr><td><p><span id="workbench-control-1-tc"></span>d</p></td></tr></tbody></table>`;
    frameControls(drawing);
    expect(drawing.querySelector('[data-control="0"]')?.textContent).toBe('b');
    expect(drawing.querySelector('td')?.dataset['control']).toBe('1');
    expect(drawing.querySelectorAll('[id]')).toHaveLength(0);
  });

  it('give what follows a page break to the block before it', () => {
    const drawing = document.createElement('div');
    drawing.innerHTML =
      '<article><p><span id="workbench-block-3"></span>a</p></article><article><p>b</p><p><span id="workbench-block-4"></span>c</p></article>';
    numberBlocks(drawing);
    expect([...drawing.querySelectorAll('p')].map(({ dataset }) => dataset['block'])).toEqual([
      '3',
      '3',
      '4',
    ]);
  });
});
