import type { FieldKey } from '../assessment/fieldKey';
import type { Draft, Drafts, DraftStore, FieldDoubt, WorkDraft } from './draftStore';
import { withDoubts } from './doubts';
import { displacedBy, hasOverwritten, isPending, textIn } from './entry';
import { neverSent, recovered, seen } from './transitions';
import { digestOf, frontOf, isEmptyFront } from './front';
import type { ReportModel } from '../template/report';
import { holdsGiven, keepsWords } from './hostText';
import type { FieldState, Orphan, SessionState } from './state';

type Fields = ReadonlyMap<FieldKey, FieldState>;

interface Shown {
  readonly report: ReportModel;
  readonly fields: Fields;
}

/**
 * What tells an earlier pane's report from others. Two reports in one document are told apart also while both fronts
 * are empty.
 */
export const frontDigest = ({ report, fields }: Shown): string => {
  const front = frontOf((key) => fields.get(key)?.text ?? '');
  return `${isEmptyFront(front) ? '' : digestOf(front)}${report.isSecond ? '/2' : ''}`;
};

function draftsOf(field: FieldState): Draft[] {
  const { key, text: base, rival } = field;
  const copies = field.replaced.map((text): Draft => ({ key, text, base: null, whose: 'theirs' }));
  const taken: Draft[] =
    rival !== null && hasOverwritten(field) ? [{ key, text: rival, base, whose: 'theirs' }] : [];
  const whose = rival !== null && !hasOverwritten(field) ? 'contested' : 'ours';
  const own: Draft[] = isPending(field) ? [{ key, text: textIn(field), base, whose }] : [];
  return [...copies, ...taken, ...own];
}

/** What nobody knows of a field. What has come, and takes the place of nothing, comes no more. */
function doubtsOf({ key, text: base, doubts, untold }: FieldState): FieldDoubt[] {
  const told = doubts
    .filter(({ mayLand, over }) => mayLand || over !== '')
    .map((doubt) => ({ ...doubt, at: neverSent }));
  return untold || told.length > 0 ? [{ key, base, doubts: told, untold }] : [];
}

/** The field with an earlier pane's text, as it was there: on its way, or beside somebody's text. */
function withDraft(field: FieldState, { text, whose }: Draft): FieldState {
  if (whose === 'ours') return recovered(field, text);
  const [draft, rival] = whose === 'contested' ? [text, field.text] : [field.draft ?? field.text, text];
  return { ...field, draft, rival, status: whose === 'contested' ? 'typing' : field.status };
}

/** What was given in the pane, or replaced by it, and is in no document. Null while nothing can be. */
export function unwrittenTexts(
  state: SessionState,
  work: readonly WorkDraft[] = [],
  answers: readonly Draft[] = [],
): Drafts | null {
  if (state.phase !== 'open' && state.phase !== 'foreign') return null;
  const fields: Fields = state.phase === 'open' ? state.fields : new Map<FieldKey, never>();
  const orphaned = state.orphans.map(({ key, text, why }): Draft => ({
    ...{ key, text, base: null },
    whose: why === 'unsentAnswer' ? 'answer' : 'ours',
  }));
  const waiting = [...fields.values()].flatMap(draftsOf);
  return {
    front: frontDigest({ report: state.report, fields }),
    texts: [...orphaned, ...answers, ...waiting],
    work,
    doubts: [...fields.values()].flatMap(doubtsOf),
  };
}

/** Whether what an earlier pane left was given for this report; an empty front tells nothing without an address. */
export const fitsReport = (
  shown: Shown,
  kept: Drafts,
  { addressed }: Pick<DraftStore, 'addressed'>,
): boolean => kept.front === frontDigest(shown) && (addressed || kept.front !== '');

/** Whether the text has come there, perhaps in words of the document's own; not where only its lines are new. */
const isThere = ({ text, base }: Draft, stands: string): boolean =>
  text === stands || (holdsGiven(text, stands) && (base === null || !keepsWords(base, stands)));

/** Where an earlier pane's text belongs now: in its field, nowhere since it stands there, or with the texts to copy. */
function placeOf(draft: Draft, fields: Fields, fits: boolean): 'field' | 'there' | Orphan['why'] {
  if (draft.whose === 'answer') return 'unsentAnswer';
  const field = fields.get(draft.key);
  if (!field) return 'fieldGone';
  if (isThere(draft, field.text)) return 'there';
  const isFree =
    (draft.whose === 'theirs' || field.draft === null) &&
    field.rival === null &&
    draft.base !== null &&
    keepsWords(draft.base, field.text);
  return fits && isFree ? 'field' : 'otherText';
}

/** The field as a look would find it that the earlier pane knew, with nothing of its own on its way there. */
const sinceRest = (field: FieldState, { base, doubts, untold }: FieldDoubt): FieldState =>
  seen({ ...field, text: base, doubts, untold: field.untold || untold }, field.text, field.readAt);

/** What an earlier pane's write took the place of, for copying where it does not stand. */
function orphanOf(key: FieldKey, field: FieldState | undefined, text: string): Orphan[] {
  if (!field) return [{ key, label: '', text, why: 'fieldGone' }];
  return keepsWords(text, field.text) ? [] : [{ key, label: field.label, text, why: 'otherText' }];
}

/**
 * The state with the texts that an earlier pane could not write: offered at their fields where report and field are as
 * they were, else for copying.
 */
export function withRecovered(
  state: SessionState,
  kept: Drafts,
  store: Pick<DraftStore, 'addressed'>,
): SessionState {
  if (state.phase !== 'open' && state.phase !== 'foreign') return state;
  if (kept.texts.length + kept.doubts.length === 0) return state;
  const fields = new Map<FieldKey, FieldState>(state.phase === 'open' ? state.fields : []);
  const fits = fitsReport({ report: state.report, fields }, kept, store);
  const orphans: Orphan[] = [];
  // The text that was given last is offered in the field; those before it wait beside.
  for (const draft of kept.texts.toReversed()) {
    const place = placeOf(draft, fields, fits);
    const field = fields.get(draft.key);
    if (place === 'field' && field) fields.set(draft.key, withDraft(field, draft));
    else if (place !== 'there' && place !== 'field')
      orphans.unshift({ key: draft.key, label: field?.label ?? '', text: draft.text, why: place });
  }
  for (const doubt of kept.doubts) {
    const { key } = doubt;
    const field = fields.get(key);
    const isAtRest = field?.draft === null && !kept.texts.some((draft) => draft.key === key);
    if (fits && field) fields.set(key, isAtRest ? sinceRest(field, doubt) : withDoubts(field, doubt));
    else orphans.push(...displacedBy(doubt).flatMap((text) => orphanOf(key, field, text)));
  }
  const now = orphans.length > 0 ? { ...state, orphans: [...state.orphans, ...orphans] } : state;
  return now.phase === 'open' ? { ...now, fields } : now;
}
