import type { Holding } from '../assessment/holding';
import type { FieldKey } from '../assessment/fieldKey';
import type { Level } from '../assessment/level';
import type { Problem } from '../assessment/problem';
import { cleanText } from '../characters/cleaning';
import type { ReportLanguage } from '../words/reportLanguage';
import type { KnownWords } from '../words/reportWords';
import { reportWords } from '../words/words';
import type { Binding, Bound } from './binding';
import type { OutlineControl, OutlineLine } from './outline/control';
import type { CriterionText } from './criteria/criterionText';
import { readCriterionText } from './criteria/criterionText';
import { fold, tidyLabel } from './lines/fold';
import { headingsOf } from './headings';
import { heldByLines, readInstructions } from './instructions';
import { isEmptyText } from './lines/lexicon';
import { readLevels } from './summary/levels';
import { allControls, linesBeside, readOutline } from './outline/outline';
import type { WordParts } from './xml/package';
import type { ScorePictures } from './scorePictures';
import { noPictures, scorePictures } from './scorePictures';
import { unreadable } from '../assessment/unreadable';
import { criterionProblems, levelProblems, tiedProblems } from './reportProblems';
import { withScoreBoxes } from './outline/scoreBoxes';
import { sectionNames } from './criteria/sections';
import type { Work } from './turns';
import { finish } from './turns';
import type { NoReport, Understanding } from './understanding';
import { understanding } from './understanding';
import { child } from './xml/xml';

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
  /**
   * The label where it stands inside the control, at the beginning of its text: a write has to keep it. "" elsewhere.
   */
  readonly prefix: string;
  /** In the report's front: the headings that it stands under, the outer one first; none above the first heading. */
  readonly headings: readonly string[];
  /** What a person has typed, without the prefix; "" while the prompt shows. */
  readonly text: string;
  /** Of an unsure field that a person has denied: how many controls were offered before this one. */
  readonly rank?: number;
}

/** Everything that was understood of a document, and everything that was not. */
export interface ReportModel<Language extends string = ReportLanguage> {
  /** Null when the document has no label of any template. */
  readonly language: Language | null;
  /** It is the second report of a document that holds two. */
  readonly isSecond?: true;
  /** ISO date on which THL last changed the template; null when the document doesn't say. */
  readonly templateDate: string | null;
  /** The template's lines for whoever fills it in, tidied, as far as they still stand there word for word. */
  readonly instructions: readonly string[];
  /** What those lines hold besides their text, as comments. */
  readonly heldByInstructions: readonly Holding[];
  /** The pictures that the pane has made of the scores. */
  readonly pictures: ScorePictures;
  /** All content controls of the body in document order, whether they hold a field or not. */
  readonly controls: readonly OutlineControl[];
  readonly criteria: readonly Criterion[];
  readonly fields: ReadonlyMap<FieldKey, Field>;
  /** Fields whose control is likely but not sure: nothing is written there before a person has confirmed it. */
  readonly unsure: ReadonlyMap<FieldKey, Field>;
  /** Of an unsure field the controls that may be it instead, the likeliest first; none for most. */
  readonly runnersUp: ReadonlyMap<FieldKey, readonly Field[]>;
  readonly levels: readonly Level[];
  readonly problems: readonly Problem[];
}

function readTemplateDate({ land, firstLine }: Understanding<string>): string | null {
  const wanted = fold(land.lexicon.words.templateDate);
  const isDate = ({ lead }: { lead: string }): boolean => fold(lead).startsWith(wanted);
  const line = land.lines.slice(firstLine).find(isDate) ?? land.lines.find(isDate);
  const [, day, month, year] = /(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})/u.exec(line?.lead ?? '') ?? [];
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

/** What is asked of each field's control beyond what binds it. */
interface Surroundings {
  readonly headings: ReadonlyMap<number, readonly string[]>;
  readonly words: KnownWords;
}

function fieldOf(
  key: FieldKey,
  { evidence: { candidate }, label }: Pick<Bound, 'evidence' | 'label'>,
  { headings, words }: Surroundings,
): Field {
  const { control, labels } = candidate;
  const prefix = label?.grade === 'inside' ? label.text : '';
  const typed = control.text.slice(prefix.length);
  const text = control.prompting || isEmptyText(typed, words) ? '' : cleanText(typed).text;
  const shown = prefix === '' ? (labels[0]?.text ?? '') : prefix;
  return { key, control, label: tidyLabel(shown), prefix, headings: headings.get(candidate.at) ?? [], text };
}

const fieldsOf = (bound: ReadonlyMap<FieldKey, Bound>, around: Surroundings): Map<FieldKey, Field> =>
  new Map([...bound].map(([key, own]) => [key, fieldOf(key, own, around)]));

/** Of each unsure field the controls that may be it instead, as fields. */
function runnersUpOf(binding: Binding, around: Surroundings): ReportModel['runnersUp'] {
  const found = [...binding.unsure].map(([key, bound]): [FieldKey, Field[]] => [
    key,
    binding.runnersUp(bound).map((evidence) => fieldOf(key, { evidence, label: evidence.field }, around)),
  ]);
  return new Map(found.filter(([, fields]) => fields.length > 0));
}

