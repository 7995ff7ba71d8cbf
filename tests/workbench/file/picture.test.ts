import { unzipSync } from 'fflate';
import type { Session } from '../../../src/workbench/session';
import { WordDocument } from '../../../src/workbench/wordDocument';
import { field, run, session, type BatchBuilder } from '../batches';
import {
  controlOf,
  open,
  paragraph,
  prompted,
  run as textRun,
  sdt,
  templateBytes,
  textOfPart,
} from '../documents';

/** A PNG that is complete only as far as its size goes: in pixels, with pixels per metre if `density` is given. */
function png(width: number, height: number, density = 0): string {
  const chunk = (name: string, ...data: number[]) => [
    ...number(data.length),
    ...Buffer.from(name),
    ...data,
    ...number(0),
  ];
  const bytes = [
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', ...number(width), ...number(height), 8, 6, 0, 0, 0),
    ...(density ? chunk('pHYs', ...number(density), ...number(density), 1) : []),
    ...chunk('IDAT', 0, 0, 0, 0),
    ...chunk('IEND'),
  ];
  return Buffer.from(bytes).toString('base64');
}
const number = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];

const square = png(96, 96);

/** `getSelection().insertInlinePictureFromBase64`, and the id of the picture's path. */
const insert = (batch: BatchBuilder, base64 = square, place = 'End') =>
  batch.method(batch.method(batch.root(), 'GetSelection'), 'InsertInlinePictureFromBase64', base64, place);

const put = (at: Session, base64 = square, place = 'End') => run(at, (batch) => insert(batch, base64, place));

/** Title, text and size as `pictures.ts` of the pane sets them. */
const dress = (batch: BatchBuilder, picture: number) => {
  batch.set(picture, 'AltTextTitle', 'Profiili: 99 pistettä');
  batch.set(picture, 'AltTextDescription', 'Åsa & "Örjan" <1>');
  batch.set(picture, 'LockAspectRatio', false);
  batch.set(picture, 'Width', 453.5);
  batch.set(picture, 'Height', 600);
  batch.set(picture, 'LockAspectRatio', true);
};

const two = () => open(paragraph(textRun('Yksi ')) + paragraph(textRun('Kaksi ')) + paragraph(prompted(1)));
const paragraphsOf = ({ body }: WordDocument) => [...body.getElementsByTagNameNS('*', 'p')];
const drawingsOf = (document: WordDocument) => [...document.xml.getElementsByTagNameNS('*', 'drawing')];
const mainOf = (document: WordDocument) => textOfPart(document.save(), 'word/document.xml');
const codeOf = (at: Session, base64 = square, place = 'End') => put(at, base64, place).Error?.Code;

