import * as v from 'valibot';
import { criteriaCount } from '../words/criteriaCount';
import { paneLanguages } from '../words/paneLanguage';

/** Raised when older panes would misread a guidance file. */
export const guidanceVersion = 1;
/** The longest text of a step, a note or a source, and of "about", in characters. */
export const longestText = 600;

export const confidences = ['A', 'B', 'C'] as const;
/**
 * What the wording of the steps rests on: A every step was read in several public copies of the scale, B it was not
 * compared with a copy, C it is its author's own, or THL's text differs.
 */
export type Confidence = (typeof confidences)[number];

/** What the schema can say about one value; the kinds of `GuidanceFault` build on it. */
export const valueFaults = [
  'missing',
  'unknownKey',
  'wrongType',
  'empty',
  'tooLong',
  'brokenLetter',
  'wrongVersion',
  'unknownLanguage',
  'unknownConfidence',
  'numberOutOfRange',
  'stepMissing',
  'stepEmpty',
  'stepTooLong',
  'noCriteria',
] as const;
export type ValueFault = (typeof valueFaults)[number];

const wrongType: ValueFault = 'wrongType';

const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object of these keys and no others. A list is none, and what every object inherits is no key of it. */
const exactly = <Entries extends v.ObjectEntries>(entries: Entries, missing: ValueFault) =>
  v.pipe(
    v.custom<Record<string, unknown>>(isRecord, wrongType),
    v.strictObject(Object.assign(Object.create(null) as Entries, entries), ({ expected }): ValueFault =>
      expected === 'never' ? 'unknownKey' : missing,
    ),
  );

const brokenLetter: ValueFault = 'brokenLetter';

/** A text that another program read in the wrong encoding holds U+FFFD where its letters were. */
const text = (empty: ValueFault, tooLong: ValueFault) =>
  v.pipe(
    v.string(wrongType),
    v.check((value) => value.trim() !== '', empty),
    v.check((value) => Array.from(value).length <= longestText, tooLong),
    v.check((value) => !value.includes('\uFFFD'), brokenLetter),
  );

const step = text('stepEmpty', 'stepTooLong');
const words = text('empty', 'tooLong');

const outOfRange: ValueFault = 'numberOutOfRange';
const criterionNumber = v.pipe(
  v.number(wrongType),
  v.integer(outOfRange),
  v.minValue(1, outOfRange),
  v.maxValue(criteriaCount, outOfRange),
);

const criterionSchema = exactly(
  {
    number: criterionNumber,
    steps: exactly({ 1: step, 2: step, 3: step, 4: step, 5: step }, 'stepMissing'),
    confidence: v.optional(v.picklist(confidences, 'unknownConfidence' satisfies ValueFault)),
    source: v.optional(words),
    note: v.optional(words),
    suggests: v.optional(v.boolean(wrongType)),
    differsInFinland: v.optional(v.boolean(wrongType)),
  },
  'missing',
);

/** A guidance file of version 1; assets/guidance/guidance.schema.json says the same to editors. */
export const guidanceSchema = exactly(
  {
    $schema: v.optional(v.string(wrongType)),
    version: v.literal(guidanceVersion, 'wrongVersion' satisfies ValueFault),
    language: v.picklist(paneLanguages, 'unknownLanguage' satisfies ValueFault),
    source: words,
    about: v.optional(words),
    unofficial: v.boolean(wrongType),
    criteria: v.pipe(v.array(criterionSchema, wrongType), v.nonEmpty('noCriteria' satisfies ValueFault)),
  },
  'missing',
);

export type Guidance = v.InferOutput<typeof guidanceSchema>;
export type CriterionGuidance = Guidance['criteria'][number];
