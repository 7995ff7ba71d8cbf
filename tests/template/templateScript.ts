import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

export type Language = 'fi' | 'sv';

/** One line of the template's text, with the keys of the fields that stand in it. */
export type Line =
  | { kind: 'text'; text: string; bulleted: boolean }
  | { kind: 'zone'; text: string; zone: 'criteria' | 'summary' | 'levels' }
  | { kind: 'section'; text: string; inSummary: boolean }
  | { kind: 'criterion'; number: number; name: string; definition: string }
  | { kind: 'component'; number: number; text: string }
  | { kind: 'field'; label: string; keys: string[]; bulleted: boolean; title: string }
  | { kind: 'row'; number: number; name: string[]; label: string; key: string; title: string }
  | { kind: 'total'; text: string; label: string; key: string; title: string }
  | { kind: 'level'; range: string; name: string };

export interface Script {
  language: Language;
  prompt: string;
  lines: Line[];
}

interface RawLine {
  text: string;
  style: string;
  bulleted: boolean;
  titles: string[];
  cells: string[] | null;
}

const samples: Record<Language, string> = {
  fi: 'ips-laatuarviointiraportti-fi.docx',
  sv: 'ips-kvalitetsbedomningsrapport-sv.docx',
};

const prompts: Record<Language, string> = {
  fi: 'Kirjoita tekstiä napsauttamalla tai napauttamalla tätä.',
  sv: 'Klicka eller tryck för att skriva in texten.',
};

const zones: readonly [RegExp, 'criteria' | 'summary' | 'levels'][] = [
  [/^(Kriteerittäinen arviointi|Kriteriebaserad bedömning)/, 'criteria'],
  [/^(Kooste arvioinnin pisteistä|Sammanfattning av bedömningspoängen)/, 'summary'],
  [/^(PISTEYTYSTAULUKKO|TOTALPOÄNG)$/, 'levels'],
];

const frontKeys = (language: Language): string[] => [
  ...['front.unit', 'front.reportDate'],
  ...[1, 2, 3].map((k) => `front.recipients.${k}`),
  ...[1, 2].map((k) => `front.assessors.${k}`),
  ...['front.assessmentDates', 'front.participants'],
  ...[
    'front.previousOrdinal',
    'front.previousDate',
    'front.previousLevel',
    'front.clientGroups',
    'front.team',
  ],
  ...(language === 'sv' ? ['front.clientProfile', 'front.referralArea'] : []),
  ...['front.method', 'front.interviews', 'front.employerMeetings', 'front.meetings', 'front.documents'],
  ...['summary.pointsAndLevel', 'front.description', 'front.strengths'],
  ...[1, 2, 3].flatMap((k) =>
    ['criterion', 'score', 'recommendations'].map((part) => `front.developmentNeeds.${k}.${part}`),
  ),
];

/** The keys of a sample's controls, in the order of the document: known from its text, not from the reader. */
export const sampleKeys = (language: Language): string[] => [
  ...frontKeys(language),
  ...numbers(25).flatMap((n) =>
    ['score', 'sources', 'comments', 'recommendations'].map((part) => `criterion.${n}.${part}`),
  ),
  ...numbers(25).map((n) => `summary.${n}`),
  'total',
];

export const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

export const sampleBytes = (language: Language): Uint8Array =>
  new Uint8Array(readFileSync(join(process.cwd(), 'assets', 'templates', samples[language])));

/** The template's text as lines, taken from the sample document of that language. */
export function readScript(language: Language): Script {
  const keys = sampleKeys(language);
  const raw = rawLines(sampleBytes(language));
  const lines: Line[] = [];
  let pending: string[] = [];
  for (const line of raw) {
    const before = lines.length;
    pending = addLine(lines, line, pending, keys);
    if (lines.length === before && pending.length === 0 && line.text.trim())
      throw new Error(`Unread: ${line.text}`);
  }
  if (keys.length > 0) throw new Error(`Fields without a control: ${keys.join(', ')}`);
  return { language, prompt: prompts[language], lines };
}

