import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { docx, paragraph, run, sdt } from './documents';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const r = `xmlns:r="${office}"`;
const a = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const pic = 'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
const wp = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';
const v = 'xmlns:v="urn:schemas-microsoft-com:vml"';
const header = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';
const point = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC';

const drawing = (relationship: string, id: number): string =>
  `<w:r><w:drawing><wp:inline ${wp}><wp:extent cx="12700" cy="12700"/><wp:docPr id="${id}" name="P${id}"/>` +
  `<a:graphic ${a}><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic ${pic}>` +
  '<pic:nvPicPr><pic:cNvPr id="0" name="x"/><pic:cNvPicPr/></pic:nvPicPr>' +
  `<pic:blipFill><a:blip ${r} r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
  '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="12700" cy="12700"/></a:xfrm>' +
  '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>' +
  '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';

const oldPicture = (relationship: string): string =>
  `<w:r><w:pict><v:shape ${v} style="width:1pt;height:1pt"><v:imagedata ${r} r:id="${relationship}"/></v:shape></w:pict></w:r>`;

/** Who shows the picture of the control 1, too. */
export const sharings = ['nothing', 'header', 'otherRelationship', 'oldPicture', 'sameRelationship'] as const;
export type Sharing = (typeof sharings)[number];

const behind: Readonly<Partial<Record<Sharing, string>>> = {
  otherRelationship: drawing('rId11', 2),
  oldPicture: oldPicture('rId10'),
  sameRelationship: drawing('rId10', 2),
};

const relationships = (...links: string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`;
const link = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
const toPicture = (id: string): string => link(id, 'image', 'media/image1.png');

/** A document with a picture in the control 1, whose file something else may show as well. */
export function pictureShared(sharing: Sharing): Uint8Array {
  const files = unzipSync(
    docx(paragraph(sdt(1, '', run('a') + drawing('rId10', 1))) + paragraph(behind[sharing] ?? '')),
  );
  const edit = (name: string, before: string, added: string): void => {
    files[name] = strToU8(strFromU8(files[name] ?? new Uint8Array()).replace(before, added + before));
  };
  edit(
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/word/media/image1.png" ContentType="image/png"/>',
  );
  edit('word/_rels/document.xml.rels', '</Relationships>', toPicture('rId10'));
  files['word/media/image1.png'] = Uint8Array.from(Buffer.from(point, 'base64'));
  if (sharing === 'otherRelationship')
    edit('word/_rels/document.xml.rels', '</Relationships>', toPicture('rId11'));
  if (sharing !== 'header') return zipSync(files);
  edit('[Content_Types].xml', '</Types>', `<Override PartName="/word/header1.xml" ContentType="${header}"/>`);
  edit('word/_rels/document.xml.rels', '</Relationships>', link('rId12', 'header', 'header1.xml'));
  files['word/document.xml'] = strToU8(
    strFromU8(files['word/document.xml'] ?? new Uint8Array()).replace(
      '<w:sectPr/>',
      `<w:sectPr><w:headerReference ${r} w:type="default" r:id="rId12"/></w:sectPr>`,
    ),
  );
  files['word/header1.xml'] = strToU8(`<w:hdr ${w}><w:p>${drawing('rId1', 2)}</w:p></w:hdr>`);
  files['word/_rels/header1.xml.rels'] = strToU8(relationships(toPicture('rId1')));
  return zipSync(files);
}
