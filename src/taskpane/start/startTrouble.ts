import type { StartTexts } from './startTexts';

/**
 * Why the pane is not there: a file's address was refused or is silent, Word is, the view is too old, or the pane
 * failed.
 */
export type StartTrouble =
  | { readonly kind: 'refused' | 'silent'; readonly address: string }
  | { readonly kind: 'wordSilent' | 'oldView' | 'failed' };

/** The sentences for a trouble: a heading and what follows it. */
export function troubleSentences(trouble: StartTrouble, texts: StartTexts): readonly string[] {
  switch (trouble.kind) {
    case 'refused':
    case 'silent':
      return addressSentences(trouble.kind, trouble.address, texts);
    case 'wordSilent':
      return [texts.notYetOpened, texts.wordSilent, texts.openAgain];
    case 'failed':
      return [texts.notOpened, texts.checkNetwork, texts.openAgain];
    case 'oldView':
      return [texts.tooOld, texts.oldView, texts.askForNewView, texts.whereItWorks];
  }
}

function addressSentences(kind: 'refused' | 'silent', address: string, texts: StartTexts): string[] {
  const heading = kind === 'refused' ? texts.notOpened : texts.notYetOpened;
  const sentences = [heading, texts[kind], address, texts.checkNetwork, texts.askFor(originOf(address))];
  return isOfficeFile(address) ? sentences.concat(texts.officeScript) : sentences;
}

/** "https://example.org" of "https://example.org/a.js". */
export const originOf = (address: string): string => address.split('/').slice(0, 3).join('/');

/** Office.js itself, or a file that lies beside it and that it loads. */
const isOfficeFile = (address: string): boolean =>
  Array.from(document.scripts).some(({ src }) => {
    const base = /^(.*\/)office\.js(\?|$)/.exec(src)?.[1];
    return base !== undefined && address.startsWith(base);
  });
