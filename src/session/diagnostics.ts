import type { FieldKey } from '../assessment/fieldKey';
import type { ReportModel } from '../template/report';
import { isSameId } from './bindControls';
import type { Circumstances, PortDiagnostics } from './port';
import type { Session } from './session';
import type { FieldState, SessionState } from './state';

type Counts = ReadonlyMap<string, number>;

/** What was understood of the document, in kinds, counts and names of our own. */
interface DocumentDiagnostics {
  readonly language: string | null;
  readonly templateDate: string | null;
  readonly criteria: number;
  /** The document's controls by type and place. */
  readonly controls: Counts;
  readonly fields: number;
  /** How the host's control was found for each field: by its id, by title, tag and text, or not at all. */
  readonly bound: { readonly byId: number; readonly byLook: number };
  readonly notReached: readonly FieldKey[];
  readonly problems: Counts;
}

/** All that support may know: nothing in it is from the document's text, its labels or its titles. */
export interface Diagnostics {
  readonly port: PortDiagnostics;
  readonly phase: SessionState['phase'];
  /** Null while no document is understood. */
  readonly document: DocumentDiagnostics | null;
  /** Fields by status, and how many have a rival in the document. */
  readonly fields: Counts;
  /** Codes of what was refused and still waits. */
  readonly refusals: Counts;
  readonly circumstances: Circumstances | null;
  readonly orphans: number;
  /** The code with which the last look at the document was refused. */
  readonly blind: string | null;
}

function countBy<T>(items: Iterable<T>, nameOf: (item: T) => string): Counts {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
  return counts;
}

function diagnoseDocument(report: ReportModel, ids: ReadonlyMap<FieldKey, number>): DocumentDiagnostics {
  const fields = [...report.fields.values()];
  const reached = fields.filter(({ key }) => ids.has(key));
  const byId = reached.filter(({ key, control }) => isSameId(control.id, ids.get(key) ?? -1)).length;
  return {
    language: report.language,
    templateDate: report.templateDate,
    criteria: report.criteria.length,
    controls: countBy(
      report.controls,
      ({ type, place, locked }) => `${type} ${place}${locked ? ' locked' : ''}`,
    ),
    fields: fields.length,
    bound: { byId, byLook: reached.length - byId },
    notReached: fields.map(({ key }) => key).filter((key) => !ids.has(key)),
    problems: countBy(report.problems, ({ kind }) => kind),
  };
}

const statusOf = ({ status, rival }: FieldState): string =>
  rival === null ? status : `${status} with a rival`;

/** How this document was understood and how Word has answered, without any of the document's text: for support. */
export function diagnose(session: Session): Diagnostics {
  const state = session.store.getState();
  const fields = state.phase === 'open' ? [...state.fields.values()] : [];
  return {
    port: session.host(),
    phase: state.phase,
    document: 'report' in state ? diagnoseDocument(state.report, session.ids) : null,
    fields: countBy(fields, statusOf),
    refusals: countBy(
      fields.flatMap(({ refusal }) => refusal ?? []),
      ({ kind, code }) => `${kind} ${code}`,
    ),
    circumstances: state.phase === 'open' ? state.circumstances : null,
    orphans: 'orphans' in state ? state.orphans.length : 0,
    blind: state.phase === 'open' ? (state.blind?.code ?? null) : null,
  };
}
