import fc from 'fast-check';
import type { ListFieldText } from '../../src/assessment/frontLists';
import { fieldOfEntry, placeEntries, readEntries } from '../../src/assessment/frontLists';

const list = (texts: readonly string[], multiline = true): ListFieldText[] =>
  texts.map((text, index) => ({ key: `front.recipients.${index + 1}`, text, multiline }));

function placed(fields: readonly ListFieldText[], entries: readonly string[]): ListFieldText[] {
  const texts = new Map(placeEntries(fields, entries).map(({ key, text }) => [key, text]));
  return fields.map((field) => ({ ...field, text: texts.get(field.key) ?? field.text }));
}

const textsOf = (fields: readonly ListFieldText[]): string[] => fields.map(({ text }) => text);

describe('The entries of a list', () => {
  it.each([
    ['none, while its fields are empty', ['', '', ''], []],
    ['one to a field', ['Aino', 'Bo', ''], ['Aino', 'Bo']],
    [
      'those of the last field by lines',
      ['Aino', 'Bo', 'Cia\nDan\nEva'],
      ['Aino', 'Bo', 'Cia', 'Dan', 'Eva'],
    ],
    ['a field before the last whole, with its lines', ['Aino\nTHL', 'Bo', ''], ['Aino\nTHL', 'Bo']],
    ['an empty field between others', ['', 'Bo', ''], ['', 'Bo']],
    ['not white space alone', [' ', '', ''], []],
  ])('are %s', (_, texts, entries) => {
    expect(readEntries(list(texts))).toEqual(entries);
  });

  it('are not taken apart in a last field of one line', () => {
    expect(readEntries(list(['Aino', 'Bo, Cia'], false))).toEqual(['Aino', 'Bo, Cia']);
  });

  it('of a list with one field are its lines', () => {
    expect(readEntries(list(['Aino\nBo']))).toEqual(['Aino', 'Bo']);
  });
});

describe('Placing entries', () => {
  it('puts what does not fit into the last field, one to a line', () => {
    expect(placeEntries(list(['Aino', '', '']), ['Aino', 'Bo', 'Cia', 'Dan'])).toEqual([
      { key: 'front.recipients.2', text: 'Bo' },
      { key: 'front.recipients.3', text: 'Cia\nDan' },
    ]);
  });

  it('puts commas between them in a last field of one line', () => {
    expect(textsOf(placed(list(['', ''], false), ['Aino', 'Bo', 'Cia']))).toEqual(['Aino', 'Bo, Cia']);
  });

  it('closes the gap that a removed entry leaves, and empties the field that is left over', () => {
    expect(textsOf(placed(list(['Aino', 'Bo', 'Cia']), ['Aino', 'Cia']))).toEqual(['Aino', 'Cia', '']);
    expect(textsOf(placed(list(['Aino', 'Bo', 'Cia\nDan']), ['Bo', 'Cia', 'Dan']))).toEqual([
      'Bo',
      'Cia',
      'Dan',
    ]);
  });

  it('changes nothing that is right already', () => {
    expect(placeEntries(list(['Aino', 'Bo', '']), ['Aino', 'Bo'])).toEqual([]);
  });

  it('is undone by reading, however many fields and entries there are', () => {
    const entry = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '' && !text.includes('\n'));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), fc.integer({ min: 1, max: 4 }), (entries, count) => {
        expect(readEntries(placed(list(Array<string>(count).fill('')), entries))).toEqual(entries);
      }),
    );
  });
});

it('An entry beyond the fields stands in the last one', () => {
  const fields = list(['Aino', 'Bo', 'Cia\nDan']);
  expect([0, 1, 2, 3].map((entry) => fieldOfEntry(fields, entry))).toEqual([0, 1, 2, 2]);
});
