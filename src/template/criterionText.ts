import { fold, tidy } from './fold';
import type { Lexicon } from './lexicon';
import { splitName } from './criterionStart';
import type { Line, Reading } from './reading';
import type { CriterionZone } from './zones';

export interface CriterionText {
  readonly name: string;
  /** The paragraphs before the fields, components left out. */
  readonly definition: string;
  readonly components: readonly string[];
}

const typedBullet = /^\s*(?:[·•▪‣◦●○*]|[-‐‑–—](?=\s)|o(?=\s+\p{Lu}))\s*/u;
const typedNumber = /^\s*\d{1,2}[.)]\s+/u;

interface Paragraph {
  readonly text: string;
  readonly listed: boolean;
}

function paragraph(line: Line): Paragraph {
  const bare = line.lead.replace(typedBullet, '').replace(typedNumber, '');
  const listed = line.mark !== null || bare !== line.lead;
  return { text: tidy(listed ? bare : line.lead), listed };
}

/** The lines between a criterion's name and its first field, labels of fields left out. */
function bodyLines(zone: CriterionZone, reading: Reading, lexicon: Lexicon): Line[] {
  const firstField = zone.candidates[0]?.line ?? zone.end;
  const lines = reading.lines.slice(zone.line + 1, firstField).filter(({ lead }) => tidy(lead) !== '');
  const isLabel = ({ lead }: Line): boolean =>
    lexicon.criterionField(lead) !== null && fold(lead).length < 50;
  while (lines.length > 0 && lines.at(-1) && isLabel(lines.at(-1) as Line)) lines.pop();
  return lines;
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
