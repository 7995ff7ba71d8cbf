import { changedPackage } from './changedPackage';
import { sampleBytes } from './templateScript';

/** The Finnish sample with a second control, of this id and text, behind each score of the first criteria. */
export const withTwins = (texts: readonly string[]): Uint8Array =>
  changedPackage(sampleBytes('fi'), {
    'word/document.xml': (xml) => {
      let at = 0;
      return xml.replace(/(<w:t[^>]*>Pisteet: <\/w:t><\/w:r><w:sdt>.*?<\/w:sdt>)/gsu, (score: string) => {
        const text = texts[at];
        at += 1;
        if (text === undefined) return score;
        const run = `<w:r><w:t>${text}</w:t></w:r>`;
        return `${score}<w:sdt><w:sdtPr><w:id w:val="${70 + at}"/></w:sdtPr><w:sdtContent>${run}</w:sdtContent></w:sdt>`;
      });
    },
  });
