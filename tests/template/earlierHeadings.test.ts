import { inspect } from '../../src/commands/inspection';
import { sampled } from '../sampling/sampling';
import { ChangedReport } from './changes/changedReport';
import { paragraph, text } from './changes/changes';
import { words } from './changes/changeWords';
import { criterionBlocks } from './changes/largeChanges';
import { row } from './changes/labelChanges';
import { misreadings } from './changes/misreadings';

type Element = ReturnType<ChangedReport['paragraph']>;

const headings = {
  fi: [
    'Edellinen arviointi',
    'Viime vuonna:',
    'Edellinen arviointi 2024',
    'Arviointi 2024',
    'Aiempi (12.–14.3.2024)',
  ],
  sv: [
    'Föregående bedömning',
    'I fjol:',
    'Tidigare bedömning 2024',
    'Bedömning 2024',
    'Tidigare (12–14.3.2024)',
  ],
} as const;
const styles = ['Normal', 'Heading2', 'Heading3'] as const;

const places: Readonly<Record<string, (report: ChangedReport, next: Element) => Element>> = {
  inFront: (report) => report.paragraph('front.method').nextSibling as Element,
  beforeAll: (report) => report.heading(1),
  amongOthers: (report) => report.heading(12),
  inPlace: (_, next) => next,
  atEnd: (report) => report.body.lastChild as Element,
};

/** Where the texts of the last report come to stand, and what follows their heading. */
interface Older {
  readonly heading: string;
  readonly style: string;
  readonly place: string;
  readonly isTable: boolean;
  readonly between: keyof typeof gaps;
}

/** What stands between a heading and what it heads. */
const gaps = {
  nothing: [],
  oneLine: ['Viite'],
  twoLines: ['Yksikkö on kehittynyt.', 'Viite'],
  longLine: [
    'Tässä on pitkään kerrottu siitä, mistä se on otettu ja mitä siitä jätettiin pois tilan säästämiseksi.',
  ],
} as const;

/** Deletes these criteria and puts what the last report says of them under a heading. */
function replaceByOlder(
  report: ChangedReport,
  numbers: readonly number[],
  { heading, style, place, isTable, between }: Older,
): void {
  const blocks = numbers.flatMap((number) => criterionBlocks(report, number));
  const next = blocks.at(-1)?.nextSibling as Element;
  const older = blocks.map((block) => {
    const copy = block.cloneNode(true) as Element;
    for (const id of [...copy.getElementsByTagName('w:id')]) id.setAttribute('w:val', `${report.newId()}`);
    block.parentNode?.removeChild(block);
    return copy;
  });
  for (const number of numbers)
    for (const field of ['score', 'sources', 'comments', 'recommendations'])
      report.lose(`criterion.${number}.${field}`);
  const before = places[place]?.(report, next) ?? next;
  report.insertBefore(before, paragraph(text(heading), `<w:pStyle w:val="${style}"/>`));
  for (const line of gaps[between]) report.insertBefore(before, paragraph(text(line)));
  if (!isTable) older.forEach((block) => before.parentNode?.insertBefore(block, before));
  else {
    report.insertBefore(before, `<w:tbl><w:tblPr/><w:tblGrid/>${row('')}</w:tbl>`);
    const cell = (before.previousSibling as Element).getElementsByTagName('w:tc')[0];
    older.forEach((block) => cell?.appendChild(block));
  }
}

const cases = (['fi', 'sv'] as const).flatMap((language) =>
  headings[language].flatMap((heading) =>
    Object.keys(places).flatMap((place) =>
      [[7], [7, 8], [25]].flatMap((numbers) =>
        styles.flatMap((style) =>
          (['nothing', 'oneLine', 'twoLines', 'longLine'] as const).flatMap((between) =>
            [false, true].map((isTable) => ({ language, heading, place, numbers, style, between, isTable })),
          ),
        ),
      ),
    ),
  ),
);
const some = sampled(cases, { few: 10, many: 30 }, ({ heading, place, numbers, style, isTable, between }) => [
  heading,
  `${between} ${isTable}`,
  `${place} ${numbers.length}`,
  `${numbers.join()} ${isTable}`,
  style,
]);

describe('A criterion that stands only under a heading of an earlier assessment', () => {
  it.each(some)(
    'is asked about: $numbers $place "$heading" $style, $between between, in a table: $isTable',
    ({ language, numbers, ...how }) => {
      const report = new ChangedReport(language);
      replaceByOlder(report, numbers, how);
      expect(misreadings(inspect(report.bytes()), report).silent).toEqual([]);
    },
  );

  it.each([
    ['fi', 'above it'],
    ['sv', 'on its heading'],
  ] as const)('is asked about where the heading is a text box (%s, %s)', (language, place) => {
    const report = new ChangedReport(language);
    const [heading] = headings[language];
    const box = `<w:txbxContent>${paragraph(text(heading))}</w:txbxContent>`;
    const run = `<w:r><w:pict>${box}</w:pict></w:r>`;
    if (place === 'above it') report.insertBefore(report.heading(7), paragraph(run));
    else report.heading(7).appendChild(report.elements(run)[0] as Element);
    const { problems } = inspect(report.bytes());
    expect(problems.map(({ kind, where }) => `${kind} ${where}`)).toContain('unsure criterion.7.comments');
  });

  it.each(['fi', 'sv'] as const)('is not, where no heading says so (%s)', (language) => {
    const report = new ChangedReport(language);
    const [, , ...typed] = words[language].lines;
    const more = {
      fi: ['Edellisellä kerralla 3 p', 'Viimeksi 3–4 p', 'Enintään 2000 merkkiä'],
      sv: ['Förra gången 3 p', 'Tidigare 3–4 p', 'Högst 2000 tecken'],
    };
    const lines = [...typed, ...more[language]];
    lines.forEach((line, at) => {
      report.insertBefore(report.heading(at + 2), paragraph(text(line)));
    });
    report.insertBefore(report.heading(1), paragraph(text('2026')));
    const { problems } = inspect(report.bytes());
    expect(problems).toEqual([]);
  });
});
