import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { needBlocks } from '../assessment/needs/developmentNeeds';
import type { NeedField } from '../assessment/needs/needKey';
import { needFields, needKey } from '../assessment/needs/needKey';
import type { Edit } from '../assessment/edits';
import type { FieldKey } from '../assessment/fieldKey';
import type { NeedsChoice } from '../assessment/needs/needsChoice';
import {
  choiceInReport,
  followKept,
  keptChoice,
  picksOf,
  writeChoice,
} from '../assessment/needs/needsChoice';
import type { ReportTexts } from '../assessment/report';
import { criterionNames } from '../template/toCheckedReport';
import type { BlockFault } from '../template/inserted/needBlock';
import { copyBlock, isGrouped, promptOf } from '../template/inserted/needBlock';
import { fitText, keepsWords } from './hostText';
import type { Refusal } from './refusal';
import type { Session } from './session';
import type { FieldState, OpenReport } from './state';
import { reportTexts } from './state';

/** What became of writing the choice into the report. */
export type NeedsOutcome =
  /** `added` is how many blocks the document was given for it. */
  | { readonly kind: 'written'; readonly added: number }
  /** Nothing was written: the document has too few blocks, and its last one can't be repeated from here. */
  | { readonly kind: 'noRoom'; readonly fault: BlockFault | 'noBlock' }
  /** Nothing was written: Word did not repeat the block. */
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** The texts as they stand in the document, whatever is on its way there. */
const documentTexts = ({ report, fields }: Pick<OpenReport, 'report' | 'fields'>): ReportTexts => ({
  texts: new Map([...fields].map(([key, { text }]) => [key, text])),
  levels: report.levels,
  language: report.language,
});

/** The choice as it stands in the report, whole or on its way. */
export const reportedChoice = (open: OpenReport): NeedsChoice =>
  choiceInReport(reportTexts(open), criterionNames(open.report));

/** Whether every word of the choice stands in the document. */
export function standsInDocument(open: OpenReport, choice: NeedsChoice): boolean {
  const { edits, unplaced } = writeChoice(documentTexts(open), criterionNames(open.report), choice);
  const differs = ({ key, text }: Edit): boolean => !keepsWords(text, open.fields.get(key)?.text ?? '');
  return unplaced.length === 0 && !edits.some(differs);
}

/** How many blocks the choice needs more than the document has room in. */
export const blocksMissing = (open: OpenReport, choice: NeedsChoice): number =>
  writeChoice(reportTexts(open), criterionNames(open.report), choice).unplaced.length;

function editsFor(open: OpenReport, choice: NeedsChoice): Edit[] {
  const { edits } = writeChoice(reportTexts(open), criterionNames(open.report), choice);
  return edits.map(({ key, text }) => ({
    key,
    text: fitText(text, open.fields.get(key)?.multiline ?? true),
  }));
}

interface LastBlock {
  readonly block: number;
  /** In the document's order. */
  readonly fields: readonly NeedField[];
}

/** The document's last block, with the fields that it has; null when it has none. */
function lastBlock({ report }: OpenReport): LastBlock | null {
  const texts = { texts: new Map([...report.fields.keys()].map((key) => [key, ''])) };
  const block = needBlocks(texts, criterionNames(report)).at(-1)?.block;
  if (block === undefined) return null;
  const place = (field: NeedField): number => report.fields.get(needKey(block, field))?.control.index ?? 0;
  const fields = needFields.filter((field) => report.fields.has(needKey(block, field)));
  return { block, fields: fields.toSorted((left, right) => place(left) - place(right)) };
}

/** The assessor's choice of key development needs while it differs from the report, and its way there. */
export class NeedsDesk {
  /** Null while the report's own blocks are the choice. */
  readonly store: StoreApi<{ readonly choice: NeedsChoice | null }>;

  constructor(private readonly session: Session) {
    const { working } = session;
    this.store = createStore(() => ({ choice: keptChoice(working.store.getState().data) }));
    working.store.subscribe(({ found, data }, before) => {
      const { choice } = this.store.getState();
      // Another document has come into the window.
      if (found === null && before.found !== null) this.store.setState({ choice: null });
      else if (data !== before.data) this.store.setState({ choice: followKept(choice, before.data, data) });
    });
  }

