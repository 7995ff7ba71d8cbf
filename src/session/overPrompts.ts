import type { FieldKey } from '../assessment/fieldKey';
import type { Holding } from '../assessment/holding';
import { keepsWords } from './hostText';
import type { Ledger } from './ledger';
import type { FoundText } from './port';
import type { FieldState } from './state';
import type { Sending } from './transitions';

/** A text that was sent to a field, and what the host told of the field until then. */
export interface OverPrompt {
  readonly field: FieldState;
  readonly id: number;
  readonly sending: Sending;
  readonly found: FoundText;
}

/** What is found out of texts that took the place of prompts. */
export interface OverPromptEvents {
  /** A write took away what else the field held. */
  tookAlong(key: FieldKey, text: string, lost: readonly Holding[]): void;
  /** A write has taken along what nobody here knew of: nobody was asked. */
  tookUnasked(key: FieldKey, lost: readonly Holding[]): void;
}

export interface PromptReading {
  /** What else stood at a prompt that was written over, by the OOXML from before. */
  heldUnseen(field: FieldState, id: number, ooxml: string): readonly Holding[];
}

const commentsIn = ({ commentsBy = [] }: FoundText): readonly Holding[] => {
  const authors = [...new Set(commentsBy.filter(Boolean))];
  return commentsBy.length > 0 ? [{ kind: 'comment', count: commentsBy.length, authors }] : [];
};

const tells = ({ found: { ooxml, commentsBy = [] } }: OverPrompt): boolean =>
  ooxml !== undefined || commentsBy.length > 0;

/** Tells what went with prompts, once the texts are known to stand there, also where that was refused at first. */
export class OverPrompts {
  /** Of these texts it is not known whether they have come. */
  private unheard: readonly OverPrompt[] = [];

  constructor(
    private readonly ledger: Ledger,
    private readonly events: OverPromptEvents,
    /** Null where the code for it can't be loaded. */
    private readonly loadReading: () => Promise<PromptReading | null>,
  ) {
    ledger.store.subscribe(() => this.hear());
  }

  /** Another report is open from now on. */
  startAnew(): void {
    this.unheard = [];
  }

  take(sent: readonly OverPrompt[]): void {
    this.unheard = [...this.unheard, ...sent.filter(tells)];
    this.hear();
  }

  private hear(): void {
    if (this.unheard.length === 0) return;
    const fields = this.ledger.opened()?.fields;
    const isThere = ({ field: { key }, sending }: OverPrompt): boolean =>
      keepsWords(fields?.get(key)?.text ?? '', sending.text);
    const mayCome = ({ field: { key }, sending }: OverPrompt): boolean =>
      fields?.get(key)?.doubts.some(({ text }) => text === sending.text) ?? false;
    const there = this.unheard.filter(isThere);
    this.unheard = this.unheard.filter((one) => !isThere(one) && mayCome(one));
    if (there.length > 0) void this.tell(there);
  }

  private async tell(there: readonly OverPrompt[]): Promise<void> {
    const reading = there.some(({ found }) => found.ooxml !== undefined) ? await this.loadReading() : null;
    for (const { field, id, sending, found } of there) {
      const { ooxml } = found;
      const lost = ooxml === undefined ? commentsIn(found) : (reading?.heldUnseen(field, id, ooxml) ?? []);
      if (lost.length === 0) continue;
      this.events.tookAlong(field.key, sending.text, lost);
      this.events.tookUnasked(field.key, lost);
    }
  }
}
