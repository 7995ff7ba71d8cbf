import { openFlatOpc } from '../../src/template/xml/flatOpc';
import { fieldContent } from '../../src/template/outline/fieldPieces';
import { parseXml } from '../../src/taskpane/files/parseXml';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** As Word answers for a control. */
const flat = (
  body: string,
): string => `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">
  <pkg:part pkg:name="/_rels/.rels"><pkg:xmlData><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships></pkg:xmlData></pkg:part>
  <pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document></pkg:xmlData></pkg:part>
</pkg:package>`;

it('A comment or an instruction of the XML is no text of a field, though a browser keeps them', () => {
  const text = '<w:p><w:r><w:t>Eka<!-- toka --><?kolmas?> <![CDATA[neljäs]]></w:t></w:r></w:p>';
  const control = `<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent>${text}</w:sdtContent></w:sdt>`;
  const source = openFlatOpc(flat(control), parseXml);
  const content = source && fieldContent(source, 1);
  expect(content?.pieces.map((piece) => piece.text).join('')).toContain('Eka neljäs');
});
