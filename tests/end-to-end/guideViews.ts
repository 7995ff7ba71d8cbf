import type { Page } from 'playwright-core';
import { openWorkbench, type OpenWorkbench, type Wishes } from './workbench';

/** The user guides, by the language of the pane and of the report in their pictures. */
export const guides = {
  fi: {
    text: 'docs/opas.md',
    report: 'assets/templates/ips-laatuarviointiraportti-fi-kesken.docx',
    locale: 'fi-FI',
  },
  sv: {
    text: 'docs/handbok.md',
    report: 'assets/templates/ips-kvalitetsbedomningsrapport-sv-paborjad.docx',
    locale: 'sv-FI',
  },
} as const;
export type GuideLanguage = keyof typeof guides;
export const guideLanguages = Object.keys(guides) as GuideLanguage[];

/** Of each picture, in CSS pixels. */
export const pictureSize = { width: 320, height: 600 } as const;

interface View {
  /** From the overview to it, by the names of buttons. */
  readonly way: readonly string[];
  /** What has to be seen there before the picture is taken, and what the guide speaks of. */
  readonly shows: readonly string[];
}

export const viewNames = ['overview', 'criterion', 'front', 'summary', 'check', 'finish'] as const;
export type ViewName = (typeof viewNames)[number];

export const views: Readonly<Record<GuideLanguage, Readonly<Record<ViewName, View>>>> = {
  fi: {
    overview: { way: [], shows: ['Pisteet yhteensä', 'Seuraava avoin'] },
    criterion: { way: ['7. '], shows: ['Näytä asiakirjassa', 'Tietolähteet', 'Kommentit'] },
    front: { way: ['Alkutiedot'], shows: ['Perustiedot', 'Seuraava puuttuva'] },
    summary: { way: ['Yhteenveto'], shows: ['Pisteprofiili', 'Keskeisimmät kehittämistarpeet'] },
    check: { way: ['Tarkistus'], shows: ['Raportin tarkistus', 'Korjattavaa'] },
    finish: {
      way: ['Tarkistus', 'Viimeistele raportti'],
      shows: ['Mitä on jäljellä', 'Seuraava laatuarviointi'],
    },
  },
  sv: {
    overview: { way: [], shows: ['Poäng hittills', 'Nästa öppna'] },
    criterion: { way: ['7. '], shows: ['Visa i dokumentet', 'Datakällor', 'Kommentarer'] },
    front: { way: ['Inledning'], shows: ['Grunduppgifter', 'Nästa som saknas'] },
    summary: { way: ['Sammanfattning'], shows: ['Poängprofil', 'Viktiga utvecklingsbehov'] },
    check: { way: ['Kontroll'], shows: ['Kontroll av rapporten', 'Att rätta'] },
    finish: {
      way: ['Kontroll', 'Slutför rapporten'],
      shows: ['Vad som återstår', 'Nästa kvalitetsbedömning'],
    },
  },
};

/** The documents that the pane makes beside the report, opened by Word. */
export const documentNames = ['plan', 'notebook'] as const;
export type DocumentName = (typeof documentNames)[number];
/** Of the picture of a document, in CSS pixels. */
export const documentSize = { width: 900, height: 560 } as const;

interface DocumentView {
  readonly way: readonly string[];
  readonly open: string;
  /** What has to be read in the document. */
  readonly shows: readonly string[];
}

export const documentViews: Readonly<Record<GuideLanguage, Readonly<Record<DocumentName, DocumentView>>>> = {
  fi: {
    plan: {
      way: ['Yhteenveto', 'Tee kehittämissuunnitelma'],
      open: 'Avaa Wordissa',
      shows: ['Laatuarvioinnin tulos', 'Toimenpiteet'],
    },
    notebook: {
      way: ['Valikko', 'Avaa muistion sivu'],
      open: 'Avaa Wordissa',
      shows: ['Selvitettävät luvut', 'Muistiinpanot'],
    },
  },
  sv: {
    plan: {
      way: ['Sammanfattning', 'Gör en utvecklingsplan'],
      open: 'Öppna i Word',
      shows: ['Kvalitetsbedömningens resultat', 'Åtgärder'],
    },
    notebook: {
      way: ['Meny', 'Öppna sidan för anteckningar'],
      open: 'Öppna i Word',
      shows: ['Siffror att ta reda på', 'Anteckningar'],
    },
  },
};

export const pictureOf = (language: GuideLanguage, view: ViewName | DocumentName): string =>
  `docs/pictures/${view}.${language}.png`;

/** Goes to the view and waits until it is drawn. */
export async function goTo(open: OpenWorkbench, { way, shows }: View): Promise<void> {
  for (const name of way) await open.pane.getByRole('button', { name }).first().click();
  for (const text of shows) await open.pane.getByText(text).first().waitFor();
  // Until all of its parts have come, a page is there and not to be seen.
  await open.pane.locator('div[aria-busy=true]').waitFor({ state: 'detached' });
}

/** The document that the pane makes, opened beside the report; the caller closes the context. */
export async function openDocument(open: OpenWorkbench, view: DocumentView): Promise<Page> {
  for (const name of view.way) await open.pane.getByRole('button', { name }).first().click();
  const waiting = open.page.context().waitForEvent('page');
  await open.pane.getByRole('button', { name: view.open }).click();
  const beside = await waiting;
  for (const text of view.shows) await beside.locator('.desk').getByText(text).first().waitFor();
  return beside;
}

/**
 * Opens the half-filled report of the language with the pane as the pictures have it, what it asks a newcomer closed.
 */
export async function openForGuide(language: GuideLanguage, wishes: Wishes = {}): Promise<OpenWorkbench> {
  const { report, locale } = guides[language];
  const { width, height } = pictureSize;
  const open = await openWorkbench({ file: report, locale, width, ...wishes });
  await open.page.setViewportSize({ width: 1_000, height: height + 110 });
  const name = { fi: 'Ei kiitos', sv: 'Nej tack' }[language];
  await open.pane.getByRole('button', { name }).click();
  return open;
}