/** Adds what the line is; answers with the lines of a summary row's name that still waits for its control. */
function addLine(lines: Line[], raw: RawLine, pending: string[], keys: string[]): string[] {
  const text = raw.text.trim();
  const summary = lines.some((line) => line.kind === 'zone' && line.zone === 'summary');
  const levels = lines.some((line) => line.kind === 'zone' && line.zone === 'levels');
  if (summary && !levels && raw.titles.length > 0) {
    lines.push(summaryLine(raw, pending, keys));
    return [];
  }
  if (raw.titles.length > 0) {
    addField(lines, raw, keys);
    return [];
  }
  if (!text) return [];
  if (summary && !levels && (pending.length > 0 || /^\d+\./.test(text))) return [...pending, raw.text];
  lines.push(plainLine(raw, text, lines, summary, levels));
  return [];
}

function summaryLine(raw: RawLine, pending: string[], keys: string[]): Line {
  const [name = '', label = ''] = raw.cells ?? raw.text.split('\t');
  const all = [...pending, ...name.split('\n')];
  const [, digits, first] = /^(\d+)\.\s*(.*)$/s.exec(all[0] ?? '') ?? [];
  const key = keys.shift() ?? '';
  const title = raw.titles[0] ?? '';
  if (digits === undefined) return { kind: 'total', text: name.trim(), label: label.trim(), key, title };
  return {
    kind: 'row',
    number: Number(digits),
    name: [first ?? '', ...all.slice(1)],
    label: label.trim(),
    key,
    title,
  };
}

function addField(lines: Line[], raw: RawLine, keys: string[]): void {
  const key = keys.shift() ?? '';
  const label = raw.text.trim();
  const last = lines.at(-1);
  if (label) {
    lines.push({ kind: 'field', label, keys: [key], bulleted: raw.bulleted, title: raw.titles[0] ?? '' });
  } else if (last?.kind === 'field') {
    last.keys.push(key);
  } else if (last?.kind === 'text') {
    lines[lines.length - 1] = { kind: 'field', label: last.text, keys: [key], bulleted: false, title: '' };
  }
}

function plainLine(raw: RawLine, text: string, lines: Line[], summary: boolean, levels: boolean): Line {
  const zone = zones.find(([pattern]) => pattern.test(text))?.[1];
  if (zone) return { kind: 'zone', text, zone };
  if (!lines.some((line) => line.kind === 'zone')) return { kind: 'text', text, bulleted: raw.bulleted };
  if (raw.style === 'Heading2' || (summary && !levels)) return { kind: 'section', text, inSummary: summary };
  const [, number, name, definition] = /^(\d+)\.\s*([^:]+):\s*(.*)$/s.exec(text) ?? [];
  if (raw.style === 'Heading3') {
    return { kind: 'criterion', number: Number(number), name: name ?? '', definition: definition ?? '' };
  }
  const criterion = lines.findLast((line) => line.kind === 'criterion');
  if (raw.bulleted && criterion?.kind === 'criterion') {
    return { kind: 'component', number: criterion.number, text };
  }
  const [, range, level] = /^(\d.*?) = (.*)$/.exec(text) ?? [];
  if (levels && range && level) return { kind: 'level', range, name: level };
  return { kind: 'text', text, bulleted: raw.bulleted };
}

function rawLines(bytes: Uint8Array): RawLine[] {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const body = new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName('w:body')[0];
  if (!body) throw new Error('The sample has no body.');
  return childElements(body).flatMap((child) =>
    child.tagName === 'w:tbl' ? [...child.getElementsByTagName('w:tr')].map(rawLine) : [rawLine(child)],
  );
}

function rawLine(element: Element): RawLine {
  const cells = [...element.getElementsByTagName('w:tc')].map((cell) =>
    childElements(cell).map(textOutsideControls).filter(Boolean).join('\n'),
  );
  return {
    text: textOutsideControls(element),
    style: element.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? '',
    bulleted: element.getElementsByTagName('w:numPr').length > 0,
    titles: [...element.getElementsByTagName('w:sdt')].map(
      (control) => control.getElementsByTagName('w:alias')[0]?.getAttribute('w:val') ?? '',
    ),
    cells: cells.length > 1 ? cells : null,
  };
}

function textOutsideControls(element: Element): string {
  const own: Record<string, string> = { 'w:tab': '\t', 'w:br': '\n' };
  if (element.tagName === 'w:sdt' || element.tagName === 'w:pPr') return '';
  if (element.tagName === 'w:t') return element.textContent ?? '';
  return own[element.tagName] ?? childElements(element).map(textOutsideControls).join('');
}

const childElements = (element: Element): Element[] =>
  [...element.childNodes].filter((node: Node): node is Element => node.nodeType === 1);
