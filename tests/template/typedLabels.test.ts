import { inspect, openPackage } from '../../src/commands/inspection';
import { wordParts } from '../../src/template/xml/package';
import { readReport } from '../../src/template/report';
import { wordsOf } from '../../src/words/words';
import { sampled } from '../sampling/sampling';
import { ChangedReport } from './changes/changedReport';
import { paragraph, text } from './changes/changes';
import { misreadings } from './changes/misreadings';
import type { Language } from './templateScript';

/** The labels of the front and of its needs, in all their wordings. */
function labelsOf(language: Language): readonly string[] {
  const { front, developmentNeeds } = wordsOf(language).template;
  return [
    ...Object.values(front).flatMap((label) => label?.texts ?? []),
    ...Object.values(developmentNeeds).flat(),
  ];
}

/** What people do with a label that is none. */
const ways: Readonly<Record<string, (report: ChangedReport, key: string, label: string) => void>> = {
  'above it': (report, key, label) => {
    report.insertBefore(report.paragraph(key), paragraph(text(`${label}:`)));
  },
  'below it': (report, key, label) => {
    report.insertAfter(report.paragraph(key), paragraph(text(`${label}:`)));
  },
  'before a text in it': (report, key, label) => {
    const id = report.expected.get(key) ?? 0;
    report.replace(
      report.control(key),
      `<w:sdt><w:sdtPr><w:id w:val="${id}"/></w:sdtPr><w:sdtContent>${text(`${label}: x`)}</w:sdtContent></w:sdt>`,
    );
  },
};

const isOfFront = (key: string): boolean => key.startsWith('front.');
const cases = (['fi', 'sv'] as const).flatMap((language) =>
  labelsOf(language).flatMap((label) =>
    Object.keys(ways).flatMap((way) =>
      new ChangedReport(language).keys.filter(isOfFront).map((key) => ({ language, label, way, key })),
    ),
  ),
);
const hasItsLabelAbove = (key: string): boolean =>
  /^front\.(?:recipients|assessors|assessmentDates|participants|developmentNeeds\.1)/u.test(key);
const some = sampled(cases, { few: 14, many: 80 }, ({ language, way, key }) => [
  `${language} ${way}`,
  hasItsLabelAbove(key) ? key : 'elsewhere',
]);

/** The fields that nothing is asked about, their control under another name neither. */
function silentIn(report: ChangedReport): readonly string[] {
  const bytes = report.bytes();
  const { silent } = misreadings(inspect(bytes), report);
  const { unsure } = readReport(wordParts(openPackage(bytes)));
  const asked = new Set([...unsure.values()].map(({ control }) => control.id));
  return silent.filter((key) => !asked.has(report.expected.get(key) ?? NaN));
}

it.each(some)('Nothing is lost in silence where “$label” is typed $way: $key ($language)', (one) => {
  const report = new ChangedReport(one.language);
  ways[one.way]?.(report, one.key, one.label);
  expect(silentIn(report)).toEqual([]);
});
