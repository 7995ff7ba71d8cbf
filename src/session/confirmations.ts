import type { FieldAnswer } from '../template/answers';
import { withAnswers } from '../template/answers';
import type * as format from '../template/answersXml';
import type { ReportModel } from '../template/report';
import type { ParseXml } from '../template/xml';
import type { DocumentPort } from './port';
import type { Outcome } from './refusal';
import { granted, refused } from './refusal';
import type { FieldState } from './state';

interface Asked {
  readonly report: ReportModel;
  readonly fields: ReadonlyMap<FieldState['key'], FieldState>;
  readonly unsure: ReadonlyMap<FieldState['key'], FieldState>;
}

/** A report in which the unsure fields that were confirmed are fields, and those that were denied are missing. */
export function withConfirmations<T extends Asked>(open: T, answers: readonly FieldAnswer[]): T {
  if (open.unsure.size === 0) return open;
  const report = withAnswers(open.report, answers);
  const confirmed = [...open.unsure].filter(([key]) => report.fields.has(key));
  const unsure = new Map([...open.unsure].filter(([key]) => report.unsure.has(key)));
  return { ...open, report, fields: new Map([...open.fields, ...confirmed]), unsure };
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

  constructor(
    private readonly footing: { readonly port: DocumentPort; readonly parseXml: ParseXml },
    private readonly enqueue: <T>(work: () => Promise<Outcome<T>>) => Promise<Outcome<T>>,
  ) {}

  /** Another document has come into the window. */
  forget(): void {
    this.known = [];
  }

  /** Learns what was said before: what was said here meanwhile holds. */
  async read(): Promise<void> {
    const code = await loadFormat();
    if (!code.ok) return;
    const { answersNamespace, parseAnswers } = code.value;
    const { port, parseXml } = this.footing;
    const parts = await this.enqueue(() => port.readParts(answersNamespace));
    if (parts.ok) this.known = [...parseAnswers(parts.value, parseXml), ...this.known];
  }

  /** Keeps what a person says now. */
  async give(answers: readonly FieldAnswer[]): Promise<void> {
    this.known = [...this.known, ...answers];
    const code = await loadFormat();
    if (!code.ok) return;
    const { answersNamespace, formatAnswers } = code.value;
    await this.enqueue(() => this.footing.port.replaceParts(answersNamespace, formatAnswers(this.known)));
  }
}
