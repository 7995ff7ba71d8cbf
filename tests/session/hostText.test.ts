import { fitText, holdsGiven, keepsWords, readHostText } from '../../src/session/hostText';
import { withPrompt } from '../../src/session/knownPrompts';
import { Desk } from './desk';

test('The mark of a footnote is no part of a text', () => {
  expect(readHostText({ text: 'Vanha\u0002 teksti', prompt: '' })).toBe('Vanha teksti');
  expect(readHostText({ text: '\u0002', prompt: '' })).toBe('');
});

test.each([' ', '\u00a0', '\u200b', '\u00ad\ufeff', '\n\u2060'])('%j is no text', (text) => {
  expect(readHostText({ text, prompt: '' })).toBe('');
});

test('Word’s own characters are read and written as everybody’s', () => {
  expect(readHostText({ text: 'e\u001eposti työ\u001fhön\r\nviiva\vloppu', prompt: '' })).toBe(
    'e\u2011posti työ\u00adhön\nviiva\nloppu',
  );
  expect(fitText('liitetty\u0007\u0000 sarake\f\uf0b7 kohta', true)).toBe('liitetty sarake\n• kohta');
  expect(fitText('kaksi\vriviä', false)).toBe('kaksi riviä');
  expect(keepsWords('45\u00a0%', '45\u202f%')).toBe(true);
});

test.each([
  ['4', '4 pistettä', true],
  ['1', '1 piste', true],
  ['4', '4–5 pistettä', false],
  ['4', '5 pistettä', false],
  ['4 pistettä', '4', false],
  ['', 'Valitse kohde.', false],
])('A list that was given "%s" and says "%s" holds it: %s', (given, found, isHeld) => {
  expect(holdsGiven(given, found)).toBe(isHeld);
});

describe('A prompt that the host gives as text and keeps to itself', () => {
  test('is known from the time when the document was read', () => {
    const prompts = new Map([[1, ['Oma kehote']]]);
    const told = { text: 'Oma kehote', prompt: '' };
    expect(withPrompt(prompts, 1, told).prompt).toBe('Oma kehote');
    expect(withPrompt(prompts, 2, told)).toBe(told);
  });

  test('is never taken for a text, neither at a look nor after clearing', async () => {
    const desk = await Desk.open();
    desk.document.promptAsText = 'Oma kehote';
    await desk.session.open();
    await desk.session.look();
    expect(desk.field('criterion.7.comments')).toMatchObject({ text: '', status: 'settled' });
    desk.session.setScore(7, 4);
    await desk.session.settled();
    desk.session.setScore(7, null);
    await desk.session.settled();
    expect(desk.field('criterion.7.score')).toMatchObject({ text: '', status: 'settled', refusal: null });
  });
});
