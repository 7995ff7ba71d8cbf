import { changedPackage } from '../../template/changedPackage';
import { profileNamed } from '../../../src/workbench/profiles';
import { criterionNumbers } from '../../../src/assessment/report';
import { reportWith, words } from './contents';
import { PaneOnWord } from './paneOnWord';

jest.setTimeout(60_000);

const note = '<w:r><w:footnoteReference w:id="7"/></w:r>';
const commented = `<w:commentRangeStart w:id="7"/>${words('4')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`;
const web = profileNamed('word-web');
const score = 'criterion.7.score';

async function rescore(pane: PaneOnWord, points: 3 | 4 | 5): Promise<void> {
  pane.session.setScore(7, points);
  await pane.settled();
}

it('A score with a footnote is changed beside it, and undone beside it', async () => {
  const pane = await PaneOnWord.open(reportWith(`${words('4')}${note}`, 'score'), web);
  await rescore(pane, 5);
  expect(pane.fieldOf(score)).toMatchObject({ text: '5', status: 'settled' });
  await pane.undo();
  expect(pane.fieldOf(score)).toMatchObject({ text: '4', status: 'settled' });
  expect(pane.savedDocument()).toContain(note);
});

/** The sample whose score on criterion 7 is chosen from a list, with a comment about it. */
const listed = changedPackage(reportWith(commented, 'score'), {
  'word/document.xml': (xml) => {
    const at = xml.lastIndexOf('</w:sdtPr>', xml.indexOf(commented));
    const items = [1, 2, 3, 4, 5].map((n) => `<w:listItem w:displayText="${n}" w:value="${n}"/>`);
    return `${xml.slice(0, at)}<w:dropDownList>${items.join('')}</w:dropDownList>${xml.slice(at)}`;
  },
});

it.each([
  ['A score', reportWith(commented, 'score'), web],
  ['A score of a list', listed, { ...web, wordApi: '1.9' }],
] as const)(
  '%s that a comment is about waits until the assessor lets the comment go',
  async (_, report, kind) => {
    const pane = await PaneOnWord.open(report, kind);
    await rescore(pane, 5);
    expect(pane.fieldOf(score)).toMatchObject({ text: '4', draft: '5', refusal: { kind: 'wouldLose' } });
    expect(pane.savedDocument()).toContain(commented);
    pane.session.writeAnyway(score);
    await pane.settled();
    expect(pane.fieldOf(score)).toMatchObject({ text: '5', status: 'settled', holds: [] });
  },
);

it('The total follows beside its footnote', async () => {
  const pane = await PaneOnWord.open(reportWith(`${words('100')}${note}`, 'total'), web);
  for (const number of criterionNumbers) pane.session.setScore(number, 4);
  await pane.settled();
  await rescore(pane, 5);
  expect(pane.fieldOf('total')).toMatchObject({ text: '101', status: 'settled' });
  expect(pane.savedDocument()).toContain(note);
});
