/** @jest-environment jsdom */
import { supportedSets } from '../../src/word/capabilities';
import { onThemeChange, whenReady } from '../../src/word/office';

const light = { bodyBackgroundColor: '#FFFFFF' };
const dark = { bodyBackgroundColor: '#262626' };

/** Puts an Office of so little as a test needs into the window. */
function office(parts: object): void {
  Object.assign(globalThis, { Office: { HostType: { Word: 'Word' }, ...parts } });
}

beforeEach(() => {
  const quiet = Object.assign(new EventTarget(), { matches: false });
  Object.assign(window, { matchMedia: () => quiet });
});
afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

describe('The theme', () => {
  it('is reported when it has changed by the time that the pane gets the focus again', () => {
    const context = { officeTheme: light };
    office({ context });
    const told: unknown[] = [];
    const stop = onThemeChange((theme) => told.push(theme));
    window.dispatchEvent(new Event('focus'));
    expect(told).toEqual([]);
    context.officeTheme = dark;
    window.dispatchEvent(new Event('focus'));
    window.dispatchEvent(new Event('focus'));
    expect(told).toEqual([{ dark: true, highContrast: false }]);
    stop();
    context.officeTheme = light;
    window.dispatchEvent(new Event('focus'));
    expect(told).toHaveLength(1);
  });

  it('is unknown where Office does not tell it', async () => {
    office({
      onReady: () => Promise.resolve({ host: 'Word', platform: 'PC' }),
      context: { displayLanguage: 'sv-FI', document: { url: 'C:\\rapport.docx' } },
    });
    expect(await whenReady()).toEqual({
      isWord: true,
      displayLanguage: 'sv-FI',
      platform: 'PC',
      documentUrl: 'C:\\rapport.docx',
      theme: null,
    });
  });
});

describe('Where the pane runs', () => {
  it('is no Word in a plain browser', async () => {
    office({ onReady: () => Promise.resolve({ host: null, platform: null }), context: {} });
    expect((await whenReady()).isWord).toBe(false);
  });

  it('is unknown until Office.js is there, however late', async () => {
    const told: boolean[] = [];
    const ready = whenReady().then(({ isWord }) => told.push(isWord));
    document.head.append(document.createElement('script'));
    document.querySelector('script')?.dispatchEvent(new Event('load'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(told).toEqual([]);
    office({ onReady: () => Promise.resolve({ host: 'Excel', platform: 'PC' }), context: {} });
    document.querySelector('script')?.dispatchEvent(new Event('load'));
    await ready;
    expect(told).toEqual([false]);
  });

  it('is no Word in another program of Office', async () => {
    office({ onReady: () => Promise.resolve({ host: 'Excel', platform: 'PC' }), context: {} });
    expect((await whenReady()).isWord).toBe(false);
  });

  it('is told by the API sets that it has, by name and version', () => {
    const has = new Set(['WordApi 1.1', 'WordApi 1.3', 'CustomXmlParts 1.1']);
    const isSetSupported = (name: string, version: string): boolean => has.has(`${name} ${version}`);
    office({ context: { requirements: { isSetSupported } } });
    expect(supportedSets()).toEqual([...has]);
  });
});
