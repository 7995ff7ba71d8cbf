import { idInFile, probeTexts, tagOf, type ProbeControl } from '../recording/probeDocument';

const prompt = 'ProbePrompt';
const author = 'w:author="Recorder" w:date="2026-01-01T00:00:00Z"';

const run = (text: string, format = ''): string =>
  `<w:r>${format && `<w:rPr>${format}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const promptRun = run(probeTexts.prompt, '<w:rStyle w:val="PlaceholderText"/>');
const paragraph = (...content: readonly string[]): string => `<w:p>${content.join('')}</w:p>`;
const heading = (text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run(text)}</w:p>`;

interface Manner {
  readonly lock?: 'contentLocked';
  readonly prompting?: true;
  /** The element that makes the control something else than rich text. */
  readonly type?: string;
}

function control(name: ProbeControl, content: string, { lock, prompting, type = '' }: Manner = {}): string {
  const properties = [
    `<w:alias w:val="${name}"/><w:tag w:val="${tagOf(name)}"/><w:id w:val="${idInFile(name)}"/>`,
    lock ? `<w:lock w:val="${lock}"/>` : '',
    `<w:placeholder><w:docPart w:val="${prompt}"/></w:placeholder>`,
    prompting ? '<w:showingPlcHdr/>' : '',
    type,
  ];
  return `<w:sdt><w:sdtPr>${properties.join('')}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

const prompting = (name: ProbeControl): string => control(name, promptRun, { prompting: true });
const filled = (name: ProbeControl): string => control(name, run(probeTexts.before));
const labelled = (name: ProbeControl, content = prompting(name)): string =>
  paragraph(run(`${name}: `), content);

const footnote = (id: number): string =>
  `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;

const tracked = [
  run(probeTexts.kept),
  `<w:del w:id="901" ${author}><w:r><w:delText>${probeTexts.deleted}</w:delText></w:r></w:del>`,
  `<w:ins w:id="902" ${author}>${run(probeTexts.added)}</w:ins>`,
].join('');

const commented = [
  '<w:commentRangeStart w:id="1"/>',
  run(probeTexts.before),
  '<w:commentRangeEnd w:id="1"/>',
  '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="1"/></w:r>',
  footnote(2),
].join('');

const lines = [
  paragraph(run(probeTexts.firstLine), '<w:r><w:br/></w:r>', run(probeTexts.secondLine)),
  paragraph(run(probeTexts.thirdLine)),
].join('');

const cellWidth = '<w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr>';
const table = [
  '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="9000" w:type="dxa"/></w:tblPr>',
  '<w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid><w:tr>',
  `<w:tc>${cellWidth}${labelled('cell')}</w:tc>`,
  control('wholeCell', `<w:tc>${cellWidth}${paragraph(promptRun)}</w:tc>`, { prompting: true }),
  '</w:tr></w:tbl>',
].join('');

const textBox = [
  '<w:r><w:pict><v:shape id="probe" o:spid="_x0000_s1026" type="#_x0000_t202" style="width:200pt;height:40pt">',
  `<v:textbox><w:txbxContent>${labelled('textBox')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
].join('');

const introduction = [
  'Open the assessor’s pane beside this document, choose “Diagnostics for support” and press “Record how this Word behaves”. Close the document without saving it.',
  'Avaa arvioijan tehtäväruutu tämän asiakirjan viereen, valitse ”Tekniset tiedot tukea varten” ja paina ”Selvitä, miten tämä Word toimii”. Sulje asiakirja tallentamatta.',
  'Öppna bedömarens åtgärdsfönster bredvid det här dokumentet, välj ”Tekniska uppgifter för supporten” och tryck på ”Kartlägg hur Word fungerar hos dig”. Stäng dokumentet utan att spara.',
];

/** The body of the probe document: a control of each kind, and for each probe that writes, controls of its own. */
export const probeBody = [
  heading('Probe document'),
  ...introduction.map((text) => paragraph(run(text))),
  labelled('prompting'),
  control('outer', paragraph(run('nested: '), prompting('nested'))),
  labelled('filled', control('filled', run(`${probeTexts.left}\u00A0${probeTexts.right}`))),
  control('lines', lines),
  labelled('note', control('note', run(probeTexts.noted) + footnote(1))),
  labelled('tracked', control('tracked', tracked)),
  labelled('beforePlain', filled('beforePlain')),
  control('plain', paragraph(run(probeTexts.before)), { type: '<w:text/>' }),
  labelled('date', control('date', run('1.1.2026'), { type: dateType() })),
  labelled('locked', control('locked', run(probeTexts.before), { lock: 'contentLocked' })),
  table,
  paragraph(textBox),
  labelled('overPrompt'),
  labelled('over', filled('over')),
  labelled('overObjects', control('overObjects', commented)),
  labelled('twoLines'),
  control('twoParagraphs', paragraph(promptRun), { prompting: true }),
  ...(['cleared', 'emptied', 'cursor'] as const).map((name) => labelled(name, filled(name))),
  labelled('anchor', control('anchor', run(probeTexts.anchor))),
  paragraph(run(probeTexts.behindAnchor)),
  labelled('events', filled('events')),
  heading('Type here · Kirjoita tähän · Skriv här'),
  labelled('typeHere'),
].join('');

function dateType(): string {
  return '<w:date><w:dateFormat w:val="d.M.yyyy"/><w:lid w:val="fi-FI"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>';
}

/** The prompt as the document's glossary keeps it. */
export const probeGlossary = [
  `<w:docParts><w:docPart><w:docPartPr><w:name w:val="${prompt}"/>`,
  '<w:category><w:name w:val="General"/><w:gallery w:val="placeholder"/></w:category>',
  '<w:types><w:type w:val="bbPlcHdr"/></w:types><w:behaviors><w:behavior w:val="content"/></w:behaviors>',
  `<w:guid w:val="{9E1B7F0A-6C5D-4F58-9B0C-2B3C5D7E9F10}"/></w:docPartPr><w:docPartBody>${paragraph(promptRun)}</w:docPartBody>`,
  '</w:docPart></w:docParts>',
].join('');

export const probeComments = `<w:comment w:id="1" ${author} w:initials="R">${paragraph(run('A comment.'))}</w:comment>`;

export const probeFootnotes = [
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>',
  '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>',
  ...[1, 2].map(
    (id) =>
      `<w:footnote w:id="${id}">${paragraph('<w:r><w:footnoteRef/></w:r>', run(' A footnote.'))}</w:footnote>`,
  ),
].join('');
