import { act, render, screen } from '@testing-library/react';
import { Suspense, useState, type ReactNode } from 'react';
import { onceByLanguage } from '../../src/taskpane/texts/onceByLanguage';

/** A page that waits for what is loaded; hooks stand before and after, as on the pane's own pages. */
function pageOf({ useLoaded }: ReturnType<typeof onceByLanguage<string>>): ReactNode {
  function Page(): ReactNode {
    useState(0);
    const value = useLoaded('fi');
    const [kept] = useState(value);
    return kept;
  }
  return (
    <Suspense fallback="…">
      <Page />
    </Suspense>
  );
}

const draw = (page: ReactNode): Promise<unknown> => act(() => Promise.resolve(render(page)));

// That React had to recover would be a complaint in the console, which fails a test.
describe('What is loaded once for each language', () => {
  it('is waited for, and loaded once', async () => {
    let resolve: (value: string) => void = () => undefined;
    const load = jest.fn(() => new Promise<string>((given) => (resolve = given)));
    await draw(pageOf(onceByLanguage(load)));
    expect(screen.getByText('…')).toBeTruthy();
    await act(() => {
      resolve('Hei');
      return Promise.resolve();
    });
    expect(screen.getByText('Hei')).toBeTruthy();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('may arrive while its page is being drawn', async () => {
    await draw(pageOf(onceByLanguage(() => Promise.resolve('Hei'))));
    expect(screen.getByText('Hei')).toBeTruthy();
  });
});
