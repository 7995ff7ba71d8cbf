import { hasLetterOrDigit, quickPattern } from '../../characters/quickPattern';
import type { TypedWords } from '../../words/typedWords';
import { cutFolded, tidy } from '../lines/fold';
import type { Landscape } from '../lines/landscape';
import { isSentence, occasionIn } from '../lines/occasions';
import type { CriterionZone } from './zones';

const year = /20[1-4]\d/u;
const word = quickPattern(String.raw`[\p{L}]+`, 'g');
/** More words beside a year are no heading. */
const mostWords = 2;

const isDated = (text: string): boolean =>
  year.test(text) && (text.match(word(text)) ?? []).length <= mostWords;

/** The texts between the control before a criterion and its heading. A text box may hang on the heading itself. */
function textsAbove({ line }: CriterionZone, land: Landscape): readonly string[] {
  const before = land.evidence[land.firstAt(line) - 1]?.candidate.line ?? -1;
  return land.lines
    .slice(before + 1, line + 1)
    .flatMap(({ index, lead, boxed }) => (index < line ? [boxed, lead] : [boxed]))
    .map(tidy)
    .filter(hasLetterOrDigit);
}

/**
 * Whether a heading above a criterion, or what is behind its name, says that it is of an earlier assessment. Other
 * texts may stand between: all that matters is that no control does.
 */
function saysEarlier(zone: CriterionZone, isFirst: boolean, land: Landscape, typed: TypedWords): boolean {
  const { lexicon } = land;
  const headings = textsAbove(zone, land).filter((text) => !isSection(text, land) && !isSentence(text));
  const heading = headings.findLast((text) => occasionIn(text, typed) !== null || isDated(text)) ?? '';
  const isEarlier = occasionIn(heading, typed) === 'earlier' || (isDated(heading) && !isFirst);
  const name = lexicon.criterionName(zone.text);
  const behindName = name ? cutFolded(zone.text, name.length)[1] : '';
  return isEarlier || occasionIn(behindName, typed) === 'earlier';
}

const isSection = (text: string, { lexicon }: Landscape): boolean =>
  lexicon.isSection(text) || lexicon.isCriteriaHeading(text);

/**
 * The criteria under a heading of an earlier assessment: this report's own may be gone. The heading counts for those
 * that follow in order, too, down to the next section. A year above the first one dates the report.
 */
export function earlierZones(
  zones: readonly CriterionZone[],
  land: Landscape,
  typed: TypedWords,
): ReadonlySet<CriterionZone> {
  const found = new Set<CriterionZone>();
  zones.forEach((zone, at) => {
    const before = zones[at - 1];
    const isNext = before?.end === zone.line && before.number < zone.number;
    const above = textsAbove(zone, land);
    const goesOn =
      before !== undefined &&
      found.has(before) &&
      isNext &&
      !above.some((text) => isSection(text, land) || occasionIn(text, typed) === 'now');
    if (goesOn || saysEarlier(zone, at === 0 && zone.number === 1, land, typed)) found.add(zone);
  });
  return found;
}
