import type { Document, Element } from '@xmldom/xmldom';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sampleBytes, sampleKeys, type Language } from '../templateScript';

const main = 'word/document.xml';
const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const elementChildren = (parent: Element): Element[] =>
  [...parent.childNodes].filter((node): node is Element => node.nodeType === 1);

/** A sample as people and Word change it, with the truth about each of its fields kept beside. */
export class ChangedReport {
  readonly document: Document;
  /** Field -> id of the control that it must be bound to. */
  readonly expected = new Map<string, number>();
  /** Fields whose control is gone. */
  readonly absent = new Set<string>();
  private readonly parts: Record<string, Uint8Array>;
  private readonly controls = new Map<string, Element>();
  private lastId = 900_000_000;

  constructor(readonly language: Language) {
    this.parts = unzipSync(sampleBytes(language));
    const xml = strFromU8(this.parts[main] ?? new Uint8Array());
    this.document = new DOMParser().parseFromString(xml, 'text/xml');
    const all = [...this.document.getElementsByTagName('w:sdt')];
    sampleKeys(language).forEach((key, index) => {
      const control = all[index];
      if (control) this.controls.set(key, control);
      if (control) this.expected.set(key, idOf(control));
    });
  }

  get body(): Element {
    const [body] = this.document.getElementsByTagName('w:body');
    if (!body) throw new Error('The sample has no body.');
    return body;
  }

  get keys(): string[] {
    return [...this.expected.keys()];
  }

  control(key: string): Element {
    const control = this.controls.get(key);
    if (!control) throw new Error(`There is no field ${key}.`);
    return control;
  }

  /** The paragraph that a field stands in, or its control where that holds whole paragraphs. */
  paragraph(key: string): Element {
    const control = this.control(key);
    return closest(control, 'w:p') ?? control;
  }

  /** The heading of a criterion. */
  heading(number: number): Element {
    // The score may stand above the heading.
    const fields = ['sources', 'comments', 'recommendations', 'score'].map(
      (field) => `criterion.${number}.${field}`,
    );
    let block = this.paragraph(fields.find((key) => this.expected.has(key)) ?? '');
    // The fields may stand in a table.
    while (block.parentNode && block.parentNode !== this.body) block = block.parentNode as Element;
    let element = block.previousSibling as Element | null;
    while (
      element &&
      !element.getElementsByTagName('w:pStyle').item(0)?.getAttribute('w:val')?.startsWith('Heading')
    )
      element = element.previousSibling as Element | null;
    if (!element) throw new Error(`Criterion ${number} has no heading.`);
    return element;
  }

  newId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  /** The elements of a piece of WordprocessingML. */
  elements(xml: string): Element[] {
    const root = new DOMParser().parseFromString(
      `<w:x xmlns:w="${w}">${xml}</w:x>`,
      'text/xml',
    ).documentElement;
    return root ? elementChildren(root).map((child) => this.document.importNode(child, true)) : [];
  }

  insertBefore(place: Element, xml: string): void {
    for (const element of this.elements(xml)) place.parentNode?.insertBefore(element, place);
  }

  insertAfter(place: Element, xml: string): void {
    const next = place.nextSibling;
    for (const element of this.elements(xml)) place.parentNode?.insertBefore(element, next);
  }

  replace(place: Element, xml: string): void {
    this.insertBefore(place, xml);
    place.parentNode?.removeChild(place);
  }

  /** From now on the field has no control. The fields of a list are counted, so those behind it move up. */
  lose(key: string): void {
    const [, list, place] = /^(front\.(?:recipients|assessors))\.(\d+)$/u.exec(key) ?? [];
    const next = `${list ?? ''}.${Number(place) + 1}`;
    const id = this.expected.get(next);
    if (list !== undefined && id !== undefined) {
      this.expected.set(key, id);
      this.controls.set(key, this.control(next));
      this.lose(next);
      return;
    }
    this.expected.delete(key);
    if (list === undefined || place === '1') this.absent.add(key);
  }

  /** From now on these fields go by other keys. */
  rekey(keys: ReadonlyMap<string, string>): void {
    const moved = [...keys].map(([old, key]) => ({
      key,
      id: this.expected.get(old),
      own: this.control(old),
    }));
    for (const { key, id, own } of moved) {
      if (id !== undefined) this.expected.set(key, id);
      this.controls.set(key, own);
    }
  }

  /** The field's control was written anew under its id. */
  settle(key: string): void {
    const id = this.expected.get(key);
    const control = [...this.document.getElementsByTagName('w:sdt')].find((one) => idOf(one) === id);
    if (control) this.controls.set(key, control);
  }

  bytes(): Uint8Array {
    const xml = new XMLSerializer().serializeToString(this.document);
    return zipSync({ ...this.parts, [main]: strToU8(xml) }, { level: 1 });
  }
}

const idOf = (control: Element): number =>
  Number(control.getElementsByTagName('w:id').item(0)?.getAttribute('w:val') ?? 'NaN');

function closest(element: Element, name: string): Element | null {
  for (let node: Element | null = element; node; node = node.parentNode as Element | null) {
    if (node.tagName === name) return node;
  }
  return null;
}
