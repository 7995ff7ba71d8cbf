import { errorCodes } from '../../src/workbench/wordError';
import type { Fault } from '../../src/workbench/faults';
import type { CleanBatch, CleanRun, Lane, Place } from '../rig/page/trial';
import { steps, type StepName } from '../rig/page/steps';
import type { Step } from '../rig/page/step';

/** Errors of the Common API: an internal one, not supported, no rights. */
const officeErrors = [5001, 5000, 7000] as const;
/** Within the pane's patience with Word, and beyond it, in milliseconds. */
const delays = [5_000, 40_000] as const;
/**
 * A batch with more actions than this, such as one for each control, is tried with one code at each action; so are
 * those of a step that takes a fresh pane each time.
 */
const manyActions = 100;

const awry: readonly Fault[] = [
  ...delays.map((milliseconds): Fault => ({ kind: 'late', milliseconds })),
  { kind: 'outOfOrder' },
  { kind: 'unanswered' },
  { kind: 'dropped' },
  ...officeErrors.map((error): Fault => ({ kind: 'office', error })),
];

/** Of a call of the older interface, which is never answered out of order. */
const awryCalls = awry.filter(({ kind }) => kind !== 'outOfOrder');

/** With a reload meanwhile: the batch runs only after it, ran before it, is lost. */
const aroundReload: readonly Fault[] = [
  { kind: 'late', milliseconds: 5_000 },
  { kind: 'unanswered' },
  { kind: 'dropped' },
];

function failingActions({ actions }: CleanBatch, isSlow: boolean): Fault[] {
  const indices = Array.from({ length: actions }, (_, index) => index);
  return indices.flatMap((at) => {
    const codes =
      actions > manyActions || isSlow ? [errorCodes[at % errorCodes.length] ?? 'Timeout'] : errorCodes;
    return codes.map((code): Fault => ({ kind: 'action', at, code }));
  });
}

/** Every place where a step can go wrong, from how it goes when nothing does. */
export const placesOf = (step: StepName, { batches, calls, code }: CleanRun): Place[] => [
  ...inBatches(step, batches),
  ...inCalls(step, calls),
  ...inCode(step, code),
];

function inBatches(step: StepName, batches: readonly CleanBatch[]): Place[] {
  const lane = 'batch';
  const isSlow = (steps[step] as Step).fresh ?? false;
  const single = batches.flatMap((clean, at) => [
    ...[...failingActions(clean, isSlow), ...awry].map((fault): Place => ({
      step,
      lane,
      at,
      fault,
      reload: 'never',
    })),
    ...aroundReload.map((fault): Place => ({ step, lane, at, fault, reload: 'meanwhile' })),
    { step, lane, at, fault: { kind: 'late', milliseconds: 1 }, reload: 'afterwards' } as const,
  ]);
  const lasting = [...errorCodes.map((code): Fault => ({ kind: 'action', at: 0, code })), ...awry];
  return [
    ...single,
    ...lasting.map((fault): Place => ({ step, lane, at: 'all', fault, reload: 'never' })),
    { step, lane, at: 'none', fault: { kind: 'late', milliseconds: 0 }, reload: 'meanwhile' },
  ];
}

function inCalls(step: StepName, calls: number): Place[] {
  const lane = 'call';
  const single = Array.from({ length: calls }, (_, at) => [
    ...awryCalls.map((fault): Place => ({ step, lane, at, fault, reload: 'never' })),
    ...aroundReload.map((fault): Place => ({ step, lane, at, fault, reload: 'meanwhile' })),
  ]).flat();
  const lasting = calls > 0 ? awryCalls : [];
  return [...single, ...lasting.map((fault): Place => ({ step, lane, at: 'all', fault, reload: 'never' }))];
}

/** A piece of code that is asked for and does not come, once. */
const inCode = (step: StepName, code: number): Place[] =>
  Array.from({ length: code }, (_, at) => ({
    step,
    lane: 'code',
    at,
    fault: { kind: 'dropped' },
    reload: 'never',
  }));

const laneNames: Readonly<Record<Lane, readonly [one: string, all: string]>> = {
  batch: ['batch', 'the batches'],
  call: ['call', 'the calls'],
  code: ['piece of code', 'the code'],
};

/** The step and its batch, as `score, batch 1`. */
export function describeBatch({ step, lane, at }: Place): string {
  const [one, all] = laneNames[lane];
  return `${step}, ${typeof at === 'number' ? `${one} ${at + 1}` : `${at} of ${all}`}`;
}

/** A place in one line, as `score, batch 1: AccessDenied at action 3`. */
export function describePlace(place: Place): string {
  const reloaded = place.reload === 'never' ? '' : `, and a reload ${place.reload}`;
  return `${describeBatch(place)}: ${describeFault(place.fault)}${reloaded}`;
}

function describeFault(fault: Fault): string {
  switch (fault.kind) {
    case 'action':
      return `${fault.code} at action ${fault.at + 1}`;
    case 'late':
      return `late by ${fault.milliseconds} ms`;
    case 'office':
      return `Office's error ${fault.error}`;
    default:
      return fault.kind;
  }
}
