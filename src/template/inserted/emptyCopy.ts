import { escapeText } from '../../assessment/markup';
import { isGroup } from '../outline/control';
import type { Rewriting, RewritingRules, Scope } from '../xml/writeXml';
import { writeXml } from '../xml/writeXml';
import type { XmlElement } from '../xml/xml';
import { child, childElements, childValue, descend, isOn } from '../xml/xml';

/** What is no part of a template: marks of persons, of Word's own doing, and what refers to other parts of the file. */
const personal: ReadonlySet<string> = new Set([
  ...['bookmarkStart', 'bookmarkEnd', 'permStart', 'permEnd', 'proofErr', 'lastRenderedPageBreak', 'sectPr'],
  ...['commentRangeStart', 'commentRangeEnd', 'commentReference', 'annotationRef'],
  ...[
    'footnoteReference',
    'endnoteReference',
    'drawing',
    'pict',
    'object',
    'AlternateContent',
    'contentPart',
  ],
  ...['del', 'moveFrom', 'moveFromRangeStart', 'moveFromRangeEnd', 'moveToRangeStart', 'moveToRangeEnd'],
  // A control's id is its own, and what is bound to other data would be written there, too.
  ...['id', 'dataBinding', 'webExtensionLinked', 'webExtensionCreated', 'showingPlcHdr'],
]);
const isPersonal = (name: string): boolean => personal.has(name) || name.endsWith('Change');

const transparent: ReadonlySet<string> = new Set(['ins', 'moveTo', 'hyperlink']);
const personalAttributes = /^(?:rsid\w*|paraId|textId|fullDate|lastValue)$/u;

/** The properties of a control that its mark of a showing prompt has to follow. */
const beforeMark: ReadonlySet<string> = new Set(['rPr', 'alias', 'tag', 'lock', 'placeholder', 'temporary']);

/** What an emptied control shows. */
export interface Prompts {
  /** The prompt that the document keeps under this name; null when it keeps none. */
  readonly kept: (name: string) => string | null;
  readonly otherwise: string;
  /** The id of the character style that prompts have; null when there is none. */
  readonly style: string | null;
}

/** The controls in an element, however deep. */
export function controlsWithin(element: XmlElement): XmlElement[] {
  return [...childElements(element)].flatMap((inner) => [
    ...(inner.localName === 'sdt' ? [inner] : []),
    ...controlsWithin(inner),
  ]);
}

export const textWithin = (element: XmlElement): string =>
  element.localName === 't'
    ? (element.firstChild?.nodeValue ?? '')
    : [...childElements(element)].map(textWithin).join('');

const prefixed = (near: XmlElement, name: string): string => {
  const prefix = near.nodeName.split(':')[0];
  return near.nodeName.includes(':') ? `${prefix}:${name}` : name;
};

const docPartOf = (control: XmlElement): string =>
  childValue(descend(control, 'sdtPr', 'placeholder'), 'docPart') ?? '';

function promptRun(control: XmlElement, { kept, otherwise, style }: Prompts): string {
  const w = (name: string): string => prefixed(control, name);
  const text = kept(docPartOf(control)) ?? otherwise;
  const format =
    style === null ? '' : `<${w('rPr')}><${w('rStyle')} ${w('val')}="${escapeText(style)}"/></${w('rPr')}>`;
  return `<${w('r')}>${format}<${w('t')} xml:space="preserve">${escapeText(text)}</${w('t')}></${w('r')}>`;
}

/**
 * Writes what stands in a document as it stood in the template: labels and formatting stay, controls keep their titles,
 * tags and kinds but show their prompts and have no ids, and what persons left behind is gone. A control that holds
 * other controls stays around them.
 */
export function writeEmptyCopy(element: XmlElement, prompts: Prompts, scope: Scope): string {
  const controls = [...(element.localName === 'sdt' ? [element] : []), ...controlsWithin(element)];
  const fields = controls.filter((control) => !isGroup(control) && controlsWithin(control).length === 0);
  const properties = new Set(fields.map((control) => child(control, 'sdtPr')));
  const contents = new Map(
    fields
      .filter((control) => !showsPrompt(control))
      .map((control) => [child(control, 'sdtContent'), promptContent(control, prompts, scope)]),
  );
  const rules: RewritingRules = {
    element: (each) => {
      const content = contents.get(each);
      if (content !== undefined) return { xml: content };
      if (properties.has(each)) return { xml: markedProperties(each, rules, scope) };
      return rewritingOf(each, prompts);
    },
    attribute: ({ name }) => !personalAttributes.test(name.replace(/^.*:/u, '')),
  };
  return writeXml(element, rules, scope);
}

function rewritingOf(element: XmlElement, { kept }: Prompts): Rewriting {
  const name = element.localName ?? '';
  if (isPersonal(name)) return 'drop';
  if (name === 'placeholder') return kept(childValue(element, 'docPart') ?? '') === null ? 'drop' : 'keep';
  return transparent.has(name) ? 'unwrap' : 'keep';
}

const showsPrompt = (control: XmlElement): boolean =>
  isOn(child(control, 'sdtPr'), 'showingPlcHdr') && textWithin(control).trim() !== '';

/** The properties with the mark that the prompt shows, where the schema wants it. */
function markedProperties(properties: XmlElement, rules: RewritingRules, scope: Scope): string {
  const children = [...childElements(properties)];
  const place = children.findIndex(({ localName }) => !beforeMark.has(localName ?? '') && localName !== 'id');
  const written = children.map((each) => writeXml(each, rules, scope));
  const mark = `<${prefixed(properties, 'showingPlcHdr')}/>`;
  const marked = written.toSpliced(place < 0 ? written.length : place, 0, mark).join('');
  return `<${properties.nodeName}>${marked}</${properties.nodeName}>`;
}

/** A prompt within a line, or in a paragraph like the control's first. */
function promptContent(control: XmlElement, prompts: Prompts, scope: Scope): string {
  const content = child(control, 'sdtContent');
  const paragraph = child(content, 'p');
  const run = promptRun(control, prompts);
  const format = child(paragraph, 'pPr');
  const properties = format ? writeXml(format, formatRules, scope) : '';
  const p = prefixed(control, 'p');
  const held = paragraph ? `<${p}>${properties}${run}</${p}>` : run;
  const name = prefixed(control, 'sdtContent');
  return `<${name}>${held}</${name}>`;
}

const formatRules: RewritingRules = {
  element: ({ localName }) => (isPersonal(localName ?? '') || localName === 'ins' ? 'drop' : 'keep'),
  attribute: () => true,
};
