import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Control } from '../../src/workbench/controls/control';
import { WordDocument } from '../../src/workbench/wordDocument';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const extensions =
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14 w15"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const templates = {
  fi: 'assets/templates/ips-laatuarviointiraportti-fi.docx',
  sv: 'assets/templates/ips-kvalitetsbedomningsrapport-sv.docx',
} as const;

export function templateBytes(language: keyof typeof templates): Uint8Array {
  return Uint8Array.from(readFileSync(templates[language]));
}

export interface Parts {
  settings?: string;
  styles?: string;
  /** The building blocks of the glossary part. */
  glossary?: string;
}

const placeholderStyle =
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="character" w:styleId="Platshllartext"><w:name w:val="Placeholder Text"/></w:style>';

/** A .docx with this body; its style for prompts has a Swedish id, as Word gives it. */
export function docx(body: string, parts: Parts = {}): Uint8Array {
  const part = (root: string, content: string) =>
    strToU8(`${declaration}<w:${root} ${w} ${extensions}>${content}</w:${root}>`);
  const relation = (id: number, kind: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const links = [relation(1, 'styles', 'styles.xml'), relation(2, 'settings', 'settings.xml')];
  if (parts.glossary) links.push(relation(3, 'glossaryDocument', 'glossary/document.xml'));
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(contentTypes(Boolean(parts.glossary))),
    '_rels/.rels': strToU8(
      `${declaration}<Relationships ${relations}>${relation(1, 'officeDocument', 'word/document.xml')}</Relationships>`,
    ),
    'word/document.xml': part('document', `<w:body>${body}<w:sectPr/></w:body>`),
    'word/_rels/document.xml.rels': strToU8(
      `${declaration}<Relationships ${relations}>${links.join('')}</Relationships>`,
    ),
    'word/styles.xml': part('styles', parts.styles ?? placeholderStyle),
    'word/settings.xml': part('settings', parts.settings ?? '<w:themeFontLang w:val="sv-FI"/>'),
  };
  if (parts.glossary)
    files['word/glossary/document.xml'] = part(
      'glossaryDocument',
      `<w:docParts>${parts.glossary}</w:docParts>`,
    );
  return zipSync(files);
}

function contentTypes(hasGlossary: boolean): string {
  const override = (name: string, type: string) =>
    `<Override PartName="/${name}" ContentType="${main}.${type}+xml"/>`;
  return (
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('word/document.xml', 'document.main') +
    override('word/styles.xml', 'styles') +
    override('word/settings.xml', 'settings') +
    (hasGlossary ? override('word/glossary/document.xml', 'document.glossary') : '') +
    '</Types>'
  );
}

export const prompt = 'Skriv här.';
export const run = (text: string, format = '') =>
  `<w:r>${format && `<w:rPr>${format}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const promptRun = run(prompt, '<w:rStyle w:val="Platshllartext"/>');
export const paragraph = (...content: string[]) => `<w:p>${content.join('')}</w:p>`;
export const sdt = (id: number, properties: string, content: string) =>
  `<w:sdt><w:sdtPr><w:id w:val="${id}"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
/** An inline control that shows its prompt. */
export const prompted = (id: number, properties = '') =>
  sdt(id, `<w:showingPlcHdr/>${properties}`, promptRun);

export function open(body: string, parts: Parts = {}): WordDocument {
  return WordDocument.open(docx(body, parts), 'test.docx');
}

export function controlOf(document: WordDocument, id: number): Control {
  const control = document.control(id);
  if (!control) throw new Error(`no control ${id}`);
  return control;
}

/** The XML of a control as it would be saved, without the namespaces of the root. */
export function xmlOf(control: Control): string {
  return new XMLSerializer().serializeToString(control.element).replace(/ xmlns(:\w+)?="[^"]*"/g, '');
}

export function contentOf(control: Control): string {
  return /<w:sdtContent\/>|<w:sdtContent>(.*)<\/w:sdtContent>/s.exec(xmlOf(control))?.[1] ?? '';
}

export function partsOf(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes, true)]),
  );
}

export function textOfPart(file: Uint8Array, name: string): string {
  return strFromU8(unzipSync(file)[name] ?? new Uint8Array());
}

export function reopened(document: WordDocument): WordDocument {
  return WordDocument.open(document.save(), document.name);
}
