import type { PicturePlace, PicturePut } from '../../src/session/port';
import { profileNamed } from '../../src/workbench/profiles';
import type { WordDocument as StandIn } from '../../src/workbench/wordDocument';
import { WordDocument } from '../../src/word/wordDocument';
import { commonApiOf } from '../word/commonApiInNode';
import { session } from './batches';
import { open, paragraph, prompted, run as textRun, textOfPart } from './documents';
import { GenuineClient } from './genuineClient';

/** A PNG of one pixel. */
const base64 =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const picture = { base64, width: 72, height: 72, title: 'Profiili: 99', description: 'Palkit' };

/** Word's own client with the pane's adapter, on this document. */
function portTo(document: StandIn, switches: Record<string, string> = {}): WordDocument {
  const at = session(document, 'word-web', switches);
  new GenuineClient(at).complete(profileNamed('word-web')).becomeWord({ document: commonApiOf(at) });
  return new WordDocument();
}

async function put(document: StandIn, place: PicturePlace, switches = {}): Promise<string> {
  const outcome = await portTo(document, switches).insertPicture(picture, place);
  return outcome.ok ? outcome.value : outcome.refusal.code;
}

const xmlOf = (document: StandIn): string => textOfPart(document.save(), 'word/document.xml');
/** The paragraphs of the body in a word each: their text, P with a picture. */
const outline = (document: StandIn): string[] =>
  [...document.body.getElementsByTagNameNS('*', 'p')].map((each) =>
    each.getElementsByTagNameNS('*', 'drawing').length > 0 ? 'P' : each.textContent,
  );
const paragraphOf = (document: StandIn, index: number): Element =>
  [...document.body.getElementsByTagNameNS('*', 'p')][index] ?? fail();
const cell = (content: string): string => `<w:tc><w:tcPr/>${content}</w:tc>`;
const table = (...cells: string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cells.map(cell).join('')}</w:tr></w:tbl>`;
const heading = '<w:p><w:pPr><w:pStyle w:val="ScoreTotal"/><w:ind w:left="4820" w:hanging="4820"/></w:pPr>';
const total = `${heading}${textRun('Summa')}${prompted(1)}</w:p>`;

describe('A picture behind a control', () => {
  test.each<[string, string, string[]]>([
    ['goes into the empty paragraph that follows', total + paragraph() + paragraph(textRun('Z')), ['P', 'Z']],
    ['gets a paragraph of its own before a text', total + paragraph(textRun('Z')), ['P', 'Z']],
    ['goes behind the table', table(paragraph(prompted(1)), paragraph()) + paragraph(), ['', 'P']],
    ['gets a paragraph behind a table', table(paragraph(prompted(1))) + paragraph(textRun('Z')), ['P', 'Z']],
  ])('%s', async (_, body, behind) => {
    const document = open(body);
    expect(await put(document, { kind: 'behind', id: 1 })).toBe('put');
    expect(outline(document).slice(1)).toEqual(behind);
    expect(document.controls()).toHaveLength(1);
  });

  test('takes neither style nor indents of the line above along', async () => {
    const document = open(total + paragraph(textRun('Z')));
    await put(document, { kind: 'behind', id: 1 });
    const added = paragraphOf(document, 1).innerHTML;
    expect(added).not.toContain('ScoreTotal');
    expect(added).toMatch(/<w:ind [^>]*w:left="0"/u);
    expect(added).not.toContain('hanging');
  });

  test('takes the style off an empty line: of an exact height it would show no more than that', async () => {
    const blank = '<w:p><w:pPr><w:pStyle w:val="BlankLine"/></w:pPr></w:p>';
    const document = open(total + blank);
    await put(document, { kind: 'behind', id: 1 });
    expect(outline(document)).toContain('P');
    expect(xmlOf(document)).not.toContain('BlankLine');
    const clicked = open(total + paragraph(textRun('Z')) + blank);
    clicked.select(null, paragraphOf(clicked, 2));
    expect(await put(clicked, { kind: 'cursor', id: 1 })).toBe('put');
    expect(xmlOf(clicked)).not.toContain('BlankLine');
  });

  test('is not put where Word refuses to write', async () => {
    const document = open(total + paragraph());
    expect(await put(document, { kind: 'behind', id: 1 }, { writes: 'AccessDenied' })).toBe('AccessDenied');
    expect(xmlOf(document)).not.toContain('drawing');
  });
});

describe('A picture at the cursor', () => {
  const body = paragraph() + total + paragraph(textRun('Teksti')) + paragraph();

  test.each<[PicturePut, number]>([
    ['tooEarly', 0],
    ['tooEarly', 1],
    ['notEmpty', 2],
    ['put', 3],
  ])('is answered with %s in paragraph %i', async (answer, index) => {
    const document = open(body);
    document.select(null, paragraphOf(document, index));
    expect(await put(document, { kind: 'cursor', id: 1 })).toBe(answer);
    expect(outline(document).filter((word) => word === 'P')).toHaveLength(answer === 'put' ? 1 : 0);
  });

  const control = (content: string): string =>
    `<w:sdt><w:sdtPr><w:id w:val="9"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const textBox = `<w:p><w:r><w:pict><w:txbxContent>${paragraph()}</w:txbxContent></w:pict></w:r></w:p>`;

  test.each<[PicturePut, string, string]>([
    ['inTable', 'the cell of a table', table(paragraph())],
    ['inTable', 'a cell of a table in a cell', table(table(paragraph()) + paragraph(textRun('A')))],
    ['inField', 'a control around paragraphs', control(paragraph())],
    ['inField', 'a control around a table', control(table(paragraph()))],
    ['apart', 'a text box', textBox],
  ])('is answered with %s in %s', async (answer, _, place) => {
    const document = open(total + place + paragraph(textRun('Z')));
    const empty = [...document.body.getElementsByTagNameNS('*', 'p')].find(
      (each) => each.textContent === '' && each.getElementsByTagNameNS('*', 'p').length === 0,
    );
    document.select(null, empty ?? fail());
    expect(await put(document, { kind: 'cursor', id: 1 })).toBe(answer);
    expect(xmlOf(document)).not.toContain('drawing');
  });

  test('stands beside no other picture', async () => {
    const document = open(body);
    document.select(null, paragraphOf(document, 3));
    await put(document, { kind: 'cursor', id: 1 });
    expect(await put(document, { kind: 'cursor', id: 1 })).toBe('notEmpty');
  });
});

describe('Pictures with a known title', () => {
  const isMeant = (title: string): boolean => title.startsWith('Profiili');
  const filled = async (): Promise<StandIn> => {
    const document = open(total + paragraph() + paragraph(textRun('Z')));
    await put(document, { kind: 'behind', id: 1 });
    return document;
  };

  test('are replaced where they stand', async () => {
    const document = await filled();
    expect(await put(document, { kind: 'instead', isMeant })).toBe('put');
    expect(outline(document).slice(1)).toEqual(['P', 'Z']);
    expect(xmlOf(document).match(/<w:drawing>/gu)).toHaveLength(1);
  });

  test('are taken out, others stay', async () => {
    const document = await filled();
    const port = portTo(document);
    await expect(port.removePictures(() => false)).resolves.toEqual({ ok: true, value: 0 });
    await expect(port.removePictures(isMeant)).resolves.toEqual({ ok: true, value: 1 });
    expect(outline(document).slice(1)).toEqual(['', 'Z']);
    expect(await put(document, { kind: 'instead', isMeant })).toBe('noPicture');
  });
});
