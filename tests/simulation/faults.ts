import type { WriteAnswer } from '../../src/session/port';
import { refused } from '../../src/session/refusal';
import type { Made, Request } from './livePane';
import type { Input } from './paneBook';
import type { DocumentState, Replacement } from './simulatedDocument';
import { SimulatedDocument } from './simulatedDocument';

/** What may go wrong with one call. */
export const faultKinds = [
  'refused', 'thrown', 'lostBefore', 'lostAfter', 'half', 'unanswered', 'lateAnswer', 'lateRun', 'garbage', 'tooFew',
  'refusedAfter',
] as const; // prettier-ignore
export type FaultKind = (typeof faultKinds)[number];

/** The nth call of a run goes wrong. */
export interface Fault {
  readonly call: number;
  readonly kind: FaultKind;
}

/** A call of a pane that waits for its answer. */
export interface Call extends Made {
  /** How many calls were made before it. */
  readonly index: number;
  readonly pane: number;
  readonly fault: FaultKind | null;
  /** The pane that made it is no more: nobody hears the answer. */
  readonly isGone: boolean;
  /** The pane's patience with it has ended. */
  readonly isGivenUp: boolean;
  /** What the document was when the call ran, where it ran before its answer. */
  readonly ranOn: DocumentState | null;
}

/** What comes of a call, once it is its turn. */
export interface Effect {
  readonly document: DocumentState;
  readonly replacements: readonly Replacement[];
  /** What the pane gets to know; null where it hears nothing. */
  readonly input: Input | null;
  /** The pane learns what its write took the place of. */
  readonly isHeard: boolean;
  /** The call as it waits on; null when it is done with. */
  readonly left: Call | null;
}

export const isSlow = ({ fault }: Pick<Call, 'fault'>): boolean =>
  fault === 'unanswered' || fault === 'lateAnswer' || fault === 'lateRun';

type Settle = (request: Request, resolve: (answer: unknown) => void, reject: (error: Error) => void) => void;

interface Answer {
  readonly word: string;
  readonly settle: Settle;
}

const refusal = (kind: 'busy' | 'offline'): Answer => ({
  word: kind,
  settle: (request, resolve) => resolve(request.refuse(kind)),
});

const thrown: Answer = { word: 'thrown', settle: (_, __, reject) => reject(new Error('Simulated')) };

/** The answer of a call that ran on such a document. */
const answerOn = ({ request }: Call, on: DocumentState, how: 'run' | 'half' = 'run'): Answer => ({
  word: `${how} ${request.word(on)}`,
  settle: (own, resolve) => resolve(own[how](new SimulatedDocument(on))),
});

const garbageOn = ({ request }: Call, on: DocumentState): Answer => ({
  word: `garbage ${request.word(on)}`,
  settle: (own, resolve) => resolve(withoutTexts(own.run(new SimulatedDocument(on)))),
});

/** A call that is answered for each of its parts. */
export const isWrite = ({ request: { name } }: Call): boolean => name === 'write';

type Part = (answer: unknown, request: Request) => unknown;

const partOn = ({ request, fault }: Call, on: DocumentState, part: Part): Answer => ({
  word: `${String(fault)} ${request.word(on)}`,
  settle: (own, resolve) => resolve(part(own.run(new SimulatedDocument(on)), own)),
});

/** Fewer answers than there were writes. */
const halfOf: Part = (answer) => (Array.isArray(answer) ? answer.slice(0, answer.length / 2) : answer);

/** Refusals, with what was found, of what was done nevertheless. */
const refusedAfter: Part = (answer, request) =>
  Array.isArray(answer) ? (answer as WriteAnswer[]).map(refusedWith) : request.refuse('busy');

const refusedWith = (answer: WriteAnswer): WriteAnswer =>
  answer.ok ? { ...refused('busy', 'Simulated'), found: { before: answer.value.before } } : answer;

const untouched = (document: DocumentState) => ({ document, replacements: [] as readonly Replacement[] });

/** What the document is once the call has run. */
function touched({ request }: Call, document: DocumentState, how: 'run' | 'half' = 'run') {
  const open = new SimulatedDocument(document);
  request[how](open);
  return { document: open.state, replacements: open.replacements };
}

function inputOf({ id, isGone }: Call, { word, settle }: Answer): Input | null {
  if (isGone) return null;
  return {
    word: `answer ${id} ${word}`,
    give: (pane) => pane.answer(id, ({ request, resolve, reject }) => settle(request, resolve, reject)),
  };
}

/** The call is answered, in whatever way its fault has it. */
export function answered(call: Call, document: DocumentState): Effect {
  const told = (answer: Answer) => ({ input: inputOf(call, answer), isHeard: false, left: null });
  switch (call.fault) {
    case 'refused':
      return { ...untouched(document), ...told(refusal('busy')) };
    case 'thrown':
      return { ...untouched(document), ...told(thrown) };
    case 'lostBefore':
      return { ...untouched(document), ...told(refusal('offline')) };
    case 'lostAfter':
      return { ...touched(call, document), ...told(refusal('offline')) };
    case 'half':
      return { ...touched(call, document, 'half'), ...told(answerOn(call, document, 'half')), isHeard: true };
    case 'garbage':
      return { ...touched(call, document), ...told(garbageOn(call, document)) };
    case 'tooFew':
      return { ...touched(call, document), ...told(partOn(call, document, halfOf)) };
    case 'refusedAfter':
      return {
        ...touched(call, document),
        ...told(partOn(call, document, refusedAfter)),
        isHeard: isWrite(call),
      };
    default:
      return { ...touched(call, document), ...told(answerOn(call, document)), isHeard: true };
  }
}

/** The pane's patience ends; what comes late has run already, or runs only then. */
export function ranOut(call: Call, document: DocumentState): Effect {
  const { id, fault } = call;
  const forGood = fault === 'unanswered';
  const hasRun = fault === 'lateAnswer';
  const word = `give up ${id}${forGood ? ' for good' : ''}`;
  return {
    ...(hasRun ? touched(call, document) : untouched(document)),
    input: call.isGone ? null : { word, give: (pane) => pane.giveUp(id, forGood) },
    isHeard: false,
    left: forGood ? null : { ...call, isGivenUp: true, ranOn: hasRun ? document : null },
  };
}

/** The answer comes after all. */
export function answeredLate(call: Call, document: DocumentState): Effect {
  const input = inputOf(call, answerOn(call, call.ranOn ?? document));
  const effect = call.ranOn ? untouched(document) : touched(call, document);
  return { ...effect, input, isHeard: true, left: null };
}

/** The answer with null in the place of every text. */
function withoutTexts(answer: unknown): unknown {
  if (answer instanceof Map) return new Map([...answer].map(([key, value]) => [key, withoutTexts(value)]));
  if (Array.isArray(answer)) return answer.map(withoutTexts);
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [name, name === 'text' ? null : withoutTexts(value)]),
  );
}
