import { changedPackage } from './changedPackage';
import { sampleBytes } from './templateScript';

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A check box with this id, ticked or not. */
export const box = (id: number, isTicked = false): string =>
  `<w:sdt><w:sdtPr><w:id w:val="${id}"/><w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">` +
  `<w14:checked w14:val="${isTicked ? 1 : 0}"/></w14:checkbox></w:sdtPr><w:sdtContent>${run(isTicked ? '☒' : '☐')}</w:sdtContent></w:sdt>`;

/** The sample with these in the place of the first score, behind its label. */
export const inPlaceOfScore = (content: string): Uint8Array =>
  changedPackage(sampleBytes('fi'), {
    'word/document.xml': (xml) =>
      xml.replace(
        /(<w:t[^>]*>Pisteet: <\/w:t><\/w:r>)<w:sdt>.*?<\/w:sdt>/su,
        (_, label: string) => label + content,
      ),
  });
