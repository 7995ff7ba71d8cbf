import type { Package } from '../xml/package';
import { glossaryStyles, relatedParts, wordParts } from '../xml/package';
import type { RewritingRules, Scope } from '../xml/writeXml';
import { asItIs, noScope, writeXml } from '../xml/writeXml';
import type { XmlElement } from '../xml/xml';
import { child, childValue, descend } from '../xml/xml';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

interface Part {
  readonly name: string;
  readonly type: string;
  readonly xml: string;
}

const partText = ({ name, type, xml }: Part): string =>
  `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;

function relationshipsPart(
  name: string,
  targets: readonly (readonly [kind: string, target: string])[],
): Part {
  const links = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return {
    name,
    type: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: `<Relationships xmlns="${relationships}">${links.join('')}</Relationships>`,
  };
}

/** The namespaces that a root element declares. */
export const scopeOf = (root: XmlElement): Scope =>
  new Map([
    ...noScope,
    ...[...root.attributes].flatMap(({ name, value }): [string, string][] =>
      name.startsWith('xmlns:') ? [[name.slice(6), value]] : name === 'xmlns' ? [['', value]] : [],
    ),
  ]);

/** Bullets that are pictures would point at parts that do not come along. */
const withoutPictures: RewritingRules = {
  element: ({ localName }) =>
    ['numPicBullet', 'lvlPicBulletId'].includes(localName ?? '') ? 'drop' : 'keep',
  attribute: () => true,
};

/** Of the document's own prompts only those that are named. */
const onlyPrompts = (names: ReadonlySet<string>): RewritingRules => ({
  element: (element) => {
    const name = childValue(descend(element, 'docPartPr'), 'name') ?? '';
    return element.localName === 'docPart' && child(element, 'docPartPr') && !names.has(name)
      ? 'drop'
      : 'keep';
  },
  attribute: () => true,
});

/**
 * The smallest package of flat OPC that Word inserts with its formatting: the body, and of the document that it was
 * taken from the styles (a style that the package doesn't define falls back to Normal; where the document has it, the
 * document's counts), the lists and the prompts that are used, with their styles. Without section properties nothing
 * but the paragraphs is inserted.
 */
export function insertedPackage(source: Package, body: string, usedPrompts: ReadonlySet<string>): string {
  const { document, styles, numbering } = wordParts(source);
  const glossary = usedPrompts.size > 0 ? (relatedParts(source, 'glossaryDocument')[0] ?? null) : null;
  const parts = [
    { kind: 'styles', file: 'styles.xml', root: styles, type: 'styles', rules: asItIs },
    { kind: 'numbering', file: 'numbering.xml', root: numbering, type: 'numbering', rules: withoutPictures },
    {
      kind: 'glossaryDocument',
      file: 'glossary/document.xml',
      root: glossary,
      type: 'document.glossary',
      rules: onlyPrompts(usedPrompts),
    },
  ].flatMap(({ root, ...part }) => (root ? [{ ...part, root }] : []));
  const written = [
    relationshipsPart('/_rels/.rels', [['officeDocument', 'word/document.xml']]),
    {
      name: '/word/document.xml',
      type: `${word}.document.main+xml`,
      xml: document ? documentText(document, body) : '',
    },
    relationshipsPart(
      '/word/_rels/document.xml.rels',
      parts.map(({ kind, file }) => [kind, file]),
    ),
    ...parts.map(({ file, type, root, rules }) => ({
      name: `/word/${file}`,
      type: `${word}.${type}+xml`,
      xml: writeXml(root, rules),
    })),
    ...(glossary ? promptStyles(source) : []),
  ];
  const content = written.map(partText).join('');
  return `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${content}</pkg:package>`;
}

/** The glossary's own styles: without them the style of a prompt would lead nowhere. */
function promptStyles(source: Package): Part[] {
  const styles = glossaryStyles(source);
  if (!styles) return [];
  return [
    relationshipsPart('/word/glossary/_rels/document.xml.rels', [['styles', 'styles.xml']]),
    { name: '/word/glossary/styles.xml', type: `${word}.styles+xml`, xml: writeXml(styles, asItIs) },
  ];
}

/** The document's root with its namespaces around another body; prefixes to be ignored must be known there. */
function documentText(root: XmlElement, body: string): string {
  const scope = scopeOf(root);
  const rules: RewritingRules = {
    element: (element) => (element.localName === 'body' ? { xml: bodyText(element, body) } : 'keep'),
    attribute: ({ name, value }) =>
      !name.endsWith(':Ignorable') ||
      value.split(/\s+/u).every((prefix) => prefix === '' || scope.has(prefix)),
  };
  return writeXml(root, rules);
}

const bodyText = ({ nodeName }: XmlElement, body: string): string => `<${nodeName}>${body}</${nodeName}>`;
