import type { FieldKey } from '../assessment/fieldKey';
import { criterionFields, criterionKey, summaryKey } from '../assessment/fieldKey';
import type { Level } from '../assessment/level';
import type { Problem } from '../assessment/problem';
import { criterionNumbers } from '../assessment/report';
import { parseScore } from '../assessment/score';
import { parseTotal } from '../assessment/total';
import { Binding } from './binding';
import type { OutlineControl, OutlineLine } from './control';
import { nestedControls } from './control';
import type { CriterionText } from './criterionText';
import { readCriterionText } from './criterionText';
import { fold, tidy, tidyLabel } from './fold';
import { bindFront } from './frontFields';
import { headingsOf } from './headings';
import type { Lexicon } from './lexicon';
import { findWords, isEmptyText, lexiconOf } from './lexicon';
import { coversAllTotals, readLevels } from './levels';
import { allControls, readOutline } from './outline';
import type { WordParts } from './package';
import type { Candidate } from './reading';
import { Reading } from './reading';
import { bindSummary } from './summaryFields';
import type { CriterionZone, Zones } from './zones';
import { fieldOf, findZones } from './zones';
import type { ReportLanguage } from '../words/reportLanguage';
import type { KnownWords } from '../words/reportWords';
import { reportWords } from '../words/words';

export interface Criterion extends CriterionText {
  readonly number: number;
  /** The heading that it stands under, as the document words it; "" when there is none. */
  readonly section: string;
}

export interface Field {
  readonly key: FieldKey;
  readonly control: OutlineControl;
  /** The label as it stands before the control, without its colon; "" when there is none. */
  readonly label: string;
  /** In the report's front: the headings that it stands under, the outer one first; none above the first heading. */
  readonly headings: readonly string[];
  /** What a person has typed; "" while the prompt shows. */
  readonly text: string;
}

/** Everything that was understood of a document, and everything that was not. */
export interface ReportModel<Language extends string = ReportLanguage> {
  /** Null when the document has no label of any template. */
  readonly language: Language | null;
  /** ISO date on which THL last changed the template; null when the document doesn't say. */
  readonly templateDate: string | null;
  /** All content controls of the body in document order, whether they hold a field or not. */
  readonly controls: readonly OutlineControl[];
  readonly criteria: readonly Criterion[];
  readonly fields: ReadonlyMap<FieldKey, Field>;
  readonly levels: readonly Level[];
  readonly problems: readonly Problem[];
}

const isKnownLabel = (text: string, words: KnownWords): boolean =>
  words
    .map(({ template }) => lexiconOf(template))
    .some((lexicon) => (lexicon.frontLabel(text) ?? lexicon.criterionField(text)) !== null);

/** The document's own texts; what stands in a control counts only where that holds other controls. */
const leads = (outline: readonly OutlineLine[]): string[] =>
  outline.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => {
      if (piece.kind === 'text') return [piece.text];
      return nestedControls(piece.control).length > 0 ? leads(piece.control.lines) : [];
    }),
  );

function readTemplateDate(reading: Reading, lexicon: Lexicon): string | null {
  const wanted = fold(lexicon.words.templateDate);
  const line = reading.lines.find(({ lead }) => fold(lead).startsWith(wanted));
  const [, day, month, year] = /(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})/u.exec(line?.lead ?? '') ?? [];
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

const isCapitals = (text: string): boolean =>
  /\p{Lu}{3}/u.test(text) && text === text.toUpperCase() && text !== text.toLowerCase();

/** The heading that stands between the last field before a criterion and the criterion itself. */
function sectionBefore(zone: CriterionZone, reading: Reading, lexicon: Lexicon): string | null {
  const own = zone.candidates[0];
  const before = own ? reading.candidates[reading.candidates.indexOf(own) - 1] : undefined;
  for (let index = zone.line - 1; index > (before?.line ?? -1); index--) {
    const text = tidy(reading.lines[index]?.lead ?? '')
      .replace(/\s*:$/u, '')
      .replace(/^(?:[IVX]{1,4}|\d{1,2}|\p{Lu})(?:[.):]\s*|\s+)(?=\p{L})/iu, '');
    if (text === '' || lexicon.isCriteriaHeading(text)) continue;
    if (lexicon.isSection(text) || isCapitals(text)) return text;
  }
  return null;
}

function readCriteria(zones: Zones, reading: Reading, lexicon: Lexicon): Criterion[] {
  let section = '';
  return zones.criteria.map((zone) => {
    section = sectionBefore(zone, reading, lexicon) ?? section;
    return { number: zone.number, section, ...readCriterionText(zone, reading, lexicon) };
  });
}

