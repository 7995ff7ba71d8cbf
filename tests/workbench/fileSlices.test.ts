import { unzipSync, zipSync } from 'fflate';
import { readDocumentFile } from '../../src/word/documentFile';
import { dispatchIds } from '../../src/workbench/commonApi';
import type { Session } from '../../src/workbench/session';
import type { Fields } from '../../src/workbench/wire';
import { commonApiOf, type Serve } from '../word/commonApiInNode';
import { session } from './batches';
import { templateBytes } from './documents';
import { GenuineClient } from './genuineClient';
import { WordDocument } from '../../src/workbench/wordDocument';

/** Spoils the answer to the second slice, the next so many times. */
const spoiling = (times: number, spoil: (slice: Fields) => Fields | 'never' | 'thrown'): Serve => {
  let left = times;
  return (id, answer, hand) => {
    const given = answer();
    const isMeant = id === dispatchIds.getFileSlice && isSecond(given) && left-- > 0;
    const spoilt = isMeant ? spoil(given) : given;
    if (spoilt === 'thrown') throw new Error('Thrown on purpose.');
    if (spoilt !== 'never') hand(spoilt);
  };
};

/** The last of two slices is the shorter one. */
const isSecond = (slice: Fields): boolean => Number(slice['1']) < 65_536;

/** Of two slices: a part that nothing can make smaller is in it. */
const large = zipSync({
  ...unzipSync(templateBytes('fi')),
  'word/media/noise.bin': [Uint8Array.from({ length: 60_000 }, (_, at) => at % 251), { level: 0 }],
});

/** The document in a Word that serves its file so. */
function wordServing(serve: Serve): Session {
  const at = session(WordDocument.open(large, 'large.docx'));
  new GenuineClient(at).becomeWord({ document: commonApiOf(at, serve) });
  return at;
}

const cut = (by: number) => (slice: Fields) => {
  const data = slice['0'] as number[];
  return { ...slice, 0: data.slice(0, data.length - by), 1: data.length - by };
};

const spoilt: Readonly<Record<string, (slice: Fields) => Fields | 'thrown'>> = {
  'is refused': () => ({ Error: 5001 }),
  'has no bytes': (slice) => ({ ...slice, 0: null }),
  'is empty': (slice) => cut(Number(slice['1']))(slice),
  'lacks its last byte': cut(1),
  'has more bytes than are left': (slice) => ({ ...slice, 0: [...(slice['0'] as number[]), 0], 1: 0 }),
  'is asked for and Word throws': () => 'thrown',
};

describe.each(Object.entries(spoilt))('A file of which a slice %s', (_, spoil) => {
  it('is refused and let go, and is read by another try, after however many', async () => {
    const at = wordServing(spoiling(3, spoil));
    for (let time = 0; time < 3; time++) {
      const file = await readDocumentFile().catch(() => ({ ok: false }));
      expect(file.ok).toBe(false);
      expect(at.files.size).toBe(0);
    }
    expect(await readDocumentFile()).toEqual({ ok: true, value: large });
  });
});

it('A file is read though slices are never answered, after however many tries', async () => {
  const at = wordServing(spoiling(3, () => 'never'));
  for (let time = 0; time < 3; time++) {
    void readDocumentFile();
    await new Promise((rest) => setTimeout(rest));
  }
  expect(await readDocumentFile()).toEqual({ ok: true, value: large });
  expect(at.files.size).toBeLessThanOrEqual(1);
});

it('A file is read though its closing is never answered', async () => {
  wordServing((id, answer, hand) => {
    const given = answer();
    if (id !== dispatchIds.closeFile) hand(given);
  });
  for (let time = 0; time < 3; time++) expect(await readDocumentFile()).toEqual({ ok: true, value: large });
});

it('A file whose slices come twice is read once', async () => {
  wordServing((_, answer, hand) => {
    const given = answer();
    hand(given);
    hand(given);
  });
  expect(await readDocumentFile()).toEqual({ ok: true, value: large });
});

it('A slow reading goes on beside another one', async () => {
  let late: () => void = () => undefined;
  let isFirst = true;
  wordServing((id, answer, hand) => {
    const isLate = id === dispatchIds.getFileSlice && isFirst;
    if (isLate) isFirst = false;
    if (isLate) late = () => hand(answer());
    else hand(answer());
  });
  const slow = readDocumentFile();
  await new Promise((rest) => setTimeout(rest));
  expect((await readDocumentFile()).ok).toBe(true);
  late();
  expect(await slow).toEqual({ ok: true, value: large });
});
