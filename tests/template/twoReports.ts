import { changedPackage } from './changedPackage';
import { sampleBytes } from './templateScript';

/** A sample with all of it once more behind itself, its controls with ids of their own. */
export const twoReports = (language: 'fi' | 'sv'): Uint8Array =>
  changedPackage(sampleBytes(language), {
    'word/document.xml': (xml) => {
      const [, body = ''] = /<w:body>(.*?)<w:sectPr/su.exec(xml) ?? [];
      let next = 5_000_000;
      const again = body.replace(/<w:id w:val="-?\d+"\/>/gu, () => `<w:id w:val="${next++}"/>`);
      return xml.replace(body, () => body + again);
    },
  });
