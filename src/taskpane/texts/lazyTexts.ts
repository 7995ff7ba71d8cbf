import { onceByLanguage } from './onceByLanguage';
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
  const { load, useLoaded } = onceByLanguage((language) => files[language]());
  return { load, useTexts: () => useLoaded(useTexts().language) };
}
