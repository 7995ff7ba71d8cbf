import type { Element } from '@xmldom/xmldom';
import type { Language } from '../templateScript';
import { ChangedReport } from './changedReport';
import { words } from './changeWords';
import type { Change } from './changes';
import { anyField, anyNumber, control, isThere, paragraph, text } from './changes';

const childrenOf = (parent: Element): Element[] =>
  [...parent.childNodes].filter((node): node is Element => node.nodeType === 1);

const blocksOf = (report: ChangedReport): Element[] =>
  childrenOf(report.body).filter(({ tagName }) => tagName !== 'w:sectPr');

/** Another report's paragraphs and tables, its controls with ids of their own or taken away. */
function otherReport(report: ChangedReport, language: Language, isPlain: boolean): Element[] {
  const other = new ChangedReport(language);
  for (const element of [...other.document.getElementsByTagName('w:sdt')]) {
    const [id] = [...element.getElementsByTagName('w:id')];
    id?.setAttribute('w:val', `${report.newId()}`);
    if (isPlain) {
      const run = other.document.importNode(report.elements(text('4'))[0] ?? element, true);
      element.parentNode?.replaceChild(run, element);
    }
  }
  return blocksOf(other).map((block) => report.document.importNode(block, true));
}

const behind =
  (language: (own: Language) => Language, isPlain: boolean): Change =>
  (report) => {
    const last = report.body.lastChild;
    for (const block of otherReport(report, language(report.language), isPlain))
      report.body.insertBefore(block, last);
  };

/** Only one without controls: which of two whole reports is meant can't be told. */
const oldReportBefore: Change = (report) => {
  const first = report.body.firstChild;
  for (const block of otherReport(report, report.language, true)) report.body.insertBefore(block, first);
};

const own = (language: Language): Language => language;
const other = (language: Language): Language => (language === 'fi' ? 'sv' : 'fi');

/** The summary with its rows and total before the criteria. */
const summaryFirst: Change = (report) => {
  const blocks = blocksOf(report);
  const at = (pattern: RegExp): number => blocks.findIndex((block) => pattern.test(block.textContent ?? ''));
  const first = at(/^(Kriteerittäinen arviointi|Kriteriebaserad bedömning)/u);
  const criteria = blocks[first];
  const from = at(/^(Kooste arvioinnin pisteistä:|Sammanfattning av bedömningspoängen:)/u);
  const until = at(/^(PISTEYTYSTAULUKKO|TOTALPOÄNG)$/u);
  // A second time, the summary stands before the criteria, and what ends it behind them.
  if (!criteria || from < first || until < from) return;
  for (const block of blocks.slice(from, until)) report.body.insertBefore(block, criteria);
};

/** Pasted from another form: text, a table and a control in it. */
const nestedTable: Change = (report, draw) => {
  const key = anyField(draw);
  if (!isThere(report, key) || key.endsWith('score')) return;
  const id = report.expected.get(key) ?? 0;
  const cell = `<w:tc><w:tcPr/>${paragraph(control(report, text('24.6.2026'), '<w:date/>'))}</w:tc>`;
  const table = `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/>${paragraph(text('Käynti'))}</w:tc>${cell}</w:tr></w:tbl>`;
  const held = `${paragraph(text('Ensin.'))}${table}${paragraph(text('Sitten.'))}`;
  const old = report.control(key);
  const place = report.paragraph(key);
  report.insertAfter(
    place,
    `<w:sdt><w:sdtPr><w:id w:val="${id}"/></w:sdtPr><w:sdtContent>${held}</w:sdtContent></w:sdt>`,
  );
  old.parentNode?.removeChild(old);
  report.settle(key);
};

/** The blocks of a criterion, from its heading to before the next. */
export function criterionBlocks(report: ChangedReport, number: number): Element[] {
  const heading = report.heading(number);
  const last = report.paragraph(`criterion.${number}.recommendations`);
  const blocks: Element[] = [];
  for (let block: Element | null = heading; block; block = block.nextSibling as Element | null) {
    blocks.push(block);
    if (block === last) return blocks;
  }
  return [];
}

export const isWhole = (report: ChangedReport, number: number): boolean =>
  ['score', 'sources', 'comments', 'recommendations'].every((field) =>
    isThere(report, `criterion.${number}.${field}`),
  );

/** Deleted with tracking, from its heading to its last field. */
const deletedCriterion: Change = (report, draw) => {
  const number = anyNumber(draw);
  if (!isWhole(report, number)) return;
  const by = 'w:id="98" w:author="A" w:date="2026-06-24T10:00:00Z"';
  const blocks = criterionBlocks(report, number);
  if (blocks.length === 0) return;
  for (const block of blocks) {
    const gone = `<w:del ${by}><w:r><w:delText>${number}. x</w:delText></w:r></w:del>`;
    const held = control(report, `<w:del ${by}><w:r><w:delText>x</w:delText></w:r></w:del>`);
    report.replace(block, paragraph(gone + held, `<w:rPr><w:del ${by}/></w:rPr>`));
  }
  for (const field of ['score', 'sources', 'comments', 'recommendations'])
    report.lose(`criterion.${number}.${field}`);
};

const movedCriterion: Change = (report, draw) => {
  const number = anyNumber(draw);
  const place = anyNumber(draw);
  if (number === place || !isWhole(report, number) || !isWhole(report, place)) return;
  const blocks = criterionBlocks(report, number);
  const before = report.heading(place);
  for (const block of blocks) before.parentNode?.insertBefore(block, before);
};

/** A line break within the name. */
const brokenName: Change = (report, draw) => {
  const number = anyNumber(draw);
  if (!isThere(report, `criterion.${number}.score`)) return;
  const [first] = [...report.heading(number).getElementsByTagName('w:t')];
  const words = (first?.textContent ?? '').split(' ');
  if (!first || words.length < 4) return;
  const run = first.parentNode as Element;
  report.insertAfter(
    run,
    `<w:r><w:br/></w:r><w:r><w:t xml:space="preserve">${words.slice(2).join(' ').replace(/&/gu, '&amp;')}</w:t></w:r>`,
  );
  first.textContent = `${words.slice(0, 2).join(' ')} `;
};

/** A text box with its copy for old versions: no part of the text. */
const textBox: Change = (report, draw) => {
  const number = anyNumber(draw);
  const name = words[report.language].names[number - 1] ?? '';
  const box = `<w:txbxContent xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph(text(`${number}. ${name}`))}${paragraph(text('x: ') + control(report, text('4')))}</w:txbxContent>`;
  const alternate = `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const key = anyField(draw);
  if (isThere(report, key)) report.insertAfter(report.paragraph(key), paragraph(alternate));
};

export const largeChanges = {
  oldReportBehind: behind(own, false),
  oldPlainReportBehind: behind(own, true),
  otherLanguageBehind: behind(other, false),
  oldReportBefore,
  summaryFirst,
  nestedTable,
  deletedCriterion,
  movedCriterion,
  brokenName,
  textBox,
} as const satisfies Record<string, Change>;
export type LargeChangeName = keyof typeof largeChanges;
