import type { EntryProblem } from '../../src/collection/entry';
import { buildDocument } from '../template/buildDocument';
import { changedPackage } from '../template/changedPackage';
import type { Choice } from '../template/structures';
import { withChoices } from '../template/structures';
import type { Language } from '../template/templateScript';

/** What is known of a generated report, worked out here and nowhere in the product. */
export interface Truth {
  readonly unit: string;
  readonly language: Language;
  readonly templateDate: string;
  readonly reported: string;
  readonly from: string;
  readonly to: string;
  readonly assessors: readonly string[];
  readonly scores: readonly (number | null)[];
  /** Averages to one decimal. */
  readonly sections: readonly (number | null)[];
  readonly total: number | null;
  readonly level: string | null;
  readonly due: string | null;
  readonly needs: readonly { number: number; score: string; recommendations: string }[];
  readonly findings: { readonly error: number; readonly warning: number; readonly note: number };
}

export interface GeneratedReport {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Null where the file holds no report. */
  readonly truth: Truth | null;
  readonly problems: readonly EntryProblem[];
}

/** Mulberry32: the same numbers for the same seed everywhere. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const structures: readonly (readonly Choice[])[] = [
  [],
  [['summary', 'table']],
  [['layout', 'cell']],
  [['control', 'plain']],
  [['numbers', 'automatic']],
  [['levels', 'table']],
  [['runs', 'words']],
  [['letters', 'softHyphens']],
];

const levels: Record<Language, readonly [from: number, name: string][]> = {
  fi: [
    [115, 'esimerkillinen taso'],
    [100, 'hyvä taso'],
    [74, 'kohtalainen taso'],
    [0, 'palvelu ei ole tuettua työllistymistä'],
  ],
  sv: [
    [115, 'föredömlig nivå'],
    [100, 'god nivå'],
    [74, 'måttlig nivå'],
    [0, 'tjänsten är inte stödd sysselsättning'],
  ],
};
const points: Record<Language, string> = { fi: 'pistettä', sv: 'poäng' };
/**
 * What is left open in every generated report: the sources of 25 criteria and their recommendations, a need, six
 * prompts, two instructions, comments on the whole; in Finnish eight fields of the front and the percentages, in
 * Swedish ten fields.
 */
const openPlaces: Record<Language, number> = { fi: 69, sv: 70 };
const templateDates: Record<Language, string> = { fi: '2026-06-24', sv: '2026-02-04' };
/** The last criterion of each section. */
const sectionEnds = [3, 11, 25];

/** Texts that a spreadsheet or a page could take for something else: each names a unit of its own. */
export const hostileTexts = [
  '=HYPERLINK("http://example.invalid";"Avaa")',
  '+358 40 123',
  '-2 pistettä',
  '@SUM(A1:A9)',
  ' =2+2',
  '"=1+1"',
  "\u200b=cmd|'/c calc'!A1",
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; DROP TABLE units; --",
  'Enhet; med, alla\ttecken',
  '\ufeff＝1+2',
] as const;

const pad = (value: number): string => String(value).padStart(2, '0');
const sum = (values: readonly number[]): number => values.reduce((left, right) => left + right, 0);

const averageOf = (scores: readonly (number | null)[]): number | null => {
  const given = scores.filter((score) => score !== null);
  return given.length === 0 ? null : Math.round((10 * sum(given)) / given.length) / 10;
};

/** Every unit is assessed in spring and autumn of each year, always on days that every month has. */
function daysOf(round: number): { year: number; month: number; first: number } {
  return { year: 2020 + Math.floor(round / 2), month: round % 2 === 0 ? 3 : 10, first: 4 + (round % 20) };
}

