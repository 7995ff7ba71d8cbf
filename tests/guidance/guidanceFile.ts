/** A file that holds one criterion and everything that it may hold; tests change one thing in it. */
export const wholeFile = (): Record<string, unknown> => ({
  $schema: './guidance.schema.json',
  version: 1,
  language: 'sv',
  source: 'Enheten',
  about: 'Egna ord',
  unofficial: true,
  criteria: [wholeCriterion()],
});

export const wholeCriterion = (): Record<string, unknown> => ({
  number: 7,
  steps: wholeSteps(),
  confidence: 'B',
  source: 'Enheten',
  note: 'Obs',
  suggests: false,
  differsInFinland: true,
});

export const wholeSteps = (): Record<string, unknown> => ({ 1: 'a', 2: 'b', 3: 'c', 4: 'd', 5: 'e' });

export const without = (value: Record<string, unknown>, key: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

const inCriterion = (change: Record<string, unknown>) => ({
  ...wholeFile(),
  criteria: [{ ...wholeCriterion(), ...change }],
});
const inSteps = (change: Record<string, unknown>) => inCriterion({ steps: { ...wholeSteps(), ...change } });
const inFile = (change: Record<string, unknown>) => ({ ...wholeFile(), ...change });

const longest = 'å'.repeat(598) + '😀😀';

export const goodFiles: [name: string, file: unknown][] = [
  ['everything', wholeFile()],
  [
    'no more than it must',
    {
      version: 1,
      language: 'fi',
      source: 'x',
      unofficial: false,
      criteria: [{ number: 25, steps: wholeSteps() }],
    },
  ],
  ['two criteria', inFile({ criteria: [wholeCriterion(), { ...wholeCriterion(), number: 1 }] })],
  ['the longest text', inSteps({ 3: longest })],
];

/** [what is wrong, the file, the faults that are reported as "path kind"] */
export const badFiles: [name: string, file: unknown, faults: string[]][] = [
  ['a list', [], [' wrongType']],
  ['a text', 'guidance', [' wrongType']],
  ['nothing', null, [' wrongType']],
  ['no version', without(wholeFile(), 'version'), ['version missing']],
  ['a later version', inFile({ version: 2, language: 'xx' }), ['version wrongVersion']],
  ['a version in quotes', inFile({ version: '1' }), ['version wrongVersion']],
  ['no language', without(wholeFile(), 'language'), ['language missing']],
  ['another language', inFile({ language: 'no' }), ['language unknownLanguage']],
  ['no source', without(wholeFile(), 'source'), ['source missing']],
  ['an empty source', inFile({ source: '' }), ['source empty']],
  ['a blank about', inFile({ about: ' \n' }), ['about empty']],
  ['a source that is too long', inFile({ source: 'x'.repeat(601) }), ['source tooLong']],
  ['an unofficial in quotes', inFile({ unofficial: 'true' }), ['unofficial wrongType']],
  ['no unofficial', without(wholeFile(), 'unofficial'), ['unofficial missing']],
  ['a schema that is no text', inFile({ $schema: 1 }), ['$schema wrongType']],
  ['an unknown key', inFile({ author: 'x' }), ['author unknownKey']],
  ['no criteria key', without(wholeFile(), 'criteria'), ['criteria missing']],
  ['no criterion', inFile({ criteria: [] }), ['criteria noCriteria']],
  ['criteria that are no list', inFile({ criteria: {} }), ['criteria wrongType']],
  ['a criterion that is no object', inFile({ criteria: ['x'] }), ['criteria[0] wrongType']],
  ['number 0', inCriterion({ number: 0 }), ['criteria[0].number numberOutOfRange']],
  ['number 26', inCriterion({ number: 26 }), ['criteria[0].number numberOutOfRange']],
  ['a broken number', inCriterion({ number: 7.5 }), ['criteria[0].number numberOutOfRange']],
  ['a number in quotes', inCriterion({ number: '7' }), ['criteria[0].number wrongType']],
  [
    'a criterion without number',
    inFile({ criteria: [without(wholeCriterion(), 'number')] }),
    ['criteria[0].number missing'],
  ],
  [
    'a doubled criterion',
    inFile({ criteria: [wholeCriterion(), { ...wholeCriterion(), note: 'x' }] }),
    ['criteria[1].number numberDoubled'],
  ],
  [
    'a criterion without steps',
    inFile({ criteria: [without(wholeCriterion(), 'steps')] }),
    ['criteria[0].steps missing'],
  ],
  ['steps in a list', inCriterion({ steps: ['a', 'b'] }), ['criteria[0].steps wrongType']],
  ['a missing step', inCriterion({ steps: without(wholeSteps(), '4') }), ['criteria[0].steps.4 stepMissing']],
  ['a sixth step', inSteps({ 6: 'f' }), ['criteria[0].steps.6 unknownKey']],
  ['an empty step', inSteps({ 2: '' }), ['criteria[0].steps.2 stepEmpty']],
  ['a blank step', inSteps({ 2: ' \u00a0\n' }), ['criteria[0].steps.2 stepEmpty']],
  ['a step that is too long', inSteps({ 5: `${longest}x` }), ['criteria[0].steps.5 stepTooLong']],
  ['a step that is no text', inSteps({ 5: 5 }), ['criteria[0].steps.5 wrongType']],
  ['a step that is null', inSteps({ 5: null }), ['criteria[0].steps.5 wrongType']],
  ['a step with a broken letter', inSteps({ 2: 'Ty\uFFFD' }), ['criteria[0].steps.2 brokenLetter']],
  ['a source with a broken letter', inFile({ source: '\uFFFD' }), ['source brokenLetter']],
  ['another confidence', inCriterion({ confidence: 'D' }), ['criteria[0].confidence unknownConfidence']],
  ['an empty note', inCriterion({ note: '' }), ['criteria[0].note empty']],
  ['a note that is too long', inCriterion({ note: 'x'.repeat(601) }), ['criteria[0].note tooLong']],
  ['suggests in quotes', inCriterion({ suggests: 'no' }), ['criteria[0].suggests wrongType']],
  ['an unknown key of a criterion', inCriterion({ name: 'x' }), ['criteria[0].name unknownKey']],
  [
    'several faults',
    inFile({ language: 'no', author: 'x', criteria: [{ ...wholeCriterion(), number: 0, steps: {} }] }),
    [
      'language unknownLanguage',
      'criteria[0].number numberOutOfRange',
      ...[1, 2, 3, 4, 5].map((step) => `criteria[0].steps.${step} stepMissing`),
      'author unknownKey',
    ],
  ],
];
