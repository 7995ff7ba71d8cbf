import { act, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Aid } from '../../src/taskpane/evidence/Aid';
import { latePage } from '../../src/taskpane/navigation/latePage';
import { Whole } from '../../src/taskpane/navigation/Whole';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A part of a page that comes when it is let come, or fails. */
function partOf(words: string) {
  let come: () => void = () => undefined;
  let fail: () => void = () => undefined;
  const loaded = new Promise<() => ReactNode>((resolve, reject) => {
    come = () => resolve(() => <p>{words}</p>);
    fail = () => reject(new Error('ChunkLoadError'));
  });
  const Part = latePage(() => loaded);
  const settle = (how: () => void) =>
    act(async () => {
      how();
      await Promise.resolve();
    });
  const part = (
    <Aid missing="Vihje puuttuu">
      <Part />
    </Aid>
  );
  return { part, come: () => settle(come), fail: () => settle(fail) };
}

const pageWith = (...parts: readonly ReactNode[]): ReactNode => (
  <Whole>
    <button type="button">Pisteet</button>
    {parts.map((part, index) => (
      <div key={index}>{part}</div>
    ))}
  </Whole>
);

const button = () => screen.getByRole('button', { name: 'Pisteet' });
const isShown = (): boolean => button().closest('[aria-busy=true]') === null;

describe('A page that loads something late', () => {
  it('is shown once the last of it is there', async () => {
    const [hint, note] = [partOf('Vihje'), partOf('Muistiinpano')];
    await act(() => Promise.resolve(render(pageWith(hint.part, note.part))));
    expect(isShown()).toBe(false);
    await hint.come();
    expect(isShown()).toBe(false);
    await note.come();
    expect(isShown()).toBe(true);
  });

  it('can have the focus before it is shown', async () => {
    await act(() => Promise.resolve(render(pageWith(partOf('Vihje').part))));
    button().focus();
    expect(document.activeElement).toBe(button());
  });

  it('is shown without a part that cannot be loaded', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const hint = partOf('Vihje');
    await act(() => Promise.resolve(render(pageWith(hint.part))));
    await hint.fail();
    screen.getByText('Vihje puuttuu');
    expect(isShown()).toBe(true);
  });

  it('is shown without a part that does not come', async () => {
    await act(() => Promise.resolve(render(pageWith(partOf('Vihje').part))));
    act(() => {
      jest.advanceTimersByTime(3_000);
    });
    expect(isShown()).toBe(true);
  });

  it('stays once it is shown, whatever comes to it', async () => {
    const { rerender } = render(pageWith());
    expect(isShown()).toBe(true);
    await act(async () => {
      rerender(pageWith(partOf('Vihje').part));
      await Promise.resolve();
    });
    expect(isShown()).toBe(true);
  });
});
