import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, type ReactNode } from 'react';
import { Aid } from '../../src/taskpane/evidence/Aid';
import { ErrorBoundary } from '../../src/taskpane/outside/ErrorBoundary';
import { latePage } from '../../src/taskpane/navigation/latePage';
import { PageBoundary } from '../../src/taskpane/navigation/PageBoundary';
import { fi } from '../../src/taskpane/texts/fi';
import { onceByLanguage } from '../../src/taskpane/texts/onceByLanguage';
import { TextsProvider } from '../../src/taskpane/texts/TextsProvider';

const shown = (): ReactNode => <p>Sivu on täällä</p>;
const failsOnce = <T,>(value: T): (() => Promise<T>) =>
  jest.fn<Promise<T>, []>().mockRejectedValueOnce(new Error('ChunkLoadError')).mockResolvedValue(value);

// React reports every error that a boundary takes.
beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));

async function draw(page: ReactNode, back = (): void => undefined): Promise<void> {
  await act(async () => {
    render(
      <TextsProvider initial={fi}>
        <ErrorBoundary>
          <p>Palkki</p>
          <PageBoundary from="Pisteet" back={back}>
            <Suspense fallback="…">{page}</Suspense>
          </PageBoundary>
        </ErrorBoundary>
      </TextsProvider>,
    );
    await Promise.resolve();
  });
}

const pages: [what: string, page: () => ReactNode][] = [
  [
    'code',
    () => {
      const Page = latePage(failsOnce(shown));
      return <Page />;
    },
  ],
  [
    'texts',
    () => {
      const { useLoaded } = onceByLanguage(failsOnce('Sivu on täällä'));
      function Page(): ReactNode {
        return <p>{useLoaded('fi')}</p>;
      }
      return <Page />;
    },
  ],
];

describe.each(pages)('A page whose %s could not be loaded', (_, page) => {
  it('says so, leaves the rest of the pane alone, and is loaded when tried again', async () => {
    await draw(page());
    await screen.findByRole('heading', { name: 'Sivua ei voitu ladata' });
    expect(screen.getByText('Palkki')).toBeTruthy();
    const again = screen.getByRole('button', { name: 'Yritä uudelleen' });
    await act(() => userEvent.setup().click(again));
    expect(await screen.findByText('Sivu on täällä')).toBeTruthy();
  });

  it('has a way back', async () => {
    const back = jest.fn();
    await draw(page(), back);
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Pisteet' }));
    expect(back).toHaveBeenCalledTimes(1);
  });
});

it('A part of a page that could not be loaded is loaded again for the next page', async () => {
  const Part = latePage(failsOnce(shown));
  const pageOf = (number: number): ReactNode => (
    <Aid key={number} missing="Osa puuttuu">
      <Part />
    </Aid>
  );
  const { rerender } = render(pageOf(1));
  expect(await screen.findByText('Osa puuttuu')).toBeTruthy();
  rerender(pageOf(2));
  expect(await screen.findByText('Sivu on täällä')).toBeTruthy();
});

it('A fault of a page itself is not taken for one that could not be loaded', async () => {
  function Page(): ReactNode {
    throw new TypeError('null');
  }
  await draw(<Page />);
  expect(await screen.findByRole('heading', { name: 'Tehtäväruudussa on vika' })).toBeTruthy();
});
