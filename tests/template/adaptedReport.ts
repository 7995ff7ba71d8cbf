import { changedPackage } from './changedPackage';
import { sampleBytes } from './templateScript';

const titles = { fi: />TUETUN TYÖLLISTYMISEN /u, sv: />(?=[^<]*KVALITETSBEDÖMNING)/iu } as const;

/** A sample whose title says that its criteria are those adapted for people with partial work ability. */
export const adaptedReport = (language: keyof typeof titles): Uint8Array =>
  changedPackage(sampleBytes(language), {
    'word/document.xml': (xml) => xml.replace(titles[language], (found) => `${found}LATU – `),
  });
