/** @jest-environment jsdom */
import '../workbench/encoding';
import { run as runBatch, session } from '../workbench/batches';
import { controlOf } from '../workbench/documents';
import { pictureShared, sharings, type Sharing } from '../workbench/sharedPictures';
import { WordDocument } from '../../src/workbench/wordDocument';
import { packageFaults } from './packageFaults';
import { Parts } from './parts';

const opened = (sharing: Sharing): WordDocument => WordDocument.open(pictureShared(sharing), 'test.docx');
const image = 'word/media/image1.png';

describe.each(sharings)('The file of a picture that is shared with %s', (sharing) => {
  it.each<[string, (document: WordDocument) => void]>([
    ['written over', (document) => void runBatch(session(document), (batch) => batch.write(1, 'new'))],
    ['cleared', (document) => void runBatch(session(document), (batch) => batch.call(batch.control(1), 'Clear'))],
    ['typed over by hand', (document) => document.write(controlOf(document, 1), 'new')],
  ])('stays as long as something shows it when the text is %s', (_, work) => {
    const document = opened(sharing);
    expect(packageFaults(document.save())).toEqual([]);
    work(document);
    const saved = document.save();
    expect(packageFaults(saved)).toEqual([]);
    expect(new Parts(saved).has(image)).toBe(sharing !== 'nothing');
  }); // prettier-ignore
});
