import { use } from 'react';
import type { PaneLanguage } from '../../words/paneLanguage';
import { loading } from '../navigation/loading';

/** Something that is loaded once for each language that is asked for. */
interface OnceByLanguage<T> {
  readonly load: (language: PaneLanguage) => Promise<T>;
  /** A component that asks too early waits in its Suspense. */
  readonly useLoaded: (language: PaneLanguage) => T;
}

export function onceByLanguage<T>(loadOne: (language: PaneLanguage) => Promise<T>): OnceByLanguage<T> {
  const loaded = new Map<PaneLanguage, Promise<T>>();
  const load = (language: PaneLanguage): Promise<T> => {
    const known = loaded.get(language);
    if (known) return known;
    const promise = loading(
      () => loadOne(language),
      () => loaded.delete(language),
    );
    loaded.set(language, promise);
    // By these React knows that it need not wait: without them it asks for the fallback once, whatever has arrived.
    void promise.then(
      (value) => Object.assign(promise, { status: 'fulfilled', value }),
      () => undefined,
    );
    return promise;
  };
  // What has arrived goes through `use`, too: React draws a page that waited once more, and counts on the same hooks.
  return { load, useLoaded: (language) => use(load(language)) };
}
