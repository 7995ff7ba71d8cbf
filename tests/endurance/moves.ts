import fc from 'fast-check';
import { errorCodes } from '../../src/workbench/wordError';
import type { CallFault, Move } from '../rig/page/move';
import { fieldNames, numbers } from '../end-to-end/savedReport';

const textFields = fieldNames.filter((name) => name !== 'score');
const number = fc.constantFrom(...numbers);
const field = fc.constantFrom(...textFields);
const score = fc.constantFrom<'' | '1' | '2' | '3' | '4' | '5'>('', '1', '2', '3', '4', '5');

/** What people write: words, line breaks, signs that XML minds, letters of two languages, and nothing. */
const text = fc.constantFrom(
  '',
  'Haastattelut',
  'Asiakirjat ja havainnot',
  'Åsa & Örjan <ä>',
  '”Lainaus” sanoin',
  'Ensin tämä\nsitten tuo',
  '1 234,5 € – 😀',
);

const typedScore = fc.oneof(
  { weight: 8, arbitrary: score },
  { weight: 1, arbitrary: fc.constantFrom('neljä', '4,5', '7') },
);

const put = fc.oneof(
  { weight: 4, arbitrary: fc.record({ place: number.map((n) => `${n} score`), text: typedScore }) },
  { weight: 2, arbitrary: fc.record({ place: fc.tuple(number, field).map(([n, f]) => `${n} ${f}`), text }) },
  { weight: 2, arbitrary: fc.record({ place: number.map((n) => `${n} row`), text: score }) },
  {
    weight: 1,
    arbitrary: fc.record({ place: fc.constant('total'), text: fc.constantFrom('', '26', '103') }),
  },
);

const place = fc.tuple(number, fc.constantFrom(...fieldNames, 'row')).map(([n, f]) => `${n} ${f}`);
const plain = (
  kind: 'undo' | 'redo' | 'refreshSums' | 'allow' | 'reload' | 'check' | 'removeNotes' | 'autoOpen',
): fc.Arbitrary<Move> => fc.constant({ kind });
const kind = <Kind extends string>(name: Kind) => fc.constant(name);

/** Codes that Word gives where it doesn't let write; the stand-in takes one of them for a gap of its own. */
const codes = errorCodes.filter((code) => code !== 'NotImplemented');

const callFault = fc.constantFrom<CallFault>('office', 'unanswered', 'dropped', 'late');

/** Any move; the assessor's own are the most frequent. */
export const anyMove: fc.Arbitrary<Move> = fc.oneof(
  { weight: 30, arbitrary: fc.record({ kind: kind('score'), number, score }) },
  { weight: 12, arbitrary: fc.record({ kind: kind('type'), number, field, text }) },
  { weight: 12, arbitrary: put.map((given): Move => ({ kind: 'put', ...given })) },
  { weight: 6, arbitrary: fc.record({ kind: kind('click'), place: fc.option(place) }) },
  { weight: 8, arbitrary: plain('undo') },
  { weight: 5, arbitrary: plain('redo') },
  { weight: 3, arbitrary: plain('refreshSums') },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('both', 'unseen'),
      number,
      field,
      mine: text,
      theirs: text,
      choice: fc.constantFrom('pane', 'document'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: kind('refuse'), code: fc.constantFrom(...codes) }) },
  { weight: 3, arbitrary: plain('allow') },
  { weight: 5, arbitrary: fc.record({ kind: kind('note'), number, text, fault: fc.option(callFault) }) },
  { weight: 1, arbitrary: plain('removeNotes') },
  { weight: 3, arbitrary: plain('check') },
  {
    weight: 1,
    arbitrary: fc.record({ kind: kind('checkFile'), at: fc.nat(2), fault: fc.option(callFault) }),
  },
  { weight: 1, arbitrary: plain('autoOpen') },
  { weight: 1, arbitrary: fc.record({ kind: kind('second'), number, score }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('missingCode'), at: fc.nat(12) }) },
  { weight: 1, arbitrary: plain('reload') },
);
