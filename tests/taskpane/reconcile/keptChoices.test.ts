import { readFileSync } from 'node:fs';
import type { OtherReport } from '../../../src/assessment/comparison/otherReport';
import { openChoices } from '../../../src/assessment/comparison/keptChoices';
import { mergedText, noChoice } from '../../../src/assessment/comparison/reconcile';
import { textDigest } from '../../../src/characters/digest';
import { parseXml } from '../../../src/commands/parseXml';
import { reportTexts } from '../../../src/session/state';
import { besideOpen, openSide } from '../../../src/taskpane/compare/beside';
import { compareDeskOf } from '../../../src/taskpane/compare/compareDesk';
import { circleOf } from '../../../src/taskpane/reconcile/circle';
import type { ReconcileDesk } from '../../../src/taskpane/reconcile/reconcileDesk';
import { choiceSources, foundChoices, reconcileDeskOf } from '../../../src/taskpane/reconcile/reconcileDesk';
import { readOtherReport } from '../../../src/template/otherReport';
import { finishedDocument } from '../../commands/finishedDocument';
import { Desk, samples } from '../../session/desk';

function reportWith(comments: string): OtherReport {
  const reading = readOtherReport(finishedDocument('fi', { 'criterion.3.comments': comments }), parseXml);
  if (reading.kind !== 'report') throw new Error(`It is a ${reading.kind}.`);
  return reading.report;
}
const reports = { anna: reportWith('Annan sanat.'), bo: reportWith('Bon sanat.') };

const pick = (desk: Desk, ...names: (keyof typeof reports)[]): Promise<void> =>
  compareDeskOf(desk.session).add(
    names.map((name) => new File([], `${name}.docx`)),
    ({ name }) => Promise.resolve({ kind: 'report', report: reports[name === 'anna.docx' ? 'anna' : 'bo'] }),
  );

const reconciling = (desk: Desk): ReconcileDesk => reconcileDeskOf(desk.session);

/** What is chosen for criterion 3. */
function chosenIn({ session, report }: Desk) {
  const own = openSide(report);
  const picked = compareDeskOf(session).store.getState();
  const { colleagues } = circleOf(picked.flatMap((one) => besideOpen(own, one) ?? []));
  const found = foundChoices(own, session.working.store.getState().data, colleagues).get(3);
  return found ?? { choice: noChoice, waiting: [] };
}

/** The criteria of which something is chosen that the report has not. */
function waitingIn({ session, report }: Desk): readonly number[] {
  const picked = compareDeskOf(session).store.getState();
  const { data } = session.working.store.getState();
  return openChoices({ open: reportTexts(report), work: data }, choiceSources(report, picked));
}

/** Another pane on the document, on this machine or, without what this browser keeps, on another one. */
async function openedAgain({ document, drafts }: Desk, where: 'here' | 'elsewhere'): Promise<Desk> {
  const again = where === 'here' ? Desk.on(document, drafts) : Desk.on(document);
  await again.session.open();
  await again.session.settled();
  return again;
}

async function openWithWords(): Promise<Desk> {
  const desk = await Desk.open();
  desk.session.setScore(3, 2);
  desk.session.type('criterion.3.comments', 'Omat sanat.');
  desk.session.leave('criterion.3.comments');
  await desk.session.settled();
  await pick(desk, 'anna', 'bo');
  return desk;
}

const over = { score: textDigest('2'), comments: textDigest('Omat sanat.') };
const annas = { from: 1, made: null, text: 'Annan sanat.', over: over.comments } as const;
const merged = {
  from: null,
  made: [textDigest('Bon sanat.'), textDigest('Annan sanat.')],
  text: mergedText(['Omat sanat.', 'Bon sanat.', 'Annan sanat.']),
  over: over.comments,
} as const;

