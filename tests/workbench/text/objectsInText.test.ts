import { run as runBatch, session } from '../batches';
import { contentOf, controlOf, paragraph, partsOf, run } from '../documents';
import { openRich, richControl } from '../richText';

const replace = (switches: Record<string, string> = {}, text = 'new') => {
  const document = openRich(richControl);
  const answer = runBatch(session(document, 'word-web', switches), (batch) => batch.write(1, text));
  expect(answer.Error).toBeUndefined();
  return document;
};

describe('A text that is replaced', () => {
  test('takes its comments, footnotes, pictures, links and formatting along, with their parts', () => {
    const document = replace();
    expect(contentOf(controlOf(document, 1))).toBe(run('new'));
    const files = partsOf(document.save());
    expect(files['word/comments.xml']).not.toContain('Why?');
    expect(files['word/comments.xml']).toContain('Other');
    expect(files['word/commentsExtended.xml']).not.toContain('00000007');
    expect(files['word/commentsExtended.xml']).toContain('00000008');
    expect(files['word/footnotes.xml']).not.toContain('Note');
    expect(files['word/media/image1.png']).toBeUndefined();
    expect(files['word/_rels/document.xml.rels']).not.toContain('image1.png');
  });

  test('takes them along when it is cleared, too', () => {
    const document = openRich(richControl);
    runBatch(session(document), (batch) => batch.call(batch.control(1), 'Clear'));
    expect(partsOf(document.save())['word/comments.xml']).not.toContain('Why?');
  });

  test('leaves what stands behind it where the profile keeps it', () => {
    const document = replace({ replacedObjects: 'kept' });
    const content = contentOf(controlOf(document, 1));
    expect(content).toMatch(
      /^<w:commentRangeStart w:id="7"\/><w:r><w:t [^>]*>new<\/w:t><\/w:r><w:commentRangeEnd w:id="7"\/>/,
    );
    expect(content).toContain('<w:footnoteReference w:id="2"/>');
    expect(content).toContain('rId13');
    expect(controlOf(document, 1).text).toBe('new');
    expect(partsOf(document.save())['word/media/image1.png']).toBe('PNG');
  });

  test('keeps all of it while changes are tracked, as deleted', () => {
    const document = replace({ changeTracking: 'on' });
    expect(contentOf(controlOf(document, 1))).toContain('w:commentReference');
    expect(partsOf(document.save())['word/comments.xml']).toContain('Why?');
  });

  test('leaves a comment that begins in it and ends behind it', () => {
    const start = '<w:commentRangeStart w:id="7"/>';
    const end = '<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>';
    const half = `<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent>${start}${run('old')}</w:sdtContent></w:sdt>`;
    const document = openRich(half, end);
    runBatch(session(document), (batch) => batch.write(1, 'new'));
    expect(contentOf(controlOf(document, 1))).toBe(start + run('new'));
    expect(partsOf(document.save())['word/comments.xml']).toContain('Why?');
  });

  test('leaves them when a person types over it', () => {
    const document = openRich(richControl);
    document.typeInto(controlOf(document, 1), 'typed');
    expect(contentOf(controlOf(document, 1))).toContain('w:commentReference');
  });
});

describe('A footnote in a text', () => {
  const textOf = (switches: Record<string, string>) => {
    const document = openRich(richControl, paragraph());
    const at = session(document, 'word-web', switches);
    const answer = runBatch(at, (batch) => batch.query(batch.control(1), 'text'));
    const reviewed = runBatch(at, (batch) => batch.call(batch.control(1), 'GetReviewedText', 'Current'));
    return [answer.Results.at(-1)?.Value, reviewed.Results.at(-1)?.Value];
  };

  test('is reported as U+0002, or left out', () => {
    const told = 'old\u0002 link bold';
    expect(textOf({})).toEqual([expect.objectContaining({ Text: told }), told]);
    expect(textOf({ footnoteMarks: 'leftOut' })).toEqual([
      expect.objectContaining({ Text: 'old link bold' }),
      'old link bold',
    ]);
  });
});
