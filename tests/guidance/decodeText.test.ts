import { decodeText } from '../../src/guidance/decodeText';

const text = '{"source": "Työhönvalmennus – ”Åbo” 😀"}';
const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();
const marked = `\uFEFF${text}`;
const utf16 = Buffer.from(marked, 'utf16le');

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(marked)],
    ['UTF-16 little endian with a mark', utf16],
    ['UTF-16 big endian with a mark', swapped(utf16)],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(text);
  });

  it.each([
    ['Windows-1252', Buffer.from('Työhönvalmennus', 'latin1')],
    ['Windows-1252 with its quotes and dashes', Buffer.from([0x22, 0x94, 0x96, 0x22])],
    ['Mac Roman', Buffer.from([0x54, 0x79, 0x9a])],
    ['UTF-16 little endian without a mark', Buffer.from('{"version": 1}', 'utf16le')],
    ['UTF-16 big endian without a mark', swapped(Buffer.from('{"version": 1}', 'utf16le'))],
    ['UTF-16 that is cut in a character', utf16.subarray(0, -1)],
    ['UTF-16 with half of a pair', Buffer.from('\uFEFF\uD83D{}', 'utf16le')],
    ['UTF-32 with a mark', Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0])],
    ['UTF-8 that is cut in a letter', Buffer.from('Työ').subarray(0, -1)],
  ])('refuses %s', (_, bytes) => {
    expect(decodeText(bytes)).toBeNull();
  });

  it('reads an empty file as an empty text', () => {
    expect(decodeText(new Uint8Array())).toBe('');
  });

  it('leaves letters alone that were broken before', () => {
    expect(decodeText(Buffer.from('Ty\uFFFD'))).toBe('Ty\uFFFD');
  });
});
