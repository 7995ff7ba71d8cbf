import { escapeAttribute } from '../assessment/markup';
import { cleanText } from '../characters/cleaning';

/** A picture with its size in points, and what it says to those who can't see it. */
export interface HandoutPicture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
}

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
/** Of a point. */
const emus = 12_700;

const attribute = (text: string): string => escapeAttribute(cleanText(text).text);

/** A picture in a line of text; `link` names its part. */
export function pictureRun({ width, height, title, description }: HandoutPicture, link: string): string {
  const size = `cx="${Math.round(width * emus)}" cy="${Math.round(height * emus)}"`;
  return [
    `<w:r><w:drawing><wp:inline xmlns:wp="${drawing}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/>`,
    `<wp:docPr id="1" name="${attribute(title)}" descr="${attribute(description)}" title="${attribute(title)}"/>`,
    `<a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture"><pic:pic xmlns:pic="${drawing}/picture">`,
    '<pic:nvPicPr><pic:cNvPr id="1" name="image1.png"/><pic:cNvPicPr/></pic:nvPicPr>',
    `<pic:blipFill><a:blip r:embed="${link}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
  ].join('');
}