function bindCriteria(zones: Zones, lexicon: Lexicon, binding: Binding): void {
  for (const zone of zones.criteria) {
    for (const candidate of zone.candidates) {
      const field = fieldOf(candidate, lexicon);
      if (field) binding.bind(criterionKey(zone.number, field), candidate);
    }
    binding.fillGaps(
      criterionFields.map((field) => criterionKey(zone.number, field)),
      zone.candidates,
    );
  }
}

function criterionProblems(zones: Zones): Problem[] {
  const present = new Set(zones.criteria.map(({ number }) => number));
  const missing = criterionNumbers.filter((number) => !present.has(number));
  const differing = zones.criteria.filter(({ written, number }) => written !== null && written !== number);
  return [
    ...missing.map((number): Problem => ({ kind: 'criterionMissing', where: `criterion.${number}` })),
    ...zones.doubled.map(({ number }): Problem => ({
      kind: 'criterionDoubled',
      where: `criterion.${number}`,
    })),
    ...differing.map(({ number, written }): Problem => ({
      kind: 'numberDiffers',
      where: `criterion.${number}`,
      text: String(written),
    })),
  ];
}

function levelProblems(levels: readonly Level[]): Problem[] {
  if (levels.length === 0) return [{ kind: 'levelsMissing', where: 'levels' }];
  return coversAllTotals(levels) ? [] : [{ kind: 'levelsIncomplete', where: 'levels' }];
}

/** The score fields, rows and total that are filled in but can't be read as numbers. */
export function unreadable(texts: ReadonlyMap<FieldKey, string>, words: KnownWords = reportWords): Problem[] {
  const scored = criterionNumbers.flatMap((number) => [criterionKey(number, 'score'), summaryKey(number)]);
  const faults = (key: FieldKey, kind: string, text: string): Problem[] =>
    kind === 'unreadable' ? [{ kind: 'unreadable', where: key, text }] : [];
  const total = texts.get('total') ?? '';
  return [
    ...scored.flatMap((key) =>
      faults(key, parseScore(texts.get(key) ?? '', words).kind, texts.get(key) ?? ''),
    ),
    ...faults('total', parseTotal(total, words).kind, total),
  ];
}

function fieldsOf(
  binding: Binding,
  headings: ReadonlyMap<Candidate, readonly string[]>,
  words: KnownWords,
): Map<FieldKey, Field> {
  const fields = [...binding.fields].map(([key, candidate]): [FieldKey, Field] => {
    const { control, labels } = candidate;
    const text = control.prompting || isEmptyText(control.text, words) ? '' : control.text;
    const label = tidyLabel(labels[0] ?? '');
    return [key, { key, control, label, headings: headings.get(candidate) ?? [], text }];
  });
  return new Map(fields);
}

function notTemplate(language: string | null, controls: readonly OutlineControl[]): ReportModel<string> {
  const problems: Problem[] = [{ kind: 'notTemplate', where: 'document' }];
  return { language, templateDate: null, controls, criteria: [], fields: new Map(), levels: [], problems };
}

/**
 * Reads a report in any of the languages whose words are given, empty or filled, whatever it is built of; faults are
 * reported, never thrown.
 */
export function readReport(parts: WordParts): ReportModel;
export function readReport<Language extends string>(
  parts: WordParts,
  words: KnownWords<Language>,
): ReportModel<Language>;
export function readReport(parts: WordParts, words: KnownWords = reportWords): ReportModel<string> {
  const outline = readOutline(parts);
  const controls = allControls(outline);
  const own = findWords(leads(outline), words);
  if (!own) return notTemplate(null, controls);
  const lexicon = lexiconOf(own.template);
  const reading = new Reading(outline, (text) => isKnownLabel(text, words));
  const zones = findZones(reading, lexicon);
  if (zones.criteria.length === 0) return notTemplate(own.language, controls);

  const binding = new Binding();
  bindFront(zones.front, lexicon, binding);
  bindCriteria(zones, lexicon, binding);
  bindSummary(zones.summary, zones.summaryLine, reading, lexicon, binding);
  const fields = fieldsOf(binding, headingsOf(zones.front, reading), words);
  const lastCriterion = zones.criteria.at(-1)?.end ?? 0;
  const levels = readLevels(reading.lines.slice(Math.min(lastCriterion, zones.summaryLine)), words);
  const texts = new Map([...fields].map(([key, { text }]) => [key, text]));
  return {
    language: own.language,
    templateDate: readTemplateDate(reading, lexicon),
    controls,
    criteria: readCriteria(zones, reading, lexicon),
    fields,
    levels,
    problems: [
      ...criterionProblems(zones),
      ...binding.problems,
      ...levelProblems(levels),
      ...unreadable(texts, words),
    ],
  };
}
