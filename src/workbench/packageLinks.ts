/** The entries of a package's relationship parts and of its list of content types. */

export interface Relationship {
  id: string;
  type: string;
  target: string;
}

export function relationshipsOf(tree: XMLDocument | null): Relationship[] {
  return entries(tree)
    .filter((entry) => entry.getAttribute('TargetMode') !== 'External')
    .map((entry) => ({
      id: entry.getAttribute('Id') ?? '',
      type: entry.getAttribute('Type') ?? '',
      target: entry.getAttribute('Target') ?? '',
    }));
}

/** Gives the id of the new entry. */
export function addRelationship(tree: XMLDocument | null, type: string, target: string): string {
  const taken = new Set(entries(tree).map((entry) => entry.getAttribute('Id')));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  append(tree, 'Relationship', { Id: `rId${number}`, Type: type, Target: target });
  return `rId${number}`;
}

export function dropRelationship(tree: XMLDocument | null, isIt: (target: string) => boolean): void {
  const isOurs = (entry: Element) =>
    entry.getAttribute('TargetMode') !== 'External' && isIt(entry.getAttribute('Target') ?? '');
  entries(tree)
    .filter(isOurs)
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

function entries(tree: XMLDocument | null): Element[] {
  return [...(tree?.documentElement.children ?? [])];
}

function append(tree: XMLDocument | null, name: string, values: Record<string, string>): void {
  if (!tree) return;
  const entry = tree.createElementNS(tree.documentElement.namespaceURI, name);
  for (const [key, value] of Object.entries(values)) entry.setAttribute(key, value);
  tree.documentElement.append(entry);
}
