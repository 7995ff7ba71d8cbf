import type { Session } from '../../src/workbench/session';
import { ask, run, session, type BatchBuilder } from './batches';
import { open, paragraph, prompted, reopened, run as textRun, sdt, textOfPart } from './documents';

const body = paragraph(textRun('Ohje')) + paragraph(textRun('A: '), prompted(1)) + paragraph(textRun('Z'));
const bodyParagraphs = (batch: BatchBuilder): number =>
  batch.property(batch.property(batch.root(), 'Body'), 'Paragraphs');
const deleteFirst = (at: Session) =>
  run(at, (batch) => batch.call(batch.method(bodyParagraphs(batch), 'GetFirst'), 'Delete'));
const textOf = (at: Session, name: string): unknown =>
  ask(at, (batch) => batch.query(batch.method(bodyParagraphs(batch), name), 'text'));
const xmlOf = (document: ReturnType<typeof open>): string => textOfPart(document.save(), 'word/document.xml');

describe('A paragraph that is deleted', () => {
  test('is one of the body, and goes with its end', () => {
    const document = open(body);
    const at = session(document);
    expect(textOf(at, 'GetFirst')).toMatchObject({ Text: 'Ohje' });
    expect(textOf(at, 'GetLast')).toMatchObject({ Text: 'Z' });
    expect(deleteFirst(at).Error).toBeUndefined();
    expect(textOf(at, 'GetFirst')).toMatchObject({ Text: 'A: Skriv här.' });
    expect(reopened(document).controls()).toHaveLength(1);
  });

  test('is not there for a second time', () => {
    const at = session(open(body));
    const twice = run(at, (batch) => {
      const path = batch.method(bodyParagraphs(batch), 'GetFirst');
      batch.call(path, 'Delete');
      batch.call(path, 'Delete');
    });
    expect(twice.Error?.Code).toBe('ItemNotFound');
  });

  test('stays with the marks of a deletion while changes are tracked', () => {
    const document = open(body);
    const at = session(document);
    run(at, (batch) => batch.set(batch.root(), 'ChangeTrackingMode', 'TrackAll'));
    expect(deleteFirst(at).Error).toBeUndefined();
    expect(xmlOf(document)).toMatch(
      /<w:rPr><w:del [^>]*\/><\/w:rPr><\/w:pPr><w:del [^>]*><w:r>.*Ohje<\/w:delText>/su,
    );
  });

  test('leaves an empty one where it was the only one', () => {
    const document = open(paragraph(textRun('Ohje')));
    expect(deleteFirst(session(document)).Error).toBeUndefined();
    expect(xmlOf(document)).not.toContain('Ohje');
    expect(xmlOf(document)).toMatch(/<w:p( [^>]*)?(\/>|><\/w:p>)/u);
  });

  test.each([
    ['writes', open(body), { writes: 'AccessDenied' }, 'AccessDenied'],
    [
      'what stands in a locked control',
      open(sdt(9, '<w:lock w:val="contentLocked"/>', paragraph(textRun('Ohje')) + paragraph(textRun('Z')))),
      { lockedControls: 'refused' },
      'NotAllowed',
    ],
  ])('is refused where Word refuses %s', (_, document, switches, code) => {
    expect(deleteFirst(session(document, 'word-web', switches)).Error?.Code).toBe(code);
    expect(xmlOf(document)).toContain('Ohje');
  });
});
