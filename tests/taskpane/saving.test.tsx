import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { longWait, patience } from '../../src/session/calls';
import { latePage } from '../../src/taskpane/navigation/latePage';
import { PageBoundary } from '../../src/taskpane/navigation/PageBoundary';
import { onceByLanguage } from '../../src/taskpane/texts/onceByLanguage';
import { loadEvidenceTexts } from '../../src/taskpane/evidence/texts/useEvidenceTexts';
import { WorkingNotice } from '../../src/taskpane/evidence/WorkingNotice';
import { SessionProvider } from '../../src/taskpane/SessionProvider';
import { Suspense } from 'react';
import { Desk } from '../session/desk';
import { renderOnSurface, renderPane } from './renderPane';

beforeEach(() => localStorage.clear());

const underWay = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('Above every page it is reported', () => {
  it('that Word is slow, and since when nothing was saved', async () => {
    const { desk, outside } = await renderPane();
    desk.document.failNext('write', 'unanswered');
    await act(async () => {
      desk.session.setScore(7, 4);
      await underWay();
      desk.clock.goOn(longWait);
    });
    expect(screen.getByText(/^Word vastaa hitaasti/)).toBeTruthy();
    await act(async () => {
      desk.clock.goOn(patience);
      await desk.session.settled();
    });
    expect(screen.queryByText(/^Word vastaa hitaasti/)).toBeNull();
    expect(screen.getByText(/^Word ei ole vastannut klo \d+.\d+ jälkeen/)).toBeTruthy();
    await outside(({ session }) => session.tryAgain());
    expect(screen.queryByText(/^Word ei ole vastannut/)).toBeNull();
    expect(desk.document.textOf('criterion.7.score')).toBe('4');
  });

  it('that the browser keeps no drafts', async () => {
    const { desk, outside } = await renderPane();
    desk.drafts.isFull = true;
    await outside(({ session }) => session.type('criterion.7.comments', 'Kesken'));
    expect(screen.getByText(/^Tämä selain ei säilytä keskeneräisiä tekstejä/)).toBeTruthy();
  });

  it('where Word has not said what a text took the place of, until it is taken note of', async () => {
    const { desk, outside } = await renderPane();
    desk.document.failNext('write', 'lostAfter');
    await outside(({ session }) => session.setScore(7, 4));
    const sentence = /^Word ei kertonut, mitä näissä kohdissa luki/u;
    expect(screen.queryByText(sentence)).toBeNull();
    await outside(({ session }) => session.look());
    const bars = within(screen.getByRole('complementary'));
    expect(bars.getByText(sentence)).toBeTruthy();
    expect(bars.getByRole('button', { name: /^7\. .* – Pisteet/u })).toBeTruthy();
    await userEvent.setup().click(bars.getByRole('button', { name: 'Selvä' }));
    expect(bars.queryByText(sentence)).toBeNull();
  });

  it('that something went wrong that nobody expected, until it is taken note of', async () => {
    const { desk, outside } = await renderPane();
    desk.document.failNext('glance', 'thrown');
    await outside(({ session }) => session.look());
    expect(screen.getByText(/odottamaton virhe/)).toBeTruthy();
    await outside(({ session }) => session.look());
    const note = screen.getByText(/odottamaton virhe/);
    await userEvent.setup().click(within(note).getByRole('button', { name: 'Yritä uudelleen' }));
    await outside(() => undefined);
    expect(screen.queryByText(/odottamaton virhe/)).toBeNull();
  });
});

it('A colleague’s text that was replaced twice waits among the things to look at', async () => {
  const { desk, user, outside } = await renderPane();
  const key = 'criterion.7.comments';
  await outside(({ document, session }) => {
    document.put(key, 'Ensimmäinen');
    session.type(key, 'Oma');
    session.leave(key);
  });
  desk.document.put(key, 'Toinen');
  await outside(({ session }) => session.look());
  await user.click(await screen.findByRole('button', { name: /^Huomioitavaa/ }));
  expect(await screen.findByText('Ensimmäinen')).toBeTruthy();
  expect(screen.getByText(/toisen kirjoittama teksti, jonka tilalle/)).toBeTruthy();
});

it('Two notes of the same time are shown with both texts, and the one that is picked is kept', async () => {
  await loadEvidenceTexts('fi');
  const desk = await Desk.open();
  const other = Desk.on(desk.document);
  await other.session.open();
  desk.session.working.change(5, { note: 'Yhden' });
  await desk.session.working.keep();
  other.session.working.change(5, { note: 'Toisen' });
  await other.session.working.keep();
  await renderOnSurface(
    <SessionProvider session={other.session}>
      <WorkingNotice />
    </SessionProvider>,
  );
  expect(screen.getByText(/Muistiinpanoa \(kriteeri 5\)/)).toBeTruthy();
  expect(screen.getByText(/Yhden/)).toBeTruthy();
  await userEvent.setup().click(screen.getByRole('button', { name: 'Käytä tässä kirjattua' }));
  await act(() => other.session.settled());
  expect(desk.document.parts.join('')).toContain('Toisen');
});

it('A page that is not loaded says so, leaves the rest alone, and is loaded by another try', async () => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const texts = onceByLanguage(
    jest.fn(() => Promise.resolve('sen tekstit')).mockRejectedValueOnce(new Error('ChunkLoadError')),
  );
  const load = jest.fn(() => Promise.resolve(() => <p>Sivu ja {texts.useLoaded('fi')}</p>));
  const Page = latePage(load.mockRejectedValueOnce(new Error('ChunkLoadError')));
  await renderOnSurface(
    <>
      <p>Muu osa</p>
      <PageBoundary from="Pisteet" back={() => undefined}>
        <Suspense fallback="Avataan">
          <Page />
        </Suspense>
      </PageBoundary>
    </>,
  );
  const user = userEvent.setup();
  expect(await screen.findByText('Sivua ei voitu ladata')).toBeTruthy();
  expect(screen.getByText('Muu osa')).toBeTruthy();
  await act(() => user.click(screen.getByRole('button', { name: 'Yritä uudelleen' })));
  expect(await screen.findByText('Sivua ei voitu ladata')).toBeTruthy();
  await act(() => user.click(screen.getByRole('button', { name: 'Yritä uudelleen' })));
  expect(await screen.findByText('Sivu ja sen tekstit')).toBeTruthy();
  quiet.mockRestore();
});
