import { changedPackage } from './changedPackage';
import { sampleBytes } from './templateScript';

/** The Finnish sample with another word for the label of its first controls, and without the titles that would tell. */
export function relabelled(
  label: string,
  other: string,
  times: number,
  bytes: Uint8Array = sampleBytes('fi'),
): Uint8Array {
  let left = times;
  return changedPackage(bytes, {
    'word/document.xml': (xml) =>
      xml
        .replace(/<w:alias w:val="[^"]*"\/>/gu, '')
        .replaceAll(`>${label}`, (found) => (left-- > 0 ? `>${other}` : found)),
  });
}
