import type { Outcome } from '../session/refusal';
import { granted } from '../session/refusal';
import { askCommon } from './refusals';

/** Bytes asked for at a time: the most that all hosts give. */
const sliceSize = 65_536;

async function readSlices(file: Office.File): Promise<Outcome<Uint8Array>> {
  const bytes = new Uint8Array(file.size);
  let at = 0;
  for (let index = 0; index < file.sliceCount; index++) {
    const slice = await askCommon<Office.Slice>((callback) => file.getSliceAsync(index, callback));
    if (!slice.ok) return slice;
    bytes.set(slice.value.data as ArrayLike<number>, at);
    at += slice.value.size;
  }
  return granted(bytes);
}

/** The open document as a .docx file: the second way to its structure, for documents that Word can't give as OOXML. */
export async function readDocumentFile(): Promise<Outcome<Uint8Array>> {
  const opened = await askCommon<Office.File>((callback) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, callback),
  );
  if (!opened.ok) return opened;
  const bytes = await readSlices(opened.value);
  await askCommon<undefined>((callback) => opened.value.closeAsync(callback as () => void));
  return bytes;
}
