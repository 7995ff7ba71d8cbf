import { inspect } from '../../src/commands/inspection';
import { sampled } from '../sampling/sampling';
import { ChangedReport } from './changes/changedReport';
import { control, paragraph, text } from './changes/changes';
import { row } from './changes/labelChanges';
import { misreadings } from './changes/misreadings';

type Element = ReturnType<ChangedReport['paragraph']>;

const silentIn = (report: ChangedReport): readonly string[] =>
  misreadings(inspect(report.bytes()), report).silent;

const moved = [
  ...['unit', 'reportDate', 'assessmentDates', 'participants', 'previousOrdinal', 'previousLevel'],
  ...['clientGroups', 'team', 'method', 'documents', 'strengths'],
].map((name) => `front.${name}`);
const targets = [
  ...['front.recipients.1', 'front.recipients.2', 'front.assessors.1', 'front.assessors.2'],
  ...['front.developmentNeeds.1.criterion', 'criterion.7.score', 'criterion.25.recommendations'],
  'total',
];
const cases = (['fi', 'sv'] as const).flatMap((language) =>
  moved.flatMap((key) =>
    [...moved, ...targets].flatMap((target) =>
      (['before', 'behind'] as const).map((place) => ({ language, key, target, place })),
    ),
  ),
);
const some = sampled(
  cases.filter(({ key, target }) => key !== target),
  { few: 16, many: 60 },
  ({ language, key, target, place }) => [`${target} ${place}`, `${language} ${target}`, key],
);

// Which of the names in a list it is can't be told, nor that it is none.
it.each(some)(
  'Nothing is lost in silence where the control of $key is moved without its label $place that of $target ($language)',
  ({ language, key, target, place }) => {
    const report = new ChangedReport(language);
    const line = report.paragraph(target);
    if (place === 'before') report.insertBefore(line, '<w:p/>');
    else report.insertAfter(line, '<w:p/>');
    const own = (place === 'before' ? line.previousSibling : line.nextSibling) as Element;
    own.appendChild(report.control(key));
    expect(silentIn(report)).toEqual([]);
  },
);

const people = { fi: 'Arvioijat', sv: 'Bedömare' } as const;

describe.each(['fi', 'sv'] as const)('The assessors (%s)', (language) => {
  const held = (report: ChangedReport): string => control(report, text('x'));

  it('are not lost in silence for a table on the cover', () => {
    const report = new ChangedReport(language);
    const rows = row(paragraph(text(people[language])), paragraph(held(report)));
    report.insertBefore(report.paragraph('front.unit'), `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`);
    expect(silentIn(report)).toEqual([]);
  });

  it('are not lost in silence for signatures', () => {
    const report = new ChangedReport(language);
    const line = paragraph(text(`${people[language]}: `) + held(report) + text(', ') + held(report));
    report.insertAfter(report.paragraph('front.developmentNeeds.3.recommendations'), line);
    expect(silentIn(report)).toEqual([]);
  });
});

it.each(['fi', 'sv'] as const)(
  'Labels in one cell and their controls in the next are asked about (%s)',
  (language) => {
    const report = new ChangedReport(language);
    const keys = ['front.previousOrdinal', 'front.previousDate', 'front.clientGroups'];
    const lines = keys.map((key) => report.paragraph(key));
    const labels = lines.map((line) =>
      paragraph(text((line.textContent ?? '').split(/(?<=[:?])/u)[0] ?? '')),
    );
    const cells = row(labels.join(''), '<w:p/>'.repeat(keys.length));
    const [first] = lines;
    if (!first) throw new Error('The sample has no such lines.');
    report.insertBefore(first, `<w:tbl><w:tblPr/><w:tblGrid/>${cells}</w:tbl>`);
    const table = first.previousSibling as Element;
    const open = [...table.getElementsByTagName('w:p')].filter(({ firstChild }) => firstChild === null);
    keys.forEach((key, at) => open[at]?.appendChild(report.control(key)));
    lines.forEach((line) => line.parentNode?.removeChild(line));
    expect(silentIn(report)).toEqual([]);
  },
);
