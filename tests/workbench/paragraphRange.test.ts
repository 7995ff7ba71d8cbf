import type { Session } from '../../src/workbench/session';
import type { Change, WordDocument } from '../../src/workbench/wordDocument';
import { ask, field, ids, run, session, type BatchBuilder } from './batches';
import { open, paragraph, prompted, reopened, run as textRun, sdt, textOfPart } from './documents';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const cell = (content: string) => `<w:tc><w:tcPr/>${content}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
const line = (label: string, id: number) => paragraph(textRun(`${label}: `), prompted(id));
const block = (id: number, ...paragraphs: string[]) => sdt(id, '', paragraphs.join(''));

const paragraphs = (batch: BatchBuilder, id: number) => batch.property(batch.control(id), 'Paragraphs');
const first = (batch: BatchBuilder, id: number) => batch.method(paragraphs(batch, id), 'GetFirst');
const last = (batch: BatchBuilder, id: number) => batch.method(paragraphs(batch, id), 'GetLast');
const rangeOf = (batch: BatchBuilder, path: number) => batch.method(path, 'GetRange', 'Whole');

/** From the first paragraph of one control to the last of another. */
function span(batch: BatchBuilder, from: number, to: number): number {
  const [start, end] = [rangeOf(batch, first(batch, from)), rangeOf(batch, last(batch, to))];
  const expanded = batch.method(start, 'ExpandTo', null);
  const path = batch.ObjectPaths[String(expanded)];
  if (path) path.ArgumentInfo = { Arguments: [null], ReferencedObjectPathIds: [end] };
  return expanded;
}

const textOf = (at: Session, path: (batch: BatchBuilder) => number) =>
  field(
    ask(at, (batch) => batch.query(path(batch), 'text')),
    'Text',
  );

function ooxmlOfSpan(at: Session, from: number, to: number): string {
  const xml = ask(at, (batch) => batch.call(span(batch, from, to), 'GetOoxml'));
  if (typeof xml !== 'string') throw new Error('There is no OOXML.');
  return xml;
}

/** The body in the OOXML of a stretch, without namespaces and the section at its end. */
function pieceOf(at: Session, from: number, to: number): string {
  const xml = ooxmlOfSpan(at, from, to);
  expect(
    new DOMParser().parseFromString(xml, 'application/xml').getElementsByTagName('parsererror'),
  ).toHaveLength(0);
  const body = /<w:body>(.*)<w:sectPr\/><\/w:body>/su.exec(xml)?.[1] ?? 'no body';
  return body.replace(/ xmlns(:\w+)?="[^"]*"/gu, '');
}

const outline = (xml: string) =>
  xml.replace(/<(?!\/?w:(?:p|tbl|tr|tc|sdt|t)\b)[^>]*>/gu, '').replace(/ xml:space="preserve"/gu, '');

describe('The paragraphs of a control', () => {
  const document = open(
    line('A', 1) + line('B', 2) + block(3, paragraph(textRun('C')), paragraph(textRun('D'))),
  );

  test('are those that it stands in, or those in it', () => {
    const at = session(document);
    expect(textOf(at, (batch) => first(batch, 2))).toBe('B: Skriv här.');
    expect([textOf(at, (batch) => first(batch, 3)), textOf(at, (batch) => last(batch, 3))]).toEqual([
      'C',
      'D',
    ]);
  });

  test('have neighbours, or null', () => {
    const at = session(document);
    const neighbour = (name: string, id: number) => (batch: BatchBuilder) =>
      batch.method(first(batch, id), name);
    expect(textOf(at, neighbour('GetPreviousOrNullObject', 2))).toBe('A: Skriv här.');
    expect(textOf(at, neighbour('GetNextOrNullObject', 1))).toBe('B: Skriv här.');
    expect(
      ask(at, (batch) => batch.query(neighbour('GetPreviousOrNullObject', 1)(batch), 'text')),
    ).toBeNull();
  });

  test('are offered from WordApi 1.3 on, members that they have not got are an error', () => {
    const at = session(document);
    expect(run(at, (batch) => batch.call(first(batch, 1), 'Split')).Error?.Code).toBe('NotImplemented');
    expect(run(at, (batch) => batch.method(first(batch, 1), 'GetRange', 'End')).Error?.Code).toBe(
      'InvalidArgument',
    );
  });
});

describe('The OOXML of a stretch', () => {
  test('holds whole paragraphs with their controls and the other parts, whichever end comes first', () => {
    const three = open(line('A', 1) + line('B', 2) + line('C', 3));
    const at = session(three, 'word-web', { rangeControls: 'held' });
    expect(outline(pieceOf(at, 1, 2))).toBe(outline(line('A', 1) + line('B', 2)));
    expect(pieceOf(at, 2, 1)).toBe(pieceOf(at, 1, 2));
    const xml = ooxmlOfSpan(at, 1, 2);
    expect(xml).toContain('pkg:name="/word/styles.xml"');
  });

  test.each([
    [
      'a control that it covers whole',
      block(9, line('A', 1), line('B', 2)),
      block(9, line('A', 1), line('B', 2)),
    ],
    [
      'no control that it covers in part',
      block(9, line('A', 1), line('B', 2), line('C', 3)),
      line('A', 1) + line('B', 2),
    ],
    [
      'the rows of a table',
      table(row(line('A', 1)), row(line('B', 2)), row(line('C', 3))),
      table(row(line('A', 1)), row(line('B', 2))),
    ],
    [
      'the row of two cells',
      table(row(line('A', 1), line('B', 2)), row(line('C', 3))),
      table(row(line('A', 1), line('B', 2))),
    ],
    [
      'no table within one cell',
      table(row(line('A', 1) + line('B', 2) + line('C', 3))),
      line('A', 1) + line('B', 2),
    ],
    [
      'of a table that it leaves the rows so far',
      line('A', 1) + table(row(line('B', 2)), row(line('C', 3))),
      line('A', 1) + table(row(line('B', 2))),
    ],
  ])('holds %s', (_, body, piece) => {
    const at = session(open(body + paragraph()), 'word-web', { rangeControls: 'held' });
    expect(outline(pieceOf(at, 1, 2))).toBe(outline(piece));
  });

  test('may come without controls, or not at all', () => {
    const document = open(line('A', 1) + line('B', 2));
    expect(pieceOf(session(document, 'word-web', { rangeControls: 'missing' }), 1, 2)).not.toContain('w:sdt');
    const refused = run(session(document, 'word-web', { ooxml: 'refused' }), (batch) =>
      batch.call(span(batch, 1, 2), 'GetOoxml'),
    );
    expect(refused.Error?.Code).toBe('GeneralException');
  });
});

const part = (name: string, xml: string) =>
  `<pkg:part pkg:name="${name}" pkg:contentType="application/xml"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