describe('What is chosen and not written', () => {
  it.each(['here', 'elsewhere'] as const)(
    'is there when the pane is opened again %s, others’ texts once their reports are picked',
    async (where) => {
      const desk = await openWithWords();
      reconciling(desk).chooseScore(3, { score: 4, over: over.score });
      reconciling(desk).chooseText(3, 'comments', annas);
      reconciling(desk).giveReason(3, 'Haastattelu ratkaisi.');
      await desk.session.working.keep();
      expect(desk.document.parts.join('') + JSON.stringify(desk.drafts)).not.toContain('Annan');

      const again = await openedAgain(desk, where);
      expect(chosenIn(again).choice).toMatchObject({ score: { score: 4 }, reason: 'Haastattelu ratkaisi.' });
      expect(chosenIn(again).choice.texts).toEqual({});
      expect(chosenIn(again).waiting.map(({ part }) => part)).toEqual(['comments']);
      await pick(again, 'bo', 'anna');
      expect(chosenIn(again).choice.texts.comments).toEqual({ ...annas, from: 2 });
      reconciling(again).write();
      await again.session.settled();
      expect(again.document.textOf('criterion.3.score')).toBe('4');
      expect(again.document.textOf('criterion.3.comments')).toBe('Annan sanat.');
      expect(again.session.working.of(3)).toMatchObject({ note: 'Haastattelu ratkaisi.', settled: true });
      expect(chosenIn(again).choice).toEqual(noChoice);
    },
  );

  it('is there again where the step is undone', async () => {
    const desk = await openWithWords();
    reconciling(desk).chooseText(3, 'comments', annas);
    reconciling(desk).giveReason(3, 'Sovittiin.');
    reconciling(desk).write();
    await desk.session.settled();
    expect(chosenIn(desk).choice).toEqual(noChoice);
    desk.session.undo();
    await desk.session.settled();
    expect(desk.document.textOf('criterion.3.comments')).toBe('Omat sanat.');
    expect(chosenIn(desk).choice).toMatchObject({ texts: { comments: annas }, reason: 'Sovittiin.' });
  });

  it('is kept without others’ words where texts are merged, and in the assessor’s own once they are changed', async () => {
    const desk = await openWithWords();
    reconciling(desk).chooseText(3, 'comments', merged);
    await desk.session.working.keep();
    expect(desk.document.parts.join('')).not.toMatch(/Annan|Bon sanat/u);
    const again = await openedAgain(desk, 'elsewhere');
    await pick(again, 'anna');
    expect(chosenIn(again).waiting).toHaveLength(1);
    await pick(again, 'bo');
    expect(chosenIn(again).choice.texts.comments).toEqual(merged);

    reconciling(again).chooseText(3, 'comments', {
      ...merged,
      made: null,
      text: 'Yhdessä sovittu.\nÅäö ”x”',
    });
    await again.session.working.keep();
    const last = await openedAgain(again, 'elsewhere');
    expect(chosenIn(last).choice.texts.comments?.text).toBe('Yhdessä sovittu.\nÅäö ”x”');
  });

  it('waits where the report that it is of is put away, and is there once it is picked again', async () => {
    const desk = await openWithWords();
    reconciling(desk).chooseText(3, 'comments', annas);
    reconciling(desk).chooseScore(3, { score: 5, over: over.score });
    compareDeskOf(desk.session).remove(2);
    expect(chosenIn(desk).choice.texts.comments).toEqual(annas);
    compareDeskOf(desk.session).remove(1);
    expect(chosenIn(desk)).toMatchObject({ choice: { texts: {}, score: { score: 5 } } });
    expect(chosenIn(desk).waiting.map(({ part }) => part)).toEqual(['comments']);
    await pick(desk, 'anna');
    expect(chosenIn(desk)).toMatchObject({
      choice: { texts: { comments: { text: 'Annan sanat.' } } },
      waiting: [],
    });
  });

  it('can be given up where its report is not picked again', async () => {
    const desk = await openWithWords();
    reconciling(desk).chooseText(3, 'comments', annas);
    reconciling(desk).chooseScore(3, { score: 5, over: over.score });
    await desk.session.working.keep();
    const again = await openedAgain(desk, 'elsewhere');
    reconciling(again).dropWaiting();
    expect(chosenIn(again)).toMatchObject({ choice: { texts: {}, score: { score: 5 } }, waiting: [] });
  });

  it('is waiting work of its criterion, until it is written, given up or typed into the report by hand', async () => {
    const desk = await openWithWords();
    expect(waitingIn(desk)).toEqual([]);
    reconciling(desk).chooseText(3, 'comments', merged);
    reconciling(desk).giveReason(7, 'Sovittiin.');
    reconciling(desk).chooseScore(8, { score: 5, over: textDigest('') });
    expect(waitingIn(desk)).toEqual([3, 7, 8]);
    desk.session.type('criterion.3.comments', merged.text);
    desk.session.leave('criterion.3.comments');
    desk.session.setScore(8, 5);
    expect(waitingIn(desk)).toEqual([7]);
    reconciling(desk).write();
    await desk.session.settled();
    expect(waitingIn(desk)).toEqual([]);
    reconciling(desk).chooseText(3, 'comments', { ...annas, over: textDigest(merged.text) });
    desk.session.setScore(8, 3);
    compareDeskOf(desk.session).remove(1);
    expect(waitingIn(desk)).toEqual([3, 8]);
    reconciling(desk).dropWaiting();
    reconciling(desk).drop(8);
    expect(waitingIn(desk)).toEqual([]);
  });

  it('is offered for copying, what is in own words, when another report comes into the window', async () => {
    const desk = await openWithWords();
    reconciling(desk).chooseText(3, 'comments', { ...merged, made: null, text: 'Yhdessä sovittu.' });
    reconciling(desk).giveReason(7, 'Sovittiin.');
    desk.document.become(readFileSync(samples.sv));
    await desk.session.open();
    await desk.session.settled();
    expect(desk.report.orphans.map(({ key, text }) => [key, text])).toEqual(
      expect.arrayContaining([
        ['criterion.3.comments', 'Yhdessä sovittu.'],
        ['criterion.7.comments', 'Sovittiin.'],
      ]),
    );
    expect(chosenIn(desk).choice).toEqual(noChoice);
  });
});

describe('A colleague’s report', () => {
  it('is still known as one where its texts were taken over and the pane was opened again; the draft as the draft', async () => {
    const desk = await openWithWords();
    const texts = [...reports.anna.texts].filter(([key]) => key.startsWith('criterion.'));
    desk.session.takeOver(
      { scores: new Map(), texts: texts.map(([key, text]) => ({ key, text })) },
      new Map([[3, { settled: true }]]),
    );
    desk.session.type('front.description', 'Yhdessä kirjoitettu.');
    desk.session.leave('front.description');
    await desk.session.settled();
    await desk.session.working.keep();
    const again = await openedAgain(desk, 'elsewhere');
    const draft = { ...reports.anna, texts: new Map(openSide(again.report).texts) };
    await compareDeskOf(again.session).add(
      ['anna.docx', 'luonnos.docx'].map((name) => new File([], name)),
      ({ name }) => Promise.resolve({ kind: 'report', report: name === 'anna.docx' ? reports.anna : draft }),
    );
    const own = openSide(again.report);
    const picked = compareDeskOf(again.session).store.getState();
    expect(picked.map((one) => besideOpen(own, one)?.role)).toEqual(['colleague', 'draft']);
  });
});
