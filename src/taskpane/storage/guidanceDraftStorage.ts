import * as v from 'valibot';
import type { GuidanceDraft } from '../../guidance/guidanceDraft';
import { formatDraft, parseDraft } from '../../guidance/guidanceDraft';

const place = 'ips-laatuarviointi.guidanceDraft';

interface KeptDraft {
  readonly draft: GuidanceDraft;
  /** The text of the guidance in use that the draft was begun from. */
  readonly basis: string | null;
}

const kept = v.object({ draft: v.string(), basis: v.nullable(v.string()) });

/** Keeps what is written in the form over a reload of the pane, on this machine and only for this browser session. */
export function keepGuidanceDraft(written: KeptDraft | null): void {
  try {
    if (written === null) window.sessionStorage.removeItem(place);
    else
      window.sessionStorage.setItem(
        place,
        JSON.stringify({ draft: formatDraft(written.draft), basis: written.basis }),
      );
  } catch {
    // Storage may be forbidden or full: then the draft lasts as long as the pane.
  }
}

/** What was kept; null where nothing was, or what is there can't be read. */
export function keptGuidanceDraft(): KeptDraft | null {
  try {
    const result = v.safeParse(kept, JSON.parse(window.sessionStorage.getItem(place) ?? 'null'));
    const draft = result.success ? parseDraft(result.output.draft) : null;
    return result.success && draft ? { draft, basis: result.output.basis } : null;
  } catch {
    // As above, or its content is damaged: then there is nothing to go on with.
    return null;
  }
}
