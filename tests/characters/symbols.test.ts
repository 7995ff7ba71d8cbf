import { characterOfSymbol } from '../../src/characters/symbols';

it.each([
  ['the arrow that Word makes of two hyphens', 'Wingdings', 'F0E0', '→'],
  ['a face, whatever the case of name and digits', ' WINGDINGS', 'f04a', '☺'],
  ['a bullet', 'Symbol', 'F0B7', '•'],
  ['a place without the start of the private range', 'Wingdings', '00FC', '✓'],
  ['a character of Unicode in another font', 'Segoe UI Symbol', '2713', '✓'],
  ['a sign that is not known', 'Wingdings', 'F021', '\ufffd'],
  ['a font that is not known', 'Webdings', 'F061', '\ufffd'],
  ['a character in a font named like a member of JavaScript', 'constructor', '2713', '✓'],
  ['half of a pair', 'Segoe UI Emoji', 'D83D', '\ufffd'],
  ['a control character', 'Arial', '0007', '\ufffd'],
  ['no digits', 'Arial', '', '\ufffd'],
])('%s is read', (_, font, code, character) => {
  expect(characterOfSymbol(font, code)).toBe(character);
});