function notTemplate(
  { language, isAdapted }: NoReport<string>,
  controls: readonly OutlineControl[],
): ReportModel<string> {
  const adapted: Problem[] = isAdapted ? [{ kind: 'adaptedCriteria', where: 'document' }] : [];
  return {
    language,
    templateDate: null,
    instructions: [],
    heldByInstructions: [],
    pictures: noPictures,
    controls,
    criteria: [],
    fields: new Map(),
    unsure: new Map(),
    runnersUp: new Map(),
    levels: [],
    problems: [{ kind: 'notTemplate', where: 'document' }, ...adapted],
  };
}

/** So many fields of the front a second time are a front of their own, whatever became of the criteria behind it. */
const fewestOfFront = 8;

const hasTwoFronts = ({ binding }: Understanding<string>): boolean =>
  binding.problems.filter(({ kind, where }) => kind === 'fieldDoubled' && where.startsWith('front.'))
    .length >= fewestOfFront;

function documentProblems(found: Understanding<string>, own: readonly Problem[]): Problem[] {
  const isTold = own.some(({ kind }) => kind === 'otherReport');
  const hasOther = found.hasOtherLanguage || hasTwoFronts(found);
  return [
    ...(hasOther && !isTold ? [{ kind: 'otherReport', where: 'document' } as const] : []),
    ...(found.isAdapted ? [{ kind: 'adaptedCriteria', where: 'document' } as const] : []),
  ];
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
  return finish(readingReport(parts, words));
}

/** The same in parts. */
export function readingReport(parts: WordParts): Work<ReportModel>;
export function readingReport(parts: WordParts, words: KnownWords): Work<ReportModel<string>>;
export function* readingReport(parts: WordParts, words: KnownWords = reportWords): Work<ReportModel<string>> {
  const outline = readOutline(parts);
  yield;
  const joined = withScoreBoxes(outline);
  yield;
  const found = yield* understanding(joined, words);
  yield;
  return found.kind === 'none'
    ? notTemplate(found, allControls(outline))
    : yield* modelOf(found, { parts, outline }, words);
}

const otherReport: Problem = { kind: 'otherReport', where: 'document' };

/**
 * The other report of a document that holds two, in full and in parts: the one that `readReport` leaves alone. Null
 * where there is none.
 */
export function readingSecondReport(parts: WordParts): Work<ReportModel | null>;
export function* readingSecondReport(
  parts: WordParts,
  words: KnownWords = reportWords,
): Work<ReportModel<string> | null> {
  const outline = readOutline(parts);
  yield;
  const joined = withScoreBoxes(outline);
  yield;
  const found = yield* understanding(joined, words);
  if (found.kind === 'none') return null;
  const taken = new Set([...found.binding.fields.values()].map(({ evidence }) => evidence.candidate.control));
  const other = yield* firstReport(linesBeside(joined, taken), words);
  if (!other) return null;
  const model = yield* modelOf(other, { parts, outline }, words);
  const own = model.problems.filter(({ kind }) => kind !== 'otherReport');
  return { ...model, isSecond: true, problems: [otherReport, ...own] };
}

/** The first of these stretches of a document that is a report. */
function* firstReport(
  stretches: readonly (readonly OutlineLine[])[],
  words: KnownWords,
): Work<Understanding<string> | null> {
  for (const lines of stretches) {
    yield;
    const found = yield* understanding(lines, words);
    if (found.kind === 'report') return found;
  }
  return null;
}

/** A document whole, whichever of its reports is looked at. */
interface WholeDocument {
  readonly parts: WordParts;
  readonly outline: readonly OutlineLine[];
}

function* modelOf(
  found: Understanding<string>,
  { parts, outline }: WholeDocument,
  words: KnownWords,
): Work<ReportModel<string>> {
  const { own, land, criteria, front, summary, binding } = found;
  const headings = headingsOf(
    front.map(({ candidate }) => candidate),
    land.reading,
  );
  const around = { headings, words };
  const fields = fieldsOf(binding.fields, around);
  const lastCriterion = criteria.zones.at(-1)?.end ?? 0;
  const levels = readLevels(
    land.lines.slice(Math.max(0, Math.min(lastCriterion, summary.line ?? Infinity)), found.lastLine),
    { words, typed: own.typed },
  );
  const texts = new Map([...fields].map(([key, { text }]) => [key, text]));
  const sections = sectionNames(criteria.zones, land);
  const inCriteria = criterionProblems(criteria);
  yield;
  const instructions = readInstructions(outline, own.template);
  yield;
  return {
    language: own.language,
    templateDate: readTemplateDate(found),
    instructions,
    heldByInstructions: heldByLines(parts, instructions),
    pictures: scorePictures(own.pictures, child(parts.document, 'body')),
    controls: allControls(outline),
    criteria: criteria.zones.map((zone, at) => ({
      number: zone.number,
      section: sections[at] ?? '',
      ...readCriterionText(zone, land.reading, land.lexicon),
    })),
    fields,
    unsure: fieldsOf(binding.unsure, around),
    runnersUp: runnersUpOf(binding, around),
    levels,
    problems: [
      ...documentProblems(found, inCriteria),
      ...inCriteria,
      ...binding.problems,
      ...tiedProblems(fields.values()),
      ...levelProblems(levels),
      ...unreadable(texts, words),
    ],
  };
}
