import { use } from 'react';
import type { PaneLanguage } from '../../words/paneLanguage';

/** Something that is loaded once for each language that is asked for. */
interface OnceByLanguage<T> {
  readonly load: (language: PaneLanguage) => Promise<T>;
  /** At once where it is loaded; a component that asks earlier waits in its Suspense. */
  readonly useLoaded: (language: PaneLanguage) => T;
}

export function onceByLanguage<T>(loadOne: (language: PaneLanguage) => Promise<T>): OnceByLanguage<T> {
  const loading = new Map<PaneLanguage, Promise<T>>();
  const loaded = new Map<PaneLanguage, T>();
  const start = async (language: PaneLanguage): Promise<T> => {
    const value = await loadOne(language);
    loaded.set(language, value);
    return value;
  };
  const load = (language: PaneLanguage): Promise<T> => {
    const promise = loading.get(language) ?? start(language);
    loading.set(language, promise);
    return promise;
  };
  return { load, useLoaded: (language) => loaded.get(language) ?? use(load(language)) };
}
