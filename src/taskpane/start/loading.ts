type Loaded = HTMLScriptElement | HTMLLinkElement;

const officeScript = /\/office\.js(\?|$)/;

const settled: Loaded[] = [];
const refused: string[] = [];

const isWatched = (target: EventTarget | null): target is Loaded =>
  target instanceof HTMLScriptElement || target instanceof HTMLLinkElement;

const addressOf = (element: Loaded): string => ('src' in element ? element.src : element.href);

/** Keeps account of the scripts and style sheets of the page, and calls the listener for each that fails to load. */
export function watchLoading(onRefused: (address: string) => void): void {
  // These events don't bubble, but are seen on their way down.
  document.addEventListener('load', ({ target }) => void settle(target), true);
  document.addEventListener(
    'error',
    ({ target }) => {
      const address = settle(target);
      if (address === '') return;
      refused.push(address);
      onRefused(address);
    },
    true,
  );
}

/** The address of what is loaded or has failed; "" where the event is about anything else. */
function settle(target: EventTarget | null): string {
  if (!isWatched(target)) return '';
  settled.push(target);
  return addressOf(target);
}

/**
 * The first file that failed to load and may be why the pane is not there; "" if there is none. Where Office.js came
 * and defines nothing, it was no Office.js: a proxy answers so with a page of its own.
 */
export const refusedAddress = (): string => refused.filter(mayBeMissed)[0] ?? emptyOfficeAddress();

/** The first file that neither came nor failed; "" if there is none. */
export function silentAddress(): string {
  const silent = filesOfPage().filter((file) => settled.indexOf(file) < 0 && mayBeMissed(addressOf(file)))[0];
  return silent ? addressOf(silent) : '';
}

const filesOfPage = (): Loaded[] =>
  Array.from(document.querySelectorAll<Loaded>('script[src], link[rel="stylesheet"]'));

function emptyOfficeAddress(): string {
  if ('Office' in window) return '';
  const came = settled.filter((file) => officeScript.test(addressOf(file)))[0];
  return came ? addressOf(came) : '';
}

/** What Office.js tells Microsoft about itself is loaded from beside it, and nobody waits for that. */
const mayBeMissed = (address: string): boolean => !/\/(aria)?telemetry\//.test(address);

/** Whether the pane can't do without a file: what Office.js loads for itself may be dispensable. */
export const isIndispensable = (address: string): boolean =>
  address.startsWith(`${location.origin}/`) || officeScript.test(address);
