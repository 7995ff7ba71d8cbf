import type { WordParts } from '../xml/package';
import type { XmlElement } from '../xml/xml';
import { child, childElements, childValue, descend, wordAttribute } from '../xml/xml';

/** What Word prints before a paragraph by itself. */
export type ListMark = { kind: 'bullet' } | { kind: 'number'; number: number };

interface Level {
  readonly bullet: boolean;
  readonly start: number;
  /** It starts again after a number of any level before this one; 0 for never. */
  readonly restartsAfter: number;
}

interface List {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Level -> number that this list starts again with. */
  readonly restarts: ReadonlyMap<number, number>;
}

interface Reference {
  readonly listId: string;
  readonly level: number;
}

/** The levels that Word's lists have, from 0. */
const levelCount = 9;

const isLevel = (level: number): boolean => level >= 0 && level < levelCount;

const number = (value: string | null, otherwise: number): number =>
  value !== null && /^-?\d+$/.test(value) ? Number(value) : otherwise;

function named(root: XmlElement | null, localName: string): XmlElement[] {
  return root ? [...childElements(root)].filter((element) => element.localName === localName) : [];
}

function readLevels(abstract: XmlElement | undefined): Map<number, Level> {
  const levels = named(abstract ?? null, 'lvl').filter((level) =>
    isLevel(number(wordAttribute(level, 'ilvl'), 0)),
  );
  return new Map(
    levels.map((level) => [
      number(wordAttribute(level, 'ilvl'), 0),
      {
        bullet: ['bullet', 'none'].includes(childValue(level, 'numFmt') ?? 'decimal'),
        start: number(childValue(level, 'start'), 1),
        restartsAfter: number(childValue(level, 'lvlRestart'), number(wordAttribute(level, 'ilvl'), 0)),
      },
    ]),
  );
}

function readLists(numbering: XmlElement | null): Map<string, List> {
  const abstracts = new Map(
    named(numbering, 'abstractNum').map((abstract) => [wordAttribute(abstract, 'abstractNumId'), abstract]),
  );
  return new Map(
    named(numbering, 'num').map((list) => {
      const abstractId = childValue(list, 'abstractNumId') ?? '';
      const overrides = named(list, 'lvlOverride').flatMap((override): [number, number][] => {
        const start = childValue(override, 'startOverride');
        return start === null ? [] : [[number(wordAttribute(override, 'ilvl'), 0), number(start, 1)]];
      });
      const levels = readLevels(abstracts.get(abstractId));
      return [wordAttribute(list, 'numId') ?? '', { abstractId, levels, restarts: new Map(overrides) }];
    }),
  );
}

/** A paragraph's or style's own w:numPr; a missing half is left null, to come from the style below. */
function ownReference(properties: XmlElement | null): { listId: string | null; level: string | null } {
  const own = child(properties, 'numPr');
  return { listId: childValue(own, 'numId'), level: childValue(own, 'ilvl') };
}

/** Style id -> the list that the style puts its paragraphs in, through the styles it is based on. */
function readStyleLists(styles: XmlElement | null): (styleId: string | null) => Reference | null {
  const byId = new Map(named(styles, 'style').map((style) => [wordAttribute(style, 'styleId'), style]));
  const find = (styleId: string | null, depth: number): Reference | null => {
    const style = byId.get(styleId);
    if (!style || depth > 20) return null;
    const { listId, level } = ownReference(child(style, 'pPr'));
    if (listId !== null) return { listId, level: number(level, 0) };
    return find(childValue(style, 'basedOn'), depth + 1);
  };
  return (styleId) => find(styleId, 0);
}

/** The list that a paragraph is in, by itself or by its style. */
function referenceReading(styles: XmlElement | null): (paragraph: XmlElement) => Reference | null {
  const styleList = readStyleLists(styles);
  return (paragraph) => {
    const { listId, level } = ownReference(child(paragraph, 'pPr'));
    const fromStyle = styleList(childValue(descend(paragraph, 'pPr'), 'pStyle'));
    if (listId === null)
      return fromStyle && { listId: fromStyle.listId, level: number(level, fromStyle.level) };
    return { listId, level: number(level, 0) };
  };
}

/** The list that takes its paragraphs out of the list of their style. */
const noList = '0';

/** Tells whether a paragraph is in a list. */
export function listedBy(styles: XmlElement | null): (paragraph: XmlElement) => boolean {
  const referenceOf = referenceReading(styles);
  return (paragraph) => (referenceOf(paragraph)?.listId ?? noList) !== noList;
}

/** Counts automatic numbers as Word does: call the result once for each paragraph, in document order. */
export function countLists(parts: WordParts): (paragraph: XmlElement) => ListMark | null {
  const lists = readLists(parts.numbering);
  const referenceOf = referenceReading(parts.styles);
  const counters = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();

  const count = (list: List, { listId, level }: Reference, start: number): number => {
    const counter = counters.get(list.abstractId) ?? [];
    counters.set(list.abstractId, counter);
    const restart = list.restarts.get(level);
    const fresh = restart !== undefined && !started.has(`${listId}/${level}`);
    started.add(`${listId}/${level}`);
    const before = counter[level];
    const now = fresh ? restart : before === undefined ? start : before + 1;
    for (let deeper = level + 1; deeper < counter.length; deeper++) {
      if (level < (list.levels.get(deeper)?.restartsAfter ?? deeper)) counter[deeper] = undefined;
    }
    for (let above = 0; above < level; above++) counter[above] ??= list.levels.get(above)?.start ?? 1;
    counter[level] = now;
    return now;
  };

  return (paragraph) => {
    const reference = referenceOf(paragraph);
    const list = reference && lists.get(reference.listId);
    if (!list || reference.listId === noList || !isLevel(reference.level)) return null;
    const level = list.levels.get(reference.level) ?? { bullet: false, start: 1, restartsAfter: 0 };
    return level.bullet
      ? { kind: 'bullet' }
      : { kind: 'number', number: count(list, reference, level.start) };
  };
}
