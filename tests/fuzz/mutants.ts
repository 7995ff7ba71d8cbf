import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Draws a whole number below this one. */
export type Draw = (below: number) => number;

const parts = ['word/document.xml', 'word/numbering.xml', 'word/styles.xml', '_rels/.rels'] as const;
/** What breaks readers: limits, signs, nothing, and what is no number. */
const oddValues = ['', '-1', '0', '8', '9', '4294967296', '99999999999999999999', 'x', '1e9', ' 3 ', 'NaN'];

const pick = <T>(values: readonly T[], draw: Draw): T | undefined => values[draw(values.length)];

/** Some bytes of the file changed, left out or doubled. */
function ofBytes(bytes: Uint8Array, draw: Draw): Uint8Array {
  const changed = [...bytes];
  const count = draw(8) + 1;
  for (let at = 0; at < count; at++) {
    const place = draw(changed.length);
    const way = draw(3);
    if (way === 0) changed[place] = draw(256);
    else if (way === 1) changed.splice(place, draw(200));
    else changed.splice(place, 0, ...changed.slice(place, place + draw(200)));
  }
  return new Uint8Array(changed);
}

/** One part of the file with its text changed. */
function withPart(bytes: Uint8Array, draw: Draw, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const name = draw(3) === 0 ? (pick(parts, draw) ?? parts[0]) : parts[0];
  const xml = strFromU8(files[name] ?? new Uint8Array());
  return zipSync({ ...files, [name]: strToU8(change(xml)) }, { level: 0 });
}

/** Whole elements and tags left out, doubled or moved; now and then the result is not well-formed. */
const ofXml = (bytes: Uint8Array, draw: Draw): Uint8Array =>
  withPart(bytes, draw, (xml) => {
    const tags = [...xml.matchAll(/<[^>]+>/gu)].map(({ index }) => index);
    const place = (): number => pick(tags, draw) ?? 0;
    const [first = 0, second = 0] = [place(), place()].sort((left, right) => left - right);
    const piece = xml.slice(first, Math.min(second, first + 4000));
    const rest = xml.slice(0, first) + xml.slice(first + piece.length);
    const way = draw(3);
    if (way === 0) return rest;
    const target = way === 1 ? first : place();
    return way === 1
      ? xml.slice(0, first) + piece + xml.slice(first)
      : rest.slice(0, target) + piece + rest.slice(target);
  });

/** A number in an attribute of this name replaced by an odd one. */
const ofAttribute =
  (name: string) =>
  (bytes: Uint8Array, draw: Draw): Uint8Array =>
    withPart(bytes, draw, (xml) => {
      const found = [...xml.matchAll(new RegExp(`${name} w:val="([^"]*)"`, 'gu'))];
      const one = pick(found, draw);
      if (!one) return xml;
      const changed = `${name} w:val="${pick(oddValues, draw) ?? ''}"`;
      return xml.slice(0, one.index) + changed + xml.slice(one.index + one[0].length);
    });

export const mutations = {
  bytes: ofBytes,
  xml: ofXml,
  levels: ofAttribute('<w:ilvl'),
  lists: ofAttribute('<w:numId'),
  ids: ofAttribute('<w:id'),
} as const satisfies Record<string, (bytes: Uint8Array, draw: Draw) => Uint8Array>;
export type Mutation = keyof typeof mutations;
export const mutationNames = Object.keys(mutations) as Mutation[];
