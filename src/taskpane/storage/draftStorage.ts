import type { FieldKey } from '../../assessment/fieldKey';
import type { DraftStore } from '../../session/draftStore';

const isDraft = (entry: unknown): entry is [FieldKey, string] =>
  Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'string';

function parseDrafts(stored: string | null): Map<FieldKey, string> {
  const parsed: unknown = stored === null ? [] : JSON.parse(stored);
  return new Map(Array.isArray(parsed) ? parsed.filter(isDraft) : []);
}

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
        else window.sessionStorage.setItem(place, JSON.stringify([...drafts]));
      } catch {
        // As above; the drafts still stand in the pane.
      }
    },
  };
}
