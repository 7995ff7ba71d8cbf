import { strToU8, zipSync } from 'fflate';

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const packages = 'http://schemas.openxmlformats.org/package/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The content types of the parts that are written here. */
export const partTypes = {
  document: `${word}.document.main+xml`,
  styles: `${word}.styles+xml`,
  settings: `${word}.settings+xml`,
  comments: `${word}.comments+xml`,
  footnotes: `${word}.footnotes+xml`,
  footer: `${word}.footer+xml`,
  glossary: `${word}.document.glossary+xml`,
  numbering: `${word}.numbering+xml`,
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  custom: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
} as const;

/** A part of relationships. */
export function relationships(...links: readonly (readonly [type: string, target: string])[]): string {
  const each = links.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`;
}

/** The part that says what the others are; pictures are PNGs. */
export const contentTypes = (
  types: readonly (readonly [part: string, type: keyof typeof partTypes])[],
  hasPicture = false,
): string =>
  [
    `${declaration}<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...(hasPicture ? ['<Default Extension="png" ContentType="image/png"/>'] : []),
    ...types.map(([name, type]) => `<Override PartName="${name}" ContentType="${partTypes[type]}"/>`),
    '</Types>',
  ].join('');

/** Parts by name as a file; always the same bytes. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files = Object.entries(parts).map(
    ([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) });
}
