import { useCallback, useSyncExternalStore } from 'react';
import type { Finding } from '../../assessment/findings/finding';
import { recall, remember } from '../storage/memory';

/** As many as a few reports have; older ones come up again. */
const mostKept = 500;
const buckets = 65_536;

/** A number for a text; `below` says how many there are. */
const numberOf = (text: string, below: number): string => {
  const sum = Array.from(text).reduce(
    (hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) % 4_294_967_291,
    7,
  );
  return (sum % below).toString(36);
};

type Dismissible = Extract<Finding, { kind: 'personalData' }>;

const placeOf = ({ keys, note, stray, personal }: Dismissible): string =>
  [keys.join(' '), note ?? stray, personal].join('\n');

/** Tells so little of what was found that an identity code can't be guessed from it. It was once the whole mark. */
const hintOf = (finding: Dismissible): string => numberOf(`${placeOf(finding)}\n${finding.text}`, buckets);

/**
 * Stands for a finding without telling what was found. Where it was found is no secret: that has a number to itself, so
 * that findings of different places hardly ever share a mark.
 */
const dismissalOf = (finding: Dismissible): string =>
  `${numberOf(placeOf(finding), 4_294_967_291)}.${hintOf(finding)}`;

const listeners = new Set<() => void>();
const kept = (): string => recall('dismissed') ?? '';
/** Where the machine keeps nothing, or nothing more, it holds as long as the pane. */
let here = '';

const current = (): string => `${kept()} ${here}`.trim();

/** Leaves this finding out from now on, on this machine. */
export function dismiss(finding: Finding): void {
  if (finding.kind !== 'personalData') return;
  const mark = dismissalOf(finding);
  const others = current()
    .split(' ')
    .filter((one) => one !== '' && one !== mark);
  const marks = [...new Set(others), mark];
  here = marks.slice(-mostKept).join(' ');
  remember('dismissed', here);
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells of a finding whether it was dismissed. */
export function useDismissed(): (finding: Finding) => boolean {
  const marks = useSyncExternalStore(subscribe, current);
  return useCallback(
    (finding) => {
      if (finding.kind !== 'personalData') return false;
      const all = marks.split(' ');
      return all.includes(dismissalOf(finding)) || all.includes(hintOf(finding));
    },
    [marks],
  );
}
