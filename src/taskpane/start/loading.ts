type Loaded = HTMLScriptElement | HTMLLinkElement;

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

/** The first file that failed to load; "" if none did. */
export const refusedAddress = (): string => refused[0] ?? '';

/** The first file that neither came nor failed; "" if there is none. */
export function silentAddress(): string {
  const files = Array.from(document.querySelectorAll<Loaded>('script[src], link[rel="stylesheet"]'));
  const silent = files.filter((file) => !settled.includes(file))[0];
  return silent ? addressOf(silent) : '';
}

/** Whether the pane can't do without a file: what Office.js loads for itself may be dispensable. */
export const isIndispensable = (address: string): boolean =>
  address.startsWith(`${location.origin}/`) || /\/office\.js(\?|$)/.test(address);
