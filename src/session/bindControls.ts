import type { OutlineControl } from '../template/outline/control';
import { isEmptyText } from '../template/lines/lexicon';
import type { HostControl } from './port';

/** Word writes w:id signed, and its API may give the same id unsigned. */
const unsigned = (id: number): number => id >>> 0;

/** Whether a control was found in the host by its own id. */
export const isSameId = (own: number | null, host: number): boolean =>
  own !== null && unsigned(own) === unsigned(host);

function groups<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const grouped = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    grouped.set(key, [...(grouped.get(key) ?? []), item]);
  }
  return grouped;
}

const look = (title: string, tag: string, text: string, empty: boolean): string =>
  JSON.stringify([title, tag, empty ? '' : text.replace(/\s+/gu, ' ').trim()]);

const outlineLook = ({ title, tag, text, prompting }: OutlineControl): string =>
  look(title, tag, text, prompting || isEmptyText(text));

const hostLook = ({ title, tag, text, prompt }: HostControl): string =>
  look(title, tag, text, isEmptyText(text) || text === prompt);

/**
 * Finds the host's control for each control of the outline: by id where it is the only one of that id on both
 * sides; the rest by title, tag and text, in order, where both sides have equally many of the same look.
 * What can't be told apart safely is left out, as are controls that share an id in the host (office-js#6253):
 * a write by id could reach the wrong one.
 */
export function bindControls(
  outline: readonly OutlineControl[],
  host: readonly HostControl[],
): ReadonlyMap<OutlineControl, HostControl> {
  const bound = new Map<OutlineControl, HostControl>();
  const taken = new Set<HostControl>();
  const pair = (control: OutlineControl, found: HostControl): void => {
    bound.set(control, found);
    taken.add(found);
  };

  const hostById = groups(host, ({ id }) => unsigned(id));
  for (const [id, same] of groups(outline, ({ id: own }) => (own === null ? null : unsigned(own)))) {
    const [control] = same;
    const found = id === null ? [] : (hostById.get(id) ?? []);
    if (control && found[0] && same.length === 1 && found.length === 1) pair(control, found[0]);
  }

  const free = [...hostById.values()].flatMap((same) => (same.length === 1 ? same : []));
  const restByLook = groups(
    free.filter((control) => !taken.has(control)),
    hostLook,
  );
  const rest = outline.filter((control) => !bound.has(control));
  for (const [key, same] of groups(rest, outlineLook)) {
    const found = restByLook.get(key) ?? [];
    if (found.length !== same.length) continue;
    same.forEach((control, index) => {
      const match = found[index];
      if (match) pair(control, match);
    });
  }
  return bound;
}
