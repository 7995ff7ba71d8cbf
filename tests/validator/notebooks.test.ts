import { reportLanguages } from '../../src/words/reportLanguage';
import { emptyNotebook, filledIn, templateNotebook } from '../handouts/notebooks';
import { officeErrors } from './verdict';

jest.setTimeout(120_000);

it.each(reportLanguages)(
  'Microsoft’s validator finds nothing in a visit notebook of the official template in %s',
  async (language) => {
    expect(await officeErrors(templateNotebook(language))).toEqual([]);
  },
);

it.each(reportLanguages)(
  'Microsoft’s validator finds nothing in a visit notebook in %s',
  async (language) => {
    const empty = emptyNotebook(language);
    expect(await officeErrors(empty)).toEqual([]);
    const filled = filledIn(
      empty,
      ['ips.notebook.5.tick.1', true],
      ['ips.notebook.7.note.plans', 'Lisätkää & <sovittakaa>'],
    );
    expect(await officeErrors(filled)).toEqual([]);
  },
);
