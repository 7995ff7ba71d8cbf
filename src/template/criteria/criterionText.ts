import { quickPattern } from '../../characters/quickPattern';
import { cutFolded, fold, tidy } from '../lines/fold';
import { gradeOf } from '../lines/labels';
import type { Lexicon } from '../lines/lexicon';
import type { Line, Reading } from '../lines/reading';
import type { CriterionZone } from './zones';

export interface CriterionText {
  readonly name: string;
  /** The paragraphs before the fields, components left out. */
  readonly definition: string;
  readonly components: readonly string[];
}

const typedBullet = quickPattern(String.raw`^\s*(?:[·•▪‣◦●○*]|[-‐‑–—](?=\s)|o(?=\s+[\p{Lu}]))\s*`);
const typedNumber = /^\s*\d{1,2}[.)]\s+/u;

/** The first colon outside parentheses; -1 when there is none. */
function colonOf(text: string): number {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index);
    if (letter === '(') depth++;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    else if (letter === ':' && depth === 0) return index;
  }
  return -1;
}

/** Splits "Name: definition": at the colon, else behind the known name, else all is name. */
function splitName(start: CriterionZone, lexicon: Lexicon): { name: string; definition: string } {
  const colon = colonOf(start.text);
  if (colon >= 0) {
    return { name: start.text.slice(0, colon).trim(), definition: start.text.slice(colon + 1).trim() };
  }
  const known = lexicon.criterionName(start.text);
  const rest = known ? fold(start.text).length - known.length : 0;
  if (!known || rest < 40) return { name: start.text, definition: '' };
  const [name, definition] = cutFolded(start.text, known.length);
  return { name: name.trim(), definition: definition.replace(/^[\s.:–-]+/u, '') };
}

interface Paragraph {
  readonly text: string;
  readonly listed: boolean;
}

function paragraph(line: Line): Paragraph {
  const bare = line.lead.replace(typedBullet(line.lead), '').replace(typedNumber, '');
  const listed = line.mark !== null || bare !== line.lead;
  return { text: tidy(listed ? bare : line.lead), listed };
}

/** A field's label, with or without something typed behind it. */
function isFieldLabel({ lead }: Line, lexicon: Lexicon): boolean {
  const found = lexicon.fieldLabel(lead);
  return found !== null && gradeOf(lead, found.length) !== 'goesOn';
}

/** The lines between a criterion's name and its first field, labels of fields left out. */
function bodyLines(zone: CriterionZone, reading: Reading, lexicon: Lexicon): Line[] {
  const firstField = zone.evidence[0]?.candidate.line ?? zone.end;
  const all = reading.lines.slice(zone.line + zone.lines, firstField).filter(({ lead }) => tidy(lead) !== '');
  const label = all.findIndex((line) => isFieldLabel(line, lexicon));
  const lines = label < 0 ? all : all.slice(0, label);
  const isShortLabel = ({ lead }: Line): boolean =>
    lexicon.fieldLabel(lead) !== null && fold(lead).length < 50;
  return lines.slice(0, lines.findLastIndex((line) => !isShortLabel(line)) + 1);
}

/** The paragraphs behind "the five criteria are:" when they are as many as announced but bear no bullets. */
function announced(paragraphs: readonly Paragraph[], lexicon: Lexicon): Paragraph[] {
  const { countWords } = lexicon.words;
  const intro = paragraphs.findIndex(({ text }) => {
    const word = text
      .toLowerCase()
      .split(/\s+/u)
      .find((part) => part in countWords);
    return text.endsWith(':') && word !== undefined;
  });
  const words = paragraphs[intro]?.text.toLowerCase().split(/\s+/u) ?? [];
  const count = words.map((word) => countWords[word]).find((found) => found !== undefined);
  const rest = paragraphs.slice(intro + 1);
  if (intro < 0 || rest.length !== count) return [...paragraphs];
  return paragraphs.map((one, index) => (index > intro ? { ...one, listed: true } : one));
}

/** Joins each bullet with the plain paragraphs that stand between it and the next bullet. */
function gatherComponents(paragraphs: readonly Paragraph[]): { plain: string[]; components: string[] } {
  const lastListed = paragraphs.findLastIndex(({ listed }) => listed);
  const plain: string[] = [];
  const components: string[] = [];
  paragraphs.forEach(({ text, listed }, index) => {
    if (listed) components.push(text);
    else if (components.length > 0 && index < lastListed)
      components.push(`${components.pop() ?? ''}\n${text}`);
    else plain.push(text);
  });
  return { plain, components };
}

/** A criterion's name, definition and components, as the document words them. */
export function readCriterionText(zone: CriterionZone, reading: Reading, lexicon: Lexicon): CriterionText {
  const { name, definition } = splitName(zone, lexicon);
  const nameLine = reading.lines[zone.line];
  const lines = bodyLines(zone, reading, lexicon);
  const nameBeside = nameLine && tidy(nameLine.lead).replace(/[\d.):\s]/gu, '') === '' && zone.text !== '';
  const body = (nameBeside ? lines.slice(1) : lines).map(paragraph);
  const marked = body.some(({ listed }) => listed) ? body : announced(body, lexicon);
  const { plain, components } = gatherComponents(marked);
  const few = components.length < 2;
  return {
    name,
    definition: [definition, ...plain, ...(few ? components : [])].filter((text) => text !== '').join('\n'),
    components: few ? [] : components,
  };
}
