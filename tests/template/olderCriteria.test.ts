import { inspect, openPackage } from '../../src/commands/inspection';
import { wordParts } from '../../src/template/xml/package';
import { readReport } from '../../src/template/report';
import { ChangedReport } from './changes/changedReport';
import { control, paragraph, text } from './changes/changes';
import { words } from './changes/changeWords';
import { drawing } from './changes/drawing';
import { misreadings } from './changes/misreadings';
import { pasteOlder } from './changes/olderChanges';

/** What people type below a field, with words that headings have. */
const lines = {
  fi: [
    'Uusi tiimi aloitti 2025.',
    'Tämä kriteeri täyttyy hyvin',
    'Nyt 3 pistettä',
    'Viime vuonna tilanne oli sama',
  ],
  sv: ['Nya teamet började 2025.', 'Detta kriterium uppfylls väl', 'Nu 3 poäng', 'I fjol var läget detsamma'],
} as const;

function read(report: ChangedReport) {
  const reading = inspect(report.bytes());
  return { ...misreadings(reading, report), kinds: new Set(reading.problems.map(({ kind }) => kind)) };
}

function pasted(language: 'fi' | 'sv', numbers: readonly number[], where: string, heading: string) {
  const report = new ChangedReport(language);
  pasteOlder(report, numbers, where, heading, drawing(4));
  return read(report);
}

describe.each(['fi', 'sv'] as const)(
  'One or two criteria of the last report in this one (%s)',
  (language) => {
    const [earlier, now] = words[language].occasions;

    it.each([
      [[7], 'before'],
      [[7], 'behind'],
      [[7, 8], 'before'],
      [[7, 8], 'behind'],
      [[1, 2], 'before'],
      [[25], 'behind'],
    ] as const)('are left alone where a heading says so: %j %s', (numbers, where) => {
      expect(pasted(language, numbers, where, earlier)).toEqual({ silent: [], told: [], kinds: new Set() });
    });

    it.each([
      [[7], 'before'],
      [[7, 8], 'behind'],
      [[1], 'before'],
      [[24, 25], 'behind'],
    ] as const)('are asked about beside this one’s where nothing tells: %j %s', (numbers, where) => {
      const { silent, told, kinds } = pasted(language, numbers, where, '');
      expect(silent).toEqual([]);
      expect(told).toHaveLength(4 * numbers.length);
      expect(kinds).toEqual(new Set(['criterionDoubled', 'unsure']));
    });

    it.each([
      [[7, 8], 'inFront'],
      [[7], 'atEnd'],
    ] as const)(
      'are reported and left alone elsewhere in the document, with all other fields: %j %s',
      (numbers, where) => {
        expect(pasted(language, numbers, where, '')).toEqual({
          silent: [],
          told: [],
          kinds: new Set(['criterionApart']),
        });
      },
    );

    it('are told apart by the heading of this one', () => {
      const report = new ChangedReport(language);
      pasteOlder(report, [7], 'before', '', drawing(1));
      report.insertBefore(report.heading(7), paragraph(text(now)));
      expect(read(report)).toEqual({ silent: [], told: [], kinds: new Set() });
    });

    it('are asked about where one of them is only called new', () => {
      const report = new ChangedReport(language);
      pasteOlder(report, [7], 'before', '', drawing(1));
      report.insertBefore(report.heading(7), paragraph(text(language === 'fi' ? 'Uusi' : 'Ny')));
      const { silent, kinds } = read(report);
      expect(silent).toEqual([]);
      expect(kinds).toEqual(new Set(['criterionDoubled', 'unsure']));
    });

    it.each(lines[language])(
      'are asked about where a line above them only sounds like a heading: %s',
      (line) => {
        for (const where of ['before', 'behind'])
          expect(pasted(language, [7], where, line)).toMatchObject({
            silent: [],
            kinds: new Set(['criterionDoubled', 'unsure']),
          });
      },
    );

    it('are told by a heading above the one before only where both stand as those do', () => {
      const report = new ChangedReport(language);
      pasteOlder(report, [7], 'before', earlier, drawing(1));
      pasteOlder(report, [8], 'before', '', drawing(2));
      const { silent, told } = read(report);
      expect(silent).toEqual([]);
      expect(new Set(told.map((key) => key.split('.')[1]))).toEqual(new Set(['8']));
    });

    it('are offered one after the other', () => {
      const report = new ChangedReport(language);
      pasteOlder(report, [7], 'before', '', drawing(1));
      const key = 'criterion.7.comments';
      const { unsure, runnersUp } = readReport(wordParts(openPackage(report.bytes())));
      const offered = [unsure.get(key), ...(runnersUp.get(key) ?? [])].map((field) => field?.control.id);
      expect(offered).toHaveLength(2);
      expect(offered).toContain(report.expected.get(key));
    });

    it('that only hold notes on a criterion do not take its place', () => {
      const report = new ChangedReport(language);
      const { criterion, names, sources, comments } = words[language];
      const line = (label: string): string => paragraph(text(`${label} `) + control(report, text('x')));
      const notes = paragraph(text(`${criterion} 1: ${names[0] ?? ''}`)) + line(sources) + line(comments);
      report.insertAfter(report.paragraph('front.method'), notes);
      expect(read(report).silent).toEqual([]);
    });
  },
);
