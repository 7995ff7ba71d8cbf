/** @jest-environment jsdom */
import { AutoOpening } from '../../src/word/autoOpening';

const property = 'Office.AutoShowTaskpaneWithDocument';

/** Settings of a document whose Word answers when it is told to. */
function settingsInOffice(): { kept: Map<string, unknown>; answer: () => void } {
  const kept = new Map<string, unknown>();
  let answer = (): void => undefined;
  const settings = {
    get: (name: string) => kept.get(name),
    set: (name: string, value: unknown) => void kept.set(name, value),
    remove: (name: string) => void kept.delete(name),
    saveAsync: (callback: (result: object) => void) => {
      answer = () => callback({ status: 'succeeded', value: null });
    },
  };
  const AsyncResultStatus = { Succeeded: 'succeeded' };
  Object.assign(globalThis, { Office: { AsyncResultStatus, context: { document: { settings } } } });
  return { kept, answer: () => answer() };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('A choice that Word does not answer', () => {
  it('counts as refused: all is as before', async () => {
    const { kept } = settingsInOffice();
    const opening = new AutoOpening();
    const turned = opening.turn(true);
    await jest.advanceTimersByTimeAsync(30_000);
    expect(await turned).toBe(false);
    expect([opening.isOn(), kept.has(property)]).toEqual([false, false]);
  });

  it('holds where the answer comes late', async () => {
    const { answer } = settingsInOffice();
    const opening = new AutoOpening();
    const turned = opening.turn(true);
    await jest.advanceTimersByTimeAsync(30_000);
    expect(await turned).toBe(false);
    answer();
    await jest.advanceTimersByTimeAsync(0);
    expect(opening.isOn()).toBe(true);
  });
});
