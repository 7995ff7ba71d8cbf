import { strFromU8, unzipSync } from 'fflate';

/** The package as Word gives an open document: all XML parts in one text. */
export function flatText(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes))
    .filter(([name]) => /\.(xml|rels)$/.test(name) && name !== '[Content_Types].xml')
    .map(([name, content]) => {
      const xml = strFromU8(content).replace(/^\s*<\?xml[^>]*>\s*/, '');
      return `<pkg:part pkg:name="/${name}" pkg:contentType="application/xml"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
    });
  const header = '<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?>';
  return `${header}<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts.join('')}</pkg:package>`;
}
