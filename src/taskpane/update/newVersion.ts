import { useSyncExternalStore } from 'react';

let isThere = false;
const listeners = new Set<() => void>();

function setThere(value: boolean): void {
  isThere = value;
  listeners.forEach((listener) => listener());
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * The names of the scripts that the page itself asks for, which change with every part of the pane. The build marks
 * them by `defer`; what Office.js and webpack add later is not.
 */
const ownScripts = (): string[] =>
  [...document.querySelectorAll('script[defer][src]')].map((script) => script.getAttribute('src') ?? '');

/** Whether the server's page asks for other scripts than this one; no where it doesn't answer. */
async function isReplaced(scripts: readonly string[]): Promise<boolean> {
  try {
    const answer = await fetch(location.pathname, { cache: 'no-store' });
    if (!answer.ok) return false;
    const page = await answer.text();
    return scripts.some((name) => !page.includes(`"${name}"`));
  } catch {
    // No connection, then: that is why the code did not come.
    return false;
  }
}

const isOwnCode = (target: EventTarget | null): boolean =>
  (target instanceof HTMLScriptElement && target.src.startsWith(`${location.origin}/`)) ||
  (target instanceof HTMLLinkElement && target.href.startsWith(`${location.origin}/`));

/**
 * Looks for a new version whenever code of the pane does not come, whoever asked for it. Nothing is asked of the
 * server before. Returns what ends it.
 */
export function watchForNewVersion(): () => void {
  const scripts = ownScripts();
  const look = ({ target }: Event): void => {
    if (!isThere && isOwnCode(target))
      void isReplaced(scripts).then((replaced) => replaced && setThere(true));
  };
  // The failing of a script does not bubble, but is seen on its way down.
  document.addEventListener('error', look, true);
  return () => {
    document.removeEventListener('error', look, true);
    setThere(false);
  };
}

/** Whether the server has a new version and code of this one is gone. */
export const useIsNewVersion = (): boolean => useSyncExternalStore(listen, () => isThere);