  /** Takes the assessor's choice; it is kept over a reload of the pane, an empty one apart. */
  choose({ needs, replaced }: NeedsChoice): void {
    const cleaned = needs.map((need) => ({
      ...need,
      recommendations: this.session.clean(need.recommendations),
    }));
    const choice = { needs: cleaned, replaced };
    this.store.setState({ choice });
    this.keep(choice);
  }

  /** The report's own blocks are the choice again. */
  forget(): void {
    this.store.setState({ choice: null });
    this.keep({ needs: [], replaced: [] });
  }

  /**
   * Writes the choice into the report's blocks as one step. Where they are too few, the last one is repeated first, or
   * what fits is written.
   */
  async write(too: 'all' | 'fitting' = 'all'): Promise<NeedsOutcome> {
    const open = this.opened();
    if (!open) return { kind: 'refused', refusal: { kind: 'gone', code: 'NotOpen' } };
    const missing = too === 'all' ? blocksMissing(open, this.choiceIn(open)) : 0;
    const refusal = missing > 0 ? await this.addBlocks(open, missing) : null;
    if (refusal) return refusal;
    const now = this.opened() ?? open;
    this.session.edit({ kind: 'needs' }, editsFor(now, this.choiceIn(now)));
    await this.session.written();
    const after = this.opened();
    if (after && standsInDocument(after, this.choiceIn(after))) this.forget();
    return { kind: 'written', added: missing };
  }

  private opened(): OpenReport | null {
    const state = this.session.store.getState();
    return state.phase === 'open' ? state : null;
  }

  private choiceIn(open: OpenReport): NeedsChoice {
    return this.store.getState().choice ?? reportedChoice(open);
  }

  private keep(choice: NeedsChoice): void {
    const { working } = this.session;
    const { data } = working.store.getState();
    const changes = [...picksOf(choice)].filter(([number, need]) => need || data.get(number)?.need);
    if (changes.length > 0) working.changeAll(new Map(changes.map(([number, need]) => [number, { need }])));
  }

  /** Gives the document so many more blocks; answers why not, where it doesn't come off. */
  private async addBlocks(open: OpenReport, copies: number): Promise<NeedsOutcome | null> {
    const last = lastBlock(open);
    const { language } = open.report;
    if (!last || language === null) return { kind: 'noRoom', fault: 'noBlock' };
    const { fields } = last;
    const keys = fields.map((field) => needKey(last.block, field));
    const own = keys.flatMap((key) => open.report.fields.get(key)?.control ?? []);
    if (isGrouped(open.report, own)) return { kind: 'noRoom', fault: 'grouped' };
    const order = { language, fields, copies, prompt: promptOf(open.report) };
    const faults: BlockFault[] = [];
    const repeated = await this.session.repeatBlock(keys, (ooxml, parseXml) => {
      const copy = copyBlock(ooxml, order, parseXml);
      if (copy.kind === 'copied') return copy.ooxml;
      faults.push(copy.fault);
      return null;
    });
    const [fault] = faults;
    if (fault) return { kind: 'noRoom', fault };
    if (!repeated.ok) return { kind: 'refused', refusal: repeated.refusal };
    return this.hasBlocks(last, copies)
      ? null
      : { kind: 'refused', refusal: { kind: 'altered', code: 'BlockNotFound' } };
  }

  private hasBlocks({ block, fields }: LastBlock, copies: number): boolean {
    const now = this.opened()?.fields ?? new Map<FieldKey, FieldState>();
    const added = Array.from({ length: copies }, (_, index) => block + index + 1);
    return added.every((number) => fields.every((field) => now.get(needKey(number, field))?.reachable));
  }
}

const desks = new WeakMap<Session, NeedsDesk>();

/** The desk of a session: one, however often its page comes and goes. */
export function needsDeskOf(session: Session): NeedsDesk {
  const desk = desks.get(session) ?? new NeedsDesk(session);
  desks.set(session, desk);
  return desk;
}
