/** The entries of a package's relationship parts and of its list of content types. */

export interface Relationship {
  id: string;
  type: string;
  target: string;
}

/** Those that lead to parts of the package. */
export const relationshipsOf = (tree: XMLDocument | null): Relationship[] => ownEntries(tree).map(read);

/** Gives the id of the new entry. */
export function addRelationship(tree: XMLDocument | null, type: string, target: string): string {
  const taken = new Set(entries(tree).map((entry) => entry.getAttribute('Id')));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  append(tree, 'Relationship', { Id: `rId${number}`, Type: type, Target: target });
  return `rId${number}`;
}

export function dropRelationships(
  tree: XMLDocument | null,
  isIt: (relationship: Relationship) => boolean,
): void {
  ownEntries(tree)
    .filter((entry) => isIt(read(entry)))
    .forEach((entry) => entry.remove());
}

export function addOverride(tree: XMLDocument | null, part: string, contentType: string): void {
  append(tree, 'Override', { PartName: part, ContentType: contentType });
}

/** Says of what type all parts are whose names end so; the first word on an ending counts. */
export function addDefault(tree: XMLDocument | null, ending: string, contentType: string): boolean {
  const isSaid = entries(tree).some((entry) => entry.getAttribute('Extension')?.toLowerCase() === ending);
  if (!isSaid) append(tree, 'Default', { Extension: ending, ContentType: contentType });
  return !isSaid;
}

/** Tells whether there was one. */
export function dropOverride(tree: XMLDocument | null, part: string): boolean {
  const found = entries(tree).filter((entry) => entry.getAttribute('PartName') === part);
  found.forEach((entry) => entry.remove());
  return found.length > 0;
}

const ownEntries = (tree: XMLDocument | null): Element[] =>
  entries(tree).filter((entry) => entry.getAttribute('TargetMode') !== 'External');

const read = (entry: Element): Relationship => ({
  id: entry.getAttribute('Id') ?? '',
  type: entry.getAttribute('Type') ?? '',
  target: entry.getAttribute('Target') ?? '',
});

function entries(tree: XMLDocument | null): Element[] {
  return [...(tree?.documentElement.children ?? [])];
}

function append(tree: XMLDocument | null, name: string, values: Record<string, string>): void {
  if (!tree) return;
  const entry = tree.createElementNS(tree.documentElement.namespaceURI, name);
  for (const [key, value] of Object.entries(values)) entry.setAttribute(key, value);
  tree.documentElement.append(entry);
}
