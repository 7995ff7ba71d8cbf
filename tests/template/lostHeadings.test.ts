import { criterionFields, criterionKey } from '../../src/assessment/fieldKey';
import { inspect } from '../../src/commands/inspection';
import { sampled } from '../sampling/sampling';
import { ChangedReport } from './changes/changedReport';
import { paragraph, text, unwrap } from './changes/changes';
import { misreadings } from './changes/misreadings';
import { numbers } from './templateScript';

/** What somebody types in the place of a heading: some sound as if they told this assessment from the last one. */
const headings = {
  fi: ['Toinen asia', 'Uusi asia', 'Nykyinen tiimi', 'Vanha tiimi'],
  sv: ['En annan sak', 'Ny sak', 'Nuvarande team', 'Tidigare team'],
} as const;

const ways: Readonly<Record<string, (report: ChangedReport, number: number) => void>> = {
  deleted: (report, number) => {
    const heading = report.heading(number);
    heading.parentNode?.removeChild(heading);
  },
  'joined to the line above': (report, number) => {
    const heading = report.heading(number);
    const line = text(` ${heading.textContent?.replace(/&/gu, '&amp;') ?? ''}`);
    report.insertAfter(report.control(criterionKey(number - 1, 'recommendations')), line);
    heading.parentNode?.removeChild(heading);
  },
  ...Object.fromEntries(
    [0, 1, 2, 3].map((at) => [
      `typed anew as ${headings.fi[at] ?? ''}`,
      (report: ChangedReport, number: number) => {
        report.replace(report.heading(number), paragraph(text(headings[report.language][at] ?? '')));
      },
    ]),
  ),
};

const subsets = numbers(15).map((bits) => criterionFields.filter((_, at) => (bits >> at) & 1));
const cases = (['fi', 'sv'] as const).flatMap((language) =>
  Object.keys(ways).flatMap((way) =>
    numbers(24).flatMap((before) =>
      [[], ...subsets].map((lost) => ({ language, way, number: before + 1, lost })),
    ),
  ),
);
// Criterion 21 has a label of its own for its comments.
const some = sampled(cases, { few: 16, many: 60 }, ({ language, way, number, lost }) => [
  `${language} ${way}`,
  `${language} ${number === 22} ${way.length}`,
  lost.join(),
]);

it.each(some)(
  'The criterion before keeps its fields where the heading of criterion $number is $way, without $lost ($language)',
  ({ language, way, number, lost }) => {
    const report = new ChangedReport(language);
    ways[way]?.(report, number);
    for (const field of lost) unwrap(report, criterionKey(number, field), '4');
    expect(misreadings(inspect(report.bytes()), report).silent).toEqual([]);
  },
);
