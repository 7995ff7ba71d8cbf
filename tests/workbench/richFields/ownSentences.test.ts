import { addStrengths } from '../../../src/assessment/strengths/strengths';
import { toggleSource } from '../../../src/guidance/sources';
import { append } from '../../../src/taskpane/evidence/comments';
import { controlOf } from '../documents';
import { fieldId, reportWith, shortened, words } from './contents';
import { kindsOfWord } from './kinds';
import { PaneOnWord } from './paneOnWord';
import { orderIn } from './standing';

jest.setTimeout(60_000);

const sentences = [
  ['a calculation', (text: string) => append(text, 'Laskelma: 12/15 = 80 %.')],
  [
    'the start of the strengths',
    (text: string) => addStrengths(text, { text: 'Vahvaa on:\n7. Tiimi', earlier: [] }),
  ],
  ['a source', (text: string) => toggleSource(text, 'documents', 'fi')],
] as const;

const commentEnd = '<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>';
const note = '<w:r><w:footnoteReference w:id="7"/></w:r>';
const struck = '<w:del w:id="9" w:author="Kollega"><w:r><w:delText>pois</w:delText></w:r></w:del>';
const line = '<w:r><w:br/></w:r>';

/** Ends of a text at which a person may have left spaces, lines and other things. */
const contents = [
  ['a comment on all of it', `<w:commentRangeStart w:id="7"/>${words('Näin on. ')}${commentEnd}`],
  ['a comment on the only word', `<w:commentRangeStart w:id="7"/>${words('Näin')}${commentEnd}`],
  ['a footnote behind a space', `${words('Näin on. ')}${note}`],
  ['a footnote before an empty line', `${words('Näin on.')}${note}${line}`],
  ['a footnote between empty lines', `${words('Näin on.')}${line}${note}${line}`],
  ['struck words at the end', `${words('Näin on. ')}${struck}`],
  ['a link at the end', `<w:hyperlink w:anchor="a">${words('Näin on. ')}</w:hyperlink>`],
] as const;

const kinds = [...kindsOfWord.web.slice(0, 1), ...kindsOfWord.others];

const marksOf = ({ document }: PaneOnWord): string[] => {
  const { content } = controlOf(document, fieldId);
  return content
    ? orderIn(content)
        .marks.map(({ what }) => what)
        .filter((what) => what !== 'br')
    : [];
};

// Nobody tells what Word does with a text for the end of a control that has none, and shows no prompt.
it.each(sentences)('A footnote alone is asked about before %s takes its place', async (_, add) => {
  for (const { profile } of kinds) {
    const pane = await PaneOnWord.open(shortened(reportWith(note)), profile);
    const marks = marksOf(pane);
    await pane.give(add(''));
    expect(pane.field).toMatchObject({ text: '', draft: add(''), refusal: { kind: 'wouldLose' } });
    expect(marksOf(pane)).toEqual(marks);
  }
});

describe.each(contents)('To a text with %s', (_, runs) => {
  it.each(sentences)('%s is added without a question, and all stays', async (_what, add) => {
    for (const { profile } of kinds) {
      const pane = await PaneOnWord.open(shortened(reportWith(runs)), profile);
      const marks = marksOf(pane);
      const { text } = pane.field;
      const wanted = add(text);
      await pane.give(wanted);
      expect(pane.field).toMatchObject({ text: wanted, status: 'settled' });
      expect(marksOf(pane)).toEqual(marks);
      await pane.undo();
      // A line end may be among what is struck: which one was added can't be told for certain.
      if (pane.field.refusal?.kind === 'wouldLose') expect(runs).toContain(struck);
      else expect(pane.field).toMatchObject({ text, status: 'settled' });
      expect(marksOf(pane)).toEqual(marks);
    }
  });
});
