import { writeBriefing } from '../../src/handouts/writeBriefing';
import { reportLanguages } from '../../src/words/reportLanguage';
import { briefingWith, fullBriefing, scoresPicture, writtenBriefing } from '../handouts/briefings';
import { nastyText } from '../handouts/plans';
import { officeErrors } from './verdict';

jest.setTimeout(120_000);

describe.each(reportLanguages)(
  'Microsoft’s validator finds nothing in a page for managers in %s',
  (language) => {
    const bare = briefingWith(language, { levels: [], strengths: [], needs: [], assessors: null });

    it.each([
      ['whole', writtenBriefing(language)],
      ['full to its edges', writeBriefing(fullBriefing(language), language, scoresPicture)],
      ['bare and without a picture', writeBriefing(bare, language, null)],
      ['with texts of every kind', writtenBriefing(language, { unit: nastyText, strengths: [nastyText] })],
    ])('that is %s', async (_, page) => {
      expect(await officeErrors(page)).toEqual([]);
    });
  },
);
