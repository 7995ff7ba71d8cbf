import { errorCodes } from '../../src/workbench/wordError';
import type { Fault } from '../../src/workbench/faults';
import type { CleanBatch, Place } from '../rig/page/trial';
import type { StepName } from '../rig/page/steps';

/** Errors of the Common API: an internal one, not supported, no rights. */
const officeErrors = [5001, 5000, 7000] as const;
/** Within the pane's patience with Word, and beyond it, in milliseconds. */
const delays = [5_000, 40_000] as const;
/** A batch with more actions than this, such as one for each control, is tried with one code at each action. */
const manyActions = 100;

const awry: readonly Fault[] = [
  ...delays.map((milliseconds): Fault => ({ kind: 'late', milliseconds })),
  { kind: 'outOfOrder' },
  { kind: 'unanswered' },
  { kind: 'dropped' },
  ...officeErrors.map((error): Fault => ({ kind: 'office', error })),
];

/** With a reload meanwhile: the batch runs only after it, ran before it, is lost. */
const aroundReload: readonly Fault[] = [
  { kind: 'late', milliseconds: 5_000 },
  { kind: 'unanswered' },
  { kind: 'dropped' },
];

function failingActions({ actions }: CleanBatch): Fault[] {
  const indices = Array.from({ length: actions }, (_, index) => index);
  return indices.flatMap((at) => {
    const codes = actions > manyActions ? [errorCodes[at % errorCodes.length] ?? 'Timeout'] : errorCodes;
    return codes.map((code): Fault => ({ kind: 'action', at, code }));
  });
}

/** Every place where a step can go wrong, from how it goes when nothing does. */
export function placesOf(step: StepName, batches: readonly CleanBatch[]): Place[] {
  const single = batches.flatMap((clean, batch) => [
    ...[...failingActions(clean), ...awry].map((fault): Place => ({ step, batch, fault, reload: 'never' })),
    ...aroundReload.map((fault): Place => ({ step, batch, fault, reload: 'meanwhile' })),
    { step, batch, fault: { kind: 'late', milliseconds: 1 }, reload: 'afterwards' } as const,
  ]);
  const lasting = [...errorCodes.map((code): Fault => ({ kind: 'action', at: 0, code })), ...awry];
  return [
    ...single,
    ...lasting.map((fault): Place => ({ step, batch: 'all', fault, reload: 'never' })),
    { step, batch: 'none', fault: { kind: 'late', milliseconds: 0 }, reload: 'meanwhile' },
  ];
}

/** The step and its batch, as `score, batch 1`. */
export const describeBatch = ({ step, batch }: Place): string =>
  `${step}, ${typeof batch === 'number' ? `batch ${batch + 1}` : `${batch} of the batches`}`;

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
