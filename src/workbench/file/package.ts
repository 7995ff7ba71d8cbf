import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { NotDocx } from './notDocx';
import { decodeXml, encodeXml, parseXml } from './xmlPart';
import {
  addDefault,
  addRelationship,
  addOverride,
  dropOverride,
  dropRelationships,
  relationshipsOf,
} from './packageLinks';

const bytesAtMost = 300_000_000;
const zipStart = [0x50, 0x4b, 0x03, 0x04];
const compoundFileStart = [0xd0, 0xcf, 0x11, 0xe0];
const contentTypesName = '[Content_Types].xml';

/**
 * The parts of a .docx file by name, without a leading slash. Parts that nobody changed keep
 * their bytes; XML parts are parsed when first asked for and written back when marked changed.
 */
export class Package {
  private readonly trees = new Map<string, XMLDocument>();
  private readonly sources = new Map<string, string>();

  private constructor(private readonly bytes: Map<string, Uint8Array>) {}

  static read(file: Uint8Array): Package {
    if (file.length === 0) throw new NotDocx('empty');
    if (startsWith(file, compoundFileStart)) throw new NotDocx('encrypted');
    if (!startsWith(file, zipStart)) throw new NotDocx('noZip');
    return new Package(new Map(Object.entries(unzip(file)).filter(([name]) => !name.endsWith('/'))));
  }

  get parts(): ReadonlyMap<string, Uint8Array> {
    return this.bytes;
  }

  /** The parsed part: a live tree, the same for every caller. Null where there is no such part. */
  tree(name: string): XMLDocument | null {
    const known = this.trees.get(name);
    if (known) return known;
    const bytes = this.bytes.get(name);
    if (!bytes) return null;
    const source = decodeXml(bytes);
    const tree = parseXml(source, name);
    this.sources.set(name, source);
    this.trees.set(name, tree);
    return tree;
  }

  /** Takes over what was done to a part's tree. */
  treeChanged(name: string): void {
    const tree = this.trees.get(name);
    if (tree) this.bytes.set(name, encodeXml(tree, this.sources.get(name) ?? ''));
  }

  put(name: string, bytes: Uint8Array): void {
    this.bytes.set(name, bytes);
    this.trees.delete(name);
  }

  /** Takes out a part with its content type and its own relationships; those that lead to it stay. */
  drop(name: string): void {
    if (dropOverride(this.tree(contentTypesName), `/${name}`)) this.treeChanged(contentTypesName);
    for (const each of [name, relationshipsName(name)]) {
      this.bytes.delete(each);
      this.trees.delete(each);
    }
  }

  /** The part that a part points at by a kind of relationship, named as in `.../relationships/styles`. */
  related(from: string, kind: string): string | null {
    return this.allRelated(from, kind)[0] ?? null;
  }

  allRelated(from: string, kind: string): string[] {
    return relationshipsOf(this.tree(relationshipsName(from)))
      .filter((relationship) => relationship.type.endsWith(`/${kind}`))
      .map((relationship) => resolve(from, relationship.target));
  }

  /** The part that a relationship of a part leads to. */
  target(from: string, id: string): string | null {
    const found = relationshipsOf(this.tree(relationshipsName(from))).find((one) => one.id === id);
    return found ? resolve(from, found.target) : null;
  }

  /** Gives the id of the new relationship. */
  relate(from: string, type: string, target: string): string {
    const name = relationshipsName(from);
    if (!this.bytes.has(name)) this.put(name, emptyRelationships());
    const id = addRelationship(this.tree(name), type, target);
    this.treeChanged(name);
    return id;
  }

  unrelate(from: string, id: string): void {
    const name = relationshipsName(from);
    dropRelationships(this.tree(name), (relationship) => relationship.id === id);
    this.treeChanged(name);
  }

  unrelateAll(from: string, to: string): void {
    const name = relationshipsName(from);
    dropRelationships(this.tree(name), ({ target }) => resolve(from, target) === to);
    this.treeChanged(name);
  }

  /** Whether a relationship of any part leads to this one. */
  isRelated(part: string): boolean {
    return [...this.bytes.keys()]
      .flatMap(ownerOf)
      .some((owner) =>
        relationshipsOf(this.tree(relationshipsName(owner))).some(
          ({ target }) => resolve(owner, target) === part,
        ),
      );
  }

  typeAs(name: string, contentType: string): void {
    addOverride(this.tree(contentTypesName), `/${name}`, contentType);
    this.treeChanged(contentTypesName);
  }

  typeEnding(ending: string, contentType: string): void {
    if (addDefault(this.tree(contentTypesName), ending, contentType)) this.treeChanged(contentTypesName);
  }

  contentType(name: string): string {
    const types = [...(this.tree(contentTypesName)?.documentElement.children ?? [])];
    const own = types.find(
      (type) => type.getAttribute('PartName')?.toLowerCase() === `/${name}`.toLowerCase(),
    );
    const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    const byEnding = types.find((type) => type.getAttribute('Extension')?.toLowerCase() === ending);
    return (own ?? byEnding)?.getAttribute('ContentType') ?? 'application/octet-stream';
  }

  write(): Uint8Array {
    const entries: Zippable = Object.fromEntries(this.bytes);
    // Word, too, dates its entries to the first day that a zip file can tell.
    return zipSync(entries, { mtime: new Date(1980, 0, 1) });
  }
}

function unzip(file: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  const fits = (entry: { originalSize: number }) => (total += entry.originalSize) <= bytesAtMost;
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(file, { filter: fits });
  } catch {
    throw new NotDocx('noZip');
  }
  if (total > bytesAtMost) throw new NotDocx('tooLarge');
  if (!entries[contentTypesName]) throw new NotDocx('noWord');
  return entries;
}

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Where a part's relationships stand; `''` asks for those of the package. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part whose relationships stand in one of this name. */
function ownerOf(name: string): string[] {
  const found = /^(.*\/)?_rels\/([^/]*)\.rels$/.exec(name);
  return found ? [`${found[1] ?? ''}${found[2] ?? ''}`] : [];
}

function resolve(from: string, target: string): string {
  return decodeURI(new URL(target, `https://package/${from}`).pathname.slice(1));
}

function emptyRelationships(): Uint8Array {
  return strToU8(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
  );
}
