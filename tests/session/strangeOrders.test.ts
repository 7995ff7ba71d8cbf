import type { FieldKey } from '../../src/assessment/fieldKey';
import { patience } from '../../src/session/calls';
import { Desk } from './desk';

const score7: FieldKey = 'criterion.7.score';

/** Lets all that is queued reach the document. */
const underWay = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('A write that is answered with nothing is a refusal, and the next try writes', async () => {
  const desk = await Desk.open();
  jest.spyOn(desk.document, 'write').mockResolvedValueOnce(null as never);
  desk.session.setScore(7, 4);
  await desk.session.settled();
  expect(desk.field(score7)).toMatchObject({ status: 'refused', draft: '4', refusal: { kind: 'unknown' } });
  expect(desk.report.unexpected).toBe(true);
  desk.session.tryAgain();
  await desk.session.settled();
  expect(desk.field(score7)).toMatchObject({ status: 'settled', text: '4' });
});

it('A pane that is closed while it opens listens to nothing afterwards', async () => {
  const { document } = await Desk.open();
  const desk = Desk.on(document);
  const heard = jest.spyOn(document, 'onChange');
  document.hold();
  const opening = desk.session.open();
  await underWay();
  const closing = desk.session.close();
  document.release();
  await Promise.all([opening, closing]);
  expect(heard).not.toHaveBeenCalled();
});

it('A pane goes on listening while the document is read anew', async () => {
  const { document } = await Desk.open();
  const desk = Desk.on(document);
  const stopped = jest.fn();
  const heard = jest.spyOn(document, 'onChange').mockReturnValue(stopped);
  for (let time = 0; time < 3; time++) await desk.session.open();
  expect(heard).toHaveBeenCalledTimes(1);
  expect(stopped).not.toHaveBeenCalled();
  await desk.session.close();
  expect(stopped).toHaveBeenCalledTimes(1);
});

it('A file that Word never gives keeps no score from the document', async () => {
  const desk = await Desk.open();
  desk.document.failNext('open', 'refused');
  desk.document.failNext('openFile', 'unanswered');
  const reading = desk.session.open();
  desk.session.setScore(7, 4);
  await underWay();
  desk.clock.goOn(patience);
  await reading;
  await desk.session.settled();
  expect(desk.document.textOf(score7)).toBe('4');
  expect(desk.report.blind).toMatchObject({ kind: 'busy' });
});
