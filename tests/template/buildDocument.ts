import { Controls, type ExpectedField } from './controls';
import { CriteriaPart } from './criteriaPart';
import { respell } from './respell';
import { DocumentMarkup } from './documentMarkup';
import { docxOf } from './docxFile';
import type { Desk, FieldLine } from './layouts';
import { cell, fields, repeated, row, table } from './layouts';
import { SummaryPart } from './summaryPart';
import { writeAfter, writeBefore } from './surroundings';
import type { Structure } from './structures';
import { asInSample } from './structures';
import type { Language, Line, Script } from './templateScript';
import { numbers, readScript } from './templateScript';

/** The truth about a built document. */
export interface Expected {
  language: Language;
  templateDate: string;
  controls: number;
  /** Controls of other texts in the document, which belong to no field. */
  strangers: number;
  fields: Record<string, ExpectedField>;
  criteria: { number: number; name: string; definition: string; components: string[] }[];
  levels: { range: string; name: string }[];
}

export interface BuiltDocument {
  bytes: Uint8Array;
  documentXml: string;
  expected: Expected;
}

export interface Order {
  language: Language;
  structure?: Structure;
  /** Changes the template's lines before they are written: leaves some out, doubles others. */
  edit?: (lines: Line[]) => Line[];
  /** Texts typed into fields, whatever the structure fills. */
  typed?: Record<string, string>;
}

const scripts: Record<Language, Script> = { fi: readScript('fi'), sv: readScript('sv') };
const templateDates: Record<Language, string> = { fi: '2026-06-24', sv: '2026-02-04' };

/** A .docx of the template in the structure ordered, and what a reader should find in it. */
export function buildDocument({
  language,
  structure = asInSample,
  edit = (lines) => lines,
  typed = {},
}: Order): BuiltDocument {
  const script = { ...scripts[language], lines: edit(withCounts(scripts[language].lines, structure)) };
  const markup = new DocumentMarkup(structure);
  const controls = new Controls(markup, script, typed);
  const body = writeBody(script, { markup, controls });
  const grouped = enclosed(body, { markup, controls });
  const { bytes, documentXml } = docxOf(grouped, markup.numberings.xml());
  const expected: Expected = {
    language,
    templateDate: templateDates[language],
    controls: controls.count,
    strangers: controls.strangers,
    fields: controls.fields,
    criteria: expectedCriteria(script.lines, structure),
    levels: script.lines.flatMap((line) =>
      line.kind === 'level' ? [{ range: line.range, name: line.name }] : [],
    ),
  };
  return { bytes, documentXml, expected };
}

/** The whole body in a group, or in one cell of a table that gives the page its frame. */
function enclosed(body: string, { markup, controls }: Desk): string {
  const { wrapping } = markup.structure;
  const isGroup = wrapping === 'group' || wrapping === 'everything';
  if (isGroup) return controls.wrap(body, '<w:lock w:val="contentLocked"/><w:group/>');
  if (wrapping === 'docPart') {
    return controls.wrap(body, '<w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj>');
  }
  return wrapping === 'oneCell'
    ? table(row(cell(body + markup.paragraph(''))), 1) + markup.paragraph('')
    : body;
}

function writeBody(script: Script, desk: Desk): string {
  const { lines } = script;
  const at = (zone: string): number => {
    const found = lines.findIndex((line) => line.kind === 'zone' && line.zone === zone);
    return found < 0 ? lines.length : found;
  };
  const [criteria, summary, levels] = [at('criteria'), at('summary'), at('levels')];
  return (
    writeBefore(script, desk) +
    writeFront(lines.slice(0, criteria), desk) +
    writeCriteria(lines.slice(criteria, summary), desk) +
    writeSummary(lines.slice(summary, levels), script.language, desk) +
    writeLevels(lines.slice(levels), desk) +
    writeAfter(script, desk)
  );
}

const needKey = /^front\.developmentNeeds\.(\d+)/;

function writeFront(lines: Line[], desk: Desk): string {
  const groups = grouped(lines, (line) =>
    line.kind === 'field' ? (needKey.exec(line.keys[0] ?? '')?.[0] ?? 'field') : '',
  );
  const isNeed = ([name]: [string, Line[]]): boolean => name.startsWith('front.developmentNeeds');
  const firstNeed = groups.findIndex(isNeed);
  return groups
    .map((group, at) => {
      if (at === firstNeed)
        return repeated(
          desk,
          groups.filter(isNeed).map(([, own]) => fields(own as FieldLine[], desk)),
        );
      if (isNeed(group)) return '';
      const [name, own] = group;
      return name === 'field'
        ? fields(own as FieldLine[], desk)
        : own.map((line) => frontText(line, desk)).join('');
    })
    .join('');
}

