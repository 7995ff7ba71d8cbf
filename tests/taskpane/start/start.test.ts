import { reportStartFailure } from '../../../src/taskpane/start/startFailure';
import { paneLanguages } from '../../../src/words/paneLanguage';

const page = `<div id="root"><div id="start"><div role="status"><p>Avataan…</p></div></div></div>`;
const office = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** Lets the script that stands in the page run anew, in a page that holds these files. */
async function begin(files = ''): Promise<void> {
  Reflect.deleteProperty(window, 'Office');
  document.head.innerHTML = files;
  document.body.innerHTML = page;
  await jest.isolateModulesAsync(async () => {
    await import('../../../src/taskpane/start/start');
  });
}

const scriptAt = (src: string): string => `<script src="${src}"></script>`;
const fileAt = (address: string): Element | null =>
  document.querySelector(`[src="${address}"], [href="${address}"]`);
const loads = (address: string) => fileAt(address)?.dispatchEvent(new Event('load'));
/** A proxy's page in its place is loaded, too, and defines nothing. */
function officeLoads(): void {
  Object.assign(window, { Office: {} });
  loads(`${office}office.js`);
}
const fails = (address: string) => fileAt(address)?.dispatchEvent(new Event('error'));
const said = (): string => document.getElementById('root')?.textContent ?? '';
const alert = (): Element | null => document.querySelector('#root [role=alert]');

type Listening = [type: string, listener: EventListenerOrEventListenerObject, options?: boolean];
const listeners: (readonly [EventTarget, Listening])[] = [];

/** The page lives no longer than the script; here it is used again. */
function keepAccountOf(target: EventTarget): void {
  const add = target.addEventListener.bind(target);
  jest.spyOn(target, 'addEventListener').mockImplementation((...given: unknown[]) => {
    listeners.push([target, given as Listening]);
    add(...(given as Listening));
  });
}

beforeEach(() => {
  jest.useFakeTimers();
  keepAccountOf(window);
  keepAccountOf(document);
});
afterEach(() => {
  for (const [target, given] of listeners.splice(0)) target.removeEventListener(...given);
  jest.restoreAllMocks();
  jest.useRealTimers();
});

