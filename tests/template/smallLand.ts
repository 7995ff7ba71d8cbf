import { openPackage } from '../../src/commands/inspection';
import { Landscape } from '../../src/template/lines/landscape';
import { lexiconOf } from '../../src/template/lines/lexicon';
import { readOutline } from '../../src/template/outline/outline';
import { wordParts } from '../../src/template/xml/package';
import { Reading } from '../../src/template/lines/reading';
import { fi } from '../../src/words/fi';
import { reportWords } from '../../src/words/words';
import { documentXmlOf, packed } from './docxFile';

const numbering = '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';
const lexicon = lexiconOf(fi.template);

let lastId = 0;
const control = (title: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="${title}"/><w:id w:val="${(lastId += 1)}"/></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt>`;
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (line: string): string =>
  `<w:p>${line
    .split(/(\[[^\]]*\])/u)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('[') ? control(piece.slice(1, -1)) : run(piece)))
    .join('')}</w:p>`;
const tableRow = (line: string): string =>
  `<w:tbl><w:tr>${line
    .split(' | ')
    .map((text) => `<w:tc>${paragraph(text)}</w:tc>`)
    .join('')}</w:tr></w:tbl>`;

/** The Finnish landscape of these lines: "[Title]" is a control, " | " stands between the cells of a row. */
export function smallLand(...lines: readonly string[]): Landscape {
  const body = lines.map((line) => (line.includes(' | ') ? tableRow(line) : paragraph(line))).join('');
  const outline = readOutline(wordParts(openPackage(packed(documentXmlOf(body), numbering))));
  const reading = new Reading(outline, {
    isLabel: (text) => (lexicon.frontLabel(text) ?? lexicon.fieldLabel(text)) !== null,
    isHeading: () => false,
    mayBeHeading: () => false,
  });
  return new Landscape(reading, lexicon, reportWords);
}
