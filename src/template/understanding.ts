import { beginsWithLetter } from '../characters/quickPattern';
import type { KnownWords, ReportWords } from '../words/reportWords';
import { isAdapted } from './adapted';
import { Binding } from './binding';
import type { OutlineLine } from './outline/control';
import { bindCriteria } from './criteria/criteriaFields';
import type { ControlEvidence } from './lines/controlEvidence';
import { bindFront } from './front/frontFields';
import { fieldAt, Landscape } from './lines/landscape';
import type { Lexicon, NamedLabel } from './lines/lexicon';
import { countBeginnings, foldedBeginnings, lexiconOf, remembering } from './lines/lexicon';
import { fold } from './lines/fold';
import { splitNumber } from './lines/heads';
import { frontLabelOf, movedFront } from './front/movedFront';
import { Reading } from './lines/reading';
import type { Summary } from './summary/summaryRows';
import { bindSummary, findSummary } from './summary/summaryRows';
import type { Work } from './turns';
import { finish } from './turns';
import type { Criteria } from './criteria/zones';
import { fewestOfReport, findCriteria } from './criteria/zones';

/** A document as one language reads it. */
interface Alignment<Language extends string> {
  readonly own: ReportWords<Language>;
  readonly land: Landscape;
  readonly criteria: Criteria;
}

/** What was made of a document, with all that it rests on. */
export interface Understanding<Language extends string> extends Alignment<Language> {
  readonly kind: 'report';
  readonly front: readonly ControlEvidence[];
  /** The line on which the report begins: behind another one that stands before it. */
  readonly firstLine: number;
  /** The line before which it ends: another one begins there. */
  readonly lastLine: number;
  readonly summary: Summary;
  readonly binding: Binding;
  /** A report in another language is in the document, too. */
  readonly hasOtherLanguage: boolean;
  /** The criteria are those adapted for people with partial work ability. */
  readonly isAdapted: boolean;
}

/** A document without the criteria of a report; null for a language when it has no label of any either. */
export interface NoReport<Language extends string> {
  readonly kind: 'none';
  readonly language: Language | null;
  readonly isAdapted: boolean;
}

/** Another language is tried only where it has so many of the labels that the first one has. */
const fewestLabels = 0.4;
/** Of two readings that are worth nearly the same, the one that begins first is taken. */
const nearlySame = 0.8;

/** The languages whose labels the document has, that with the most first. */
function languagesOf<Language extends string>(
  { lines }: Reading,
  words: KnownWords<Language>,
): readonly ReportWords<Language>[] {
  const texts = foldedBeginnings(lines.map(({ lead }) => lead));
  const counted = words
    .map((own) => ({ own, count: countBeginnings(texts, lexiconOf(own.template)) }))
    .sort((left, right) => right.count - left.count);
  const least = Math.max(1, (counted[0]?.count ?? 0) * fewestLabels);
  return counted.flatMap(({ own, count }) => (count >= least ? [own] : []));
}

const firstLineOf = ({ criteria }: Alignment<string>): number => criteria.zones[0]?.line ?? Infinity;

function better<Language extends string>(
  one: Alignment<Language>,
  other: Alignment<Language>,
): Alignment<Language> {
  const [less, more] = one.criteria.worth < other.criteria.worth ? [one, other] : [other, one];
  const isClear = less.criteria.worth < nearlySame * more.criteria.worth;
  return !isClear && firstLineOf(less) < firstLineOf(more) ? less : more;
}

/** How many criteria have a name that is known and a field with a label of its own. */
const readable = ({ criteria }: Alignment<string>): number =>
  criteria.zones.filter(
    ({ nameKnown, evidence }) => nameKnown && evidence.some((one) => fieldAt(one) !== null),
  ).length;

const isReport = (one: Alignment<string>): boolean => readable(one) >= fewestOfReport;

/** One criterion with a known name or label is enough; a few numbered lines with controls are another form. */
const hasCriteria = ({ criteria }: Alignment<string>): boolean =>
  criteria.zones.some(({ nameKnown, evidence }) => nameKnown && evidence.length > 0);

/** Reads an outline in the language that explains most of it. */
export const understand = <Language extends string>(
  outline: readonly OutlineLine[],
  words: KnownWords<Language>,
): Understanding<Language> | NoReport<Language> => finish(understanding(outline, words));

