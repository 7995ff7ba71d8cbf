import type { CheckedReport, DocumentFacts } from '../../../src/assessment/checkedReport';
import { unknownFacts } from '../../../src/assessment/checkedReport';
import type { CriterionNames } from '../../../src/assessment/criterionNames';
import type { FieldKey } from '../../../src/assessment/fieldKey';
import { criterionKey, summaryKey } from '../../../src/assessment/fieldKey';
import type { Problem } from '../../../src/assessment/problem';
import type { Score } from '../../../src/assessment/score';
import { criterionNumbers } from '../../../src/assessment/report';
import type { WaitingWork } from '../../../src/assessment/waitingWork';

export const levelsFi = [
  { from: 115, to: 125, name: 'esimerkillinen taso' },
  { from: 100, to: 114, name: 'hyvä taso' },
  { from: 74, to: 99, name: 'kohtalainen taso' },
  { from: 0, to: 73, name: 'palvelu ei ole tuettua työllistymistä' },
];

/** Criteria "Kriteerin A nimi" to "Kriteerin Y nimi", recognised by their exact beginning. */
export const lettered: CriterionNames = {
  nameOf: (number) =>
    number >= 1 && number <= 25 ? `Kriteerin ${String.fromCharCode(64 + number)} nimi` : null,
  numberOf: (text) => {
    const letter = /^kriteerin ([a-y]) nimi/iu.exec(text)?.[1];
    return letter === undefined ? null : letter.toUpperCase().charCodeAt(0) - 64;
  },
};

/** All criteria have 4, number 2 alone has 3: 99 points. */
const scoreText = (number: number): string => (number === 2 ? '3' : '4');

function criterionTexts(number: number): [FieldKey, string][] {
  return [
    [criterionKey(number, 'score'), scoreText(number)],
    [criterionKey(number, 'sources'), 'Haastattelut'],
    [
      criterionKey(number, 'comments'),
      number === 21
        ? 'Työllistymisprosentti oli 45 % ja kokonaisetenemisen prosentti 60 %.'
        : 'Toteutuu hyvin.',
    ],
    [criterionKey(number, 'recommendations'), number === 2 ? 'Vain työhönvalmennusta.' : 'Ei suosituksia'],
    [summaryKey(number), scoreText(number)],
  ];
}

const front: Record<string, string> = {
  unit: 'Pohjoinen poliklinikka, Oulu',
  reportDate: '15.7.2026',
  'recipients.1': 'Yksikön esihenkilö',
  'recipients.2': '–',
  'recipients.3': '–',
  'assessors.1': 'Anna Aalto',
  'assessors.2': 'Bo Berg',
  assessmentDates: '24.–25.6.2026',
  participants: 'Ei muita',
  previousOrdinal: '2.',
  previousDate: '20.12.2025',
  previousLevel: 'kohtalainen taso, 90',
  clientGroups: 'Nuoret aikuiset',
  team: 'Kolme valmentajaa',
  method: 'Paikan päällä',
  interviews: 'Kaksi valmentajaa',
  employerMeetings: 'Yksi tapaaminen',
  meetings: 'Tiimikokous',
  documents: 'Asiakaskirjaukset',
  description: 'Palvelu on vakiintunut.',
  strengths: 'Tiimi.',
  'developmentNeeds.1.criterion': '2. Kriteerin B nimi',
  'developmentNeeds.1.score': '3',
  'developmentNeeds.1.recommendations': 'Vain työhönvalmennusta.',
  'developmentNeeds.2.criterion': '–',
  'developmentNeeds.2.score': '–',
  'developmentNeeds.2.recommendations': '–',
};

export type Texts = Readonly<Record<string, string>>;

export interface Change {
  texts?: Texts;
  /** Fields that the document lacks. */
  lacks?: readonly FieldKey[];
  language?: CheckedReport['language'];
  levels?: CheckedReport['levels'];
  problems?: readonly Problem[];
  facts?: Partial<DocumentFacts>;
  pictures?: readonly string[];
  changePictures?: readonly string[];
  notes?: ReadonlyMap<number, string>;
  suggestions?: ReadonlyMap<number, Score>;
  earlierScores?: ReadonlyMap<number, Score>;
  waiting?: WaitingWork;
  removable?: readonly string[];
}

/** A report in which nothing is left to do, but for these changes. */
export function finishedReport(change: Change = {}): CheckedReport {
  const texts = new Map<FieldKey, string>([
    ...Object.entries(front).map(([name, text]): [FieldKey, string] => [`front.${name}` as FieldKey, text]),
    ...criterionNumbers.flatMap(criterionTexts),
    ['total', '99'],
    ['summary.pointsAndLevel', '99 pistettä, kohtalainen taso'],
  ]);
  for (const [key, text] of Object.entries(change.texts ?? {})) texts.set(key as FieldKey, text);
  for (const key of change.lacks ?? []) texts.delete(key);
  return {
    texts,
    language: change.language ?? 'fi',
    levels: change.levels ?? levelsFi,
    names: lettered,
    problems: change.problems ?? [],
    pictures: { profile: change.pictures ?? [], change: change.changePictures ?? [] },
    notes: change.notes ?? new Map(),
    suggestions: change.suggestions ?? new Map(),
    earlierScores: change.earlierScores ?? new Map(),
    waiting: change.waiting ?? { choices: [], needs: false },
    removable: change.removable ?? [],
    facts: {
      ...unknownFacts,
      workingData: false,
      tracking: false,
      revisions: 0,
      comments: 0,
      ...change.facts,
    },
  };
}
