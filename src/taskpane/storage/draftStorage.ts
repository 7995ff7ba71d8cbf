import type { FieldKey } from '../../assessment/fieldKey';
import type { Draft, Drafts, DraftStore, FieldDoubt, WorkDraft } from '../../session/draftStore';
import { noDrafts } from '../../session/draftStore';

type Fields = Readonly<Record<string, unknown>>;

const areTexts = (...values: readonly unknown[]): boolean =>
  values.every((value) => typeof value === 'string');

const isDraft = (entry: unknown): entry is Draft => {
  const { key, text, base, whose } = (entry ?? {}) as Fields;
  return areTexts(key, text, whose) && (base === null || areTexts(base));
};

const isWorkDraft = (entry: unknown): entry is WorkDraft => {
  const { key, text, base } = (entry ?? {}) as Fields;
  return areTexts(key, text, base);
};

const isFieldDoubt = (entry: unknown): entry is FieldDoubt => {
  const { key, base, untold, doubts } = (entry ?? {}) as Fields;
  const isDoubt = (doubt: unknown): boolean => {
    const { text, over, mayLand } = (doubt ?? {}) as Fields;
    return areTexts(text) && (over === null || areTexts(over)) && typeof mayLand === 'boolean';
  };
  return areTexts(key, base) && typeof untold === 'boolean' && Array.isArray(doubts) && doubts.every(isDoubt);
};

const entriesOf = <T>(list: unknown, isIt: (entry: unknown) => entry is T): T[] =>
  Array.isArray(list) ? list.filter(isIt) : [];

/** A draft as an older pane kept it: its key and text, without the text that it was based on. */
const isPair = (entry: unknown): entry is [FieldKey, string] =>
  Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'string';

function parseDrafts(stored: string | null): Drafts {
  const parsed: unknown = stored === null ? null : JSON.parse(stored);
  if (Array.isArray(parsed))
    return {
      ...noDrafts,
      texts: parsed.filter(isPair).map(([key, text]) => ({ key, text, base: null, whose: 'ours' })),
    };
  const { front, texts, work, doubts } = (parsed ?? {}) as Fields;
  if (typeof front !== 'string' || !Array.isArray(texts)) return noDrafts;
  return {
    front,
    texts: texts.filter(isDraft),
    work: entriesOf(work, isWorkDraft),
    doubts: entriesOf(doubts, isFieldDoubt),
  };
}

const prefix = 'ips-laatuarviointi.drafts.';

function draftsAt(place: string): Drafts {
  try {
    return parseDrafts(window.sessionStorage.getItem(place));
  } catch {
    // Storage may be forbidden or its content damaged: then there is nothing to recover.
    return noDrafts;
  }
}

/** All drafts kept in this window under other addresses than this place's. */
function draftsBeside(place: string): { readonly at: string; readonly drafts: Drafts }[] {
  const { sessionStorage } = window;
  const places = Array.from({ length: sessionStorage.length }, (_, index) => sessionStorage.key(index) ?? '');
  return places
    .filter((at) => at.startsWith(prefix) && at !== place)
    .map((at) => ({ at, drafts: draftsAt(at) }));
}

/**
 * Keeps drafts of one document in the browser's session storage: gone with the window, and as soon as they are
 * written.
 */
export function draftStorage(documentUrl: string): DraftStore {
  const place = `${prefix}${documentUrl}`;
  return {
    addressed: documentUrl !== '',
    load: () => draftsAt(place),
    takeElsewhere: (front) => {
      try {
        const left = draftsBeside(place).filter(
          ({ at, drafts }) => drafts.front === front && (front !== '' || at === prefix),
        );
        left.forEach(({ at }) => window.sessionStorage.removeItem(at));
        const all = left.map(({ drafts }) => drafts);
        return {
          front,
          texts: all.flatMap(({ texts }) => texts),
          work: all.flatMap(({ work }) => work),
          doubts: all.flatMap(({ doubts }) => doubts),
        };
      } catch {
        // As above.
        return noDrafts;
      }
    },
    save: (drafts) => {
      try {
        if (drafts.texts.length + drafts.work.length + drafts.doubts.length === 0)
          window.sessionStorage.removeItem(place);
        else window.sessionStorage.setItem(place, JSON.stringify(drafts));
        return true;
      } catch {
        // As above, or the storage is full: the session tells that the drafts stand in the pane alone.
        return false;
      }
    },
  };
}
