import { inspect } from '../../src/commands/inspection';
import { sampled } from '../sampling/sampling';
import { ChangedReport } from './changes/changedReport';
import { control, paragraph, text } from './changes/changes';
import { words } from './changes/changeWords';
import { blockOf } from './changes/movedParts';
import { misreadings } from './changes/misreadings';

const held = (report: ChangedReport, label: string, type = ''): string =>
  paragraph((label === '' ? '' : text(`${label} `)) + control(report, text('x'), type));

const labels = {
  fi: {
    criterion: ['Pisteet:', 'Tietolähteet:', 'Kommentit (kuvaus):', 'Suositukset:'],
    need: ['Kriteerin numero ja nimi:', 'Pistemäärä:', 'Suositukset:'],
    again: 'Raportin päivämäärä:',
  },
  sv: {
    criterion: ['Poäng:', 'Datakällor:', 'Kommentarer (beskrivning):', 'Rekommendationer:'],
    need: ['Kriteriumnummer och namn:', 'Poäng:', 'Rekommendationer:'],
    again: 'Rapportdatum:',
  },
} as const;

/** What may stand within a list of people and names none of them. */
const notes: Readonly<Record<string, (report: ChangedReport) => string>> = {
  criterion: (report) =>
    paragraph(text(`3. ${words[report.language].names[2] ?? ''}`)) +
    labels[report.language].criterion.map((label) => held(report, label)).join(''),
  criterionNotes: (report) =>
    paragraph(text(`${words[report.language].criterion} 3: ${words[report.language].names[2] ?? ''}`)) +
    labels[report.language].criterion
      .slice(1, 3)
      .map((label) => held(report, label))
      .join(''),
  scores: (report) =>
    [3, 4, 5]
      .map((number) => held(report, `${number}. ${words[report.language].names[number - 1] ?? ''}`))
      .join(''),
  need: (report) => labels[report.language].need.map((label) => held(report, label)).join(''),
  date: (report) => held(report, '', '<w:date/>'),
  doubledField: (report) => held(report, labels[report.language].again, '<w:date/>'),
  unknownLabel: (report) => held(report, '3. X:'),
  typedHeading: (report) => paragraph(text(typedLines[report.language].heading)),
  typedLabel: (report) => paragraph(text(typedLines[report.language].label)),
  typedKnownLabel: (report) => paragraph(text(labels[report.language].again)),
};

/** What people type on a line of its own, and what the criteria begin with. */
const typedLines = {
  fi: { heading: 'Kriteerittäinen arviointi:', label: 'Etänä:' },
  sv: { heading: 'Bedömning per kriterium:', label: 'På distans:' },
} as const;

const isOfList = (key: string): boolean => /^front\.(?:recipients|assessors)\./u.test(key);
const cases = (['fi', 'sv'] as const).flatMap((language) =>
  Object.keys(notes).flatMap((name) =>
    new ChangedReport(language).keys
      .filter(isOfList)
      .flatMap((key) => (['before', 'behind'] as const).map((place) => ({ language, name, place, key }))),
  ),
);
const some = sampled(cases, { few: 14, many: 40 }, ({ language, name, place, key }) => [
  `${language} ${name}`,
  `${name} ${place}`,
  key,
]);

it.each(some)('No one of a list is lost in silence for $name $place $key ($language)', (one) => {
  const report = new ChangedReport(one.language);
  const line = report.paragraph(one.key);
  const put = notes[one.name]?.(report) ?? '';
  if (one.place === 'before') report.insertBefore(line, put);
  else report.insertAfter(line, put);
  const { silent } = misreadings(inspect(report.bytes()), report);
  expect(silent.filter(isOfList)).toEqual([]);
});

/** Fields whose label stands on their own line, of all parts of the front. */
const movable = [
  'front.unit',
  'front.previousOrdinal',
  'front.team',
  'front.method',
  'front.employerMeetings',
];
const moves = (['fi', 'sv'] as const).flatMap((language) =>
  new ChangedReport(language).keys
    .filter(isOfList)
    .flatMap((key) => movable.map((field) => ({ language, field, key }))),
);
const someMoves = sampled(moves, { few: 6, many: 30 }, ({ language, field, key }) => [language, field, key]);

it.each(someMoves)('Nor where $field is moved before $key ($language)', ({ language, field, key }) => {
  const report = new ChangedReport(language);
  const place = blockOf(report, key);
  place.parentNode?.insertBefore(blockOf(report, field), place);
  expect(misreadings(inspect(report.bytes()), report).silent).toEqual([]);
});

it.each(['fi', 'sv'] as const)(
  'A control behind the fields that follow a list is none of it (%s)',
  (language) => {
    const report = new ChangedReport(language);
    report.insertAfter(report.paragraph('front.clientGroups'), held(report, ''));
    const { fields, problems } = inspect(report.bytes());
    expect(Object.keys(fields).filter(isOfList)).toEqual(report.keys.filter(isOfList));
    expect(problems).toEqual([]);
  },
);