function truthOf(index: number, draw: () => number): Truth {
  const language: Language = index % 2 === 0 ? 'fi' : 'sv';
  const unitNumber = Math.floor(index / 10);
  const round = Math.floor((index % 10) / 2) * 2 + (index % 2);
  const { year, month, first } = daysOf(round);
  const hostile = hostileTexts[unitNumber];
  const tendency = 2 + 3 * draw();
  const scores = Array.from({ length: 25 }, () =>
    Math.min(5, Math.max(1, Math.round(tendency + 3 * draw() - 1.5))),
  );
  const total = sum(scores);
  const to = `${year}-${pad(month)}-${pad(first + 1)}`;
  const due = total < 100 ? (month === 3 ? `${year}-09` : `${year + 1}-04`) : `${year + 1}-${pad(month)}`;
  return {
    unit: hostile ?? `Yksikkö ${unitNumber} åäö & Co`,
    language,
    templateDate: templateDates[language],
    reported: `${year}-${pad(month)}-${pad(first + 8)}`,
    from: `${year}-${pad(month)}-${pad(first)}`,
    to,
    assessors: [`Anna ${index}`, `Bo ${unitNumber}`],
    scores,
    sections: sectionEnds.map((end, at) => averageOf(scores.slice(sectionEnds[at - 1] ?? 0, end))),
    total,
    level: levels[language].find(([from]) => total >= from)?.[1] ?? null,
    due: `${due}-${pad(first + 1)}`,
    needs: [1, 2].map((place) => {
      const number = 1 + Math.floor(draw() * 25);
      const recommendations = hostileTexts[(index + place) % hostileTexts.length] ?? '';
      return { number, score: String(scores[number - 1]), recommendations };
    }),
    // No report says its total and level on the front.
    findings: { error: 1, warning: openPlaces[language], note: 0 },
  };
}

const written = (day: string): string => day.split('-').map(Number).toReversed().join('.');

function textsOf(truth: Truth): Record<string, string> {
  const { scores, needs, assessors } = truth;
  const days = `${Number(truth.from.slice(8))}.–${written(truth.to)}`;
  return {
    'front.unit': truth.unit,
    'front.reportDate': written(truth.reported),
    'front.assessmentDates': days,
    ...Object.fromEntries(assessors.map((name, at) => [`front.assessors.${at + 1}`, name])),
    ...Object.fromEntries(
      scores.flatMap((score, at) =>
        score === null
          ? []
          : [
              [`criterion.${at + 1}.score`, String(score)],
              [`summary.${at + 1}`, String(score)],
              [`criterion.${at + 1}.comments`, 'Perustelu, jossa on åäö ja muutama lause. '.repeat(8)],
            ],
      ),
    ),
    ...Object.fromEntries(
      needs.flatMap(({ number, score, recommendations }, at) => [
        [`front.developmentNeeds.${at + 1}.criterion`, `${number}.`],
        [`front.developmentNeeds.${at + 1}.score`, score],
        [`front.developmentNeeds.${at + 1}.recommendations`, recommendations],
      ]),
    ),
    ...(truth.total === null ? {} : { total: String(truth.total) }),
  };
}

/** A report with one thing wrong, and what is then known of it. */
interface Fault {
  readonly problems: (plain: Truth) => readonly EntryProblem[];
  readonly truth?: (truth: Truth) => Truth;
  readonly texts?: (texts: Record<string, string>) => Record<string, string>;
  readonly bytes?: (bytes: Uint8Array) => Uint8Array;
  readonly isReport?: false;
}

const without = (texts: Record<string, string>, ...keys: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).filter(([key]) => !keys.includes(key)));

const lacking = (truth: Truth, number: number): Truth => {
  const scores = truth.scores.map((score, at) => (at === number - 1 ? null : score));
  const sections = sectionEnds.map((end, at) => averageOf(scores.slice(sectionEnds[at - 1] ?? 0, end)));
  return { ...truth, scores, sections, total: null, level: null, due: null };
};

const found = (truth: Truth, more: Partial<Truth['findings']>): Truth => {
  const { error, warning, note } = truth.findings;
  const { error: errors = 0, warning: warnings = 0, note: notes = 0 } = more;
  return { ...truth, findings: { error: error + errors, warning: warning + warnings, note: note + notes } };
};

const unscored = (truth: Truth): Truth => ({
  ...{ ...truth, scores: truth.scores.map(() => null), sections: [null, null, null] },
  ...{ total: null, level: null, due: null, needs: [] },
});

