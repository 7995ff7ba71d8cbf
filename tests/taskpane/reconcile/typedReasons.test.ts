import { readFileSync } from 'node:fs';
import { reconcileDeskOf } from '../../../src/taskpane/reconcile/reconcileDesk';
import { Desk, samples } from '../../session/desk';

async function reloaded({ document, drafts }: Desk): Promise<Desk> {
  const again = Desk.on(document, drafts);
  await again.session.open();
  await again.session.working.keep();
  await again.session.settled();
  return again;
}

const noteIn = ({ session }: Desk, number: number): string | undefined => session.working.of(number).note;

it('A reason that is typed while differences are settled is among the notes after a reload', async () => {
  const desk = await Desk.open();
  desk.session.working.change(7, { note: 'Kysy tiimiltä.' });
  await desk.session.working.keep();
  reconcileDeskOf(desk.session).giveReason(7, 'Sovittiin haastattelun perusteella.');
  reconcileDeskOf(desk.session).giveReason(8, 'Asiakirjat ratkaisivat.');
  expect(noteIn(desk, 7)).toBe('Kysy tiimiltä.');
  const again = await reloaded(desk);
  expect(noteIn(again, 7)).toBe('Kysy tiimiltä.\nSovittiin haastattelun perusteella.');
  expect(noteIn(again, 8)).toBe('Asiakirjat ratkaisivat.');
});

it('A reason typed behind a note that is not kept yet takes the note along', async () => {
  const desk = await Desk.open();
  desk.session.working.change(7, { note: 'Kysy' });
  reconcileDeskOf(desk.session).giveReason(7, 'Sovittiin.');
  desk.session.working.change(7, { note: 'Kysy tiimiltä.' });
  expect(noteIn(await reloaded(desk), 7)).toBe('Kysy tiimiltä.\nSovittiin.');
});

it('A reason that was written or taken back is not given a second time after a reload', async () => {
  const desk = await Desk.open();
  const reconcile = reconcileDeskOf(desk.session);
  reconcile.giveReason(7, 'Sovittiin.');
  reconcile.write();
  reconcile.giveReason(8, 'Sovittiin.');
  reconcile.giveReason(8, '');
  await desk.session.working.keep();
  const again = await reloaded(desk);
  expect(noteIn(again, 7)).toBe('Sovittiin.');
  expect(noteIn(again, 8)).toBe('');
});

it('A reason that was typed for another report is offered for copying when that one comes into the window', async () => {
  const desk = await Desk.open();
  reconcileDeskOf(desk.session).giveReason(7, 'Sovittiin.');
  desk.document.become(readFileSync(samples.sv));
  await desk.session.open();
  await desk.session.settled();
  expect(desk.report.orphans).toMatchObject([{ text: 'Sovittiin.' }]);
  expect(noteIn(desk, 7)).toBe('');
});
