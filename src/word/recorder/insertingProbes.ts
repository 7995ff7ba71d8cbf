import { recordedAmount } from '../../recording/form';
import { probeTexts, tagOf } from '../../recording/probeDocument';
import { probeControl, type ProbeRuns } from './bench';
import type { Structure } from './structure';

const { behindAnchor, insertedFirst, insertedLast, picture } = probeTexts;
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** A PNG of one white point, and the width that it is given, in points. */
const point = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC';
const width = 120;

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;

/** Two paragraphs, the first with a control that has no id: Word gives it one. */
const inserted = [
  '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">',
  '<pkg:part pkg:name="/_rels/.rels" pkg:contentType="application/vnd.openxmlformats-package.relationships+xml"><pkg:xmlData>',
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">',
  `<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships></pkg:xmlData></pkg:part>`,
  `<pkg:part pkg:name="/word/document.xml" pkg:contentType="${types}.document.main+xml"><pkg:xmlData>`,
  `<w:document xmlns:w="${word}"><w:body><w:p><w:sdt><w:sdtPr><w:tag w:val="${tagOf('inserted')}"/></w:sdtPr>`,
  `<w:sdtContent>${run(insertedFirst)}</w:sdtContent></w:sdt></w:p><w:p>${run(insertedLast)}</w:p></w:body></w:document>`,
  '</pkg:xmlData></pkg:part></pkg:package>',
].join('');

/** What became of the last paragraph of what was inserted, seen by the texts from there to what follows the anchor. */
function nameOfEnd(structure: Structure | null) {
  if (!structure) return null;
  const texts = structure.paragraphs().map((paragraph) => structure.text(paragraph));
  const start = texts.findIndex((text) => text.endsWith(insertedFirst));
  const end = texts.findIndex((text) => text.endsWith(behindAnchor));
  const found = texts.slice(start + 1, end + 1).join('|');
  const names = new Map<string, 'kept' | 'joined' | 'extra'>([
    [`${insertedLast}|${behindAnchor}`, 'kept'],
    [`${insertedLast}${behindAnchor}`, 'joined'],
    [`${insertedLast}||${behindAnchor}`, 'extra'],
  ]);
  return start < 0 ? 'other' : (names.get(found) ?? 'other');
}

/** The probes that insert more than text. */
export const insertingProbes: ProbeRuns<'picture' | 'insertedOoxml'> = {
  picture: async (bench) => {
    const widthTold = await Word.run(async (context) => {
      probeControl(context, 'anchor').paragraphs.getLast().getNextOrNullObject().select('End');
      const put = context.document.getSelection().insertInlinePictureFromBase64(point, 'End');
      put.lockAspectRatio = false;
      put.altTextDescription = picture;
      put.width = width;
      put.load({ width: true });
      await context.sync();
      return recordedAmount(put.width);
    });
    const structure = await bench.structure();
    return { widthTold, widthShown: structure && structure.pictureWidth(picture) };
  },

  insertedOoxml: async (bench) => {
    await Word.run(async (context) => {
      const paragraph = probeControl(context, 'anchor').paragraphs.getLast();
      paragraph.getRange('Whole').insertOoxml(inserted, 'After');
      await context.sync();
    });
    const end = nameOfEnd(await bench.structure());
    const controlListed = await Word.run(async (context) => {
      const control = context.document.contentControls.getByTag(tagOf('inserted')).getFirstOrNullObject();
      control.load({ id: true });
      await context.sync();
      return !control.isNullObject;
    });
    return { end, controlListed };
  },
};
