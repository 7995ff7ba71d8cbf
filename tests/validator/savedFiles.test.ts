import { WordDocument } from '../../src/workbench/wordDocument';
import { savings } from '../documents/savedFiles';
import { changedPackage } from '../template/changedPackage';
import { sampleBytes } from '../template/templateScript';
import { repack } from '../documents/repack';
import { sampled } from '../sampling/sampling';
import { controlOf } from '../workbench/documents';
import { pictureShared, sharings } from '../workbench/sharedPictures';
import { officeErrors, officeVersions } from './verdict';

jest.setTimeout(120_000);

describe('Microsoft’s validator', () => {
  it('finds what is wrong, for each version of Office', async () => {
    const broken = changedPackage(sampleBytes('fi'), {
      'word/document.xml': (xml) => xml.replace('<w:body>', '<w:body><w:nothing/>'),
    });
    const errors = await officeErrors(broken);
    expect(errors.map((error) => error.split(':')[0])).toEqual([...officeVersions]);
  });

  it('is given more than sixty files', () => {
    expect(savings.length).toBeGreaterThanOrEqual(60);
  });
});

/** Each sample, kind of work, kind of Word and switch in some file; the validator takes seconds for each. */
const judged = sampled(savings, { few: 30, many: 30 }, ({ name }) => name.split(', '));

it.each(judged.map((saving) => [saving.name, saving] as const))('No error in %s', async (_, saving) => {
  const { bytes, inserted } = await saving.save();
  expect(await officeErrors(bytes)).toEqual([]);
  expect(inserted).toHaveLength(saving.adds ? 1 : 0);
  for (const ooxml of inserted) expect(await officeErrors(repack(ooxml))).toEqual([]);
});

it.each(sharings)('No error where a picture that %s shows, too, is written over', async (sharing) => {
  const document = WordDocument.open(pictureShared(sharing), 'shared.docx');
  document.write(controlOf(document, 1), 'new');
  expect(await officeErrors(document.save())).toEqual([]);
});
