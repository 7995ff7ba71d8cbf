import type { BatchRecord } from '../../../src/workbench/batch/batchLog';
import type { CallRecord } from '../../../src/workbench/commonCalls';
import type { PaneHost } from '../../../src/workbench/host';
import type { WordDocument } from '../../../src/workbench/wordDocument';
import { beyondPatience } from '../passTime';
import type { CodeLoads, CountingWindow } from './codeLoads';
import { secondPane } from './ownStorage';
import { Pane, paneTexts } from './pane';
import type { Texts } from './paper';
import { Paper } from './paper';
import type { TimedWindow } from './passingTime';
import { stillness, until } from './stillness';
import type { Language } from './sums';

/** What the page of the workbench keeps on its window. */
interface WorkbenchWindow extends Pick<TimedWindow, 'passTime'>, CountingWindow {
  readonly workbench: { readonly host: PaneHost; readonly document: WordDocument };
}

/** Longer than the pane waits for the assessor to go on typing. */
const beyondPause = 2_000;

/** So often is an answer waited for, one late batch behind the other. */
const patientRounds = 8;
/** A timer of the pane or its client that is about to run, in milliseconds. */
const soon = 20;

const kindsKeptBack: readonly string[] = ['outOfOrder', 'unanswered', 'dropped'];

const isRunning = ({ answer, fault }: BatchRecord): boolean =>
  answer === null && fault?.kind !== 'dropped' && fault?.kind !== 'office';

/** A batch still runs or waits for its turn, or the answer of the last one is kept back. */
function areHeldUp(batches: readonly BatchRecord[]): boolean {
  const last = batches.at(-1)?.fault?.kind;
  return batches.some(isRunning) || (last !== undefined && kindsKeptBack.includes(last));
}

/** The answer to the last call is kept back, or one is late. */
function areCallsHeldUp(calls: readonly CallRecord[]): boolean {
  const last = calls.at(-1)?.fault?.kind;
  const isLate = ({ answered, fault }: CallRecord): boolean => !answered && fault?.kind === 'late';
  return calls.some(isLate) || (last !== undefined && kindsKeptBack.includes(last));
}

const page = window as unknown as WorkbenchWindow;

/** A pane of somebody else on the same document. */
interface Second {
  readonly host: PaneHost;
  readonly pane: Pane;
  readonly place: HTMLElement;
}

/**
 * One page with document and pane, where time passes at will, and where a report can be begun again without a new
 * page.
 */
export class Rig {
  readonly pane: Pane;
  paper: Paper;
  private readonly file: Uint8Array;
  /** How many batches the panes before a reload had sent. */
  private earlier = 0;
  private earlierCalls = 0;
  private second: Second | null = null;

  constructor(
    private readonly ids: ReadonlyMap<string, number>,
    /** The document's; the pane speaks Finnish. */
    readonly language: Language,
  ) {
    this.pane = new Pane(() => this.host.frame);
    this.paper = new Paper(page.workbench.document, ids);
    this.file = page.workbench.document.save();
  }

  get host(): PaneHost {
    return page.workbench.host;
  }

  /** The pieces of code that the pane loads late. */
  get code(): CodeLoads {
    return (page.codeLoads ??= { asked: 0, failing: null, met: false });
  }

  /** What the pane asked of Word in its own name. */
  get work(): readonly BatchRecord[] {
    return this.host.batches.filter(({ purpose }) => purpose === 'work');
  }

  /** A fresh copy of the sample with these texts, and a fresh pane beside it. */
  async begin(texts: Texts): Promise<void> {
    await this.calm();
    this.closeSecond();
    const Document = page.workbench.document.constructor as typeof WordDocument;
    const document = Document.open(this.file, 'report.docx');
    this.paper = new Paper(document, this.ids);
    this.paper.putAll(texts);
    this.host.faults.clear();
    this.host.calls.faults.clear();
    sessionStorage.clear();
    this.pane.window.sessionStorage.clear();
    this.forgetBatches();
    this.host.documentReplaced(document);
    sessionStorage.clear();
    if (!(await this.opened())) throw new Error(`The pane does not open: ${this.pane.text}`);
    await this.calm();
  }

