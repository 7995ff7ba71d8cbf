import { loadReader } from '../../src/session/loadReader';

jest.mock('../../src/template/readPackage', () => {
  throw new Error('Loading chunk 42 failed.');
});

test('where the pane’s own server does not answer, the reader’s absence is a refusal that can be tried again', async () => {
  expect(await loadReader()).toEqual({ ok: false, refusal: { kind: 'offline', code: 'NotLoaded' } });
});
