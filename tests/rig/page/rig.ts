import type { BatchRecord } from '../../../src/workbench/batchLog';
import type { PaneHost } from '../../../src/workbench/host';
import type { WordDocument } from '../../../src/workbench/wordDocument';
import { beyondPatience } from '../passTime';
import { Pane, paneTexts } from './pane';
import type { Texts } from './paper';
import { Paper } from './paper';
import type { TimedWindow } from './passingTime';
import { stillness, until } from './stillness';
import type { Language } from './sums';

/** What the page of the workbench keeps on its window. */
interface WorkbenchWindow extends Pick<TimedWindow, 'passTime'> {
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

const page = window as unknown as WorkbenchWindow;

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

  /** What the pane asked of Word in its own name. */
  get work(): readonly BatchRecord[] {
    return this.host.batches.filter(({ purpose }) => purpose === 'work');
  }

  /** A fresh copy of the sample with these texts, and a fresh pane beside it. */
  async begin(texts: Texts): Promise<void> {
    await this.calm();
    const Document = page.workbench.document.constructor as typeof WordDocument;
    const document = Document.open(this.file, 'report.docx');
    this.paper = new Paper(document, this.ids);
    this.paper.putAll(texts);
    this.host.faults.clear();
    sessionStorage.clear();
    this.pane.window.sessionStorage.clear();
    this.forgetBatches();
    this.host.documentReplaced(document);
    sessionStorage.clear();
    if (!(await this.opened())) throw new Error(`The pane does not open: ${this.pane.text}`);
    await this.calm();
  }

  /** The pane starts again beside the same document, as when Word restarts it. */
  reload(): void {
    this.earlier = this.host.batches.length;
    this.host.reload();
  }

  /** The pane shows what came of reading the document. */
  get hasRead(): boolean {
    const shows = this.pane.isOpen || this.pane.heading !== '';
    return shows && !this.pane.text.includes(paneTexts.opening);
  }

  /** Waits until the pane has read the document; time passes only while an answer to this pane is kept back. */
  async opened(): Promise<boolean> {
    const isHeldUp = (): boolean => areHeldUp(this.host.batches.slice(this.earlier));
    for (let round = 0; round < patientRounds; round++) {
      if (!(await until(() => this.hasRead || isHeldUp()))) return false;
      await this.still();
      if (this.hasRead) return true;
      if (isHeldUp()) this.passTime(beyondPatience);
    }
    return until(() => this.hasRead);
  }

  /** Waits until nothing goes on any more between pane and document. */
  still(): Promise<void> {
    return stillness(
      () => this.host.batches.length + this.answered,
      () => this.pane.isLoading || this.pane.window.timersWithin(soon) > 0,
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
    this.pane.window.passTime(milliseconds);
    page.passTime(milliseconds);
  }

  /** Batches already seen are of no more interest; the log would only grow. */
  forgetBatches(): void {
    (this.host.batches as BatchRecord[]).length = 0;
    this.earlier = 0;
  }

  private get answered(): number {
    return this.host.batches.filter(({ answer }) => answer !== null).length;
  }

  private get isWaiting(): boolean {
    return areHeldUp(this.work);
  }
}
