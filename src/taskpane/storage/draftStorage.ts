import type { FieldKey } from '../../assessment/fieldKey';
import type { Draft, DraftStore } from '../../session/draftStore';

/** The key of a field and its draft; an older pane kept the text alone, which may belong to any report. */
function draftIn(entry: unknown): readonly [FieldKey, Draft][] {
  if (!Array.isArray(entry)) return [];
  const [key, text, base, front] = entry as readonly unknown[];
  if (typeof key !== 'string' || typeof text !== 'string') return [];
  const draft = { text, base: typeof base === 'string' ? base : null, front: String(front) };
  return [[key as FieldKey, draft]];
}

function parseDrafts(stored: string | null): Map<FieldKey, Draft> {
  const parsed: unknown = stored === null ? [] : JSON.parse(stored);
  return new Map(Array.isArray(parsed) ? parsed.flatMap(draftIn) : []);
}

const formatDrafts = (drafts: ReadonlyMap<FieldKey, Draft>): string =>
  JSON.stringify([...drafts].map(([key, { text, base, front }]) => [key, text, base, front]));

/**
 * Keeps drafts of one document in the browser's session storage: gone with the window, and as soon as they are
 * written.
 */
export function draftStorage(documentUrl: string): DraftStore {
  const place = `ips-laatuarviointi.drafts.${documentUrl}`;
  return {
    load: () => {
      try {
        return parseDrafts(window.sessionStorage.getItem(place));
      } catch {
        // Storage may be forbidden or its content damaged: then there is nothing to recover.
        return new Map();
      }
    },
    save: (drafts) => {
      try {
        if (drafts.size === 0) window.sessionStorage.removeItem(place);
        else window.sessionStorage.setItem(place, formatDrafts(drafts));
        return true;
      } catch {
        // Forbidden or full: the drafts still stand in the pane, which says that they don't outlive it.
        return false;
      }
    },
  };
}
