import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import { remember } from '../storage/memory';
import { loadTexts } from './loadTexts';
import type { Texts } from './texts';
import type { PaneLanguage } from '../../words/paneLanguage';

interface TextsInUse {
  readonly texts: Texts;
  /** Changes the pane's language, now and for later times; answers false where it can't be loaded. */
  readonly choose: (language: PaneLanguage) => Promise<boolean>;
}

const TextsContext = createContext<TextsInUse | null>(null);

function useTextsInUse(): TextsInUse {
  const inUse = useContext(TextsContext);
  if (!inUse) throw new Error('Texts are used outside of TextsProvider.');
  return inUse;
}

export const useTexts = (): Texts => useTextsInUse().texts;
export const useChooseLanguage = (): TextsInUse['choose'] => useTextsInUse().choose;

/** Gives the pane its words. A language that can't be loaded leaves the one in use as it is. */
export function TextsProvider({ initial, children }: { initial: Texts; children: ReactNode }): ReactNode {
  const [texts, setTexts] = useState(initial);
  useEffect(() => {
    document.documentElement.lang = texts.language;
    document.title = texts.product;
  }, [texts]);
  const inUse = useMemo<TextsInUse>(
    () => ({
      texts,
      choose: async (language) => {
        const chosen = await loadTexts(language).catch(() => null);
        if (chosen === null) return false;
        remember('language', language);
        setTexts(chosen);
        return true;
      },
    }),
    [texts],
  );
  return <TextsContext value={inUse}>{children}</TextsContext>;
}
