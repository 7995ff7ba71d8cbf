import type { Package } from './package';
import { escapeXml, parseXml } from './xmlPart';
import { isWord, wordNamespace } from '../wordMarkup';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const drawings = 'http://schemas.openxmlformats.org/drawingml/2006';
const inlineNamespace = `${drawings}/wordprocessingDrawing`;
const mainNamespace = `${drawings}/main`;
const pictureNamespace = `${drawings}/picture`;
const unitsPerPoint = 12_700;

/** A picture in a line of text, over its live `w:drawing`. */
export class Picture {
  constructor(readonly drawing: Element) {}

  /** In points. */
  get width(): number {
    return this.extent('cx');
  }
  set width(points: number) {
    this.extend('cx', points);
  }
  get height(): number {
    return this.extent('cy');
  }
  set height(points: number) {
    this.extend('cy', points);
  }
  get title(): string {
    return this.properties?.getAttribute('title') ?? '';
  }
  set title(text: string) {
    this.properties?.setAttribute('title', text);
  }
  get description(): string {
    return this.properties?.getAttribute('descr') ?? '';
  }
  set description(text: string) {
    this.properties?.setAttribute('descr', text);
  }
  get keepsRatio(): boolean {
    return this.locks?.getAttribute('noChangeAspect') === '1';
  }
  set keepsRatio(keeps: boolean) {
    this.locks?.setAttribute('noChangeAspect', keeps ? '1' : '0');
  }
  /** By which the document's part names the picture's. */
  get relationship(): string {
    return this.first(mainNamespace, 'blip')?.getAttributeNS(office, 'embed') ?? '';
  }

  private get properties(): Element | null {
    return this.first(inlineNamespace, 'docPr');
  }
  private get locks(): Element | null {
    return this.first(mainNamespace, 'graphicFrameLocks');
  }

  private extent(side: 'cx' | 'cy'): number {
    return Number(this.first(inlineNamespace, 'extent')?.getAttribute(side)) / unitsPerPoint;
  }

  private extend(side: 'cx' | 'cy', points: number): void {
    const units = String(Math.round(points * unitsPerPoint));
    for (const [namespace, name] of [
      [inlineNamespace, 'extent'],
      [mainNamespace, 'ext'],
    ] as const)
      this.first(namespace, name)?.setAttribute(side, units);
  }

  private first(namespace: string, name: string): Element | null {
    return this.drawing.getElementsByTagNameNS(namespace, name)[0] ?? null;
  }
}

/**
 * Puts the bytes of a PNG into the package, and gives a run with the picture for the main part; it stands nowhere
 * yet.
 */
export function makePicture(pack: Package, mainName: string, main: XMLDocument, png: Uint8Array): Element {
  const folder = mainName.slice(0, mainName.lastIndexOf('/') + 1);
  const name = freeName(pack, `${folder}media/image`);
  pack.put(name, png);
  pack.typeEnding('png', 'image/png');
  const relationship = pack.relate(mainName, `${office}/image`, name.slice(folder.length));
  const markup = runMarkup(relationship, freeId(main), name.slice(name.lastIndexOf('/') + 1));
  return main.importNode(parseXml(markup, mainName).documentElement, true);
}

/** Takes a picture and its part out again; the part stays where another picture shows it, too. */
export function dropPicture(pack: Package, mainName: string, { drawing, relationship }: Picture): void {
  const main = drawing.ownerDocument;
  const run = drawing.parentElement ?? drawing;
  // Where its coming was tracked, its going leaves no trace.
  (isWord(run.parentElement, 'ins') ? run.parentElement : run)?.remove();
  dropPicturePart(pack, mainName, main, relationship);
}

/** By which names the document's part shows pictures in an element, those of older kinds of Word included. */
export function picturesIn(element: Element): string[] {
  return [...element.getElementsByTagName('*')]
    .filter(({ localName }) => ['blip', 'svgBlip', 'imagedata'].includes(localName))
    .flatMap(relationshipsNamedBy);
}

/**
 * Takes a picture's relationship out, unless something in the document's part still names it, and the picture's part,
 * unless a relationship of any part still leads to it.
 */
export function dropPicturePart(pack: Package, mainName: string, main: Document, relationship: string): void {
  const isNamed = [...main.getElementsByTagName('*')].some((element) =>
    relationshipsNamedBy(element).includes(relationship),
  );
  const part = pack.target(mainName, relationship);
  if (isNamed || part === null) return;
  pack.unrelate(mainName, relationship);
  if (!pack.isRelated(part)) pack.drop(part);
}

function relationshipsNamedBy({ attributes }: Element): string[] {
  return [...attributes]
    .filter(({ namespaceURI, name }) => namespaceURI === office || name === 'o:relid')
    .map(({ value }) => value);
}

/** Not the largest and one: that may be none that 32 bits can hold. */
function freeId(main: XMLDocument): number {
  const pictures = [...main.getElementsByTagNameNS(inlineNamespace, 'docPr')];
  const taken = new Set(pictures.map((other) => Number(other.getAttribute('id'))));
  let id = 1;
  while (taken.has(id)) id += 1;
  return id;
}

function freeName(pack: Package, stem: string): string {
  let number = 1;
  while ([...pack.parts.keys()].some((name) => name.startsWith(`${stem}${number}.`))) number += 1;
  return `${stem}${number}.png`;
}

function runMarkup(relationship: string, id: number, name: string): string {
  const size = 'cx="0" cy="0"';
  const file = escapeXml(name);
  return (
    `<w:r xmlns:w="${wordNamespace}"><w:drawing><wp:inline xmlns:wp="${inlineNamespace}" distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent ${size}/><wp:docPr id="${id}" name="Picture ${id}"/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${mainNamespace}" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic xmlns:a="${mainNamespace}"><a:graphicData uri="${pictureNamespace}"><pic:pic xmlns:pic="${pictureNamespace}">` +
    `<pic:nvPicPr><pic:cNvPr id="0" name="${file}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip xmlns:r="${office}" r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}
