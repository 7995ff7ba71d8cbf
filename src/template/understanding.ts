import type { KnownWords, ReportWords } from '../words/reportWords';
import { Binding } from './binding';
import type { OutlineLine } from './control';
import { nestedControls } from './control';
import { bindCriteria } from './criteriaFields';
import type { Evidence } from './evidence';
import { bindFront } from './frontFields';
import { Landscape } from './landscape';
import { countBeginnings, lexiconOf, remembering } from './lexicon';
import { splitNumber } from './heads';
import { Reading } from './reading';
import { fewestOfReport } from './reportProblems';
import type { Summary } from './summaryRows';
import { bindSummary, findSummary } from './summaryRows';
import type { Criteria } from './zones';
import { findCriteria } from './zones';

/** A document as one language reads it. */
interface Alignment<Language extends string> {
  readonly own: ReportWords<Language>;
  readonly land: Landscape;
  readonly criteria: Criteria;
}

/** What was made of a document, with all that it rests on. */
export interface Understanding<Language extends string> extends Alignment<Language> {
  readonly front: readonly Evidence[];
  /** The line on which the report begins: behind another one that stands before it. */
  readonly firstLine: number;
  readonly summary: Summary;
  readonly binding: Binding;
  /** A report in another language is in the document, too. */
  readonly hasOtherLanguage: boolean;
}

/** The document's own texts; what stands in a control counts only where that holds other controls. */
const leads = (outline: readonly OutlineLine[]): string[] =>
  outline.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => {
      if (piece.kind === 'text') return [piece.text];
      return nestedControls(piece.control).length > 0 ? leads(piece.control.lines) : [];
    }),
  );

/** Another language is tried only where it has so many of the labels that the first one has. */
const fewestLabels = 0.4;
/** Of two readings that are worth nearly the same, the one that begins first is taken. */
const nearlySame = 0.8;

/** The languages whose labels the document has, that with the most first. */
export function languagesOf<Language extends string>(
  outline: readonly OutlineLine[],
  words: KnownWords<Language>,
): readonly ReportWords<Language>[] {
  const texts = leads(outline);
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

const isReport = ({ criteria }: Alignment<string>): boolean =>
  criteria.zones.filter(({ nameKnown, evidence }) => nameKnown && evidence.length > 0).length >=
  fewestOfReport;

/** Reads an outline in the language that explains most of it; null where none finds criteria with fields. */
export function understand<Language extends string>(
  outline: readonly OutlineLine[],
  words: KnownWords<Language>,
): Understanding<Language> | null {
  const lexicons = words.map(({ template }) => remembering(lexiconOf(template)));
  const reading = new Reading(outline, {
    isLabel: (text) =>
      lexicons.some((lexicon) => (lexicon.frontLabel(text) ?? lexicon.fieldLabel(text)) !== null),
    isHeading: (text) => lexicons.some((lexicon) => isHeading(text, lexicon, words)),
  });
  const readings = languagesOf(outline, words).map((own): Alignment<Language> => {
    const lexicon = lexicons[words.indexOf(own)] ?? lexiconOf(own.template);
    const land = new Landscape(reading, lexicon, words);
    return { own, land, criteria: findCriteria(land) };
  });
  const [first, ...rest] = readings;
  if (!first) return null;
  const best = rest.reduce(better, first);
  if (best.criteria.zones.length === 0) return null;
  const hasOtherLanguage = readings.some((one) => one !== best && isReport(one));
  return { ...bindAll(best, words), hasOtherLanguage };
}

function isHeading(text: string, lexicon: ReturnType<typeof remembering>, words: KnownWords): boolean {
  const { written, text: name } = splitNumber({ lead: text, mark: null }, words);
  return lexicon.isSection(text) || (written !== null && lexicon.criterionName(name) !== null);
}

/** Binds front, criteria and summary, each from its part of the document. */
function bindAll<Language extends string>(
  { own, land, criteria }: Alignment<Language>,
  words: KnownWords,
): Omit<Understanding<Language>, 'hasOtherLanguage'> {
  const first = firstLineOf({ own, land, criteria });
  const last = Math.max(...criteria.zones.map(({ end }) => end));
  const { doubled } = criteria;
  const firstLine = Math.max(0, ...doubled.flatMap(({ line, end }) => (line < first ? [end] : [])));
  const isOtherReport = doubled.length >= fewestOfReport;
  const lastLine = isOtherReport ? doubled.find(({ line }) => line >= last)?.line : undefined;
  const inDoubled = new Set(doubled.flatMap(({ evidence }) => evidence));
  const before = land.candidates(firstLine, first);
  const after = land.candidates(last, lastLine ?? land.lines.length).filter((one) => !inDoubled.has(one));
  const summary = findSummary(before, after, land, words);
  const inSummary = new Set(summary.controls);
  const front = before.filter((evidence) => !inSummary.has(evidence));
  const binding = new Binding();
  bindFront(front, land.lexicon, binding);
  bindCriteria(criteria, binding);
  bindSummary(summary, binding);
  return { own, land, criteria, front, firstLine, summary, binding };
}
