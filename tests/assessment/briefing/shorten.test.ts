import fc from 'fast-check';
import { shorten } from '../../../src/assessment/briefing/shorten';

it.each([
  ['Lyhyt.', 20, 'Lyhyt.'],
  ['Kaksi\n riviä\tja väli', 40, 'Kaksi riviä ja väli'],
  ['Tiimi kokoontuu. Johto tukee palvelua.', 30, 'Tiimi kokoontuu. …'],
  ['Esim. tiimi kokoontuu viikoittain. Johto tukee.', 30, 'Esim. tiimi kokoontuu…'],
  ['Tiimi. Kokoontuu viikoittain ja sopii', 24, 'Tiimi. Kokoontuu…'],
  ['Työllistymispalvelukokonaisuus', 10, 'Työllist…'],
  ['yksi, kaksi kolme', 8, 'yksi…'],
  ['😀😀😀😀😀😀', 7, '😀😀…'],
  ['merkki\u0001tön', 20, 'merkkitön'],
])('%j within %d characters is %j', (text, most, short) => {
  expect(shorten(text, most)).toBe(short);
});

it('Whatever the text, it is one line within its room, and its beginning', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.integer({ min: 8, max: 60 }),
      (text, most) => {
        const short = shorten(text, most);
        expect(short.length).toBeLessThanOrEqual(most);
        expect(short).not.toMatch(/[\r\n\t\p{Cs}]/u);
      },
    ),
  );
});
