import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { CriterionWork, WorkingData } from '../assessment/workingData';
import { noWork, withWork } from '../assessment/workingData';
import { workingDataNamespace } from '../template/workingDataPart';
import type { WorkingDataReading } from '../template/workingDataXml';
import type { ParseXml } from '../template/xml';
import type { Clock, DocumentPort } from './port';
import type { Outcome, Refusal } from './refusal';
import { refused } from './refusal';
import { readWorkingData, workingDataPart } from './workingFormat';

/** The assessor's ticks, figures and notes, which travel in the document and never show in its text. */
export interface WorkingState {
  readonly data: WorkingData;
  /** What was found in the document when it was opened; null until it has been read. */
  readonly found: WorkingDataReading | null;
  readonly status: 'settled' | 'typing' | 'writing' | 'refused';
  readonly refusal: Refusal | null;
}

const empty: WorkingState = { data: new Map(), found: null, status: 'settled', refusal: null };

/** How long the assessor pauses before working data is kept in the document, in milliseconds. */
export const pauseBeforeKeeping = 1_500;

/** Keeps the working data of one open document. */
export class Working {
  readonly store: StoreApi<WorkingState> = createStore<WorkingState>(() => empty);
  private cancelPause: () => void = () => undefined;
  /** Removing was asked for and is not done: to try again is to remove. */
  private removing = false;

  constructor(
    private readonly footing: { port: DocumentPort; clock: Clock; parseXml: ParseXml },
    private readonly enqueue: <T>(work: () => Promise<Outcome<T>>) => Promise<Outcome<T>>,
  ) {}

  /** Reads what the document holds. Absence and damage are told, and nothing is written. */
  async read(): Promise<void> {
    const reading = await this.enqueue(() => this.find());
    if (!reading.ok) {
      this.store.setState({ status: 'refused', refusal: reading.refusal });
      return;
    }
    const found = reading.value;
    const data = found.kind === 'read' ? found.data : empty.data;
    this.store.setState({ data, found, status: 'settled', refusal: null });
  }

  /** Another document has come into the window: what was worked out belongs to the one before. */
  startAnew(): void {
    this.cancelPause();
    this.removing = false;
    this.store.setState(empty, true);
  }

  /** What has been worked out on a criterion. */
  of(number: number): CriterionWork {
    return this.store.getState().data.get(number) ?? noWork;
  }

  /** Whether work can be kept: not before the document was read, and never over a newer pane's data. */
  canKeep(): boolean {
    const { found } = this.store.getState();
    return found !== null && found.kind !== 'newer';
  }

  /** Changes the work on a criterion; it is kept in the document when the assessor pauses. */
  change(number: number, change: Partial<CriterionWork>): void {
    this.changeAll(new Map([[number, change]]));
  }

  /** The same for several criteria at once, by number. */
  changeAll(changes: ReadonlyMap<number, Partial<CriterionWork>>): void {
    if (!this.canKeep()) return;
    this.cancelPause();
    this.removing = false;
    const data = [...changes].reduce(
      (before, [number, change]) => withWork(before, number, change),
      this.store.getState().data,
    );
    this.store.setState({ data, status: 'typing', refusal: null });
    this.cancelPause = this.footing.clock.after(pauseBeforeKeeping, () => void this.keep());
  }

  /** Writes what is not yet kept; also tries again what was refused. */
  async keep(): Promise<void> {
    this.cancelPause();
    if (this.store.getState().found === null) await this.read();
    const { status, data } = this.store.getState();
    if (status !== 'typing' && status !== 'refused') return;
    if (!this.canKeep()) return;
    await this.write(this.removing ? empty.data : data);
  }

  /** Takes the working data out of the document, before the report is sent. */
  async remove(): Promise<void> {
    this.cancelPause();
    this.removing = true;
    await this.write(empty.data);
  }

  private async find(): Promise<Outcome<WorkingDataReading>> {
    const { port, parseXml } = this.footing;
    const parts = await port.readParts(workingDataNamespace);
    return parts.ok ? readWorkingData(parts.value, parseXml) : parts;
  }

  private async write(data: WorkingData): Promise<void> {
    this.store.setState({ status: 'writing' });
    const outcome = await this.enqueue(() => this.send(data));
    if (!outcome.ok) {
      this.store.setState({ status: 'refused', refusal: outcome.refusal });
      return;
    }
    const found: WorkingDataReading = data.size === 0 ? { kind: 'absent' } : { kind: 'read', data, lost: 0 };
    this.removing = false;
    const newer = this.store.getState().status === 'typing';
    if (newer) this.store.setState({ found });
    else this.store.setState({ data, found, status: 'settled', refusal: null });
  }

  private async send(data: WorkingData): Promise<Outcome<null>> {
    const { port } = this.footing;
    const part = await workingDataPart(data);
    if (!part.ok) return part;
    const xml = part.value;
    const replaced = await port.replaceParts(workingDataNamespace, xml);
    if (!replaced.ok) return replaced;
    const back = await port.readParts(workingDataNamespace);
    if (!back.ok) return back;
    const wanted = xml === null ? 0 : 1;
    return back.value.length === wanted ? replaced : refused('altered', 'ReadBack');
  }
}
