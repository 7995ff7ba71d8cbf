import { NotDocx } from '../../src/workbench/file/notDocx';
import { WordDocument, type Change } from '../../src/workbench/wordDocument';
import { zipSync } from 'fflate';
import {
  controlOf,
  docx,
  open,
  paragraph,
  partsOf,
  prompted,
  reopened,
  run,
  sdt,
  templateBytes,
  textOfPart,
} from './documents';

const languages = ['fi', 'sv'] as const;

describe('opening and saving', () => {
  test.each(languages)('the %s template comes out with the very bytes it went in with', (language) => {
    const bytes = templateBytes(language);
    expect(WordDocument.open(bytes, 'a.docx').save()).toEqual(bytes);
  });

  test.each(languages)(
    'a write into the %s template changes the text part alone, and there the one control',
    (language) => {
      const bytes = templateBytes(language);
      const document = WordDocument.open(bytes, 'a.docx');
      const control = document.controls()[7];
      if (!control) throw new Error('too few controls');
      document.typeInto(control, 'åäö "<&>"');
      const [before, after] = [partsOf(bytes), partsOf(document.save())];
      expect(Object.keys(after)).toEqual(Object.keys(before));
      expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual([
        'word/document.xml',
      ]);

      const again = reopened(document);
      expect(again.controls()[7]?.text).toBe('åäö "<&>"');
      const original = WordDocument.open(bytes, 'a.docx');
      const others = (one: WordDocument) => {
        one.controls()[7]?.element.remove();
        return one.xml.documentElement.outerHTML;
      };
      expect(others(again)).toBe(others(original));
    },
  );

  test('the text part keeps its declaration', () => {
    const document = open(paragraph(prompted(1)));
    document.typeInto(controlOf(document, 1), 'x');
    expect(textOfPart(document.save(), 'word/document.xml')).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8" standalone="yes"\?>\r?\n<w:document /,
    );
  });

  test.each([
    ['empty', new Uint8Array()],
    ['noZip', new TextEncoder().encode('%PDF-1.7')],
    ['noZip', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9])],
    ['encrypted', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ['noWord', zipSync({ 'a.txt': new Uint8Array() })],
  ])('a file that is %s is refused in a sentence', (fault, bytes) => {
    expect(refusal(bytes)).toMatchObject({ fault, message: expect.stringMatching(/\.$/) });
  });

  test('broken XML is refused', () => {
    expect(refusal(docx('<w:p>'))).toMatchObject({ fault: 'badXml' });
  });
});

function refusal(bytes: Uint8Array): NotDocx {
  try {
    WordDocument.open(bytes, 'x');
  } catch (error) {
    if (error instanceof NotDocx) return error;
  }
  throw new Error('opened');
}

describe('controls', () => {
  test.each([
    ['fi', 157],
    ['sv', 159],
  ] as const)('the %s template has %i', (language, count) => {
    const controls = WordDocument.open(templateBytes(language), 'a').controls();
    expect(controls).toHaveLength(count);
    expect(new Set(controls.map((control) => control.place))).toEqual(new Set(['inline']));
    expect(
      controls.every((control) => control.showingPrompt && control.text === '' && control.prompt !== ''),
    ).toBe(true);
  });

  test('come in document order with what they are and where they stand', () => {
    const document = open(
      sdt(
        1,
        '<w:alias w:val="Outer"/><w:tag w:val="t"/>',
        paragraph(sdt(2, '<w:text w:multiLine="1"/>', run('in'))),
      ) +
        `<w:tbl><w:tr>${sdt(3, '<w:date/>', `<w:tc>${paragraph(run('cell'))}</w:tc>`)}</w:tr>` +
        `${sdt(4, '<w:lock w:val="sdtContentLocked"/>', `<w:tr><w:tc>${paragraph()}</w:tc></w:tr>`)}</w:tbl>` +
        paragraph(
          sdt(5, '<w:dropDownList><w:listItem w:displayText="Ja" w:value="1"/></w:dropDownList>', run('Ja')),
          sdt(6, '<w14:checkbox/>', run('☐')),
        ),
    );
    expect(
      document.controls().map(({ id, kind, place, cannotEdit }) => [id, kind, place, cannotEdit]),
    ).toEqual([
      [1, 'richText', 'block', false],
      [2, 'plainText', 'inline', false],
      [3, 'date', 'cell', false],
      [4, 'richText', 'row', true],
      [5, 'dropDownList', 'inline', false],
      [6, 'checkBox', 'inline', false],
    ]);
    expect(controlOf(document, 1)).toMatchObject({ title: 'Outer', tag: 't', text: 'in' });
    expect(controlOf(document, 2).multiLine).toBe(true);
    expect(controlOf(document, 5).choices).toEqual(['Ja']);
    expect(document.parentOf(controlOf(document, 2))).toBe(controlOf(document, 1));
  });

  test('without an id have one of their own as long as the document is open', () => {
    const bare = '<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt>';
    const document = open(paragraph(bare, bare));
    const [first, second] = document.controls().map((control) => control.id);
    expect(first).not.toBe(second);
    expect(document.controls()[0]?.id).toBe(first);
  });

  test('are found by their id, signed or not', () => {
    const document = open(paragraph(prompted(-5)));
    expect(document.control(4294967291)?.id).toBe(-5);
    expect(document.control(6)).toBeNull();
  });
});

describe('changes', () => {
  const heard = (document: WordDocument) => {
    const changes: Change[] = [];
    document.onChange((change) => changes.push(change));
    return changes;
  };

  test('are reported with the control and who did it', () => {
    const document = open(paragraph(prompted(1)));
    const changes = heard(document);
    const control = controlOf(document, 1);
    document.select(control);
    document.select(control);
    document.typeInto(control, 'x');
    document.select(null);
    expect(changes).toEqual([
      { kind: 'selection', control },
      { kind: 'text', control, by: 'person' },
      { kind: 'selection' },
    ]);
  });

  test('of the structure are reported when a control goes with the text around it', () => {
    const document = open(sdt(1, '', paragraph(prompted(2))));
    const inner = controlOf(document, 2);
    const changes = heard(document);
    document.select(inner);
    document.typeInto(controlOf(document, 1), 'x');
    expect(changes.at(-1)).toMatchObject({ kind: 'structure' });
    expect(document.isGone(inner)).toBe(true);
    expect(document.selection).toBeNull();
    expect(document.controls()).toHaveLength(1);
  });

  test('are no longer told to who stopped listening', () => {
    const document = open(paragraph(prompted(1)));
    const listener = jest.fn();
    document.onChange(listener)();
    document.typeInto(controlOf(document, 1), 'x');
    expect(listener).not.toHaveBeenCalled();
  });

  test('deleting a control leaves the paragraph, and its content where that is wanted', () => {
    const document = open(sdt(1, '', paragraph(run('a'))) + paragraph(sdt(2, '', run('b'))));
    document.delete(controlOf(document, 1), false);
    document.delete(controlOf(document, 2), true);
    expect(document.controls()).toEqual([]);
    expect(document.body.textContent).toBe('b');
    expect(document.body.children[0]?.localName).toBe('p');
  });
});
