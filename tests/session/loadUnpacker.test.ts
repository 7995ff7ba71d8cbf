import { parseXml } from '../../src/commands/parseXml';
import { understandWith } from '../../src/session/readDocument';

jest.mock('../../src/template/xml/docx', () => {
  throw new Error('Loading chunk 43 failed.');
});

it('A file that can’t be unpacked since the code for it can’t be loaded is a refusal, not a surprise', async () => {
  const circumstances = { readOnly: false, tracking: false };
  const file = { source: new Uint8Array(4), controls: [], circumstances };
  await expect(understandWith(parseXml)(file, 'first')).resolves.toEqual({
    ok: false,
    refusal: { kind: 'offline', code: 'NotLoaded' },
  });
});
