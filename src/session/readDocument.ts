import type { DocumentFacts } from '../assessment/checkedReport';
import type { FieldKey } from '../assessment/fieldKey';
import { openFlatOpc } from '../template/xml/flatOpc';
import type { Package } from '../template/xml/package';
import type { ReportChoice } from '../template/readPackage';
import type { ReportModel } from '../template/report';
import type { Respite } from '../template/turns';
import type { ParseXml } from '../template/xml/xml';
import { isTooMuch } from '../template/xml/xmlText';
import { bindControls } from './bindControls';
import type { Boxes } from './boxes';
import { hostOf, hostsOfBoxes } from './boxes';
import { found } from './field';
import { isHostText } from './hostText';
import type { KnownPrompts } from './knownPrompts';
import { knownPrompts } from './knownPrompts';
import { loadReader, loadUnpacker } from './loadReader';
import type { Circumstances, OpenDocument } from './port';
import type { Outcome } from './refusal';
import { granted, refused } from './refusal';
import type { FieldState } from './state';
import type { StruckNumbers } from './struckNumbers';
import { struckNumbers, withoutStruck } from './struckNumbers';

/** A control that may be an unsure field, and the host's id where the host reaches it. */
export interface RunnerUp {
  readonly field: FieldState;
  readonly id: number | undefined;
}

/** The open document understood: its report, its fields' states and the host's ids of those that the host reaches. */
export interface ReadDocument {
  readonly report: ReportModel;
  readonly fields: ReadonlyMap<FieldKey, FieldState>;
  /** The same for the fields that a person has yet to confirm. */
  readonly unsure: ReadonlyMap<FieldKey, FieldState>;
  /** The controls that an unsure field may be instead, as in the report: each as a field with its id at the host. */
  readonly runnersUp: ReadonlyMap<FieldKey, readonly RunnerUp[]>;
  readonly ids: ReadonlyMap<FieldKey, number>;
  readonly boxes: Boxes;
  /** The ids of all controls that the host lists, fields or not: when they change, the document's structure has. */
  readonly listed: ReadonlySet<number>;
  readonly prompts: KnownPrompts;
  readonly struck: StruckNumbers;
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
  const listed = bindControls(report.controls, controls.filter(isHostText));
  const all = [...report.fields.values(), ...report.unsure.values()];
  const struck = struckNumbers([...all, ...[...report.runnersUp.values()].flat()], listed, circumstances);
  const hosts = new Map(
    [...listed].map(([control, host]) => [control, withoutStruck(struck, host.id, host)]),
  );
  const reached = all.flatMap(({ key, control }): [FieldKey, number][] => {
    const host = hostOf(control, hosts);
    return host ? [[key, host.id]] : [];
  });
  const runnersUp = [...report.runnersUp].map(([key, fields]): [FieldKey, RunnerUp[]] => [
    key,
    fields.map((field) => ({ field: found(field, hosts), id: hostOf(field.control, hosts)?.id })),
  ]);
  const boxes = [...all, ...[...report.runnersUp.values()].flat()].flatMap(
    ({ control }): [number, readonly number[]][] => {
      const [first, ...rest] = hostsOfBoxes(control, hosts).map(({ id }) => id);
      return first === undefined ? [] : [[first, [first, ...rest]]];
    },
  );
  const states = (fields: ReportModel['fields']): Map<FieldKey, FieldState> =>
    new Map([...fields].map(([key, field]) => [key, found(field, hosts)]));
  return {
    report,
    fields: states(report.fields),
    unsure: states(report.unsure),
    runnersUp: new Map(runnersUp),
    ids: new Map(reached),
    boxes: new Map(boxes),
    listed: new Set(controls.map(({ id }) => id)),
    prompts: knownPrompts(hosts, prompts),
    struck,
    circumstances,
    facts,
  };
}

/** One control without a text is not reached; where none has any, the answer says nothing of the document. */
const hasNoTexts = ({ controls }: OpenDocument): boolean => controls.length > 0 && !controls.some(isHostText);

/** The refusal's code for a document that has far more in it than a report: it is not parsed. */
export const tooMuchCode = 'TooMuch';
const tooMuch = refused('unknown', tooMuchCode);
const unreadable = refused('unknown', 'UnreadableDocument');

async function openPackage(source: string | Uint8Array, parseXml: ParseXml): Promise<Outcome<Package>> {
  if (typeof source === 'string') return openText(source, parseXml);
  const unpacker = await loadUnpacker();
  if (!unpacker.ok) return unpacker;
  const opening = unpacker.value.openDocx(source, parseXml);
  if (opening.kind === 'opened') return granted(opening.package);
  return ['tooLarge', 'tooMuchMarkup'].includes(opening.fault) ? tooMuch : unreadable;
}

function openText(source: string, parseXml: ParseXml): Outcome<Package> {
  const opened = openFlatOpc(source, parseXml);
  if (opened) return granted(opened);
  return isTooMuch(source) ? tooMuch : unreadable;
}

/** Makes of what the document gave the report, or of two the one that is chosen. */
export type Understand = (document: OpenDocument, choice: ReportChoice) => Promise<Outcome<ReadDocument>>;

/**
 * The way in which documents are understood: by the reader, as the host's XML or file. Each reading has its own rests.
 */
export function understandWith(parseXml: ParseXml, newRest: () => Respite = () => () => null): Understand {
  void loadReader();
  return async (document, choice) => {
    if (hasNoTexts(document)) return refused('unknown', 'NoText');
    const reader = await loadReader();
    if (!reader.ok) return reader;
    const rest = newRest();
    const opened = await openPackage(document.source, parseXml);
    if (!opened.ok) return opened;
    const reading = await reader.value.readPackageInTurns(opened.value, rest, choice);
    const { report, facts, prompts } = reading;
    return granted(bind(report, facts, document, prompts));
  };
}
