import { inspect } from '../../src/commands/inspection';
import { sampled } from '../sampling/sampling';
import { ChangedReport } from './changes/changedReport';
import { control, paragraph, text } from './changes/changes';
import { misreadings } from './changes/misreadings';
import { fillField, keptPrompt } from './changes/wrapping';
import { numbers } from './templateScript';

type Element = ReturnType<ChangedReport['paragraph']>;

const languages = ['fi', 'sv'] as const;
const isOfList = (key: string): boolean => /^front\.(?:recipients|assessors)\./u.test(key);
const names = ['Aino Aho', 'Bo Berg', 'Cia Carlsson', 'Dan Dahl', 'Eva Ek'];

function reportOf(language: (typeof languages)[number], isFilled: boolean): ChangedReport {
  const report = new ChangedReport(language);
  const entries = report.keys.filter(isOfList);
  if (isFilled) entries.forEach((key, at) => fillField(report, key, text(names[at] ?? '')));
  return report;
}

const checkBox =
  '<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="1"/></w14:checkbox>';

/** Controls that are no entry of a list of names, with no label before them. */
const foreign: Readonly<Record<string, (report: ChangedReport) => string>> = {
  date: (report) => control(report, text('24.6.2026'), '<w:date/>'),
  typedDate: (report) => control(report, text('24. kesäkuuta 2026')),
  signature: (report) => control(report, text('Maija Meikäläinen')),
  titled: (report) => control(report, text('Maija'), `<w:alias w:val="Allekirjoitus"/>${keptPrompt}`),
  tick: (report) => control(report, text('☒'), checkBox),
  typedTick: (report) => control(report, text('X')),
  picture: (report) => control(report, text(' '), '<w:picture/>'),
  number: (report) => control(report, text('4')),
  points: (report) => control(report, text('4 pistettä')),
  empty: (report) => control(report, ''),
};

const members = [
  ...['recipients.1', 'recipients.2', 'recipients.3', 'assessors.1', 'assessors.2'],
  ...['assessmentDates', 'participants'],
].map((name) => `front.${name}`);
const places = ['above', 'below', 'before', 'behind'] as const;

function put(report: ChangedReport, key: string, place: (typeof places)[number], xml: string): void {
  if (place === 'above') report.insertBefore(report.paragraph(key), paragraph(xml));
  else if (place === 'below') report.insertAfter(report.paragraph(key), paragraph(xml));
  else if (place === 'before') report.insertBefore(report.control(key), xml + text(' '));
  else report.insertAfter(report.control(key), text(' ') + xml);
}

const cases = languages.flatMap((language) =>
  Object.keys(foreign).flatMap((kind) =>
    members.flatMap((key) =>
      places.flatMap((place) => [true, false].map((isFilled) => ({ language, kind, key, place, isFilled }))),
    ),
  ),
);
const some = sampled(cases, { few: 24, many: 90 }, ({ language, kind, key, place }) => [
  `${language} ${kind}`,
  `${kind} ${place}`,
  `${key} ${place}`,
]);

it.each(some)(
  'Names keep their places where a $kind stands $place $key ($language)',
  ({ language, kind, key, place, isFilled }) => {
    const report = reportOf(language, isFilled);
    put(report, key, place, foreign[kind]?.(report) ?? '');
    const { silent, told } = misreadings(inspect(report.bytes()), report);
    expect(silent).toEqual([]);
    expect(told.filter((own) => own !== key && report.expected.has(own))).toEqual([]);
  },
);

it.each(languages.flatMap((language) => ['recipients', 'assessors'].map((list) => ({ language, list }))))(
  'Copies of a field go on in the list of $list, and nobody is asked ($language)',
  ({ language, list }) => {
    const report = reportOf(language, true);
    const own = report.keys.filter((key) => key.startsWith(`front.${list}.`));
    const last = report.paragraph(own.at(-1) ?? '');
    const copies = numbers(2).map(() => paragraph(control(report, text('Fia Fors'), keptPrompt)));
    report.insertAfter(last, copies.join(''));
    const { fields, problems } = inspect(report.bytes());
    expect(problems).toEqual([]);
    expect(Object.keys(fields).filter((key) => key.startsWith(`front.${list}.`))).toHaveLength(
      own.length + 2,
    );
  },
);