describe('A picture at the cursor', () => {
  test('stands at the end of the paragraph that was clicked, else of the first one', () => {
    const document = two();
    const at = session(document);
    const [first, second] = paragraphsOf(document);
    expect(put(at).Error).toBeUndefined();
    document.select(null, second);
    expect(put(at).Error).toBeUndefined();
    expect(drawingsOf(document).map((drawing) => drawing.closest('p'))).toEqual([first, second]);
    expect(second?.lastElementChild?.localName).toBe('r');
  });

  test('is saved with its part, its relationship, its content type and its text', () => {
    const document = two();
    run(session(document), (batch) => dress(batch, insert(batch)));
    const file = document.save();
    expect(Buffer.from(unzipSync(file)['word/media/image1.png'] ?? []).toString('base64')).toBe(square);
    expect(textOfPart(file, '[Content_Types].xml')).toContain('Extension="png" ContentType="image/png"');
    const [, relationship] = /r:embed="(\w+)"/.exec(mainOf(document)) ?? [];
    expect(textOfPart(file, 'word/_rels/document.xml.rels')).toMatch(
      new RegExp(`Id="${relationship}" Type="[^"]*/relationships/image" Target="media/image1.png"`),
    );
    expect(mainOf(document)).toMatch(
      /<wp:docPr id="1" name="Picture 1" title="Profiili: 99 pistettä" descr="Åsa &amp; &quot;Örjan&quot; &lt;1(>|&gt;)"/,
    );
  });

  test('has the size that it is given, in the units of the file, twice', () => {
    const document = two();
    run(session(document, 'word-windows'), (batch) => dress(batch, insert(batch)));
    expect(mainOf(document).match(/c[xy]="\d+"/g)).toEqual([
      ...['cx="5759450"', 'cy="7620000"'],
      ...['cx="5759450"', 'cy="7620000"'],
    ]);
  });

  test.each([
    [png(96, 192), 72, 144],
    [png(1200, 1600, 7874), 432, 576],
  ])('has its own size until another one is set: %s', (base64, width, height) => {
    let asked = 0;
    const answer = run(
      session(two()),
      (batch) => (asked = batch.query(insert(batch, base64), 'width', 'height')),
    );
    expect(field(answer.value(asked), 'Width')).toBeCloseTo(width, 1);
    expect(field(answer.value(asked), 'Height')).toBeCloseTo(height, 1);
  });

  test('keeps its aspect ratio while that is locked, as it is initially', () => {
    let asked = 0;
    const answer = run(session(two(), 'word-windows'), (batch) => {
      const picture = insert(batch, png(100, 50));
      batch.set(picture, 'Width', 300);
      asked = batch.query(picture, 'height', 'lockAspectRatio');
    });
    expect(answer.value(asked)).toMatchObject({ Height: 150, LockAspectRatio: true });
  });

  test('may report a size that differs from the one it is shown in', () => {
    const document = two();
    let asked = 0;
    const answer = run(session(document, 'word-web', { pictureSize: 'told' }), (batch) => {
      const picture = insert(batch);
      batch.set(picture, 'Width', 300);
      asked = batch.query(picture, 'width');
    });
    expect(answer.value(asked)).toMatchObject({ Width: 300 });
    expect(mainOf(document)).toContain('cx="914400"');
  });

  test('is addressed in a later batch, and deleted with its part', () => {
    const document = two();
    const at = session(document);
    const before = mainOf(document);
    const reference = String(field(put(at).Results.at(-1)?.Value, '_ReferenceId'));
    run(at, (batch) => batch.set(batch.reference(reference), 'AltTextTitle', 'Otsikko'));
    expect(mainOf(document)).toContain('title="Otsikko"');
    run(at, (batch) => batch.call(batch.reference(reference), 'Delete'));
    expect(mainOf(document)).toBe(before);
    expect(Object.keys(unzipSync(document.save()))).not.toContain('word/media/image1.png');
    expect(textOfPart(document.save(), 'word/_rels/document.xml.rels')).not.toContain('image1');
    const late = run(at, (batch) => batch.set(batch.reference(reference), 'AltTextTitle', 'Liian myöhään'));
    expect(late.Error?.Code).toBe('ItemNotFound');
  });

  test('gets a number of its own', () => {
    const document = two();
    const at = session(document);
    put(at);
    put(at);
    expect(mainOf(document).match(/docPr id="\d"/g)).toEqual(['docPr id="1"', 'docPr id="2"']);
    expect(Object.keys(unzipSync(document.save())).filter((name) => name.endsWith('.png'))).toHaveLength(2);
    expect(textOfPart(document.save(), '[Content_Types].xml').match(/Extension="png"/g)).toHaveLength(1);
  });

  test('is marked as an insertion while changes are tracked, and goes without a trace', () => {
    const document = two();
    const at = session(document, 'word-web', { changeTracking: 'on' });
    const reference = String(field(put(at).Results.at(-1)?.Value, '_ReferenceId'));
    expect(drawingsOf(document)[0]?.parentElement?.parentElement?.localName).toBe('ins');
    run(at, (batch) => batch.call(batch.reference(reference), 'Delete'));
    expect(mainOf(document)).not.toContain('<w:ins');
  });

  test('goes into a rich-text control that holds the cursor, in place of its prompt', () => {
    const document = two();
    const control = controlOf(document, 1);
    document.select(control);
    expect(codeOf(session(document))).toBeUndefined();
    expect(control.showingPrompt).toBe(false);
    expect(control.content?.contains(drawingsOf(document)[0] ?? null)).toBe(true);
  });

  test('leaves all controls of a template where they were', () => {
    const document = WordDocument.open(templateBytes('fi'), 'fi.docx');
    const before = document.controls();
    expect(codeOf(session(document))).toBeUndefined();
    expect(document.controls()).toEqual(before);
  });
});

describe('A picture is refused', () => {
  test.each([
    ['<w:text/>', {}, 'InvalidArgument'],
    ['<w:date/>', {}, 'InvalidArgument'],
    ['<w:lock w:val="contentLocked"/>', {}, 'NotAllowed'],
    ['', { cursorControl: 'refused' }, 'GeneralException'],
    ['', { writes: 'AccessDenied' }, 'AccessDenied'],
  ])('in a control with %j and %j', (properties, switches, code) => {
    const document = open(paragraph(sdt(5, properties, textRun('x'))));
    document.select(controlOf(document, 5));
    const before = mainOf(document);
    expect(codeOf(session(document, 'word-web', switches))).toBe(code);
    expect(mainOf(document)).toBe(before);
  });

  test.each([
    ['%%%', 'End', 'InvalidArgument'],
    [Buffer.from('GIF89a').toString('base64'), 'End', 'NotImplemented'],
    [square, 'Inside', 'InvalidArgument'],
  ])('of %j at %j', (base64, place, code) => {
    expect(codeOf(session(two()), base64, place)).toBe(code);
  });

  test.each([0, -1, 1585, 'wide'])('the width %j', (width) => {
    const answer = run(session(two()), (batch) => batch.set(insert(batch), 'Width', width));
    expect(answer.Error?.Code).toBe('InvalidArgument');
  });

  test.each(['Hyperlink', 'ImageFormat'])(
    'and a property that the stand-in lacks is an error: %s',
    (name) => {
      const answer = run(session(two()), (batch) => batch.query(insert(batch), name));
      expect(answer.Error).toMatchObject({ Code: 'NotImplemented', Location: `InlinePicture.${name}` });
    },
  );
});
