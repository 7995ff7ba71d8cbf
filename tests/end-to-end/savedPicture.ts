import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** A picture in a saved report, as one who opens the file finds it. */
export interface SavedPicture {
  readonly title: string;
  readonly description: string;
  /** In the file's units, 12,700 to a point. */
  readonly width: number;
  readonly height: number;
  /** The text of the paragraph or table before the picture's own paragraph. */
  readonly behind: string;
  readonly contentType: string | undefined;
  readonly bytes: Uint8Array;
}

const folder = 'word/';

function treeOf(parts: Record<string, Uint8Array>, name: string): Document {
  return new DOMParser().parseFromString(strFromU8(parts[name] ?? new Uint8Array()), 'text/xml');
}

const all = (tree: Document | Element, name: string): Element[] =>
  Array.from(tree.getElementsByTagName(name));

function contentTypeOf(parts: Record<string, Uint8Array>, part: string): string | undefined {
  const ending = part.slice(part.lastIndexOf('.') + 1);
  const types = all(treeOf(parts, '[Content_Types].xml'), 'Default');
  return (
    types.find((type) => type.getAttribute('Extension') === ending)?.getAttribute('ContentType') ?? undefined
  );
}

function textBefore(drawing: Element): string {
  const paragraphs = all(drawing.ownerDocument as Document, 'w:p');
  const own = paragraphs.findIndex((paragraph) => all(paragraph, 'w:drawing').includes(drawing));
  return paragraphs.slice(0, own).at(-1)?.textContent ?? '';
}

/** The pictures in the text of a saved report, in its order, each by way of its relationship. */
export function savedPictures(file: Uint8Array): SavedPicture[] {
  const parts = unzipSync(file);
  const links = all(treeOf(parts, `${folder}_rels/document.xml.rels`), 'Relationship');
  return all(treeOf(parts, `${folder}document.xml`), 'w:drawing').map((drawing) => {
    const [properties, extent, blip] = ['wp:docPr', 'wp:extent', 'a:blip'].map(
      (name) => all(drawing, name)[0],
    );
    const link = links.find((one) => one.getAttribute('Id') === blip?.getAttribute('r:embed'));
    const part = `${folder}${link?.getAttribute('Target') ?? ''}`;
    return {
      title: properties?.getAttribute('title') ?? '',
      description: properties?.getAttribute('descr') ?? '',
      width: Number(extent?.getAttribute('cx')),
      height: Number(extent?.getAttribute('cy')),
      behind: textBefore(drawing),
      contentType: contentTypeOf(parts, part),
      bytes: parts[part] ?? new Uint8Array(),
    };
  });
}
