import type { FieldKey } from '../assessment/fieldKey';
import type { FieldAnswer } from '../template/answers';
import { latestAnswers, withAnswers } from '../template/answers';
import { rankOf } from '../template/confirmed';
import type * as format from '../template/answersXml';
import type { ReportModel } from '../template/report';
import type { ParseXml } from '../template/xml/xml';
import type { Calls } from './calls';
import { textsOnlyHere } from './entry';
import { settled } from './transitions';
import type { Queue } from './queue';
import type { Outcome } from './refusal';
import { granted, refused } from './refusal';
import type { RunnerUp } from './readDocument';
import type { FieldState, OpenReport, Orphan } from './state';

type Fields = OpenReport['fields'];

/** A report with its unsure fields, before anything was said of them. */
export interface Asked {
  readonly report: ReportModel;
  readonly fields: Fields;
  readonly unsure: Fields;
  readonly runnersUp: ReadonlyMap<FieldKey, readonly RunnerUp[]>;
  readonly ids: ReadonlyMap<FieldKey, number>;
}

/** A report in which the unsure fields that were confirmed are fields, and those that were denied are missing. */
export function withConfirmations<T extends Asked>(asked: T, answers: readonly FieldAnswer[]): T {
  if (asked.unsure.size === 0) return asked;
  const report = withAnswers(asked.report, answers);
  const ids = new Map(asked.ids);
  const now = [...asked.unsure].map(([key, first]): [FieldKey, FieldState] => {
    const rank = rankOf(report.fields.get(key) ?? report.unsure.get(key) ?? {});
    const runnerUp = rank > 0 ? asked.runnersUp.get(key)?.[rank - 1] : undefined;
    if (!runnerUp) return [key, first];
    if (runnerUp.id === undefined) ids.delete(key);
    else ids.set(key, runnerUp.id);
    return [key, runnerUp.field];
  });
  const confirmed = now.filter(([key]) => report.fields.has(key));
  const unsure = new Map(now.filter(([key]) => report.unsure.has(key)));
  return { ...asked, report, fields: new Map([...asked.fields, ...confirmed]), unsure, ids };
}

/** A field keeps what is known of it unless it is another control now. */
function isSameControl(key: FieldKey, before: ReportModel, now: ReportModel): boolean {
  const controlIn = ({ fields, unsure }: ReportModel) => (fields.get(key) ?? unsure.get(key))?.control;
  return controlIn(before) === controlIn(now);
}

const orphansOf = (field: FieldState): Orphan[] =>
  textsOnlyHere(field)
    .filter((text) => text !== '')
    .map((text) => ({ key: field.key, label: field.label, text, why: 'fieldGone' }));

/**
 * The open report once something else was said: what is known of each field goes on, and no text that is only here is
 * lost.
 */
export function reanswered(open: OpenReport, asked: Asked, answers: readonly FieldAnswer[]): OpenReport {
  const { report, fields, unsure } = withConfirmations(asked, answers);
  const known = new Map(
    [...open.unsure, ...open.fields].filter(([key]) => isSameControl(key, open.report, report)),
  );
  const goneOn = (now: Fields): [FieldState['key'], FieldState][] =>
    [...now].map(([key, field]) => [key, known.get(key) ?? field]);
  const left = [...open.fields.values()].filter(({ key }) => !fields.has(key));
  return {
    ...open,
    report,
    fields: new Map(goneOn(fields)),
    unsure: new Map(goneOn(unsure).map(([key, field]) => [key, settled(field)])),
    orphans: [...open.orphans, ...left.flatMap(orphansOf)],
  };
}

/** Few documents have anything to ask: the code is loaded for those that do. */
async function loadFormat(): Promise<Outcome<typeof format>> {
  try {
    return granted(await import('../template/answersXml'));
  } catch {
    return refused('offline', 'NotLoaded');
  }
}

/**
 * What a person has said of a document's unsure fields, remembered in the document itself. Where it takes no such part,
 * the same is asked when the document is next opened.
 */
export class Confirmations {
  known: readonly FieldAnswer[] = [];
  /** What was said here and is not yet in the document: it holds over what others said. */
  private unkept: readonly FieldAnswer[] = [];

  constructor(
    private readonly calls: Calls,
    private readonly queue: Queue,
    private readonly parseXml: ParseXml,
  ) {}

  /** Another document has come into the window. */
  forget(): void {
    this.known = [];
    this.unkept = [];
  }

  /** Whether anything was said, of which the document may know more by now. */
  get isInUse(): boolean {
    return this.known.length > 0;
  }

  /** Takes what a person says now. */
  give(answers: readonly FieldAnswer[]): void {
    this.known = [...this.known, ...answers];
    this.unkept = [...this.unkept, ...answers];
  }

  /**
   * Learns what was said before, also by others, and keeps what was said here and could not be kept yet: that holds.
   * `apply` is called whenever more is known.
   */
  async sync(apply: () => void): Promise<void> {
    await this.queue.run(async () => {
      apply();
      const code = await loadFormat();
      if (code.ok) await this.syncWith(code.value, apply);
    });
  }

  private async syncWith(
    { answersNamespace, parseAnswers, formatAnswers }: typeof format,
    apply: () => void,
  ): Promise<void> {
    const parts = await this.calls.outcome(
      (port) => port.readParts(answersNamespace),
      () => undefined,
    );
    if (!parts.ok) return;
    const said = this.unkept;
    const all = latestAnswers([...parseAnswers(parts.value, this.parseXml), ...said]);
    this.known = all;
    apply();
    if (said.length === 0) return;
    const kept = await this.calls.outcome(
      (port) => port.replaceParts(answersNamespace, formatAnswers(all), parts.value),
      () => undefined,
    );
    if (kept.ok) this.unkept = this.unkept.slice(said.length);
  }
}
