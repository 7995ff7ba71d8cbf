import { DOMParser, ParseError, type Element } from '@xmldom/xmldom';
import type { ManifestFault } from './manifestFault';
import { allIn, childrenOf, faultAt } from './manifestFault';
import { iconFaults, type PublishedFile } from './manifestIcons';
import { lengthFaults, resourceFaults, textsOf } from './manifestResources';
import { shapeFaults } from './manifestShape';

/** The languages into which every text of the manifest is put; the default one is Finnish. */
export const locales = ['en-US', 'sv-FI', 'sv-SE'] as const;

const guid = /^(?!0{8})[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const version = /^\d{1,5}(\.\d{1,5}){1,3}$/;
const addressHolders = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url'];

/** Every fault of an add-in-only manifest that can be found without Microsoft's service; none when it is sound. */
export function manifestFaults(xml: string, publishedFile: PublishedFile): ManifestFault[] {
  const { root, faults } = parse(xml);
  if (!root) return faults;
  return [
    ...faults,
    ...shapeFaults(root),
    ...formFaults(root, 'Id', 'id', guid, 'a GUID like 12345678-90ab-cdef-1234-567890abcdef'),
    ...formFaults(root, 'Version', 'version', version, 'two to four numbers like 1.0.0.0'),
    ...resourceFaults(root),
    ...lengthFaults(root),
    ...allIn(root).flatMap(addressFaults),
    ...iconFaults(root, publishedFile),
    ...localeFaults(root),
  ].sort((one, other) => one.line - other.line);
}

function parse(xml: string): { root?: Element; faults: ManifestFault[] } {
  const faults: ManifestFault[] = [];
  const note = (line: number, message: string) => faults.push({ rule: 'well-formed', line, message });
  const parser = new DOMParser({
    onError: (level, message, context: { locator?: { lineNumber?: number } }) => {
      if (level !== 'fatalError') note(context.locator?.lineNumber ?? 0, message);
    },
  });
  try {
    const root = parser.parseFromString(xml, 'text/xml').documentElement;
    if (root?.localName === 'OfficeApp') return { root, faults };
    note(root?.lineNumber ?? 0, `The outermost element is <${root?.localName ?? ''}>, not <OfficeApp>.`);
  } catch (error) {
    // The parser has no other way to say that it gave up.
    if (!(error instanceof ParseError)) throw error;
    note(lineOf(error), error.message);
  }
  return { faults };
}

function lineOf({ locator }: ParseError): number {
  return (locator as { lineNumber?: number } | undefined)?.lineNumber ?? 0;
}

function formFaults(root: Element, name: string, rule: 'id' | 'version', form: RegExp, wanted: string) {
  return childrenOf(root)
    .filter((element) => element.localName === name && !form.test(element.textContent?.trim() ?? ''))
    .map((element) => faultAt(element, rule, `<${name}> must be ${wanted}.`));
}

function addressFaults(element: Element): ManifestFault[] {
  const holder = element.localName === 'Override' ? (element.parentNode as Element) : element;
  const addresses = addressHolders.includes(holder.localName ?? '')
    ? [element.getAttribute('DefaultValue'), element.getAttribute('Value')]
    : [element.localName === 'AppDomain' ? (element.textContent?.trim() ?? '') : null];
  return addresses
    .filter((address) => address !== null)
    .filter((address) => !URL.canParse(address) || new URL(address).protocol !== 'https:')
    .map((address) => faultAt(element, 'https', `"${address}" is no https address.`));
}

function localeFaults(root: Element): ManifestFault[] {
  const overridden = allIn(root).flatMap((element) => element.getAttribute('Locale') ?? []);
  const wanted = [...new Set([...locales, ...overridden])];
  return textsOf(root).flatMap(({ element }) => {
    const present = childrenOf(element).map((override) => override.getAttribute('Locale'));
    const name = element.getAttribute('id') ?? element.localName ?? '';
    return [
      ...wanted
        .filter((locale) => !present.includes(locale))
        .map((locale) => faultAt(element, 'locale', `"${name}" has no text in ${locale}.`)),
      ...present
        .filter((locale, index) => present.indexOf(locale) !== index)
        .map((locale) => faultAt(element, 'locale', `"${name}" has two texts in ${locale ?? ''}.`)),
    ];
  });
}