/** The same in parts. */
export function* understanding<Language extends string>(
  outline: readonly OutlineLine[],
  words: KnownWords<Language>,
): Work<Understanding<Language> | NoReport<Language>> {
  const lexicons = words.map(({ template }) => remembering(lexiconOf(template)));
  const reading = new Reading(outline, {
    isLabel: (text) =>
      lexicons.some((lexicon) => (lexicon.frontLabel(text) ?? lexicon.fieldLabel(text)) !== null),
    isHeading: (text) => lexicons.some((lexicon) => isHeading(text, lexicon, words)),
    mayBeHeading: (text) => {
      const { written, text: name } = splitNumber({ lead: text, mark: null }, words);
      return written !== null && beginsWithLetter(name) && /^[^:]{5,}:/u.test(name);
    },
  });
  yield;
  const readings: Alignment<Language>[] = [];
  for (const own of languagesOf(reading, words)) {
    const lexicon = lexicons[words.indexOf(own)] ?? lexiconOf(own.template);
    yield;
    const land = new Landscape(reading, lexicon, words);
    yield;
    readings.push({ own, land, criteria: findCriteria(land, own.typed) });
  }
  const [first, ...rest] = readings.filter(hasCriteria);
  if (!first) {
    const language = readings[0]?.own.language ?? null;
    return { kind: 'none', language, isAdapted: isAdapted(reading.lines) };
  }
  const best = rest.reduce(better, first);
  yield;
  const hasOtherLanguage = readings.some((one) => one !== best && isReport(one));
  const bound = bindAll(best, words);
  const beforeCriteria = reading.lines.slice(bound.firstLine, firstLineOf(best));
  return { ...bound, hasOtherLanguage, isAdapted: isAdapted(beforeCriteria) };
}

/** A section's heading, or a criterion's known name. */
function isHeading(text: string, lexicon: Lexicon, words: KnownWords): boolean {
  const { written, text: name } = splitNumber({ lead: text, mark: null }, words, lexicon);
  const [beforeColon = ''] = name.split(':', 1);
  const known = lexicon.criterionName(name);
  const isName = known !== null && (written !== null || fold(beforeColon).length <= known.length + 2);
  return lexicon.isSection(text) || isName;
}

/** So many fields of the front before and behind a further criterion are another report's front and this one's. */
const fewestOfFront = 5;

/** The line on which the report begins: behind another one that stands before it. */
function beginOf({ settled }: Criteria, first: number, land: Landscape): number {
  const labelsIn = (from: number, until: number): ReadonlySet<NamedLabel> =>
    new Set(land.candidates(from, until).flatMap((one) => frontLabelOf(one) ?? []));
  const ahead = settled.flatMap(({ others }) => others.filter(({ line }) => line < first));
  const last = ahead.reduce<(typeof ahead)[number] | null>(
    (late, one) => (late && late.line > one.line ? late : one),
    null,
  );
  if (!last) return 0;
  const before = labelsIn(0, last.line);
  const again = [...labelsIn(last.end, first)].filter((label) => before.has(label));
  return again.length >= fewestOfFront ? last.end : 0;
}

/** The line on which another report's front or criteria begin behind this one; null where there is none. */
function endOf({ settled, hasOtherReport }: Criteria, last: number): number | null {
  const behind = settled.flatMap(({ others }) => others.flatMap(({ line }) => (line >= last ? [line] : [])));
  return hasOtherReport && behind.length > 0 ? Math.min(...behind) : null;
}

/** Binds front, criteria and summary, each from its part of the document. */
function bindAll<Language extends string>(
  { own, land, criteria }: Alignment<Language>,
  words: KnownWords,
): Omit<Understanding<Language>, 'hasOtherLanguage' | 'isAdapted'> {
  const first = firstLineOf({ own, land, criteria });
  const last = Math.max(...criteria.zones.map(({ end }) => end));
  const firstLine = beginOf(criteria, first, land);
  const lastLine = endOf(criteria, last) ?? land.lines.length;
  const inOthers = new Set(
    criteria.settled.flatMap(({ others }) => others.flatMap(({ evidence }) => evidence)),
  );
  const before = land.candidates(firstLine, first);
  const ahead = before.filter((one) => !inOthers.has(one));
  const behind = land.candidates(last, lastLine).filter((one) => !inOthers.has(one) && !one.inNeed);
  const endOfFront = land.endOfFront(first);
  const inFront = ahead.filter((one) => one.candidate.line < endOfFront);
  const moved = movedFront(inFront, behind, { land, from: firstLine, until: lastLine, typed: own.typed });
  const ofFront = new Set(moved.fields);
  const summary = findSummary(
    ahead.filter(({ inNeed }) => !inNeed),
    behind.filter((one) => !ofFront.has(one)),
    land,
    { known: words, typed: own.typed },
  );
  const foreign = new Set([...inOthers, ...summary.inLists]);
  const kept = before.filter((one) => one.candidate.line < endOfFront && !moved.left.has(one));
  const walked = [...kept, ...moved.fields];
  const front = walked.filter((one) => !foreign.has(one));
  const binding = new Binding();
  const { doubtful, isTwice } = moved;
  const longLists = bindFront(
    walked,
    { lexicon: land.lexicon, typed: own.typed, doubtful, isTwice, foreign, needs: land.needs },
    binding,
  );
  bindCriteria(criteria, land, own.typed, binding);
  bindSummary(summary, { typed: own.typed, lexicon: land.lexicon }, binding);
  if (binding.problems.some(({ kind }) => kind === 'fieldMissing')) binding.questionEach(longLists);
  return { kind: 'report', own, land, criteria, front, firstLine, lastLine, summary, binding };
}
