import { parseXml } from '../../src/commands/parseXml';
import { openDocx } from '../../src/template/xml/docx';
import { wordParts } from '../../src/template/xml/package';
import type { ReportModel } from '../../src/template/report';
import { readReport } from '../../src/template/report';
import { changedPackage } from './changedPackage';
import { sampleBytes, type Language } from './templateScript';

type Change = (xml: string) => string;

/** What is read of the sample after this change of its document. */
function read(language: Language, change: Change): ReportModel {
  const bytes = changedPackage(sampleBytes(language), { 'word/document.xml': change });
  const opening = openDocx(bytes, parseXml);
  if (opening.kind === 'fault') throw new Error(opening.fault);
  return readReport(wordParts(opening.package));
}

const instructionsOf = (language: Language, change: Change = (xml) => xml): readonly string[] =>
  read(language, change).instructions;

const lines = {
  fi: [
    'Pohja päivitetty 24.6.2026',
    'Ohje: täytä kohdat, joissa lukee ”Kirjoita tekstiä napsauttamalla tai napauttamalla tätä.” Klikkaamalla kohtaa saat näkyviin ko. kenttään pyydetyn tiedon tarkennuksen.',
  ],
  sv: [
    'Mall uppdaterad 4.2.2026',
    'Hjälp: Fyll i fälten där det står "Klicka eller tryck för att skriva in texten." Genom att klicka på objektet ser du förtydligandet av den begärda informationen i fältet.',
  ],
} as const;

describe('The instructions of the template', () => {
  it.each(['fi', 'sv'] as const)('are the two lines above the title, in %s', (language) => {
    expect(instructionsOf(language)).toEqual(lines[language]);
  });

  it.each<[string, (xml: string) => string, readonly string[]]>([
    ['a changed instruction', (xml) => xml.replace('Ohje: täytä', 'Ohje: täytä kaikki'), [lines.fi[0]]],
    [
      'words added to the date',
      (xml) => xml.replace('24.6.2026</w:t>', '24.6.2026, luonnos</w:t>'),
      [lines.fi[1]],
    ],
    ['the date without its words', (xml) => xml.replace('Pohja päivitetty 24', '24'), [lines.fi[1]]],
    [
      'a line of its own in the same paragraph',
      (xml) => xml.replace('24.6.2026</w:t>', '24.6.2026</w:t><w:br/><w:t>Luonnos</w:t>'),
      [lines.fi[1]],
    ],
    [
      'the line typed into a field',
      (xml) =>
        xml.replace(
          /(<w:sdtContent>)<w:r>.*?<\/w:r>/su,
          '$1<w:r><w:t>Pohja päivitetty 24.6.2026</w:t></w:r>',
        ),
      lines.fi,
    ],
  ])('are never what an assessor wrote: %s', (_, change, left) => {
    expect(instructionsOf('fi', change)).toEqual(left);
  });

  it('are found whatever spaces stand between the words', () => {
    expect(
      instructionsOf('fi', (xml) => xml.replace('Pohja päivitetty 24', '  Pohja\u00a0päivitetty  24')),
    ).toEqual(lines.fi);
  });

  const retyped: readonly [string, string, (line: string) => string][] = [
    ['capitals', lines.fi[1], (line) => line.toUpperCase()],
    ['quotation marks', lines.fi[1], (line) => line.replaceAll('”', '"')],
    ['spaces', lines.fi[1], (line) => line.replaceAll(' ', '\u00a0').replace(':', '\u00a0:')],
    ['a slip of the pen and no full stop', lines.fi[1], (line) => line.replace('ttama', 'tama').slice(0, -1)],
    ['signs around its date', lines.fi[0], () => 'POHJA PÄIVITETTY: 24.06.2026.'],
  ];

  it.each(retyped)('are found when they were typed anew with other %s', (_, line, type) => {
    const typed = type(line);
    const found = instructionsOf('fi', (xml) => xml.replace(line, () => typed));
    expect(found).toEqual(lines.fi.map((one) => (one === line ? typed.replaceAll('\u00a0', ' ') : one)));
  });

  it('are found when each of their words is a run of its own', () => {
    const inRuns = lines.sv[1].replaceAll(' ', '</w:t></w:r><w:r><w:t xml:space="preserve"> ');
    expect(instructionsOf('sv', (xml) => xml.replace(lines.sv[1], () => inRuns))).toEqual(lines.sv);
  });

  it('are gone once they are deleted, also with tracking', () => {
    const deleted = (xml: string): string =>
      xml
        .replace(
          /<w:p><w:pPr><w:pStyle w:val="TemplateNote"\/><\/w:pPr><w:r><w:t xml:space="preserve">Pohja/u,
          '<w:p><w:pPr><w:rPr><w:del w:id="9001" w:author="A"/></w:rPr></w:pPr><w:r><w:t>Pohja',
        )
        .replace(
          /<w:r><w:t>(Pohja[^<]*)<\/w:t><\/w:r>/u,
          '<w:del w:id="9002" w:author="A"><w:r><w:delText>$1</w:delText></w:r></w:del>',
        );
    expect(instructionsOf('fi', deleted)).toEqual([lines.fi[1]]);
  });

  it('hold nothing that is reported, as they come with the template', () => {
    expect(read('fi', (xml) => xml).heldByInstructions).toEqual([]);
    expect(read('sv', (xml) => xml).heldByInstructions).toEqual([]);
  });

  it('tell what a person has put among them, and only among them', () => {
    const footnote = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const link = '<w:hyperlink w:anchor="x"/>';
    const { heldByInstructions, instructions } = read('fi', (xml) =>
      xml
        .replace(/(?=<w:r><w:t[^>]*>Pohja)/u, footnote)
        .replace(/(?=<w:r><w:t[^>]*>Ohje: täytä)/u, `${footnote}${link}`)
        .replace(/<\/w:sdtContent>/u, `${link}$&`),
    );
    expect(instructions).toEqual(lines.fi);
    expect(heldByInstructions).toEqual([
      { kind: 'footnote', count: 2, authors: [] },
      { kind: 'link', count: 1, authors: [] },
    ]);
  });
});
