import type { Holding } from '../holding';
import type { ReportLanguage } from '../../words/reportLanguage';
import type { Score } from '../score';

/** How far an action has come, in the order in which a list offers them. */
export const planStatuses = ['notStarted', 'underWay', 'done', 'dropped'] as const;
export type PlanStatus = (typeof planStatuses)[number];

/** A key development need as an action plan takes it from the report; texts are the report's own. */
export interface PlannedNeed {
  /** Null where the report's own words name no criterion, or several. */
  readonly number: number | null;
  /** Number and name, as the report words them. */
  readonly criterion: string;
  readonly score: string;
  /** What the criterion asks, in lines; "" where the report doesn't say. */
  readonly asks: string;
  readonly recommendations: string;
  /** Null where none was set. */
  readonly target: Score | null;
}

/** An action plan as it is handed out: what the unit adds to it is left open. */
export interface Plan {
  readonly unit: string;
  /** When the assessment was made, as the report says. */
  readonly assessed: string;
  /** "" while a score is missing, the level, too. */
  readonly total: string;
  readonly level: string;
  /** The assessment was made by the criteria adapted for people with partial work ability. */
  readonly isAdapted: boolean;
  readonly needs: readonly PlannedNeed[];
}

/** What a unit wrote into a row of its plan. */
export interface PlanAction {
  readonly action: string;
  readonly responsible: string;
  readonly due: string;
  /** Null where none was chosen, or what stands there is none of the list. */
  readonly status: PlanStatus | null;
  /** As it stands there. */
  readonly statusText: string;
  readonly followUp: string;
  /** What stands in columns that were added, each with the column's head. */
  readonly more: readonly string[];
}

/** A development need of a plan that was read back. */
export interface ReadNeed {
  readonly criterion: string;
  readonly score: string;
  /** What the criterion asks, in lines as they stand there now. */
  readonly asks: string;
  readonly recommendations: string;
  readonly target: string;
  /** In the plan's order; rows in which nothing stands are none. */
  readonly actions: readonly PlanAction[];
  /** What was written below or between its tables, or in rows and tables that were added. */
  readonly notes: readonly string[];
}

export interface ReadPlan {
  /** Of its words; null where it is in another language than reports are. */
  readonly language: ReportLanguage | null;
  readonly unit: string;
  readonly assessed: string;
  readonly total: string;
  readonly level: string;
  readonly needs: readonly ReadNeed[];
  /** What was written before the first development need. */
  readonly notes: readonly string[];
  /** What it holds besides texts, which is not read. */
  readonly holds: readonly Holding[];
  /** It has tracked changes, which are read as if they were accepted. */
  readonly isTracked: boolean;
  /** It rests on an assessment by the criteria adapted for people with partial work ability. */
  readonly isAdapted: boolean;
}