const links = (...targets: [kind: string, target: string][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      ([kind, target], index) => `<Relationship Id="r${index}" Type="${office}/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;
const styles = `<w:styles xmlns:w="${word}"><w:style w:type="character" w:styleId="Platshllartext"/></w:styles>`;
const ooxmlOf = (
  body: string,
  more = part('/word/_rels/document.xml.rels', links(['styles', 'styles.xml'])) +
    part('/word/styles.xml', styles),
) =>
  `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${part('/_rels/.rels', links(['officeDocument', 'word/document.xml']))}${part('/word/document.xml', `<w:document xmlns:w="${word}" xmlns:r="${office}"><w:body>${body}<w:sectPr/></w:body></w:document>`)}${more}</pkg:package>`;
const withoutId = (xml: string) => xml.replace(/<w:id [^>]*>/u, '');

const insert = (at: Session, id: number, ooxml: string, place = 'After') =>
  run(at, (batch) => batch.method(rangeOf(batch, last(batch, id)), 'InsertOoxml', ooxml, place));
const bodyOf = (document: WordDocument) =>
  (
    /<w:body[^>]*>(.*)<w:sectPr\/>/su.exec(textOfPart(document.save(), 'word/document.xml'))?.[1] ?? ''
  ).replace(/ xmlns(:\w+)?="[^"]*"/gu, '');

const copy = withoutId(line('Copy', 1)) + paragraph();

describe('Inserted OOXML', () => {
  test('stands behind the paragraph, and its controls have ids of their own', () => {
    const document = open(line('A', 1) + paragraph(textRun('Z')));
    const changes: Change[] = [];
    document.onChange((change) => changes.push(change));
    const at = session(document);
    expect(insert(at, 1, ooxmlOf(copy)).Error).toBeUndefined();
    expect(outline(bodyOf(document))).toBe(outline(line('A', 1) + line('Copy', 2) + paragraph(textRun('Z'))));
    const listed = ids(at, (batch) => batch.property(batch.root(), 'ContentControls'));
    expect(new Set(listed).size).toBe(2);
    expect(
      reopened(document)
        .controls()
        .map(({ id }) => id >>> 0),
    ).toEqual(listed);
    expect(changes).toEqual([{ kind: 'structure', by: 'pane' }]);
    document.write(document.controls()[1] ?? fail(), 'x');
    document.write(document.controls()[1] ?? fail(), '');
    expect(document.controls()[1]?.prompt).toBe('Skriv här.');
  });

  test.each([
    ['joined', line('A', 1) + line('Copy', 2) + paragraph(textRun('Z'))],
    ['kept', line('A', 1) + line('Copy', 2) + paragraph() + paragraph(textRun('Z'))],
    ['extra', line('A', 1) + line('Copy', 2) + paragraph() + paragraph() + paragraph(textRun('Z'))],
  ])('ends as the profile wants: %s', (insertedEnd, body) => {
    const document = open(line('A', 1) + paragraph(textRun('Z')));
    insert(session(document, 'word-web', { insertedEnd }), 1, ooxmlOf(copy));
    expect(outline(bodyOf(document)).replace(/<w:p\/>/gu, '<w:p></w:p>')).toBe(outline(body));
  });

  test('may be refused, and the document stays as it was', () => {
    const document = open(line('A', 1));
    const at = session(document, 'word-web', { insertOoxml: 'refused' });
    expect(insert(at, 1, ooxmlOf(copy)).Error?.Code).toBe('NotAllowed');
    expect(document.isUnchanged).toBe(true);
  });

  test('loses its last paragraph to the next one where they are joined', () => {
    const document = open(line('A', 1) + paragraph('<w:pPr><w:jc w:val="center"/></w:pPr>', textRun('Z')));
    insert(session(document), 1, ooxmlOf(paragraph('<w:pPr><w:jc w:val="right"/></w:pPr>', textRun('Y'))));
    expect(bodyOf(document)).toContain(
      '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">Y</w:t></w:r><w:r>',
    );
  });

  test('stands behind a control that ends with the paragraph', () => {
    const document = open(block(1, paragraph(textRun('A'))) + paragraph(textRun('Z')));
    insert(session(document), 1, ooxmlOf(copy));
    expect(outline(bodyOf(document))).toBe(
      outline(block(1, paragraph(textRun('A'))) + line('Copy', 2) + paragraph(textRun('Z'))),
    );
  });

  test('has no styles and lists but those that it defines', () => {
    const styled = paragraph(
      '<w:pPr><w:pStyle w:val="Unknown"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>',
      textRun('Y', '<w:rStyle w:val="Platshllartext"/>'),
    );
    const document = open(line('A', 1) + paragraph());
    insert(session(document), 1, ooxmlOf(styled + paragraph()));
    expect(bodyOf(document)).toContain('<w:p><w:pPr/><w:r><w:rPr><w:rStyle w:val="Platshllartext"/>');
  });

  test('is a tracked insertion while changes are tracked', () => {
    const document = open(line('A', 1) + paragraph());
    insert(session(document, 'word-web', { changeTracking: 'on' }), 1, ooxmlOf(copy));
    const xml = bodyOf(document);
    expect(xml.match(/<w:ins [^>]*><w:r>/gu)).toHaveLength(2);
    expect(xml).toMatch(/<w:p><w:pPr><w:rPr><w:ins [^>]*\/><\/w:rPr><\/w:pPr><w:ins/u);
  });

  test.each<[string, string, string]>([
    ['no XML', 'GeneralException', '<pkg'],
    ['no flat OPC', 'GeneralException', '<w:document xmlns:w="x"/>'],
    ['no body', 'GeneralException', ooxmlOf('').replace(/<w:body>.*<\/w:body>/u, '')],
    [
      'a part that is missing',
      'GeneralException',
      ooxmlOf(copy, part('/word/_rels/document.xml.rels', links(['styles', 'styles.xml']))),
    ],
    [
      'a prompt that is missing',
      'GeneralException',
      ooxmlOf(
        copy.replace(
          '<w:showingPlcHdr/>',
          '<w:placeholder><w:docPart w:val="P"/></w:placeholder><w:showingPlcHdr/>',
        ),
      ),
    ],
    ['a picture', 'NotImplemented', ooxmlOf(paragraph('<w:r><w:blip r:embed="r0"/></w:r>'))],
  ])('is refused with %s: %s', (_, code, ooxml) => {
    const document = open(line('A', 1) + paragraph());
    expect(insert(session(document), 1, ooxml).Error?.Code).toBe(code);
    expect(document.isUnchanged).toBe(true);
  });

  test.each<[string, Record<string, string>, string]>([
    ['where writes are', { writes: 'AccessDenied' }, 'AccessDenied'],
    ['at another place', {}, 'NotImplemented'],
  ])('is refused %s', (_, switches, code) => {
    const document = open(line('A', 1) + paragraph());
    const place = code === 'NotImplemented' ? 'Start' : 'After';
    expect(insert(session(document, 'word-web', switches), 1, ooxmlOf(copy), place).Error?.Code).toBe(code);
    expect(document.isUnchanged).toBe(true);
  });

  test('is refused within a locked control', () => {
    const document = open(
      sdt(5, '<w:lock w:val="contentLocked"/><w:group/>', line('A', 1) + line('B', 2)) + paragraph(),
    );
    expect(insert(session(document), 1, ooxmlOf(copy)).Error?.Code).toBe('NotAllowed');
  });
});

function fail(): never {
  throw new Error('There is no such control.');
}
