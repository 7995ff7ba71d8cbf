import { WordDocument as WordPort } from '../../src/word/wordDocument';
import { emptyPlan } from '../handouts/plans';
import { sampleBytes } from '../template/templateScript';
import { WordInNode } from '../word/wordInNode';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const plan = emptyPlan('fi');

describe.each(['word-web', 'word-windows', 'word-ltsc-2021'])('In %s', (profile) => {
  it('a file opens as a document of its own, and the open one stays as it is', async () => {
    const word = new WordInNode(sampleBytes('fi'), profile);
    const before = word.save();
    await expect(new WordPort().openNew(base64(plan))).resolves.toEqual({ ok: true, value: null });
    expect(word.newDocuments.map((document) => document.controls().length)).toEqual([19]);
    expect(word.save()).toEqual(before);
  });

  it('nothing opens where Word refuses it, or says nothing', async () => {
    const refusing = new WordInNode(sampleBytes('fi'), profile, { newDocuments: 'refused' });
    await expect(new WordPort().openNew(base64(plan))).resolves.toMatchObject({
      ok: false,
      refusal: { code: 'NotAllowed' },
    });
    const silent = new WordInNode(sampleBytes('fi'), profile, { newDocuments: 'ignored' });
    await expect(new WordPort().openNew(base64(plan))).resolves.toMatchObject({ ok: true });
    expect([...refusing.newDocuments, ...silent.newDocuments]).toEqual([]);
  });

  it('what is no document is refused', async () => {
    const word = new WordInNode(sampleBytes('fi'), profile);
    const outcome = await new WordPort().openNew(base64(new Uint8Array([1, 2, 3])));
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'InvalidArgument' } });
    expect(word.newDocuments).toEqual([]);
  });
});
