/** How many of a picture's pixels make an inch where it doesn't say. */
const usualDensity = 96;
const pointsPerInch = 72;
const inchesPerMetre = 39.3701;
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

interface Size {
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/** The size that a PNG has of itself, by its pixels and the density that it gives; null for what is no PNG. */
export function pngSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 33 || signature.some((byte, index) => bytes[index] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const perPoint = densityOf(view) / pointsPerInch;
  return { width: view.getUint32(16) / perPoint, height: view.getUint32(20) / perPoint };
}

/** In pixels for an inch; stands in a chunk of its own before the picture's data. */
function densityOf(view: DataView): number {
  for (let at = 8; at + 21 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const name = String.fromCharCode(...[4, 5, 6, 7].map((offset) => view.getUint8(at + offset)));
    if (name === 'IDAT') break;
    const isInMetres = name === 'pHYs' && view.getUint8(at + 16) === 1;
    if (isInMetres) return view.getUint32(at + 8) / inchesPerMetre;
  }
  return usualDensity;
}