const frontText = (line: Line, { markup }: Desk): string => {
  if (line.kind !== 'text') return '';
  return line.bulleted ? markup.bulleted(line.text, true) : markup.line(line.text);
};

function writeCriteria(lines: Line[], desk: Desk): string {
  const part = new CriteriaPart(desk);
  if (desk.markup.structure.layout === 'matrix') return part.matrix(lines) + desk.markup.paragraph('');
  let block = 0;
  const groups = grouped(lines, (line) => {
    if (line.kind === 'criterion') block += 1;
    return line.kind === 'zone' || line.kind === 'section' ? line.text : `block ${block}`;
  });
  let section = 0;
  return groups
    .map(([, group]) => {
      const [first] = group;
      if (first?.kind === 'zone') return zoneTitle(first.text, desk);
      if (first?.kind === 'section') return part.sectionTitle(first.text, section++);
      return part.criterion(group);
    })
    .join('');
}

function writeSummary(lines: Line[], language: Language, desk: Desk): string {
  const [first, ...rest] = lines;
  if (first?.kind !== 'zone') return '';
  return (
    zoneTitle(first.text, desk) + new SummaryPart(desk, language).write(rest) + desk.markup.paragraph('')
  );
}

const zoneTitle = (text: string, { markup }: Desk): string => {
  if (markup.structure.between !== 'sections')
    return markup.structure.zoneTitles === 'missing' ? '' : markup.line(text);
  return (
    markup.paragraph('', { endsSection: true }) +
    (markup.structure.zoneTitles === 'missing' ? '' : markup.line(text))
  );
};

function writeLevels(lines: Line[], { markup }: Desk): string {
  const style = markup.structure.levels;
  const title = lines.flatMap((line) =>
    line.kind === 'zone' && style !== 'untitled' ? [markup.line(line.text)] : [],
  );
  const levels = lines.flatMap((line) => (line.kind === 'level' ? [line] : []));
  if (style === 'table') {
    const rows = levels.map((line) => row(cell(markup.line(line.range)), cell(markup.line(line.name))));
    return title.join('') + table(rows.join(''), 2) + markup.paragraph('');
  }
  const ranges = { hyphen: '-', spaced: ' – ' } as const;
  const dash = style === 'hyphen' || style === 'spaced' ? ranges[style] : '–';
  const between = style === 'tabbed' ? '\t' : ' = ';
  return (
    title.join('') +
    levels.map((line) => markup.line(line.range.replace('–', dash) + between + line.name)).join('')
  );
}

/** Neighbouring lines of one name together; lines named '' stay alone. */
function grouped(lines: Line[], name: (line: Line) => string): [string, Line[]][] {
  const groups: [string, Line[]][] = [];
  for (const line of lines) {
    const own = name(line);
    const last = groups.at(-1);
    if (last && own && last[0] === own) last[1].push(line);
    else groups.push([own, [line]]);
  }
  return groups;
}

const isNeedLine = (line: Line): boolean => line.kind === 'field' && needKey.test(line.keys[0] ?? '');

function withCounts(lines: Line[], { counts }: Structure): Line[] {
  if (counts === 'asInSample') return lines;
  const wanted =
    counts === 'fewer'
      ? { recipients: 1, assessors: 1, needs: 1 }
      : { recipients: 5, assessors: 4, needs: 5 };
  const template = lines.filter(isNeedLine).slice(0, 3) as FieldLine[];
  const needs = numbers(wanted.needs).flatMap((k) =>
    template.map((line) => ({ ...line, keys: line.keys.map((key) => key.replace('.1.', `.${k}.`)) })),
  );
  const first = lines.findIndex(isNeedLine);
  const rest = lines.filter((line) => !isNeedLine(line)).map((line) => withKeys(line, wanted));
  return [...rest.slice(0, first), ...needs, ...rest.slice(first)];
}

function withKeys(line: Line, wanted: Record<string, number>): Line {
  const [, list] =
    (line.kind === 'field' && /^front\.(recipients|assessors)\./.exec(line.keys[0] ?? '')) || [];
  if (line.kind !== 'field' || !list) return line;
  return { ...line, keys: numbers(wanted[list] ?? 0).map((k) => `front.${list}.${k}`) };
}

function expectedCriteria(lines: Line[], structure: Structure): Expected['criteria'] {
  const found: Expected['criteria'] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (line.kind === 'component') last?.components.push(respell(line.text, structure));
    if (line.kind === 'criterion') {
      const [name, definition] = [respell(line.name, structure), respell(line.definition, structure)];
      found.push({ number: line.number, name, definition, components: [] });
    }
  }
  return found;
}