const movable = [
  ...['criterion.1.score', 'criterion.7.score', 'criterion.7.comments', 'criterion.25.recommendations'],
  ...['summary.5', 'summary.pointsAndLevel', 'total', 'front.strengths'],
  ...['front.developmentNeeds.1.score', 'front.developmentNeeds.2.recommendations'],
];
const moves = languages.flatMap((language) =>
  movable.flatMap((field) =>
    members.flatMap((key) =>
      places.flatMap((place) => [true, false].map((isFilled) => ({ language, field, key, place, isFilled }))),
    ),
  ),
);
const someMoves = sampled(moves, { few: 20, many: 90 }, ({ language, field, key, place }) => [
  `${language} ${field}`,
  `${key} ${place}`,
]);

it.each(someMoves)(
  'Nobody is lost in silence where the control of $field is moved $place $key ($language)',
  ({ language, field, key, place, isFilled }) => {
    const report = reportOf(language, isFilled);
    const own = report.control(field);
    put(report, key, place, '<w:sdt/>');
    const [mark] = [...report.document.getElementsByTagName('w:sdt')].filter(
      (element: Element) => element.firstChild === null,
    );
    mark?.parentNode?.replaceChild(own, mark);
    expect(misreadings(inspect(report.bytes()), report).silent).toEqual([]);
  },
);

const labels = {
  fi: ['Allekirjoitus:', 'Päiväys:', 'Pisteet:', 'Diaarinumero'],
  sv: ['Underskrift:', 'Datum:', 'Poäng:', 'Diarienummer'],
} as const;
const labelled = languages.flatMap((language) =>
  labels[language].flatMap((label) =>
    ['front.participants', 'front.assessmentDates'].map((key) => ({ language, label, key })),
  ),
);

it.each(labelled)(
  'One question is asked where “$label” and a control stand between the label of $key and its control ($language)',
  ({ language, label, key }) => {
    const report = reportOf(language, false);
    put(report, key, 'above', text(`${label} `) + control(report, text('x')));
    const reading = inspect(report.bytes());
    expect(misreadings(reading, report)).toEqual({ silent: [], told: [key] });
    expect(reading.problems).toMatchObject([{ kind: 'unsure', where: key }]);
  },
);

describe.each(languages)('The names of a list (%s)', (language) => {
  const and = { fi: ' ja ', sv: ' och ' }[language];

  it('may stand on one line with “and” between', () => {
    const report = reportOf(language, true);
    const [first, second] = ['front.assessors.1', 'front.assessors.2'].map((key) => report.control(key));
    const line = report.paragraph('front.assessors.2');
    if (first && second) report.insertAfter(first, text(and));
    if (first && second) first.parentNode?.insertBefore(second, first.nextSibling?.nextSibling ?? null);
    line.parentNode?.removeChild(line);
    const reading = inspect(report.bytes());
    expect(misreadings(reading, report)).toEqual({ silent: [], told: [] });
    expect(reading.problems).toEqual([]);
  });

  it.each(['recipients', 'assessors'])('are asked about behind what %s are', (list) => {
    const report = reportOf(language, true);
    const own = report.keys.filter((key) => key.startsWith(`front.${list}.`));
    own.forEach((key, at) => {
      report.insertBefore(report.control(key), text(['Johtaja: ', 'THL: ', 'IPS: '][at] ?? ''));
    });
    const reading = inspect(report.bytes());
    expect(misreadings(reading, report)).toEqual({ silent: [], told: own });
    expect(reading.problems).toMatchObject(own.map((where) => ({ kind: 'unsure', where })));
  });

  it.each(['recipients', 'assessors'])(
    'are asked about where all of %s stand behind the criteria',
    (list) => {
      const report = reportOf(language, true);
      const own = report.keys.filter((key) => key.startsWith(`front.${list}.`));
      const lines = own.map((key) => report.paragraph(key));
      const title = lines[0]?.previousSibling;
      for (const line of [title, ...lines]) if (line) report.body.insertBefore(line, report.body.lastChild);
      const reading = inspect(report.bytes());
      expect(misreadings(reading, report)).toEqual({ silent: [], told: own });
    },
  );

  it('are not lost for signatures of the same people at the end', () => {
    const report = reportOf(language, true);
    const label = { fi: 'Arvioijat:', sv: 'Bedömare:' }[language];
    const signed = paragraph(control(report, text('Dan Dahl'))) + paragraph(control(report, text('Eva Ek')));
    report.insertBefore(report.body.lastChild as Element, paragraph(text(label)) + signed);
    const reading = inspect(report.bytes());
    expect(misreadings(reading, report)).toEqual({ silent: [], told: [] });
    expect(reading.problems).toEqual([]);
  });
});
