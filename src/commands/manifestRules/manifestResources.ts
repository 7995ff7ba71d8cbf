import type { Element } from '@xmldom/xmldom';
import type { ManifestFault } from './manifestFault';
import { allIn, childrenOf, faultAt } from './manifestFault';

const longestId = 32;
const longestShort = 125;
const longestLong = 250;

/** Where the resource that an element names by `resid` has to be defined. */
const sectionOf: Readonly<Record<string, string>> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  ToolTip: 'ShortStrings',
  Description: 'LongStrings',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
  FunctionFile: 'Urls',
  Image: 'Images',
};

type Resource = { id: string; section: string; element: Element };

/** The resources of the manifest, doubled ones included, in the order of the document. */
export function resourcesOf(root: Element): Resource[] {
  return allIn(root)
    .filter(({ localName }) => localName === 'Resources')
    .flatMap(childrenOf)
    .flatMap((section) =>
      childrenOf(section).map((element) => ({
        id: element.getAttribute('id') ?? '',
        section: section.localName ?? '',
        element,
      })),
    );
}

/** References without a resource, resources without a reference, doubled and overlong ids. */
export function resourceFaults(root: Element): ManifestFault[] {
  const resources = resourcesOf(root);
  const references = allIn(root).filter((element) => element.hasAttribute('resid'));
  const used = new Set(references.map((element) => element.getAttribute('resid')));
  return [
    ...references.flatMap((element) => referenceFaults(element, resources)),
    ...resources.flatMap((resource, index) => idFaults(resource, resources.slice(0, index))),
    ...resources
      .filter(({ id }) => !used.has(id))
      .map(({ id, element }) => faultAt(element, 'resource', `The resource "${id}" is used nowhere.`)),
  ];
}

function referenceFaults(element: Element, resources: readonly Resource[]): ManifestFault[] {
  const resid = element.getAttribute('resid') ?? '';
  const name = element.localName ?? '';
  const section = sectionOf[name];
  if (resources.some((resource) => resource.id === resid && resource.section === section)) return [];
  return [
    faultAt(element, 'resource', `<${name}> names "${resid}", which is not in <${section ?? 'Resources'}>.`),
  ];
}

function idFaults({ id, element }: Resource, before: readonly Resource[]): ManifestFault[] {
  const doubled = before.some((other) => other.id === id);
  return [
    ...(id.length > longestId
      ? [faultAt(element, 'resource', `The id "${id}" has more than ${longestId} characters.`)]
      : []),
    ...(doubled ? [faultAt(element, 'resource', `The id "${id}" is defined twice.`)] : []),
  ];
}

/** Texts that are empty or longer than Office allows: 125 characters for names and labels, 250 for descriptions. */
export function lengthFaults(root: Element): ManifestFault[] {
  return textsOf(root).flatMap(({ element, longest }) =>
    [element, ...childrenOf(element)].flatMap((holder) => {
      const text = holder.getAttribute(holder === element ? 'DefaultValue' : 'Value') ?? '';
      if (text.trim() === '') return [faultAt(holder, 'length', 'The text is empty.')];
      const excess = text.length - longest;
      return excess > 0
        ? [faultAt(holder, 'length', `The text is ${excess} characters longer than the ${longest} allowed.`)]
        : [];
    }),
  );
}

/** Each element that carries words for the user, with the length that Office allows. */
export function textsOf(root: Element): { element: Element; longest: number }[] {
  const own = childrenOf(root).flatMap((element) => {
    if (element.localName === 'DisplayName') return [{ element, longest: longestShort }];
    return element.localName === 'Description' ? [{ element, longest: longestLong }] : [];
  });
  const strings = resourcesOf(root)
    .filter(({ section }) => section === 'ShortStrings' || section === 'LongStrings')
    .map(({ element, section }) => ({
      element,
      longest: section === 'ShortStrings' ? longestShort : longestLong,
    }));
  return [...own, ...strings];
}
