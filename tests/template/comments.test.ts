import { openThreads, placeThreads } from '../../src/assessment/commentThread';
import type { FieldKey } from '../../src/assessment/fieldKey';
import { readThreads } from '../../src/template/comments';
import { readOutline, allControls } from '../../src/template/outline/outline';
import type { Package } from '../../src/template/xml/package';
import { wordParts } from '../../src/template/xml/package';
import { commented, field, paragraph, row, run, wordFile } from './wordFile';

const maija = { id: 1, author: 'Maija Virtanen', text: 'Onko tämä vuodelta 2026?' };
const erik = { id: 2, author: 'Erik Berg', text: 'Kyllä', answerTo: 1 };

describe('readThreads', () => {
  it('puts answers below what they answer', () => {
    const source = wordFile(paragraph(field(commented(1, 'sana') + commented(2, ''))), [maija, erik]);
    expect(readThreads(source)).toEqual([
      {
        id: '1',
        author: 'Maija Virtanen',
        date: '2026-06-24T09:30:00Z',
        text: 'Onko tämä vuodelta 2026?',
        answers: [{ author: 'Erik Berg', date: '2026-06-24T09:30:00Z', text: 'Kyllä' }],
        resolved: false,
        around: [0],
        next: null,
        sameLine: false,
        words: 'sana',
      },
    ]);
  });

  it('tells what is resolved, and what nobody knows', () => {
    const body = paragraph(commented(1, 'sana'));
    const resolved = { ...maija, resolved: true };
    expect(readThreads(wordFile(body, [resolved]))).toMatchObject([{ resolved: true }]);
    const unknown = readThreads(wordFile(body, [resolved], false)) ?? [];
    expect(unknown).toMatchObject([{ resolved: null }]);
    expect(openThreads(unknown)).toHaveLength(1);
  });

  it('takes an answer without its question for a comment of its own', () => {
    const source = wordFile(paragraph(commented(2, 'sana')), [{ ...erik, answerTo: 77 }]);
    expect(readThreads(source)).toMatchObject([{ author: 'Erik Berg', answers: [] }]);
  });

  it('keeps the order of the text, and comments without a place come last', () => {
    const others = [3, 1, 2].map((id) => ({ id, author: 'A', text: String(id) }));
    const source = wordFile(paragraph(commented(2, 'a') + commented(1, 'b')), others);
    expect(readThreads(source)?.map(({ id }) => id)).toEqual(['2', '1', '3']);
  });

  it('tells how the paragraph begins that a comment stands in', () => {
    const long = 'Taso määräytyy pisteiden mukaan ja perustuu kaikkien kriteerien summaan';
    const source = wordFile(
      paragraph(run('Liite') + commented(1, ' 2')) + paragraph(run(long) + commented(2, '')),
      [maija, { id: 2, author: 'Erik Berg', text: 'Kyllä' }],
    );
    expect(readThreads(source)?.map(({ words }) => words)).toEqual([
      'Liite 2',
      'Taso määräytyy pisteiden mukaan ja perustuu kaikkien kriteer…',
    ]);
  });

  it('finds a comment that has no range', () => {
    const source = wordFile(paragraph(field('<w:r><w:commentReference w:id="1"/></w:r>')), [maija]);
    expect(readThreads(source)).toMatchObject([{ around: [0] }]);
  });

  it('is unknown where there are marks of comments without the comments', () => {
    const whole = wordFile(paragraph(commented(1, 'sana')), [maija]);
    const without: Package = {
      part: (name) => (name.includes('comments') || name.includes('_rels') ? null : whole.part(name)),
    };
    expect(readThreads(without)).toBeNull();
  });

  it('is nothing without comments', () => {
    expect(readThreads({ part: () => null })).toEqual([]);
  });
});

describe('placeThreads', () => {
  const fieldsOf = (keys: readonly (FieldKey | null)[]) =>
    keys.flatMap((key, index) => (key === null ? [] : [{ key, control: { index } }]));
  const placed = (body: string, keys: readonly (FieldKey | null)[]) =>
    placeThreads(readThreads(wordFile(body, [maija])) ?? [], fieldsOf(keys)).map(({ key, criterion }) => [
      key,
      criterion,
    ]);
  const heading = paragraph(commented(1, '7. Nimi'));

  it('finds the field around the comment', () => {
    const body = paragraph(field(run('4'))) + paragraph(field(commented(1, 'sana')));
    expect(placed(body, ['criterion.7.score', 'criterion.7.comments'])).toEqual([
      ['criterion.7.comments', 7],
    ]);
  });

  it('finds the field around a control that is no field', () => {
    const body = paragraph(field(field(commented(1, 'sana'))));
    expect(placed(body, ['criterion.7.comments', null])).toEqual([['criterion.7.comments', 7]]);
  });

  it('finds the criterion below the heading', () => {
    const body = heading + paragraph(field(run('muu'))) + paragraph(field(run('4')));
    expect(placed(body, [null, 'criterion.7.score'])).toEqual([['criterion.7.score', 7]]);
  });

  it('finds the criterion of a row, and none by the heading of all rows', () => {
    const inRow = `<w:tbl>${row(commented(1, 'Nimi'), field(run('4')))}</w:tbl>`;
    const above = heading + `<w:tbl>${row(run('Nimi'), field(run('4')))}</w:tbl>`;
    expect(placed(inRow, ['summary.7'])).toEqual([['summary.7', 7]]);
    expect(placed(above, ['summary.7'])).toEqual([['summary.7', null]]);
  });

  it('finds nothing behind the last field', () => {
    expect(placed(paragraph(field(run('4'))) + heading, ['criterion.25.score'])).toEqual([[null, null]]);
  });

  it('counts controls as the outline does', () => {
    const deleted = '<w:del w:id="5" w:author="A"><w:r><w:delText>a</w:delText></w:r></w:del>';
    const body = [
      paragraph(field(run('a')) + deleted),
      field(paragraph(field(run('b')))),
      `<w:p><w:r><w:pict>${field(run('in a text box'))}</w:pict></w:r></w:p>`,
      `<w:tbl>${row(field(run('c')), run('d'))}</w:tbl>`,
      paragraph(field(commented(1, 'here'))),
    ].join('');
    const source = wordFile(body, [maija]);
    const [thread] = readThreads(source) ?? [];
    const [place = -1] = thread?.around ?? [];
    expect(allControls(readOutline(wordParts(source)))[place]?.text).toBe('here');
  });
});

test('A thousand comments are read at once', () => {
  const many = Array.from({ length: 1000 }, (_, id) => ({ id, author: 'A', text: `${id}` }));
  const body = many.map(({ id }) => paragraph(field(commented(id, 'sana')))).join('');
  expect(readThreads(wordFile(body, many))).toHaveLength(1000);
});
