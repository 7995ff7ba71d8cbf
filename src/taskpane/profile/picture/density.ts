const inchesPerMetre = 39.3701;
/** Behind the signature and the first chunk, which every PNG begins with. */
const behindHeader = 33;

/** The check sum that ends a chunk of a PNG. */
function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

function densityChunk(perMetre: number): Uint8Array {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  chunk[16] = 1;
  view.setUint32(17, checkSum(chunk.subarray(4, 17)));
  return chunk;
}

/**
 * The PNG, saying how many of its pixels make an inch: so it has its right size on paper also where a host
 * ignores the one that it is given (office-js#6056). Canvases leave it out.
 */
export function withDensity(png: Uint8Array, perInch: number): Uint8Array {
  const chunk = densityChunk(Math.round(perInch * inchesPerMetre));
  const dense = new Uint8Array(png.length + chunk.length);
  dense.set(png.subarray(0, behindHeader));
  dense.set(chunk, behindHeader);
  dense.set(png.subarray(behindHeader), behindHeader + chunk.length);
  return dense;
}
