import { patience } from '../../src/session/calls';
import type { Session } from '../../src/session/session';
import { sampled } from '../sampling/sampling';
import { Desk } from './desk';
import type { CallFault, CallName } from './fakeDocument';

const faults = [
  'refused', 'thrown', 'lostBefore', 'lostAfter', 'refusedAfter', 'unanswered', 'lateRun', 'lateAnswer', 'garbage',
  'half', 'tooFew', 'twice',
] as const satisfies readonly CallFault[]; // prettier-ignore

const picture = { base64: '', width: 12, height: 12, title: 'Profiili', description: '' };

/** Flat OPC with a paragraph: nothing of the report. */
const copy =
  '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part><pkg:xmlData><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document></pkg:xmlData></pkg:part></pkg:package>';

/** What is asked of the document beside the texts of its fields, by the call that it comes to. */
const errands: readonly (readonly [CallName, (session: Session) => Promise<unknown>])[] = [
  ['open', (session) => session.open()],
  ['openFile', (session) => session.open()],
  ['watch', (session) => session.open()],
  ['glance', (session) => session.look()],
  ['select', (session) => session.show('criterion.7.score')],
  ['reveal', (session) => session.reveal(7)],
  ['showParagraph', (session) => session.showPassage({ pieces: ['x'], behind: '' })],
  ['stopTracking', (session) => session.stopTracking()],
  ['repeatBlock', (session) => session.repeatBlock(['criterion.25.recommendations'], () => copy)],
  ['removeParagraphs', (session) => session.removeInstructions()],
  ['insertPicture', (session) => session.insertPicture(picture, 'profile', 'behindScores')],
  ['removePictures', (session) => session.removePictures('profile')],
  ['openNew', (session) => session.openNew('')],
  ['changeComment', (session) => session.changeComment(() => 0, { kind: 'answer', text: 'x' })],
];

const aMoment = (): Promise<void> => new Promise((rest) => setImmediate(rest));

/** All that waits for the host comes to its end. */
async function comeToRest(desk: Desk): Promise<void> {
  for (let round = 0; round < 4; round++) {
    await aMoment();
    desk.clock.goOn(patience);
    await aMoment();
    await desk.document.answerLate();
  }
  await desk.session.settled();
}

const cases = errands.flatMap((errand) => faults.map((fault) => [...errand, fault] as const));

describe('Whatever the host does with a call,', () => {
  it.each(
    sampled(cases, 24, ([call, , fault]) => [call, fault]).map(([call, errand, fault]) => ({
      call,
      errand,
      fault,
    })),
  )('what waits and what comes is written, and what was asked ends ($call: $fault)', async (one) => {
    const { call, errand, fault } = one;
    const desk = await Desk.open();
    const { session, document } = desk;
    session.type('criterion.8.comments', 'Kesken');
    document.failNext(call, fault);
    // The file is read where the host does not give its XML.
    if (call === 'openFile') document.failNext('open', 'refused');
    const done = errand(session);
    session.setScore(7, 4);
    await comeToRest(desk);
    await done;
    session.setScore(9, 5);
    await comeToRest(desk);
    await session.look();
    session.tryAgain();
    await comeToRest(desk);
    expect(desk.report.blind).toBeNull();
    for (const [key, text] of [
      ['criterion.7.score', '4'],
      ['criterion.8.comments', 'Kesken'],
      ['criterion.9.score', '5'],
    ] as const) {
      expect(document.textOf(key)).toBe(text);
      expect(desk.field(key)).toMatchObject({ text, status: 'settled', untold: false });
    }
    if (fault !== 'thrown' && fault !== 'garbage') expect(desk.errors).toEqual([]);
  });
});
