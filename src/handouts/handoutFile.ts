import { escapeText } from '../assessment/markup';
import type { ReportLanguage } from '../words/reportLanguage';
import type { partTypes } from './docxFile';
import { contentTypes, declaration, office, packages, relationships, zipParts } from './docxFile';
import type { ControlWriter, Twips } from './markup';
import { paragraph, textRun } from './markup';
import type { Density } from './styles';
import { bullets, handoutStyles } from './styles';
import type { HandoutKind } from './tags';
import { handoutProperty } from './tags';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"',
  `xmlns:r="${office}"`,
].join(' ');
const part = (root: string, content: string): string =>
  `${declaration}<w:${root} ${namespaces}>${content}</w:${root}>`;

const field = (instruction: string): string =>
  `<w:fldSimple w:instr=" ${instruction} ">${textRun('1')}</w:fldSimple>`;

/** A4: `across` has room for five columns. */
const pageSizes: Readonly<Record<'upright' | 'across', string>> = {
  upright: '<w:pgSz w:w="11906" w:h="16838"/>',
  across: '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
};
/** Above and below, in twentieths of a point; at the sides every page has the same. */
const edges: Readonly<Record<Density, Twips>> = { roomy: 1134, dense: 720 };
const section = (page: keyof typeof pageSizes, density: Density): string =>
  [
    '<w:sectPr><w:footerReference w:type="default" r:id="rId1"/>',
    pageSizes[page],
    `<w:pgMar w:top="${edges[density]}" w:right="1134" w:bottom="${edges[density]}" w:left="1134" w:header="567" w:footer="${edges[density] / 2}" w:gutter="0"/></w:sectPr>`,
  ].join('');

/** How wide a page is between its margins. */
export const innerWidth: Readonly<Record<keyof typeof pageSizes, Twips>> = { upright: 9638, across: 14570 };

const core = (title: string, locale: string): string =>
  [
    `${declaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
    `<dc:title>${escapeText(title)}</dc:title><dc:language>${locale}</dc:language></cp:coreProperties>`,
  ].join('');

const custom = (kind: HandoutKind): string =>
  [
    `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">`,
    `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${handoutProperty}"><vt:lpwstr>${kind}</vt:lpwstr></property></Properties>`,
  ].join('');

const settings = (locale: string): string =>
  [
    '<w:defaultTabStop w:val="720"/>',
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
    `<w:themeFontLang w:val="${locale}"/>`,
  ].join('');

type NamedType = readonly [part: string, type: keyof typeof partTypes];
const types: readonly NamedType[] = [
  ['/word/document.xml', 'document'],
  ['/word/styles.xml', 'styles'],
  ['/word/settings.xml', 'settings'],
  ['/word/footer1.xml', 'footer'],
];
const glossaryTypes: readonly NamedType[] = [
  ['/word/glossary/document.xml', 'glossary'],
  ['/word/glossary/styles.xml', 'styles'],
];
const propertyTypes: readonly NamedType[] = [
  ['/docProps/core.xml', 'core'],
  ['/docProps/custom.xml', 'custom'],
];

/** By which the body names its picture. */
export const pictureLink = 'rId4';

/** A handout that is written whole: its texts, and whose they are. */
export interface Handout {
  readonly kind: HandoutKind;
  readonly language: ReportLanguage;
  readonly title: string;
  /** Before the number of a page. */
  readonly pageWord: string;
  readonly page: 'upright' | 'across';
  /** Roomy unless it says otherwise; only a dense one has lists. */
  readonly density?: Density;
  /** The elements of the body, the page's own left out. */
  readonly body: string;
  /** Wrote the body's controls; left out where it has none. */
  readonly controls?: ControlWriter;
  /** The body's picture as a PNG. */
  readonly picture?: Uint8Array | undefined;
}

/** The parts of a handout by name. */
export function handoutParts(handout: Handout): Readonly<Record<string, string | Uint8Array>> {
  const { kind, language, title, pageWord, page, density = 'roomy', body, controls, picture } = handout;
  const locale = `${language}-FI`;
  const isDense = density === 'dense';
  const styles = part('styles', handoutStyles(locale, density));
  const footer = paragraph(
    `${textRun(`${title} · ${pageWord} `)}${field('PAGE')}${textRun('/')}${field('NUMPAGES')}`,
    'Footer',
  );
  const glossary = controls && {
    'word/glossary/document.xml': part('glossaryDocument', controls.glossary()),
    'word/glossary/_rels/document.xml.rels': relationships([`${office}/styles`, 'styles.xml']),
    'word/glossary/styles.xml': styles,
  };
  return {
    '[Content_Types].xml': contentTypes(
      [
        ...types,
        ...(glossary ? glossaryTypes : []),
        ...(isDense ? [['/word/numbering.xml', 'numbering'] as const] : []),
        ...propertyTypes,
      ],
      picture !== undefined,
    ),
    '_rels/.rels': relationships(
      [`${office}/officeDocument`, 'word/document.xml'],
      [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      [`${office}/custom-properties`, 'docProps/custom.xml'],
    ),
    'word/document.xml': part('document', `<w:body>${body}${section(page, density)}</w:body>`),
    'word/_rels/document.xml.rels': relationships(
      [`${office}/footer`, 'footer1.xml'],
      [`${office}/styles`, 'styles.xml'],
      [`${office}/settings`, 'settings.xml'],
      ...(picture ? [[`${office}/image`, 'media/image1.png'] as const] : []),
      ...(glossary ? [[`${office}/glossaryDocument`, 'glossary/document.xml'] as const] : []),
      ...(isDense ? [[`${office}/numbering`, 'numbering.xml'] as const] : []),
    ),
    'word/styles.xml': styles,
    'word/settings.xml': part('settings', settings(locale)),
    'word/footer1.xml': part('ftr', footer),
    ...(isDense ? { 'word/numbering.xml': part('numbering', bullets) } : {}),
    ...(picture ? { 'word/media/image1.png': picture } : {}),
    ...glossary,
    'docProps/core.xml': core(title, locale),
    'docProps/custom.xml': custom(kind),
  };
}

/** A handout as a file; always the same bytes for the same texts. */
export const handoutFile = (handout: Handout): Uint8Array => zipParts(handoutParts(handout));
