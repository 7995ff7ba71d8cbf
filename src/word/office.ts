/** What the pane has to know of where it runs. */
export interface HostInfo {
  /** False in a plain browser, and in other programs of Office. */
  readonly isWord: boolean;
  /** Office's display language, e.g. "fi-FI"; the browser's where there is no Office. */
  readonly displayLanguage: string;
  readonly platform: string;
  /** The document's address, for telling documents apart; "" while it has none. */
  readonly documentUrl: string;
  /** Office's theme; null where the host does not tell it. */
  readonly theme: { readonly dark: boolean; readonly highContrast: boolean } | null;
}

/** The lightness of a colour "#RRGGBB", 0 to 255. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) || 0);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

function readTheme(): HostInfo['theme'] {
  const { context } = ('Office' in window ? Office : {}) as { context?: Partial<Office.Context> };
  const theme = context?.officeTheme;
  if (!theme?.bodyBackgroundColor) return null;
  const highContrast = window.matchMedia('(forced-colors: active)').matches;
  return { dark: lightness(theme.bodyBackgroundColor) < 128, highContrast };
}

type Theme = HostInfo['theme'];

const isSame = (left: Theme, right: Theme): boolean =>
  left?.dark === right?.dark && left?.highContrast === right?.highContrast;

/** What may go along with another theme in Office; Word has no event of its own for it. */
const hints = ['(prefers-color-scheme: dark)', '(forced-colors: active)'] as const;

/** Calls the listener when Office's theme is found to have changed; returns what ends it. */
export function onThemeChange(listener: (theme: Theme) => void): () => void {
  let known = readTheme();
  const read = (): void => {
    const theme = readTheme();
    if (isSame(theme, known)) return;
    known = theme;
    listener(theme);
  };
  const queries = hints.map((hint) => window.matchMedia(hint));
  window.addEventListener('focus', read);
  queries.forEach((query) => query.addEventListener('change', read));
  return () => {
    window.removeEventListener('focus', read);
    queries.forEach((query) => query.removeEventListener('change', read));
  };
}

const noOffice = (): HostInfo => ({
  isWord: false,
  displayLanguage: navigator.language,
  platform: 'none',
  documentUrl: '',
  theme: null,
});

/** Office.js is loaded beside the pane's own scripts: it comes first, last, late, or never where it is blocked. */
function officeArrives(): Promise<void> {
  if ('Office' in window) return Promise.resolve();
  return new Promise((resolve) => {
    const look = (): void => {
      if (!('Office' in window)) return;
      document.removeEventListener('load', look, true);
      resolve();
    };
    // The loading of a script does not bubble, but is seen on its way down.
    document.addEventListener('load', look, true);
  });
}

/**
 * Resolves once Office.js knows its host; in a plain browser it says that there is none. Until Office.js is there,
 * nobody knows whether this is Word.
 */
export async function whenReady(): Promise<HostInfo> {
  await officeArrives();
  const { host, platform } = await Office.onReady();
  if ((host as Office.HostType | null) !== Office.HostType.Word) return noOffice();
  return {
    isWord: true,
    displayLanguage: Office.context.displayLanguage,
    platform: String(platform),
    documentUrl: Office.context.document.url,
    theme: readTheme(),
  };
}
