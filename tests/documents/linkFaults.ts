import { namespaces, type Parts } from './parts';

const contentTypes = '[Content_Types].xml';

const isOwnLinks = (name: string): boolean => /(^|\/)_rels\/[^/]*\.rels$/u.test(name);
const ownerOf = (links: string): string => links.replace(/_rels\/([^/]*)\.rels$/u, '$1');

/** Relationships that lead nowhere, or that share an id. */
function brokenLinks(parts: Parts): string[] {
  return parts.names.filter(isOwnLinks).flatMap((name) => {
    const owner = ownerOf(name);
    const links = parts.links(owner);
    const ids = links.map(({ id }) => id);
    return [
      ...(owner !== '' && !parts.has(owner) ? [`${name} belongs to no part`] : []),
      ...links
        .filter(({ isExternal, target }) => !isExternal && !parts.has(target))
        .map(({ id, target }) => `${name}: ${id} leads to ${target}, which is missing`),
      ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${name}: ${id} is there twice`),
    ];
  });
}

/** Ids in a part's text that its relationships don't have. */
function unknownIds(parts: Parts): string[] {
  return parts.names
    .filter((name) => name.endsWith('.xml') && name !== contentTypes)
    .flatMap((name) => {
      const known = new Set(parts.links(name).map(({ id }) => id));
      const used = [...(parts.root(name)?.getElementsByTagName('*') ?? [])].flatMap(({ attributes }) =>
        [...attributes].filter(({ namespaceURI }) => namespaceURI === namespaces.r),
      );
      return used
        .filter(({ value }) => !known.has(value))
        .map(({ value }) => `${name}: ${value} is no relationship`);
    });
}

/** Parts without a content type, and content types without a part. */
function untyped(parts: Parts): string[] {
  const root = parts.root(contentTypes);
  const values = (element: string, attribute: string): string[] =>
    [...(root?.getElementsByTagName(element) ?? [])].map((each) => each.getAttribute(attribute) ?? '');
  const endings = new Set(values('Default', 'Extension').map((ending) => ending.toLowerCase()));
  const named = values('Override', 'PartName').map((name) => name.slice(1));
  return [
    ...parts.names
      .filter((name) => name !== contentTypes && !named.includes(name))
      .filter((name) => !endings.has(name.replace(/^.*\./u, '').toLowerCase()))
      .map((name) => `${name} has no content type`),
    ...named.filter((name) => !parts.has(name)).map((name) => `${name} has a content type and is missing`),
    ...named.filter((name, at) => named.indexOf(name) !== at).map((name) => `${name} has two content types`),
  ];
}

/** What is wrong with the way in which the parts of a .docx hold together; nothing in a good one. */
export const linkFaults = (parts: Parts): string[] => [
  ...brokenLinks(parts),
  ...unknownIds(parts),
  ...untyped(parts),
];
