import type { Outcome } from '../session/refusal';
import { granted, refused } from '../session/refusal';
import { askCommon } from './refusals';

/** Bytes asked for at a time: the most that all hosts give. */
const sliceSize = 65_536;

/** Files that are being read. Word gives two at a time at most: one whose slice never comes would keep its place. */
const underWay = new Set<Office.File>();

const broken = refused('unknown', 'BrokenFile');

async function readSlices(file: Office.File): Promise<Outcome<Uint8Array>> {
  const bytes = new Uint8Array(file.size);
  let at = 0;
  for (let index = 0; index < file.sliceCount; index++) {
    const slice = await askCommon<Office.Slice>((callback) => file.getSliceAsync(index, callback));
    if (!slice.ok) return slice;
    const data = slice.value.data as ArrayLike<number> | null;
    if (!data || at + data.length > bytes.length) return broken;
    bytes.set(data, at);
    at += data.length;
  }
  return at === bytes.length ? granted(bytes) : broken;
}

const openFile = (): Promise<Outcome<Office.File>> =>
  askCommon<Office.File>((callback) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, callback),
  );

/** Nobody waits for it: what was read is there. */
function close(file: Office.File): void {
  underWay.delete(file);
  file.closeAsync(() => undefined);
}

/** Where Word gives no further file, those whose reading has come to a stop are let go. */
async function openInTheirPlace(): Promise<Outcome<Office.File>> {
  const opened = await openFile();
  if (opened.ok || underWay.size === 0) return opened;
  underWay.forEach(close);
  return openFile();
}

/** The open document as a .docx file: the second way to its structure, for documents that Word can't give as OOXML. */
export async function readDocumentFile(): Promise<Outcome<Uint8Array>> {
  const opened = await openInTheirPlace();
  if (!opened.ok) return opened;
  const file = opened.value;
  underWay.add(file);
  try {
    return await readSlices(file);
  } finally {
    close(file);
  }
}
