import type { FieldKey } from '../../../src/assessment/fieldKey';
import { profileNamed, withSwitches } from '../../../src/workbench/profiles';
import { controlOf } from '../documents';
import { reportWith, words } from './contents';
import { PaneOnWord } from './paneOnWord';

jest.setTimeout(60_000);

const score: FieldKey = 'criterion.7.score';
const scoreId = 2142981916;
const by = 'w:author="Kollega" w:date="2026-01-01T00:00:00Z"';
const struck = (text: string): string =>
  `<w:del w:id="9" ${by}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const added = (text: string): string => `<w:ins w:id="8" ${by}>${words(text)}</w:ins>`;

/** Somebody changes the score in the document, out of the pane's sight. */
function changeTo(pane: PaneOnWord, runs: string): void {
  const { content } = controlOf(pane.document, scoreId);
  if (!content) throw new Error('There is no content.');
  const all = `<all xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${runs}</all>`;
  const root = new DOMParser().parseFromString(all, 'text/xml').documentElement;
  content.replaceChildren(...[...root.childNodes].map((one) => content.ownerDocument.importNode(one, true)));
}

/** A Word that knows no reviewed text, and gives what is struck among the rest. */
const mixing = withSwitches(profileNamed('word-ltsc-2021'), [['deletedText', 'included']]);
const open = (runs: string): Promise<PaneOnWord> => PaneOnWord.open(reportWith(runs, 'score'), mixing);

describe('A score with tracked changes, in a Word that gives what is struck', () => {
  it.each([
    ['a struck one', struck('3'), ''],
    ['one put in the place of another', struck('3') + added('4'), '4'],
    ['one with a struck one behind it', words('1') + struck('3'), '1'],
  ])('is read as it stands: %s', async (_, runs, stands) => {
    const pane = await open(runs);
    expect(pane.fieldOf(score)).toMatchObject({ text: stands, status: 'settled' });
    await pane.session.open();
    await pane.settled();
    expect(pane.fieldOf(score)).toMatchObject({ text: stands, status: 'settled' });
  });

  it('is read as it is given once somebody has changed it', async () => {
    const pane = await open(struck('3') + added('4'));
    pane.document.typeInto(controlOf(pane.document, scoreId), '2');
    await pane.settled();
    expect(pane.fieldOf(score)).toMatchObject({ text: '2', status: 'settled' });
  });

  it('is read as it stands once somebody has changed it with tracking', async () => {
    const pane = await open(words('3'));
    let readings = 0;
    pane.before = (methods) => void (readings += Number(methods.includes('GetOoxml')));
    changeTo(pane, struck('3') + added('4'));
    await pane.settled();
    expect(pane.fieldOf(score)).toMatchObject({ text: '4', status: 'settled' });
    await pane.settled();
    await pane.settled();
    expect(readings).toBe(1);
  });

  it('is reported as it is where no reading makes a score of it, and read no more', async () => {
    const pane = await open(words('3'));
    let readings = 0;
    pane.before = (methods) => void (readings += Number(methods.includes('GetOoxml')));
    changeTo(pane, words('34'));
    await pane.settled();
    await pane.settled();
    expect(pane.fieldOf(score)).toMatchObject({ text: '34', status: 'settled' });
    expect(readings).toBe(1);
  });

  it('is written by the pane with tracking', async () => {
    const tracking = withSwitches(mixing, [['changeTracking', 'on']]);
    const pane = await PaneOnWord.open(reportWith(words('3'), 'score'), tracking);
    pane.session.setScore(7, 4);
    await pane.session.settled();
    expect(pane.fieldOf(score)).toMatchObject({ text: '4', status: 'settled' });
    pane.session.setScore(7, 5);
    await pane.session.settled();
    expect(pane.fieldOf(score)).toMatchObject({ text: '4', draft: '5', refusal: { kind: 'wouldLose' } });
    pane.session.writeAnyway(score);
    await pane.session.settled();
    expect(pane.fieldOf(score)).toMatchObject({ text: '5', status: 'settled' });
  });

  it('is asked about before another is written, and written then', async () => {
    const pane = await open(struck('3') + added('4'));
    pane.session.setScore(7, 5);
    await pane.settled();
    expect(pane.fieldOf(score)).toMatchObject({ text: '4', draft: '5', refusal: { kind: 'wouldLose' } });
    pane.session.writeAnyway(score);
    await pane.settled();
    expect(pane.fieldOf(score)).toMatchObject({ text: '5', status: 'settled' });
    pane.session.undo();
    await pane.settled();
    expect(pane.fieldOf(score)).toMatchObject({ text: '4', status: 'settled' });
  });
});
