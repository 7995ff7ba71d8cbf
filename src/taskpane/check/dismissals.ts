import { useCallback, useSyncExternalStore } from 'react';
import type { Finding } from '../../assessment/findings/finding';
import { recall, remember } from '../storage/memory';

/** As many as a few reports have; older ones come up again. */
const mostKept = 500;
const buckets = 65_536;

/**
 * Stands for a finding without telling what was found: so many texts share a number that an identity code can't be
 * guessed from it.
 */
export function dismissalOf(finding: Finding): string | null {
  if (finding.kind !== 'personalData') return null;
  const text = [finding.keys.join(' '), finding.note ?? finding.stray, finding.personal, finding.text].join(
    '\n',
  );
  const sum = Array.from(text).reduce(
    (hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) % 4_294_967_291,
    7,
  );
  return (sum % buckets).toString(36);
}

const listeners = new Set<() => void>();
const kept = (): string => recall('dismissed') ?? '';
/** Where the machine keeps nothing, or nothing more, it holds as long as the pane. */
let here = '';

const current = (): string => `${kept()} ${here}`.trim();

/** Leaves this finding out from now on, on this machine. */
export function dismiss(finding: Finding): void {
  const mark = dismissalOf(finding);
  if (mark === null) return;
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
  return useCallback((finding) => marks.split(' ').includes(dismissalOf(finding) ?? 'none'), [marks]);
}
