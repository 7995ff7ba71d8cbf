import { Desk } from './desk';

let mockIsThere = false;
jest.mock('../../src/session/placing', () => {
  if (!mockIsThere) throw new Error('The server does not answer.');
  return jest.requireActual<object>('../../src/session/placing');
});

const comments = 'criterion.7.comments';

it('Without the code that looks at what a text takes the place of, the new one waits and is tried again', async () => {
  const desk = await Desk.open();
  const write = async (text: string): Promise<void> => {
    desk.session.type(comments, text);
    desk.session.leave(comments);
    await desk.session.settled();
  };
  await write('Ensimmäinen');
  expect(desk.document.textOf(comments)).toBe('Ensimmäinen');
  await write('Toinen');
  expect(desk.document.textOf(comments)).toBe('Ensimmäinen');
  expect(desk.field(comments)).toMatchObject({
    draft: 'Toinen',
    status: 'refused',
    refusal: { kind: 'offline', code: 'NotLoaded' },
  });
  mockIsThere = true;
  desk.session.tryAgain(comments);
  await desk.session.settled();
  expect(desk.document.textOf(comments)).toBe('Toinen');
  expect(desk.field(comments).status).toBe('settled');
});
