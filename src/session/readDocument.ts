import type { DocumentFacts } from '../assessment/checkedReport';
import type { FieldKey } from '../assessment/fieldKey';
import { openFlatOpc } from '../template/flatOpc';
import type { Package } from '../template/package';
import type { ReportChoice } from '../template/readPackage';
import type { ReportModel } from '../template/report';
import type { ParseXml } from '../template/xml';
import { bindControls } from './bindControls';
import { found } from './field';
import type { InnerLabels } from './innerLabels';
import type { KnownPrompts } from './knownPrompts';
import { loadReader } from './loadReader';
import type { Circumstances, DocumentPort, OpenDocument } from './port';
import type { Outcome, TimedOutcome } from './refusal';
import { granted, refused } from './refusal';
import type { FieldState } from './state';

/** The open document understood: its report, its fields' states and the host's ids of those that the host reaches. */
export interface ReadDocument {
  readonly report: ReportModel;
  readonly fields: ReadonlyMap<FieldKey, FieldState>;
  /** The same for the fields that a person has yet to confirm. */
  readonly unsure: ReadonlyMap<FieldKey, FieldState>;
  readonly ids: ReadonlyMap<FieldKey, number>;
  /** The ids of all controls that the host lists, fields or not: when they change, the document's structure has. */
  readonly listed: ReadonlySet<number>;
  readonly prompts: KnownPrompts;
  readonly labels: InnerLabels;
  readonly circumstances: Circumstances;
  readonly facts: DocumentFacts;
}

function bind(
  report: ReportModel,
  facts: DocumentFacts,
  { controls, circumstances }: OpenDocument,
): ReadDocument {
  const hosts = bindControls(report.controls, controls);
  const all = [...report.fields.values(), ...report.unsure.values()];
  const reached = all.flatMap(({ key, control }): [FieldKey, number][] => {
    const host = hosts.get(control);
    return host ? [[key, host.id]] : [];
  });
  const ids = new Map(reached);
  const labels = all.flatMap(({ key, prefix }): [number, string][] => {
    const id = ids.get(key);
    return prefix === '' || id === undefined ? [] : [[id, prefix]];
  });
  const prompting = [...hosts].filter(([control]) => control.prompting);
  const states = (fields: ReportModel['fields']): Map<FieldKey, FieldState> =>
    new Map([...fields].map(([key, field]) => [key, found(field, hosts)]));
  return {
    report,
    fields: states(report.fields),
    unsure: states(report.unsure),
    ids,
    labels: new Map(labels),
    listed: new Set(controls.map(({ id }) => id)),
    prompts: new Map(prompting.map(([, { id, text }]) => [id, text])),
    circumstances,
    facts,
  };
}

/** Unpacking a file is the second way and rarely gone: its code is loaded when it is. */
async function openPackage(source: string | Uint8Array, parseXml: ParseXml): Promise<Package | null> {
  if (typeof source === 'string') return openFlatOpc(source, parseXml);
  const { openDocx } = await import('../template/docx');
  const opening = openDocx(source, parseXml);
  return opening.kind === 'opened' ? opening.package : null;
}

async function understand(
  document: OpenDocument,
  parseXml: ParseXml,
  choice: ReportChoice,
): Promise<Outcome<ReadDocument>> {
  const reader = await loadReader();
  if (!reader.ok) return reader;
  const opened = await openPackage(document.source, parseXml);
  if (!opened) return refused('unknown', 'UnreadableDocument');
  const { report, facts } = reader.value.readPackage(opened, choice);
  return granted(bind(report, facts, document));
}

/** Reads the open document; where the host can't give its XML, or gives it broken, the file is read instead. */
export async function readDocument(
  port: DocumentPort,
  parseXml: ParseXml,
  choice: ReportChoice,
): Promise<TimedOutcome<ReadDocument>> {
  const understood = async (opened: Outcome<OpenDocument>): Promise<Outcome<ReadDocument>> =>
    opened.ok ? understand(opened.value, parseXml, choice) : opened;
  void loadReader();
  const { late, ...opened } = await port.open();
  const read = await understood(opened);
  if (read.ok) return read;
  if (read.refusal.kind === 'offline') return late ? { ...read, late: late.then(understood) } : read;
  const file = await port.openFile();
  return file.ok ? understand(file.value, parseXml, choice) : read;
}
