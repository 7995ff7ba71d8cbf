import { strToU8 } from 'fflate';
import type { Package } from './package';
import { decodeXml, parseXml } from './xmlPart';

const relationshipType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
const propertiesRelationship = `${relationshipType}Props`;
const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const propertiesNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

export interface CustomXmlPart {
  /** A GUID in braces, as the document keeps it. */
  id: string;
  namespace: string;
  xml: string;
}

/** The custom XML of a document, kept in its package: it is saved with it and found again after reopening. */
export class CustomXmlParts {
  constructor(
    private readonly pack: Package,
    private readonly main: string,
  ) {}

  all(): CustomXmlPart[] {
    return this.names().map((name) => this.read(name));
  }

  byId(id: string): CustomXmlPart | null {
    return this.all().find((part) => part.id.toLowerCase() === id.toLowerCase()) ?? null;
  }

  byNamespace(namespace: string): CustomXmlPart[] {
    return this.all().filter((part) => part.namespace === namespace);
  }

  /** Throws `NotDocx` for text that is not XML. */
  add(xml: string): CustomXmlPart {
    parseXml(xml, 'custom XML');
    const number = this.freeNumber();
    const [item, properties] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    this.pack.put(item, strToU8(xml));
    this.pack.put(properties, strToU8(propertiesXml(id)));
    this.pack.typeAs(properties, propertiesType);
    this.pack.relate(item, propertiesRelationship, `itemProps${number}.xml`);
    this.pack.relate(this.main, relationshipType, `${'../'.repeat(this.main.split('/').length - 1)}${item}`);
    return this.read(item);
  }

  /** Tells whether there was such a part. */
  delete(id: string): boolean {
    const item = this.names().find((name) => this.read(name).id.toLowerCase() === id.toLowerCase());
    if (!item) return false;
    const properties = this.pack.allRelated(item, 'customXmlProps');
    this.pack.unrelateAll(this.main, item);
    for (const name of [item, ...properties]) if (!this.pack.isRelated(name)) this.pack.drop(name);
    return true;
  }

  private names(): string[] {
    return this.pack.allRelated(this.main, 'customXml').filter((name) => this.pack.parts.has(name));
  }

  private read(name: string): CustomXmlPart {
    const xml = decodeXml(this.pack.parts.get(name) ?? new Uint8Array()).replace(/^\uFEFF/, '');
    return { id: this.idOf(name), namespace: this.pack.tree(name)?.documentElement.namespaceURI ?? '', xml };
  }

  /** Parts without properties, as other programs write them, go by their name. */
  private idOf(name: string): string {
    const properties = this.pack.related(name, 'customXmlProps');
    const root = properties ? this.pack.tree(properties)?.documentElement : null;
    return root?.getAttributeNS(propertiesNamespace, 'itemID') ?? name;
  }

  private freeNumber(): number {
    let number = 1;
    while (this.pack.parts.has(`customXml/item${number}.xml`)) number += 1;
    return number;
  }
}

function propertiesXml(id: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>' +
    `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${propertiesNamespace}"><ds:schemaRefs/></ds:datastoreItem>`
  );
}
