import { locales, type Locale } from './texts';

export const samples = ['fi', 'sv', 'fiHalfFilled', 'svHalfFilled'] as const;
export type Sample = (typeof samples)[number];

export const sampleFiles: Record<Sample, string> = {
  fi: 'templates/ips-laatuarviointiraportti-fi.docx',
  sv: 'templates/ips-kvalitetsbedomningsrapport-sv.docx',
  fiHalfFilled: 'templates/ips-laatuarviointiraportti-fi-kesken.docx',
  svHalfFilled: 'templates/ips-kvalitetsbedomningsrapport-sv-paborjad.docx',
};
export const sampleNames: Record<Sample, string> = {
  fi: 'Suomi',
  sv: 'Svenska',
  fiHalfFilled: 'Suomi, kesken',
  svHalfFilled: 'Svenska, påbörjad',
};

/** How the network can treat Office.js: its address is refused, never answers, or gives a page of a proxy's. */
export const officeFates = ['blocked', 'hangs', 'replaced'] as const;
export type OfficeFate = (typeof officeFates)[number];

const own = ['document', 'locale', 'office', 'profile', 'theme', 'width'];

/** What the page's address asks for: which document, in which language, beside which Word. */
export interface Wishes {
  readonly document: string;
  readonly locale: Locale;
  readonly profile: string | null;
  readonly dark: boolean;
  readonly width: number;
  /** What becomes of Office.js on its way to the pane; null where it arrives. */
  readonly office: OfficeFate | null;
  /** Single switches of the profile, by name, as written in the address. */
  readonly switches: ReadonlyMap<string, string>;
}

/** Any language tag as one that the page speaks: by its first part, English for all others. */
export function nearestLocale(wanted: readonly string[]): Locale {
  const languages = wanted.map((tag) => tag.slice(0, 2).toLowerCase());
  const found = languages.map((language) => locales.find((locale) => locale.startsWith(language)));
  return found.find((locale) => locale !== undefined) ?? 'en-US';
}

export function readWishes(address: URL, languages: readonly string[]): Wishes {
  const asked = address.searchParams;
  const locale = nearestLocale(asked.has('locale') ? [asked.get('locale') ?? ''] : languages);
  return {
    locale,
    document: asked.get('document') ?? sampleFiles[locale === 'sv-SE' ? 'sv' : 'fi'],
    profile: asked.get('profile'),
    dark: asked.get('theme') === 'dark',
    width: Number(asked.get('width') ?? 320),
    office: officeFates.find((fate) => fate === asked.get('office')) ?? null,
    switches: new Map([...asked].filter(([name]) => !own.includes(name))),
  };
}

/**
 * The pane's address beside the page's own. Who serves Office.js reads the wish from it: nothing in a page can block or
 * hold back the scripts of another.
 */
export function paneAddress(page: string, { office }: Pick<Wishes, 'office'>): string {
  const address = new URL('taskpane.html', page);
  if (office) address.searchParams.set('office', office);
  return address.href;
}

/** Keeps the address such that reloading or sharing it brings back the same choice. */
export function writeWish(name: 'document' | 'locale' | 'profile', value: string | null): void {
  const address = new URL(location.href);
  if (value === null) address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  history.replaceState(null, '', address);
}
