import { strFromU8, unzipSync } from 'fflate';
import { recordedAmount } from '../../recording/form';
import { tagOf, type ProbeControl } from '../../recording/probeDocument';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packageNamespace = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const unitsPerPoint = 12_700;

/** The root of each part, by the part's name. */
type Parts = ReadonlyMap<string, Element>;

const parse = (xml: string): Element =>
  new DOMParser().parseFromString(xml, 'application/xml').documentElement;

export const elementsIn = (parent: Element, name: string): Element[] => [
  ...parent.getElementsByTagNameNS(word, name),
];
const childOf = (parent: Element | null, name: string): Element | null =>
  [...(parent?.children ?? [])].find((each) => each.localName === name && each.namespaceURI === word) ?? null;
const valueOf = (element: Element | null | undefined): string | null =>
  element?.getAttributeNS(word, 'val') ?? null;

/** The document's XML, read for what no member of Office.js tells. */
export class Structure {
  private constructor(private readonly parts: Parts) {}

  static ofFlatOpc(xml: string): Structure {
    const parts = [...parse(xml).getElementsByTagNameNS(packageNamespace, 'part')].flatMap(
      (part): [string, Element][] => {
        const root = part.firstElementChild?.firstElementChild;
        const name = part.getAttributeNS(packageNamespace, 'name') ?? '';
        return root ? [[name.slice(1), root]] : [];
      },
    );
    return new Structure(new Map(parts));
  }

  static ofFile(bytes: Uint8Array): Structure {
    const files = unzipSync(bytes, { filter: ({ name }) => /^word\/[^/]*\.xml$/.test(name) });
    return new Structure(
      new Map(Object.entries(files).map(([name, content]) => [name, parse(strFromU8(content))])),
    );
  }

  /** The tags of its controls, in their order. */
  tags(): string[] {
    return this.controls().map((control) => valueOf(childOf(childOf(control, 'sdtPr'), 'tag')) ?? '');
  }

  id(name: ProbeControl): number | null {
    const id = valueOf(childOf(this.properties(name), 'id'));
    return id === null ? null : Number(id);
  }

  isPrompting(name: ProbeControl): boolean {
    return childOf(this.properties(name), 'showingPlcHdr') !== null;
  }

  /** What is written in a control or a paragraph, deleted words apart. */
  text(of: ProbeControl | Element): string {
    const element = typeof of === 'string' ? this.control(of) : of;
    return element
      ? elementsIn(element, 't')
          .map(({ textContent }) => textContent)
          .join('')
      : '';
  }

  /** How many elements of a name stand in the control. */
  count(name: ProbeControl, element: string): number {
    const control = this.control(name);
    return control ? elementsIn(control, element).length : 0;
  }

  /** Whether what is written has the style of prompts. */
  isGrey(name: ProbeControl): boolean {
    const control = this.control(name);
    const used = control ? elementsIn(control, 'rStyle').map(valueOf) : [];
    const style = elementsIn(this.part(/^word\/styles\d*\.xml$/), 'style').find((each) =>
      used.includes(each.getAttributeNS(word, 'styleId')),
    );
    return valueOf(style ? childOf(style, 'name') : null)?.toLowerCase() === 'placeholder text';
  }

  paragraphs(): Element[] {
    return elementsIn(this.main, 'p');
  }

  /** In points, by the picture's description. */
  pictureWidth(description: string): number | null {
    const named = [...this.main.getElementsByTagNameNS(drawing, 'docPr')].find(
      (each) => each.getAttribute('descr') === description,
    );
    const extent = named?.parentElement?.getElementsByTagNameNS(drawing, 'extent')[0];
    return extent ? recordedAmount(Number(extent.getAttribute('cx')) / unitsPerPoint) : null;
  }

  /** Whether the file says how it is protected, in force or not. */
  hasProtection(): boolean {
    return elementsIn(this.part(/^word\/settings\d*\.xml$/), 'documentProtection').length > 0;
  }

  private get main(): Element {
    return this.part(/^word\/document\d*\.xml$/);
  }

  private part(name: RegExp): Element {
    return [...this.parts].find(([each]) => name.test(each))?.[1] ?? parse('<none/>');
  }

  private controls(): Element[] {
    return elementsIn(this.main, 'sdt');
  }

  private control(name: ProbeControl): Element | null {
    return this.controls()[this.tags().indexOf(tagOf(name))] ?? null;
  }

  private properties(name: ProbeControl): Element | null {
    return childOf(this.control(name), 'sdtPr');
  }
}
