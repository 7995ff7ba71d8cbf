import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { escapeText } from '../../assessment/markup';
import { noWork, type WorkingData } from '../../assessment/workingData';
import { formatWorkingData } from '../../template/workingData/workingDataXml';
import { inspect } from '../inspection';
import { filledTexts } from './filledTexts';
import type { HalfFilledReport, Mark } from './halfFilledReport';
import { commentsPart, footnoteSettings, footnotesPart } from './markParts';
import { runsOf } from './marks';

type Change = (xml: string) => string;

const word = 'application/vnd.openxmlformats-officedocument';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const itemId = '{6C2D8A1E-5B7F-4D39-9A40-2E1F7B6C0D55}';
const properties =
  '<?xml version="1.0" encoding="UTF-8" standalone="no"?>' +
  `<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${office}/customXml"><ds:schemaRefs/></ds:datastoreItem>`;

/** Replaces what has to be there once. */
const replace =
  (pattern: string | RegExp, by: string): Change =>
  (xml) => {
    const changed = xml.replace(pattern, () => by);
    if (changed === xml) throw new Error(`The template has no ${String(pattern)}.`);
    return changed;
  };

/** A change leaves two ids behind, one for what went and one for what came: so marks are numbered by twos. */
const numbered = (marks: readonly Mark[]): ReadonlyMap<number, Mark> =>
  new Map(marks.map((mark, at) => [2 * at + 1, mark]));

function fillControl(xml: string, id: number, runs: string): string {
  const mark = xml.indexOf(`<w:id w:val="${id}"/>`);
  const end = xml.indexOf('</w:sdt>', mark);
  if (mark < 0) throw new Error(`The template has no control ${id}.`);
  const filled = xml
    .slice(mark, end)
    .replace('<w:showingPlcHdr/>', '')
    .replace(/<w:sdtContent>.*$/su, () => `<w:sdtContent>${runs}</w:sdtContent>`);
  return xml.slice(0, mark) + filled + xml.slice(end);
}

function fillDocument(report: HalfFilledReport, template: Uint8Array): Change {
  const read = inspect(template);
  const marks = [...numbered(report.marks)];
  return (xml) =>
    [...filledTexts(report, read)].reduce((before, [key, text]) => {
      const control = read.fields[key]?.control;
      if (control === undefined || control === null) throw new Error(`The template has no field ${key}.`);
      const [id = 0, mark] = marks.find(([, each]) => each.key === key) ?? [];
      return fillControl(before, control, runsOf(text, mark, id));
    }, xml);
}

const workOf = ({ work }: HalfFilledReport): WorkingData =>
  new Map(Object.entries(work).map(([number, done]) => [Number(number), { ...noWork, ...done }]));

const link = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/relationships/${kind}" Target="${target}"/>`;
const links = (...all: string[]): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
const type = (part: string, kind: string): string =>
  `<Override PartName="/${part}" ContentType="${word}.${kind}+xml"/>`;

const newLinks =
  link('rIdC', 'comments', 'comments.xml') +
  link('rIdFn', 'footnotes', 'footnotes.xml') +
  link('rIdX', 'customXml', '../customXml/item1.xml');
const newTypes =
  type('word/comments.xml', 'wordprocessingml.comments') +
  type('word/footnotes.xml', 'wordprocessingml.footnotes') +
  type('customXml/itemProps1.xml', 'customXmlProperties');

const changesFor = (report: HalfFilledReport, template: Uint8Array): Readonly<Record<string, Change>> => ({
  '[Content_Types].xml': replace('</Types>', `${newTypes}</Types>`),
  'word/document.xml': fillDocument(report, template),
  'word/_rels/document.xml.rels': replace('</Relationships>', `${newLinks}</Relationships>`),
  'word/settings.xml': replace('<w:compat>', `${footnoteSettings}<w:compat>`),
  'word/footer1.xml': replace('</w:t>', `; ${escapeText(report.invented)}</w:t>`),
  'docProps/core.xml': (xml) =>
    [
      replace(/(?<=<dc:title>)[^<]*/u, escapeText(report.title)),
      replace(/(?<=<dc:description>)[^<]*/u, escapeText(report.description)),
    ].reduce((before, change) => change(before), xml),
});

/** The template filled in as far as the report goes, with its comments, footnote, tracked change and working data. */
export function writeHalfFilled(report: HalfFilledReport, template: Uint8Array): Uint8Array {
  const parts = unzipSync(template);
  const marks = numbered(report.marks);
  const changed = Object.entries(changesFor(report, template)).map(([name, change]): [string, Uint8Array] => [
    name,
    strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))),
  ]);
  const added = {
    'word/comments.xml': strToU8(commentsPart(marks)),
    'word/footnotes.xml': strToU8(footnotesPart(marks)),
    'customXml/item1.xml': strToU8(formatWorkingData(workOf(report))),
    'customXml/itemProps1.xml': strToU8(properties),
    'customXml/_rels/item1.xml.rels': strToU8(links(link('rId1', 'customXmlProps', 'itemProps1.xml'))),
  };
  const files: Zippable = { ...parts, ...Object.fromEntries(changed), ...added };
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}
