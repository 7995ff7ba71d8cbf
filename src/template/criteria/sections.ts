import { quickPattern } from '../../characters/quickPattern';
import { tidyLabel } from '../lines/fold';
import type { Landscape } from '../lines/landscape';
import type { CriterionZone } from './zones';

const capitals = quickPattern(String.raw`[\p{Lu}]{3}`);
/** "II.", "2)" or "B" before a name. */
const count = quickPattern(String.raw`^(?:[IVXivx]{1,4}|\d{1,2}|[\p{Lu}\p{Ll}])(?:[.):]\s*|\s+)(?=[\p{L}])`);

const isCapitals = (text: string): boolean =>
  capitals(text).test(text) && text === text.toUpperCase() && text !== text.toLowerCase();

/** The heading that stands between the last control before a criterion and the criterion itself. */
function sectionBefore(zone: CriterionZone, land: Landscape): string | null {
  const { lexicon } = land;
  const before = land.evidence[land.firstAt(zone.line) - 1]?.candidate.line ?? -1;
  for (let index = zone.line - 1; index > before; index--) {
    const counted = tidyLabel(land.lines[index]?.lead ?? '');
    const text = counted.replace(count(counted), '');
    if (text === '' || lexicon.isCriteriaHeading(text)) continue;
    if (lexicon.isSection(text) || isCapitals(text)) return text;
  }
  return null;
}

/** For each criterion the section that it stands in, as the document words it. */
export function sectionNames(zones: readonly CriterionZone[], land: Landscape): string[] {
  let section = '';
  return zones.map((zone) => {
    section = sectionBefore(zone, land) ?? section;
    return section;
  });
}
