import { interrupts } from './borders';
import type { Head } from '../lines/heads';
import type { Landscape } from '../lines/landscape';

/** So many controls below a heading are fields of a criterion, whatever their labels. */
const fewestFields = 3;
/** So many criteria with headings of one style and so many controls each make it a style of criteria. */
const fewestOfStyle = 5;

/**
 * Whether the score above it may be its own, as where all scores stand above their headings: the known name before it
 * is that of another criterion, and no score follows.
 */
function isBelowScore(head: Head, before: Head | null, land: Landscape): boolean {
  const isBetween = land.fieldBefore(head.line) === 'score' && land.fieldAfter(head.line) === 'sources';
  return head.nameKnown && before?.number !== head.number && isBetween;
}

/** The paragraph styles of known names that have a criterion's number of controls below them. */
function stylesOfCriteria(land: Landscape, endAfter: (head: Head) => number): Set<string | null> {
  const numbers = new Map<string | null, Set<number>>();
  for (const head of land.heads) {
    const style = land.styleOf(head);
    const count = land.firstAt(endAfter(head)) - land.firstAt(head.line);
    const isOne = head.nameKnown && count >= fewestFields && !land.isRow(head);
    if (isOne) numbers.set(style, (numbers.get(style) ?? new Set()).add(head.number));
  }
  return new Set([...numbers].flatMap(([style, { size }]) => (size >= fewestOfStyle ? [style] : [])));
}

/**
 * The heads with a known name, or made like one, that have fields of their own which only a criterion has; or that are
 * both, and have so many controls that their labels may stand apart from them.
 */
export function ownersIn(land: Landscape, endAfter: (head: Head) => number): Head[] {
  const styles = stylesOfCriteria(land, endAfter);
  let before: Head | null = null;
  const ownsFields = (head: Head): boolean => {
    const end = endAfter(head);
    const isAlike = land.styleOf(head) === land.peerStyle;
    if ((!head.nameKnown && !isAlike) || land.isRow(head)) return false;
    if (interrupts(head, land) && !isBelowScore(head, before, land)) return false;
    const texts = land.count('sources', head.line, end) + land.count('comments', head.line, end);
    if (land.isNearestToScore(head) && texts > 0) return true;
    const isStyled = isAlike || styles.has(land.styleOf(head));
    return head.nameKnown && isStyled && land.candidates(head.line, end).length >= fewestFields;
  };
  return land.heads.filter((head) => {
    const isOwner = ownsFields(head);
    if (head.nameKnown) before = head;
    return isOwner;
  });
}
