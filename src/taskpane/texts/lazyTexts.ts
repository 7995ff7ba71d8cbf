import { use } from 'react';
import { useTexts } from './TextsProvider';
import type { PaneLanguage } from '../../words/paneLanguage';

/** What a page says of its own, in the pane's language. */
interface LazyTexts<T> {
  readonly load: (language: PaneLanguage) => Promise<T>;
  /** A component that asks too early waits in its Suspense. */
  readonly useTexts: () => T;
}

/** The texts of pages that are loaded when they are asked for: each language is a file of its own, loaded with them. */
export function lazyTexts<T>(files: Readonly<Record<PaneLanguage, () => Promise<T>>>): LazyTexts<T> {
  const loaded = new Map<PaneLanguage, Promise<T>>();
  const load = (language: PaneLanguage): Promise<T> => {
    const texts = loaded.get(language) ?? files[language]();
    loaded.set(language, texts);
    return texts;
  };
  return {
    load,
    useTexts: () => use(load(useTexts().language)),
  };
}
