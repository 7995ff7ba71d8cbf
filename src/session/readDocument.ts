import type { DocumentFacts } from '../assessment/checkedReport';
import type { FieldKey } from '../assessment/fieldKey';
import { openFlatOpc } from '../template/flatOpc';
import type { Package } from '../template/package';
import type { ReportModel } from '../template/report';
import type { ParseXml } from '../template/xml';
import { bindControls } from './bindControls';
import { found } from './field';
import { isHostText } from './hostText';
import type { KnownPrompts } from './knownPrompts';
import { knownPrompts } from './knownPrompts';
import { loadReader, loadUnpacker } from './loadReader';
import type { Circumstances, OpenDocument } from './port';
import type { Outcome } from './refusal';
import { granted, refused } from './refusal';
import type { FieldState } from './state';

/** The open document understood: its report, its fields' states and the host's ids of those that the host reaches. */
export interface ReadDocument {
  readonly report: ReportModel;
  readonly fields: ReadonlyMap<FieldKey, FieldState>;
  readonly ids: ReadonlyMap<FieldKey, number>;
  /** The ids of all controls that the host lists, fields or not: when they change, the document's structure has. */
  readonly listed: ReadonlySet<number>;
  readonly prompts: KnownPrompts;
  readonly circumstances: Circumstances;
  readonly facts: DocumentFacts;
}

/** The report of a document whose structure is known, its fields bound to the controls of the host. */
export function bind(
  report: ReportModel,
  facts: DocumentFacts,
  { controls, circumstances }: OpenDocument,
  prompts: ReadonlyMap<number, string> = new Map(),
): ReadDocument {
  const hosts = bindControls(report.controls, controls.filter(isHostText));
  const reached = [...report.fields.values()].flatMap(({ key, control, prefix }): [FieldKey, number][] => {
    const host = prefix === '' ? hosts.get(control) : undefined;
    return host ? [[key, host.id]] : [];
  });
  const fields = [...report.fields].map(([key, field]): [FieldKey, FieldState] => [key, found(field, hosts)]);
  return {
    report,
    fields: new Map(fields),
    ids: new Map(reached),
    listed: new Set(controls.map(({ id }) => id)),
    prompts: knownPrompts(hosts, prompts),
    circumstances,
    facts,
  };
}

/** One control without a text is not reached; where none has any, the answer says nothing of the document. */
const hasNoTexts = ({ controls }: OpenDocument): boolean => controls.length > 0 && !controls.some(isHostText);

const unreadable = refused('unknown', 'UnreadableDocument');

async function openPackage(source: string | Uint8Array, parseXml: ParseXml): Promise<Outcome<Package>> {
  if (typeof source === 'string') {
    const opened = openFlatOpc(source, parseXml);
    return opened ? granted(opened) : unreadable;
  }
  const unpacker = await loadUnpacker();
  if (!unpacker.ok) return unpacker;
  const opening = unpacker.value.openDocx(source, parseXml);
  return opening.kind === 'opened' ? granted(opening.package) : unreadable;
}

/** Makes a report of what the document gave. */
export type Understand = (document: OpenDocument) => Promise<Outcome<ReadDocument>>;

/** The way in which documents are understood: by the reader, as the host's XML or file. */
export function understandWith(parseXml: ParseXml): Understand {
  void loadReader();
  return async (document) => {
    if (hasNoTexts(document)) return refused('unknown', 'NoText');
    const reader = await loadReader();
    if (!reader.ok) return reader;
    const opened = await openPackage(document.source, parseXml);
    if (!opened.ok) return opened;
    const { report, facts, prompts } = reader.value.readPackage(opened.value);
    return granted(bind(report, facts, document, prompts));
  };
}
