import { openDocx } from '../template/docx';
import { openFlatOpc } from '../template/flatOpc';
import type { Package } from '../template/package';
import { wordParts } from '../template/package';
import type { ReportModel } from '../template/report';
import { readReport } from '../template/report';
import type { ParseXml } from '../template/xml';
import type { DocumentPort, HostControl, OpenDocument } from './port';
import type { Outcome } from './refusal';
import { granted, refused } from './refusal';

export interface ReadDocument {
  readonly report: ReportModel;
  readonly controls: readonly HostControl[];
}

function openPackage(source: string | Uint8Array, parseXml: ParseXml): Package | null {
  if (typeof source === 'string') return openFlatOpc(source, parseXml);
  const opening = openDocx(source, parseXml);
  return opening.kind === 'opened' ? opening.package : null;
}

function understand({ source, controls }: OpenDocument, parseXml: ParseXml): Outcome<ReadDocument> {
  const opened = openPackage(source, parseXml);
  return opened
    ? granted({ report: readReport(wordParts(opened)), controls })
    : refused('unknown', 'UnreadableDocument');
}

/** Reads the open document; where the host can't give its XML, or gives it broken, the file is read instead. */
export async function readDocument(port: DocumentPort, parseXml: ParseXml): Promise<Outcome<ReadDocument>> {
  const opened = await port.open();
  const read = opened.ok ? understand(opened.value, parseXml) : opened;
  if (read.ok || read.refusal.kind === 'offline') return read;
  const file = await port.openFile();
  return file.ok ? understand(file.value, parseXml) : read;
}
