import { inspect } from '../../src/commands/inspection';
import { fi } from '../../src/words/fi';
import { sv } from '../../src/words/sv';
import { occasionIn } from '../../src/template/lines/occasions';
import { allChanges } from './changes/allChanges';
import { ChangedReport } from './changes/changedReport';
import { control, paragraph, text } from './changes/changes';
import type { earlierChanges } from './changes/earlierChanges';
import { row } from './changes/labelChanges';
import { misreadings } from './changes/misreadings';

const typed = { fi: fi.typed, sv: sv.typed };

it.each([
  ['fi', 'Edellinen arviointi', 'earlier'],
  ['fi', 'Pisteet (viime vuonna):', 'earlier'],
  ['fi', 'Nyt', 'now'],
  ['fi', 'Tämän arvioinnin pisteet', 'now'],
  ['fi', 'Edellinen ja nykyinen', null],
  ['fi', 'Pisteet', null],
  ['fi', 'Edellisessä arvioinnissa suositeltiin, että yksikkö kehittää asiaa ensi vuonna.', null],
  ['sv', 'Föregående bedömning', 'earlier'],
  ['sv', 'I fjol', 'earlier'],
  ['sv', 'Nu', 'now'],
  ['sv', 'I år', 'now'],
  ['sv', 'Nummer', null],
  ['sv', 'Poäng', null],
] as const)('In %s "%s" is of: %s', (language, written, occasion) => {
  expect(occasionIn(written, typed[language])).toBe(occasion);
});

function read(language: 'fi' | 'sv', change: keyof typeof earlierChanges, ...values: readonly number[]) {
  const report = new ChangedReport(language);
  let at = 0;
  allChanges[change]?.(report, (below) => (values[at++] ?? 0) % below);
  const reading = inspect(report.bytes());
  return { ...misreadings(reading, report), kinds: new Set(reading.problems.map(({ kind }) => kind)) };
}

/** All 25 criteria: the last value drawn. */
const all = 1;
const oneOnly = [0, 6] as const;

describe.each(['fi', 'sv'] as const)(
  'Fields of the last assessment beside those of this one (%s)',
  (language) => {
    it.each([
      ['earlierColumn', [0, 0, all]],
      ['earlierColumn', [1, 0, all]],
      ['earlierColumn', [0, 1, all]],
      ['earlierColumn', [0, 0, ...oneOnly]],
      ['earlierRow', [0, all]],
      ['earlierRow', [1, all]],
      ['earlierRow', [0, ...oneOnly]],
      ['earlierFields', [0, all]],
      ['earlierFields', [1, all]],
      ['earlierFields', [0, ...oneOnly]],
    ] as const)('are left alone where a heading tells them apart: %s %j', (change, values) => {
      expect(read(language, change, ...values)).toEqual({ silent: [], told: [], kinds: new Set() });
    });

    it.each([
      ['earlierColumn', [2, 0, all]],
      ['earlierColumn', [3, 0, all]],
      ['earlierColumn', [4, 0, all]],
      ['earlierColumn', [5, 0, all]],
      ['earlierColumn', [3, 0, ...oneOnly]],
      ['earlierRow', [2, all]],
      ['earlierRow', [4, all]],
      ['earlierFields', [2, all]],
      ['earlierFields', [4, all]],
      ['earlierFields', [5, all]],
    ] as const)('are asked about where none does: %s %j', (change, values) => {
      const { silent, kinds } = read(language, change, ...values);
      expect(silent).toEqual([]);
      expect(kinds).toEqual(new Set(['unsure']));
    });

    it('are asked about where the field of this one is gone', () => {
      const report = new ChangedReport(language);
      let at = 0;
      allChanges['earlierColumn']?.(report, (below) => ([0, 0, all][at++] ?? 0) % below);
      report.replace(report.control('criterion.7.comments'), text('x'));
      report.lose('criterion.7.comments');
      const { silent } = misreadings(inspect(report.bytes()), report);
      expect(silent).toEqual([]);
    });

    it('are asked about beside a field that is of the last assessment itself', () => {
      const report = new ChangedReport(language);
      const line = report.paragraph('front.previousDate');
      const beside = row('<w:p/>', paragraph(control(report, text('3'))));
      report.insertBefore(line, `<w:tbl><w:tblPr/><w:tblGrid/>${beside}</w:tbl>`);
      const cell = (line.previousSibling as typeof line).getElementsByTagName('w:p')[0];
      cell?.parentNode?.replaceChild(line, cell);
      expect(misreadings(inspect(report.bytes()), report).silent).toEqual([]);
    });

    it('are told apart in the summary, too', () => {
      const report = new ChangedReport(language);
      const head = language === 'fi' ? ['Edellinen', 'Nyt'] : ['Förra', 'Nu'];
      const names = report.language === 'fi' ? fi.template.criteria : sv.template.criteria;
      const rows = names.map(([name], at) =>
        row(
          paragraph(text(`${at + 1}. ${name}`)),
          paragraph(control(report, text('3'))),
          paragraph(control(report, text('4'))),
        ),
      );
      const heads = row(...['', ...head].map((one) => paragraph(text(one))));
      let total = report.paragraph('total');
      while (total.parentNode !== report.body) total = total.parentNode as typeof total;
      report.insertBefore(total, `<w:tbl><w:tblPr/><w:tblGrid/>${heads}${rows.join('')}</w:tbl>`);
      const table = total.previousSibling as ReturnType<ChangedReport['paragraph']>;
      const controls = [...table.getElementsByTagName('w:sdt')];
      for (let number = 1; number <= 25; number++) {
        const own = report.control(`summary.${number}`);
        const place = controls[2 * number - 1];
        const block = own.parentNode;
        place?.parentNode?.replaceChild(own, place);
        if (block && (block as { tagName?: string }).tagName === 'w:p') block.parentNode?.removeChild(block);
      }
      expect(misreadings(inspect(report.bytes()), report)).toEqual({ silent: [], told: [] });
    });
  },
);
