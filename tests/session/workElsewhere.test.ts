import { readFileSync } from 'node:fs';
import type * as format from '../../src/session/working/workingFormat';
import { Desk } from './desk';

let mockReady: Promise<void> = Promise.resolve();

jest.mock('../../src/session/working/workingFormat', (): typeof format => {
  const actual = jest.requireActual<typeof format>('../../src/session/working/workingFormat');
  return {
    ...actual,
    workingDataPart: (...given) => mockReady.then(() => actual.workingDataPart(...given)),
  };
});

it('A note whose format is still on its way is never written into another report', async () => {
  const desk = await Desk.open();
  const { document, session } = desk;
  await session.settled();
  let come: () => void = () => undefined;
  mockReady = new Promise((resolve) => (come = resolve));
  session.working.change(5, { note: 'Oma' });
  const kept = session.working.keep();
  await new Promise((resolve) => setImmediate(resolve));
  document.become(readFileSync('assets/templates/ips-kvalitetsbedomningsrapport-sv.docx'));
  await session.look();
  come();
  await kept;
  await session.settled();
  expect(document.parts).toEqual([]);
  expect(desk.report.orphans).toEqual([expect.objectContaining({ text: 'Oma' })]);
});
