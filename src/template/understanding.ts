import { beginsWithLetter } from '../characters/quickPattern';
import type { KnownWords, ReportWords } from '../words/reportWords';
import { isAdapted } from './adapted';
import { Binding } from './binding';
import type { OutlineLine } from './control';
import { bindCriteria } from './criteriaFields';
import type { ControlEvidence } from './controlEvidence';
import { bindFront } from './frontFields';
import { fieldAt, Landscape } from './landscape';
import type { Lexicon } from './lexicon';
import { countBeginnings, foldedBeginnings, lexiconOf, remembering } from './lexicon';
import { fold } from './fold';
import { splitNumber } from './heads';
import { beginsNeed, needsBehind } from './needsBehind';
import { Reading } from './reading';
import type { Summary } from './summaryRows';
import { bindSummary, findSummary } from './summaryRows';
import type { Work } from './turns';
import { finish } from './turns';
import type { Criteria } from './zones';
import { fewestOfReport, findCriteria } from './zones';

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
    readings.push({ own, land, criteria: findCriteria(land) });
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

/** Binds front, criteria and summary, each from its part of the document. */
function bindAll<Language extends string>(
  { own, land, criteria }: Alignment<Language>,
  words: KnownWords,
): Omit<Understanding<Language>, 'hasOtherLanguage' | 'isAdapted'> {
  const first = firstLineOf({ own, land, criteria });
  const last = Math.max(...criteria.zones.map(({ end }) => end));
  const { doubled } = criteria;
  const firstLine = Math.max(0, ...doubled.flatMap(({ line, end }) => (line < first ? [end] : [])));
  const isOtherReport = doubled.length >= fewestOfReport;
  const lastLine = isOtherReport ? doubled.find(({ line }) => line >= last)?.line : undefined;
  const inDoubled = new Set(doubled.flatMap(({ evidence }) => evidence));
  const before = land.candidates(firstLine, first);
  const behind = land.candidates(last, lastLine ?? land.lines.length).filter((one) => !inDoubled.has(one));
  // Behind this report those of another one's front stand there as well.
  const needs = isOtherReport || before.some(beginsNeed) ? [] : needsBehind(behind);
  const after = behind.filter((one) => !needs.includes(one));
  const summary = findSummary(before, after, land, { known: words, typed: own.typed });
  const inSummary = new Set(summary.controls);
  const endOfFront = land.endOfFront(first);
  const ahead = before.filter((one) => one.candidate.line < endOfFront && !inSummary.has(one));
  const front = [...ahead, ...needs];
  const binding = new Binding();
  bindFront(front, land.lexicon, binding);
  bindCriteria(criteria, land, own.typed, binding);
  bindSummary(summary, binding);
  return { kind: 'report', own, land, criteria, front, firstLine, summary, binding };
}
