import { loadProfileTexts } from '../../../src/taskpane/profile/texts/useProfileTexts';
import { paneLanguages } from '../../../src/words/paneLanguage';

const shape = (node: unknown): unknown =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).map(([key, value]) => [key, shape(value)])
    : typeof node;

describe.each(paneLanguages)('The texts of the profile in %s', (language) => {
  it('are all there', async () => {
    const texts = await loadProfileTexts(language);
    expect(shape(texts)).toEqual(shape(await loadProfileTexts('fi')));
    expect(Object.values(texts.insert.refused).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('count in words', async () => {
    const { insert } = await loadProfileTexts(language);
    expect(insert.partly(1)).not.toBe(insert.partly(2).replace('2', '1'));
  });
});
