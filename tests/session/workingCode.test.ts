import type * as keeping from '../../src/session/working/workKeeper';
import { Desk } from './desk';

let mockIsGone = true;

jest.mock('../../src/session/working/workKeeper', (): typeof keeping => {
  if (mockIsGone) throw new Error('ChunkLoadError');
  return jest.requireActual<typeof keeping>('../../src/session/working/workKeeper');
});

it('Working data whose code could not be loaded is loaded by another try, with what was given meanwhile', async () => {
  const desk = await Desk.open();
  const { working } = desk.session;
  desk.document.parts = [
    '<workingData xmlns="urn:ips-assessor-pane:working-data" version="1"><criterion number="5"><note>Kysy</note></criterion></workingData>',
  ];
  await working.read();
  expect(working.store.getState()).toMatchObject({
    status: 'refused',
    refusal: { kind: 'offline', code: 'NotLoaded' },
  });
  working.change(7, { note: 'Huomio' });
  await desk.session.settled();
  expect(desk.document.parts).toHaveLength(1);

  mockIsGone = false;
  await working.keep();
  await working.keep();
  await desk.session.settled();
  expect([working.of(5).note, working.of(7).note]).toEqual(['Kysy', 'Huomio']);
  expect(desk.document.parts.join('')).toContain('Huomio');
  expect(working.store.getState().status).toBe('settled');
});
