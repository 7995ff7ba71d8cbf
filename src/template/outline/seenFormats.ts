import type { XmlElement } from '../xml/xml';
import { child, childElements, isOn, wordAttribute } from '../xml/xml';

/** Formats of a run that are on or off. */
const switches = ['b', 'i', 'strike', 'dstrike', 'caps', 'smallCaps'] as const;
/** What else a person sees of a run; the language and the proofing marks are none of it. */
const ofRuns = ['rStyle', 'u', 'color', 'highlight', 'shd', 'bdr', 'em', 'vertAlign', 'sz'] as const;
/** What a person sees of a paragraph beside its list and its distances. */
const ofParagraphs = [
  ...['pStyle', 'jc', 'ind', 'shd', 'pBdr'],
  ...['pageBreakBefore', 'framePr', 'bidi'],
] as const;

const fontAttributes = ['ascii', 'hAnsi'] as const;
const symbolFont = /^(?:wingdings|webdings|symbol\b|marlett)/iu;

const attributesOf = ({ attributes }: XmlElement): string =>
  [...attributes].map(({ value }) => value).join(',');

/** All that an element of formatting says, and each part of a border, as one word. */
export const valuesOf = (element: XmlElement): string =>
  [
    attributesOf(element),
    ...[...childElements(element)].map((part) => `${part.localName ?? ''}=${attributesOf(part)}`),
  ].join(';');

function seenIn(properties: XmlElement | null, names: readonly string[]): string {
  const formats = names.flatMap((name) => {
    const format = child(properties, name);
    return format ? [`${name}=${valuesOf(format)}`] : [];
  });
  return formats.join(';');
}

/** How a run looks, as one word. */
export function lookOfRun(run: XmlElement): string {
  const properties = child(run, 'rPr');
  const set = switches.flatMap((name) =>
    child(properties, name) ? [`${name}=${String(isOn(properties, name))}`] : [],
  );
  return [...set, seenIn(properties, ofRuns)].join(';');
}

/** How a paragraph looks, as one word. */
export const lookOfParagraph = (paragraph: XmlElement): string =>
  seenIn(child(paragraph, 'pPr'), ofParagraphs);

export const isHiddenRun = (run: XmlElement): boolean => isOn(child(run, 'rPr'), 'vanish');

/** Whether the letters of a run are pictures: in another font they are other characters. */
export function isInSymbolFont(run: XmlElement): boolean {
  const fonts = child(child(run, 'rPr'), 'rFonts');
  return fontAttributes.some((name) => symbolFont.test(wordAttribute(fonts, name) ?? ''));
}