describe('Starting the pane', () => {
  it('says nothing once the pane has taken the place', async () => {
    await begin(scriptAt(`${office}office.js`));
    document.getElementById('root')?.replaceChildren('Raportti');
    fails(`${office}office.js`);
    await jest.advanceTimersByTimeAsync(20_000);
    expect(said()).toBe('Raportti');
  });

  it('says after five seconds which file it waits for, and of Word when it waits for no file', async () => {
    await begin(scriptAt(`${office}office.js`));
    await jest.advanceTimersByTimeAsync(4_999);
    expect(said()).toBe('Avataan…');
    await jest.advanceTimersByTimeAsync(1);
    expect(said()).toContain('Väntar på svar från appsforoffice.microsoft.com.');

    await begin(scriptAt(`${office}office.js`));
    officeLoads();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(said()).toContain('Waiting for Word to answer.');
  });

  it('says at once in three languages that Office.js was refused', async () => {
    await begin(scriptAt(`${office}office.js`));
    fails(`${office}office.js`);
    const sections = [...(alert()?.children ?? [])] as HTMLElement[];
    expect(sections.map(({ lang }) => lang)).toEqual([...paneLanguages]);
    for (const { textContent } of sections) expect(textContent).toContain(`${office}office.js`);
    expect(sections[0]?.textContent).toContain(
      'IT-tukea sallimaan tehtäväruudulle osoite https://appsforoffice',
    );
    expect(sections[2]?.textContent).toContain('Microsoft’s Office.js is loaded from there.');
    expect(document.querySelectorAll('#root button')).toHaveLength(3);
  });

  it('says at once that a file of its own was refused, which has nothing to do with Office.js', async () => {
    await begin(scriptAt(`${location.origin}/a.js`));
    fails(`${location.origin}/a.js`);
    expect(said()).toContain(`This address could not be loaded:${location.origin}/a.js`);
    expect(said()).not.toContain('Office.js');
  });

  it('waits when a file is refused that Office.js loads for itself, and names it in the end', async () => {
    await begin(scriptAt(`${office}office.js`) + scriptAt(`${office}word-web-16.00.js`));
    officeLoads();
    fails(`${office}word-web-16.00.js`);
    expect(alert()).toBeNull();
    await jest.advanceTimersByTimeAsync(20_000);
    expect(said()).toContain(`Den här adressen kunde inte laddas:${office}word-web-16.00.js`);
    expect(said()).toContain('Därifrån laddas Microsofts Office.js.');
  });

  it.each([5_000, 20_000])('names Office.js where a proxy sent something else, after %d ms', async (time) => {
    await begin(scriptAt(`${office}office.js`));
    loads(`${office}office.js`);
    await jest.advanceTimersByTimeAsync(time);
    expect(said()).toContain(`Tätä osoitetta ei saatu ladattua:${office}office.js`);
    expect(said()).toContain('ask your IT support to allow this address');
    expect(said()).not.toMatch(/Word ei vastaa|Waiting for Word/);
    expect(document.querySelectorAll('#root button')).toHaveLength(3);
  });

  it('names it also when the pane fails because of that', async () => {
    await begin(scriptAt(`${office}office.js`));
    loads(`${office}office.js`);
    reportStartFailure();
    expect(said()).toContain(`This address could not be loaded:${office}office.js`);
  });

  it.each([
    ['was refused', true],
    ['never comes', false],
  ])('does not blame telemetry that %s for a Word that is silent', async (_, isRefused) => {
    const telemetry = `${office}telemetry/oteljs_agave.js`;
    await begin(scriptAt(`${office}office.js`) + scriptAt(telemetry));
    officeLoads();
    if (isRefused) fails(telemetry);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(said()).toContain('Waiting for Word to answer.');
    await jest.advanceTimersByTimeAsync(15_000);
    expect(said()).toContain('Word ei vastaa.');
    expect(said()).not.toContain('oteljs');
  });

  it.each([
    ['a script', scriptAt(`${office}office.js`), `${office}office.js`],
    [
      'a style sheet',
      '<link rel="stylesheet" href="https://example.org/a.css">',
      'https://example.org/a.css',
    ],
  ])('names %s that never comes after twenty seconds', async (_, file, address) => {
    await begin(file);
    await jest.advanceTimersByTimeAsync(20_000);
    expect(said()).toContain(`Tämä osoite ei vastaa:${address}`);
  });

  it('says that Word does not answer when all files are there', async () => {
    await begin(scriptAt(`${office}office.js`));
    officeLoads();
    await jest.advanceTimersByTimeAsync(20_000);
    expect(said()).toContain('Word ei vastaa.');
  });

  it('says that the pane failed when it reports so, also in the place of a pane', async () => {
    await begin();
    document.getElementById('root')?.replaceChildren('Raportti');
    reportStartFailure();
    expect(said()).not.toContain('Raportti');
    expect(said()).toContain('Tehtäväruutu ei auennut');
    expect(said()).toContain('sulje tehtäväruutu ja avaa se uudelleen');
  });

  it('speaks once the root is there, which stands below the script', async () => {
    await begin(scriptAt(`${office}office.js`));
    document.body.replaceChildren();
    fails(`${office}office.js`);
    document.body.innerHTML = page;
    await jest.advanceTimersByTimeAsync(100);
    expect(alert()).not.toBeNull();
  });
});

describe('In a view of Internet Explorer or of the first Edge', () => {
  it.each([
    'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko',
    'Chrome/64.0 Edge/18.17763',
  ])('the page asks for WebView2: %s', async (userAgent) => {
    jest.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent);
    await begin();
    expect(said()).toContain('IPS-laatuarviointi tarvitsee Microsoft Edge WebView2:n');
    expect(said()).toContain('IPS-kvalitetsbedömning behöver Microsoft Edge WebView2');
    expect(document.querySelectorAll('#root button')).toHaveLength(0);
  });

  it('of which today’s Edge is none', async () => {
    jest.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0');
    await begin();
    expect(said()).toBe('Avataan…');
  });
});