  /** Somebody else opens the pane on the same document, with nothing wrong there. */
  async openSecond(): Promise<Pane> {
    if (this.second) return this.second.pane;
    const place = document.createElement('div');
    place.className = secondPane;
    document.body.append(place);
    const Host = this.host.constructor as typeof PaneHost;
    const { profile } = this.host.session;
    const paneUrl = this.host.frame.src;
    const own = { document: this.paper.document, profile, locale: 'fi-FI', paneUrl, container: place };
    const host = new Host(own);
    const pane = new Pane(() => host.frame);
    this.second = { host, pane, place };
    if (!(await until(() => pane.isOpen))) throw new Error('The second pane does not open.');
    await this.calm();
    return pane;
  }

  closeSecond(): void {
    this.second?.host.close();
    this.second?.place.remove();
    this.second = null;
  }

  /** The pane starts again beside the same document, as when Word restarts it. */
  reload(): void {
    this.earlier = this.host.batches.length;
    this.earlierCalls = this.host.calls.records.length;
    this.host.reload();
  }

  /** The pane shows what came of reading the document. */
  get hasRead(): boolean {
    const shows = this.pane.isOpen || this.pane.heading !== '' || this.pane.hasNotStarted;
    return shows && !this.pane.text.includes(paneTexts.opening);
  }

  /** Waits until the pane has read the document; time passes only while an answer to this pane is kept back. */
  async opened(): Promise<boolean> {
    const isHeldUp = (): boolean =>
      areHeldUp(this.host.batches.slice(this.earlier)) ||
      areCallsHeldUp(this.host.calls.records.slice(this.earlierCalls));
    for (let round = 0; round < patientRounds; round++) {
      if (!(await until(() => this.hasRead || isHeldUp()))) return false;
      await this.still();
      if (this.hasRead) return true;
      if (isHeldUp()) this.passTime(beyondPatience);
    }
    return until(() => this.hasRead);
  }

  /** All that the pane wants looked at, once it has sent again by itself what it may; leaves the pane on that page. */
  async concerns(): Promise<string[]> {
    const atFirst = await this.pane.concerns();
    if (atFirst.length === 0) return atFirst;
    await this.still();
    return this.pane.concernSentences;
  }

  /** Waits until nothing goes on any more between pane and document. */
  still(): Promise<void> {
    return stillness(
      () => this.eventful,
      () => this.panes.some((pane) => pane.isLoading || pane.window.timersWithin(soon) > 0),
    );
  }

  /** Lets all that waits come to its end: pauses in typing, the patience with Word, answers that come late. */
  async calm(): Promise<void> {
    await this.still();
    this.passTime(beyondPause);
    await this.still();
    for (let round = 0; round < patientRounds && this.isWaiting; round++) {
      this.passTime(beyondPatience);
      await this.still();
    }
  }

  passTime(milliseconds: number): void {
    this.panes.forEach((pane) => pane.window.passTime(milliseconds));
    page.passTime(milliseconds);
  }

  /** Batches already seen are of no more interest; the log would only grow. */
  forgetBatches(): void {
    (this.host.batches as BatchRecord[]).length = 0;
    this.host.calls.records.length = 0;
    this.earlier = 0;
    this.earlierCalls = 0;
  }

  private get panes(): readonly Pane[] {
    return this.second ? [this.pane, this.second.pane] : [this.pane];
  }

  /** Changes whenever something happens between a pane and the document. */
  private get eventful(): number {
    const hosts = this.second ? [this.host, this.second.host] : [this.host];
    const counts = hosts.map(({ batches, calls: { records } }) => {
      const answers = batches.filter(({ answer }) => answer !== null).length;
      return batches.length + answers + records.length + records.filter(({ answered }) => answered).length;
    });
    return counts.reduce((sum, count) => sum + count, 0);
  }

  private get isWaiting(): boolean {
    return areHeldUp(this.work) || areCallsHeldUp(this.host.calls.records);
  }
}
