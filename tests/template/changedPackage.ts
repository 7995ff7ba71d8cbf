import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The parts to change by name: each from its present text ("" where there is none) to its new one. */
export type PartChanges = Record<string, (text: string) => string>;

/** A .docx with some of its parts changed or added. */
export function changedPackage(bytes: Uint8Array, changes: PartChanges): Uint8Array {
  const parts = unzipSync(bytes);
  const zippable: Zippable = { ...parts };
  for (const [name, change] of Object.entries(changes)) {
    zippable[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  }
  return zipSync(zippable, { level: 1 });
}

/** Another relationship of the main document. */
export const related =
  (type: string, target: string) =>
  (relationships: string): string =>
    relationships.replace(
      '</Relationships>',
      `<Relationship Id="more${target.length}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`,
    );
