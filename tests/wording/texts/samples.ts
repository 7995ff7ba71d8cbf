import type { RoleWarning } from '../../../src/assessment/comparison/role';
import type { EntryProblem } from '../../../src/collection/entry';
import { collectedDays } from '../../../src/collection/entry';
import { stepUnits } from '../../../src/assessment/figures/suggestion';
import type { Finding } from '../../../src/assessment/findings/finding';
import { checkReport } from '../../../src/assessment/findings/findings';
import type { NextAssessment } from '../../../src/assessment/dates/nextAssessment';
import { workKinds } from '../../../src/assessment/workingData';
import { docxFaults } from '../../../src/assessment/docxFault';
import { criteriaCount } from '../../../src/words/criteriaCount';
import { examples } from '../../assessment/findings/findingExamples';
import { finishedReport } from '../../assessment/findings/finishedReport';

export const counts = [0, 1, 2, 5, 25] as const;
type Arguments = readonly unknown[];

/** Every list of one value from each. */
export const product = (...lists: readonly Arguments[]): Arguments[] =>
  lists.reduce<Arguments[]>((all, list) => all.flatMap((one) => list.map((value) => [...one, value])), [[]]);

const lists = [['Nimi'], ['Nimi', 'Toinen']];
const numerals = counts.map(String);
const figures = counts.flatMap((count) =>
  [true, false].flatMap((several) =>
    [null, { part: String(count), whole: String(count) }].map((both) => ({
      ...{ value: String(count), isOne: count === 1, several, isPooled: both !== null, counts: both },
    })),
  ),
);
const stated = numerals.map((number) => ({
  ...{ percent: number, part: number, whole: number, period: '1.1.–30.6.2026', definition: 'kaikki' },
}));
const steps = stepUnits.flatMap((unit) =>
  counts.flatMap((count) => [
    { score: 4, unit, at: count, distance: count },
    { score: 4, unit, at: count, distance: count, more: count, share: 65 },
  ]),
);
/** Of 25 criteria, which is never another number. */
const all = [criteriaCount] as const;
const totals = [25, 103, 125];
const found: Finding[] = examples.flatMap(([kind, has]) =>
  checkReport(finishedReport(has), '2026-07-20').filter((finding) => finding.kind === kind),
);
/** A report is never late by one day. */
const counted: Finding[] = found
  .filter(({ kind }) => kind !== 'reportLate')
  .flatMap((finding) =>
    counts.flatMap((count): Finding[] => {
      const numbers = Object.keys(finding).filter((key) => ['count', 'days', 'open'].includes(key));
      return numbers.map((key): Finding => ({ ...finding, [key]: count }));
    }),
  );
const nexts: NextAssessment[] = [6, 12].map(
  (months) =>
    ({
      months,
      from: { kind: 'assessment', date: '2026-06-24' },
      steeringGroup: 'quarterly',
    }) as unknown as NextAssessment,
);

const entryProblems: EntryProblem[] = [
  ...([...docxFaults, 'unreadable'] as const).map((fault) => ({ kind: 'file', fault }) as const),
  ...(['latu', 'unknown'] as const).map((set) => ({ kind: 'otherCriteria', set }) as const),
  ...(['scoresMissing', 'scoresUnreadable', 'rowsDiffer'] as const).flatMap((kind) =>
    [[7], [7, 8]].map((criteria) => ({ kind, criteria })),
  ),
  ...(['notReport', 'secondReport', 'noUnit', 'noDate', 'noLevel', 'sectionsUnknown'] as const).map(
    (kind) => ({ kind }),
  ),
  ...[1, 2, 5].map((count) => ({ kind: 'unsure', count }) as const),
  { kind: 'totalDiffers', written: 99, total: 103 },
  { kind: 'dayAhead', day: '2062-06-24' },
  { kind: 'frontDiffers', written: '99 pistettä', wanted: '103 pistettä, hyvä taso' },
  ...collectedDays.map((field) => ({ kind: 'dayUnreadable', field, text: 'keväällä' }) as const),
  ...[true, false].map(
    (hasSameScores) => ({ kind: 'sameAssessment', file: 'raportti.docx', hasSameScores }) as const,
  ),
  ...(['otherSpelling', 'similarUnit'] as const).map((kind) => ({
    ...{ kind, unit: 'Mallilan yksikkö', file: 'raportti.docx' },
  })),
];

const heldBeside: Arguments[] = (['comment', 'picture'] as const).flatMap((kind) =>
  [1, 2].map((count) => [[{ kind, count, authors: kind === 'comment' ? ['Maija Virtanen'] : [] }]]),
);

