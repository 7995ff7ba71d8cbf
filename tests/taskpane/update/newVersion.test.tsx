import { act, screen } from '@testing-library/react';
import { watchForNewVersion } from '../../../src/taskpane/update/newVersion';
import { renderPane } from '../renderPane';

const title = 'Uusi versio on saatavilla';
const ownScript = 'code/taskpane.11111111.js';
const fetched = jest.fn<Promise<Partial<Response>>, [string, RequestInit]>();
let stop: () => void = () => undefined;

const pageWith = (script: string): Partial<Response> => ({
  ok: true,
  text: () => Promise.resolve(`<script defer src="${script}"></script>`),
});

function addScript(src: string, defer = false): HTMLScriptElement {
  const script = document.createElement('script');
  // Not to be loaded: jsdom has no server.
  script.type = 'text/plain';
  script.defer = defer;
  script.setAttribute('src', src);
  document.head.append(script);
  return script;
}

/** A script of the pane does not come. */
const fail = (src = 'code/CheckPage.22222222.js'): Promise<void> =>
  act(async () => {
    addScript(src).dispatchEvent(new Event('error'));
    await new Promise((resolve) => setTimeout(resolve));
  });

beforeEach(() => {
  localStorage.clear();
  document.head.replaceChildren();
  addScript(ownScript, true);
  fetched.mockReset();
  globalThis.fetch = fetched as unknown as typeof fetch;
  stop = watchForNewVersion();
});
afterEach(() => act(() => stop()));

describe('A script of the pane that does not come', () => {
  it('is the sign of a new version where the server’s page asks for other scripts', async () => {
    fetched.mockResolvedValue(pageWith('code/taskpane.33333333.js'));
    await renderPane();
    expect(screen.queryByText(title)).toBeNull();
    await fail();
    expect(screen.getByText(title)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Lataa uudelleen' })).toBeTruthy();
    expect(fetched.mock.calls).toEqual([[location.pathname, { cache: 'no-store' }]]);
  });

  it.each<[why: string, answer: () => Promise<Partial<Response>>]>([
    ['the page is the same', () => Promise.resolve(pageWith(ownScript))],
    ['the server has no page', () => Promise.resolve({ ...pageWith('other.js'), ok: false })],
    ['nothing answers', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('is no new version where %s', async (_why, answer) => {
    fetched.mockImplementation(answer);
    await renderPane();
    await fail();
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(screen.queryByText(title)).toBeNull();
  });

  it('is of no concern where it is not the pane’s own', async () => {
    await renderPane();
    await fail('https://appsforoffice.microsoft.com/lib/1/hosted/telemetry.js');
    expect(fetched).not.toHaveBeenCalled();
  });

  it('is asked about again at the next one, where the server did not answer at first', async () => {
    fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    fetched.mockResolvedValueOnce(pageWith('code/taskpane.33333333.js'));
    await renderPane();
    await fail();
    await fail('code/DetailsPage.22222222.js');
    expect(screen.getByText(title)).toBeTruthy();
  });
});
