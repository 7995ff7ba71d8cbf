import { startPatience, startUp } from '../../../src/taskpane/outside/startUp';

beforeEach(() => {
  jest.useFakeTimers();
  document.body.innerHTML = '<div id="root"><p>Avataan…</p></div>';
});
afterEach(() => jest.useRealTimers());

const root = (): HTMLElement => {
  const found = document.getElementById('root');
  if (!found) throw new Error('The page has no root.');
  return found;
};

const opened = (): Promise<void> => {
  root().replaceChildren('Raportti');
  return Promise.resolve();
};

describe('Starting the pane', () => {
  it('says nothing when it goes well', async () => {
    await startUp(root(), opened);
    await jest.advanceTimersByTimeAsync(startPatience);
    expect(root().textContent).toBe('Raportti');
  });

  it('says in three languages that it failed, with a way on', async () => {
    const reload = jest.fn();
    const failing = startUp(root(), () => Promise.reject(new Error('No texts.')), reload);
    await expect(failing).rejects.toThrow('No texts.');
    expect([...root().querySelectorAll('section')].map(({ lang }) => lang)).toEqual(['fi', 'sv', 'en']);
    expect(root().querySelector('[role=alert]')?.textContent).toContain('Tehtäväruutu ei auennut.');
    root().querySelectorAll('button')[1]?.click();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('says so when Office does not answer in time', async () => {
    void startUp(root(), () => new Promise(() => undefined));
    await jest.advanceTimersByTimeAsync(startPatience - 1);
    expect(root().textContent).toBe('Avataan…');
    await jest.advanceTimersByTimeAsync(1);
    expect(root().textContent).toContain('The task pane did not open.');
  });

  it('still opens when the answer comes late', async () => {
    let answer: () => void = () => undefined;
    const late = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const starting = startUp(root(), () => late.then(opened));
    await jest.advanceTimersByTimeAsync(startPatience);
    answer();
    await starting;
    expect(root().textContent).toBe('Raportti');
  });
});