const roleWarnings: RoleWarning[] = [
  ...(['latu', 'unknown'] as const).map((set) => ({ kind: 'otherCriteria', set }) as const),
  ...(['overlapping', 'notEarlier', 'noDate', 'longBefore', 'later', 'otherDays'] as const).map((kind) => ({
    kind,
  })),
  ...(['ownNoDate', 'sameReport', 'pickedTwice', 'secondReport'] as const).map((kind) => ({ kind })),
  ...(['otherVersion', 'sameDay'] as const).map((kind) => ({ kind, name: 'raportti.docx' })),
  { kind: 'otherUnit', unit: 'Yksikkö' },
  ...counts.map((scored) => ({ kind: 'incomplete', scored }) as const),
  ...counts.flatMap((fields) => (['unsure', 'doubled'] as const).map((kind) => ({ kind, fields }))),
  { kind: 'unreadScores', given: [{ number: 3, text: '4,5' }] },
  { kind: 'rowsDiffer', given: [{ number: 3, score: 4, row: 5 }] },
  ...[[3], [3, 7]].map((criteria) => ({ kind: 'rowsAlone', criteria }) as const),
  { kind: 'ownCriteria' },
];

/** What a function is called with that takes other than numbers, by the end of its path. */
const special: readonly [end: RegExp, calls: readonly Arguments[]][] = [
  [
    /criteria\.missing$|figures\.missing$|sumsLeftOut$|notCounted$|jobs\.unread$|jobs\.columnsLeftOut$|leftAlone$|notStated$/u,
    product(lists),
  ],
  [
    /history\.(?:notBack|tookAlong)$/u,
    [
      ['Nimi', ['1 kommentti']],
      ['Nimi', ['1 kommentti', 'luettelo']],
    ],
  ],
  [/concerns\.unreachable$/u, [[1, ['Nimi']], ...product([2, 5, 25], [['Nimi', 'Toinen']])]],
  [/jobs\.unsaid$/u, product(['Voimassa'], [[2], [2, 5], [2, 3, 4]])],
  [
    /(?:recorder|collecting|plan|notebook|briefing)\/.*\.saved$|guidance\.form\.saved$/u,
    product(['tiedosto.json']),
  ],
  [/briefing\/.*\.unfinished$/u, product([2, 24], all)],
  [/words\/briefing\/.*\.total$/u, product(totals, [125], ['', 'hyvä taso'])],
  [/words\/briefing\/.*\.(?:level|points)$/u, [[74, 99]]],
  [/words\/briefing\/.*\.reached$/u, [[74, 99, 90]]],
  [/words\/briefing\/.*\.partly$/u, product(counts, all)],
  [/words\/briefing\/.*\.moreNeeds$/u, product([1, 2])],
  [/words\/briefing\/.*\.stated$/u, product(['', '24.6.2026'], ['', 'hyvä taso'])],
  [/words\/briefing\/.*\.before$/u, product(['', '24.6.2026'], totals, ['', 'hyvä taso'])],
  [/words\/briefing\/.*\.change$/u, product([-5, -1, 0, 1, 5])],
  [
    /words\/briefing\/.*\.(?:risen|dropped)$/u,
    [
      [0, []],
      [1, ['7. Tiimi (2 → 3)']],
      [5, ['7. Tiimi (2 → 3)']],
    ],
  ],
  [/words\/briefing\/.*\.moved$/u, [['Tiimi', 2, 3]]],
  [/briefing\/.*\.cut$/u, [[['needs']], [['front', 'strengths', 'sinceLast']]]],
  [/briefing\/.*\.sinceReport$/u, product(['raportti.docx'])],
  [/notebook\/.*\.(?:brings|keeps)$/u, [[['ticks']], [['figures', 'jobs']]]],
  [/notebook\/.*\.(?:unread|noFigures|lost|before|margins)$/u, [[['ehkä']], [['ehkä', 'joskus']]]],
  [/\.besides$/u, heldBeside],
  [/concerns\.rowScores$/u, [[[7]], [[7, 8]]]],
  [/disagreement$/u, product([[], [4], [4, 5]], [['taso'], ['taso', 'summa']])],
  [/foreign\.recognised$/u, product([null, 'kieli'], counts)],
  [/progress\.scored$|incomplete$|pointsAndLevel\.waiting$/iu, product(counts, all)],
  [/holds\.sentence$|holdings\/.*\.sentence$/u, [[['kommentti']], [['kommentti', 'luettelo']]]],
  [/working\.conflict$/u, product([7], workKinds)],
  [/table\.partly$/u, product(['3,5'], counts, all)],
  [/pointsAndLevel$/u, product(totals, ['hyvä taso'])],
  [/check\/.*\.standing$/u, product(totals)],
  [/sectionSum$/u, product(counts, [15, 40, 70])],
  [/guidance\.broken$|takeAlong\.downloaded$|notOpened$/u, product(['tiedosto.json'])],
  [/scoreSaved$/u, product([7], numerals, counts)],
  [/finish\.due$/u, product(['24.6.2026'], nexts)],
  [/finish\.why$/u, product(nexts)],
  [/years\.legend$/u, product([['25.6.2025', '24.6.2026']])],
  [/rhythm\.due$/u, product(['Raportti'], ['24.6.2026'])],
  [/rhythm\.entry$/u, product(['Raportti'], ['', 'Oulu'])],
  [/bands\.next$/u, product(steps, [String], [5, 8, 10, 25])],
  [/bands\.alsoNeeded$/u, product(lists)],
  [/figures\.unanswered$/u, [['Seurataanko aikaa?']]],
  [/\.(?:coaches|clients|median)$/u, product(counts)],
  [/findings.*\.sentence$/u, product([...found, ...counted])],
  [/\.named$/u, product(['7. Nimi'], ['8'])],
  [/\.plain$/u, product(['8'])],
  [/calculation\.components$/u, product([5, 8, 10, 25], counts, [5])],
  [/calculation\.coaches$/u, product([1, 2, 4, 17, 24], figures)],
  [/calculation\.share$/u, product([16, 21], numerals, numerals, ['50'])],
  [/calculation\.diversity$/u, product([19, 20], numerals, numerals, ['50'])],
  [/calculation\.median$/u, counts.flatMap((count) => product([1, 2], [String(count)], [count === 1]))],
  [/calculation\.meanOfScores$/u, product([2, 5], ['4', '4,5'], [true, false])],
  [/calculation\.rule$/u, product([[], ['alle 2'], ['vähintään 2', 'alle 4']])],
  [/calculation\.sentence$/u, product(['Luvut:'], [['yksi', 'kaksi']], [4], ['ohje'])],
  [/percentages\.statement$/u, product(['Prosentti'], stated)],
  [/working\.conflict$/u, product([7], workKinds)],
  [/compare\/.*\.warning$/u, product(roleWarnings)],
  [/agreement\.kappa$/u, product(['linear', 'quadratic'], ['0,43'])],
  [/agreement\.mean$/u, product(['+0,25', '−0,25'], ['0,25'])],
  [/compare\/.*\.(?:title|remove)$/u, product(['raportti.docx'])],
  [/draft\.filed$/u, product(['raportti.docx'])],
  [/draft\.score$/u, product(['3', '–'], ['4'])],
  [/previous\.now$/u, product(['Toinen'])],
  [/lastTime\.title$/u, product(['24.6.2026'])],
  [/reconcile\/.*\.(?:textChoice|workChoice|merged|take|leftOut|lapsed)$/u, product(['Nimi'])],
  [/reconcile\/.*\.(?:lapsedIn|waiting)$/u, product([[3], [3, 7]])],
  [/compare\/.*\.otherUnit$/u, product(['Yksikkö'])],
  [/compare\/.*\.who$/u, product(['Anna A., Bo B.'], ['24.6.2026'])],
  [/collection\/.*\.problem$/u, product(entryProblems)],
  [/collection\/.*\.(?:made|section)$/u, product(['24.6.2026'])],
  [/distribution\.bar$/u, product([[0, 1, 2, 5, 25]])],
  [/change\.line$/u, product([['24.6.2026: 103', '1.2.2027: 110']])],
  [
    /working\.losses$/u,
    counts.map((count) => {
      const each = { ticks: count, figures: count, notes: count, needs: count, choices: count };
      return [{ ...each, settled: count, sent: count > 0 }];
    }),
  ],
  [/check\/.*\.(?:fill|dismissThis|ownNote)$/u, product(['Nimi'])],
  [/check\/.*\.(?:fillThese|show\.named)$/u, product(['Nimi'], ['Toinen'])],
  [/check\/.*\.show\.(?:notShown|several)$/u, product(['', 'Liitteet'])],
  [/check\/.*\.takesAlong$/u, product([['kommentti (Maija Virtanen)'], ['kommentti', 'alaviite']])],
  [/state\.refusedScore$/u, product(['', '1', '4'])],
  [/threads\/.*\.moment$/u, product(['24.6.2026'], [9, 14], ['05'])],
  [/threads\/.*\.(?:answerTo|answerLabel|resolveThat|reopenThat)$/u, product(['Maija Virtanen'])],
  [/threads\/.*\.showOf$/u, product(['Maija Virtanen'], ['Kommentit'])],
  [/needs\/.*\.own|places\.need$/u, product(['1'], ['', 'Nimi'])],
];

/** The arguments that a function of texts is tried with; numbers where nothing else is said. */
export const callsOf = (path: string, arity: number): readonly Arguments[] =>
  special.findLast(([end]) => end.test(path))?.[1] ?? product(...Array.from({ length: arity }, () => counts));
