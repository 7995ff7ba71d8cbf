import type { PlanStatus } from '../../assessment/plan/plan';
import type { ActionField, FactField, FrontFact } from '../tags';

/** A field of a handout: its name, and what shows while nothing is typed there. */
export interface FieldWords {
  readonly name: string;
  readonly prompt: string;
}

/** A table as it is described to those who can't see it. */
export interface TableWords {
  readonly caption: string;
  readonly description: string;
}

/** The words of the action plan. */
export interface PlanWords {
  /** Without its ending. */
  readonly file: string;
  readonly title: string;
  /** By what criteria the assessment was made that the plan rests on; the introduction begins with it. */
  readonly basis: Readonly<Record<'ips' | 'latu', string>>;
  readonly introduction: string;
  readonly result: string;
  readonly needs: string;
  readonly actions: string;
  readonly addRow: string;
  /** Heads of the tables of facts. */
  readonly factHeads: readonly [name: string, content: string];
  readonly front: Readonly<Record<FrontFact, FieldWords>>;
  readonly criterion: FieldWords;
  readonly facts: Readonly<Record<FactField, FieldWords>>;
  readonly action: Readonly<Record<ActionField, FieldWords>>;
  readonly statuses: Readonly<Record<PlanStatus, string>>;
  /** Other words that say the same, in lower case. */
  readonly alsoStatus: Readonly<Record<PlanStatus, readonly string[]>>;
  readonly tables: { readonly front: TableWords; readonly facts: TableWords; readonly actions: TableWords };
  /** Before the number of a page. */
  readonly page: string;
}