const faults: readonly Fault[] = [
  {
    problems: () => [{ kind: 'scoresMissing', criteria: [7] }],
    // The missing score is said instead of the total; its criterion is asked for neither sources nor recommendations.
    truth: (truth) => found(lacking(truth, 7), { warning: -2 }),
    texts: (texts) => without(texts, 'criterion.7.score', 'summary.7', 'total'),
  },
  {
    problems: () => [{ kind: 'scoresUnreadable', criteria: [12] }],
    truth: (truth) => found(lacking(truth, 12), { warning: -2 }),
    texts: (texts) => ({ ...without(texts, 'summary.12', 'total'), 'criterion.12.score': '3–4' }),
  },
  {
    problems: ({ total }) => [{ kind: 'totalDiffers', written: 24, total: total ?? NaN }],
    truth: (truth) => found(truth, { error: 1 }),
    texts: (texts) => ({ ...texts, total: '24' }),
  },
  {
    problems: ({ total, language, level }) => [
      { kind: 'rowsDiffer', criteria: [7] },
      {
        kind: 'frontDiffers',
        written: '24 pistettä',
        wanted: `${total ?? ''} ${points[language]}, ${level ?? ''}`,
      },
    ],
    // What the front says is the report's own words: to be looked at, and no error.
    truth: (truth) => found(truth, { warning: 1 }),
    texts: (texts) => ({
      ...texts,
      'summary.7': texts['criterion.7.score'] === '5' ? '1' : '5',
      'summary.pointsAndLevel': '24 pistettä',
    }),
  },
  {
    problems: () => [{ kind: 'dayUnreadable', field: 'reportDate', text: '24.6.' }],
    truth: (truth) => found({ ...truth, reported: '' }, { note: 1 }),
    texts: (texts) => ({ ...texts, 'front.reportDate': '24.6.' }),
  },
  {
    problems: () => [{ kind: 'noUnit' }],
    truth: (truth) => found({ ...truth, unit: '' }, { error: 1 }),
    texts: (texts) => without(texts, 'front.unit'),
  },
  {
    problems: () => [
      { kind: 'noDate' },
      { kind: 'dayUnreadable', field: 'assessmentDates', text: 'keväällä' },
    ],
    truth: (truth) =>
      found({ ...truth, reported: '', from: '', to: '', due: null }, { error: 1, warning: 1 }),
    texts: (texts) => ({ ...without(texts, 'front.reportDate'), 'front.assessmentDates': 'keväällä' }),
  },
  {
    problems: () => [{ kind: 'otherCriteria', set: 'latu' }],
    truth: (truth) => found(unscored(truth), { warning: 1 }),
    bytes: (bytes) =>
      changedPackage(bytes, {
        'word/document.xml': (xml) =>
          xml.replace('<w:body>', '<w:body><w:p><w:r><w:t>LATU-laatukriteerit</w:t></w:r></w:p>'),
      }),
  },
  {
    problems: () => [{ kind: 'file', fault: 'damaged' }],
    isReport: false,
    bytes: (bytes) => bytes.slice(0, bytes.length / 2),
  },
  {
    problems: () => [{ kind: 'file', fault: 'encrypted' }],
    isReport: false,
    bytes: () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]),
  },
  {
    problems: () => [{ kind: 'file', fault: 'notDocx' }],
    isReport: false,
    bytes: () => new TextEncoder().encode('Hei'),
  },
  {
    problems: () => [{ kind: 'notReport' }],
    isReport: false,
    bytes: () => buildDocument({ language: 'sv', edit: (lines) => lines.slice(0, 1) }).bytes,
  },
];

/** Every ninth report has something wrong, each kind in turn. */
const faultOf = (index: number): Fault | undefined =>
  index % 9 === 8 ? faults[Math.floor(index / 9) % faults.length] : undefined;

/** The report of this number: always the same one. */
export function generateReport(index: number): GeneratedReport {
  const draw = random(index + 1);
  const plain = truthOf(index, draw);
  const fault = faultOf(index);
  const truth = fault?.truth?.(plain) ?? plain;
  const texts = textsOf(plain);
  const structure = withChoices(...(structures[index % structures.length] ?? []));
  const typed = fault?.texts?.(texts) ?? texts;
  const { bytes } = buildDocument({ language: plain.language, structure, typed });
  return {
    file: `vuosi ${plain.to.slice(0, 4)}/raportti ${String(index).padStart(3, '0')}.docx`,
    bytes: fault?.bytes?.(bytes) ?? bytes,
    truth: fault?.isReport === false ? null : truth,
    problems: fault?.problems(plain) ?? [],
  };
}
