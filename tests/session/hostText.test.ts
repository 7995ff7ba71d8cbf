import { readHostText } from '../../src/session/hostText';
import { withPrompt } from '../../src/session/knownPrompts';
import { Desk } from './desk';

test('The mark of a footnote is no part of a text', () => {
  expect(readHostText({ text: 'Vanha\u0002 teksti', prompt: '' })).toBe('Vanha teksti');
  expect(readHostText({ text: '\u0002', prompt: '' })).toBe('');
});

describe('A prompt that the host gives as text and keeps to itself', () => {
  test('is known from the time when the document was read', () => {
    const prompts = new Map([[1, 'Oma kehote']]);
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
