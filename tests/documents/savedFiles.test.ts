/** @jest-environment jsdom */
import '../workbench/encoding';
import { inspect } from '../../src/commands/inspection';
import { sampled } from '../sampling/sampling';
import { sampleBytes } from '../template/templateScript';
import { AssessorAtWork } from './assessorAtWork';
import { packageFaults } from './packageFaults';
import { Parts } from './parts';
import { repack } from './repack';
import { savings } from './savedFiles';

jest.setTimeout(120_000);

const some = sampled(savings, { few: 4, many: 30 }, ({ name }) => [name.split(', ')[1] ?? '']);

// In `npm test` a few of them; Microsoft's validator and this suite are given all by `.ci/run`.
it.each(some.map((saving) => [saving.name, saving] as const))('%s', async (_, saving) => {
  const { bytes, inserted } = await saving.save();
  expect(packageFaults(bytes)).toEqual([]);
  expect(inserted).toHaveLength(saving.adds ? 1 : 0);
  expect(inserted.flatMap((ooxml) => packageFaults(repack(ooxml)))).toEqual([]);
});

describe.each(['fi', 'sv'] as const)('What is judged (%s)', (language) => {
  it('holds what the assessor wrote, added and kept', async () => {
    const assessor = await AssessorAtWork.open(sampleBytes(language), 'word-mac');
    await assessor.write();
    await assessor.writeNeeds(5);
    await assessor.insertPicture();
    await assessor.keepWorkingData();
    const bytes = assessor.word.save();
    const { fields } = inspect(bytes);
    expect(fields['total']?.text).toBe('75');
    expect(fields['front.developmentNeeds.5.recommendations']?.text).toContain('6: Åsa, Päivi');
    expect(assessor.word.inserted).toHaveLength(1);
    const { names } = new Parts(bytes);
    expect(names).toContain('word/media/image1.png');
    expect(names.filter((name) => /^customXml\/item\d+\.xml$/u.test(name))).toHaveLength(1);
  });
});
