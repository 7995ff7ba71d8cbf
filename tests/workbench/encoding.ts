import { TextDecoder as Decoder, TextEncoder as Encoder } from 'node:util';

// jsdom lacks what every browser has. The zip library looks for it once, when it is loaded, and its own way is wrong
// for characters beyond the first plane. Arrays of bytes must all be of one kind, or none equals the other.
Object.assign(globalThis, {
  TextEncoder: Encoder,
  TextDecoder: Decoder,
  Uint8Array: Object.getPrototypeOf(Buffer),
});
