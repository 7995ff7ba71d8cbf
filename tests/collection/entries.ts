import type { CollectedReport, CollectedFile } from '../../src/collection/entry';
import { hostileTexts } from './generatedReports';

const plain: CollectedReport = {
  unit: 'Enhet',
  language: 'sv',
  templateDate: '2026-02-04',
  reported: '2026-10-14',
  assessed: { first: '2026-10-06', last: '2026-10-07' },
  assessors: ['Anna A.', 'Bo B.'],
  scores: Array.from({ length: 25 }, () => 4),
  sections: [
    { name: 'TJÄNSTENS PERSONAL', scored: 3, sum: 12, average: 4 },
    { name: 'ORDNANDET AV TJÄNSTEN', scored: 8, sum: 32, average: 4 },
    { name: 'TJÄNSTENS INNEHÅLL', scored: 14, sum: 56, average: 4 },
  ],
  total: 100,
  level: { name: 'god nivå', place: 3, of: 4 },
  due: '2027-10-07',
  needs: [],
  findings: { error: 0, warning: 0, note: 0 },
};

/** Texts that a spreadsheet, or what makes one, could take for something else. */
export const spreadsheetTexts = [...hostileTexts, '_x0041_ ja _xABCD_ _x005F_', 'constructor', '__proto__'];

/** An entry of a report without a problem, but for these values. */
export const entryOf = (report: Partial<CollectedReport> = {}, file = 'a.docx'): CollectedFile => ({
  file,
  problems: [],
  report: { ...plain, ...report },
});
