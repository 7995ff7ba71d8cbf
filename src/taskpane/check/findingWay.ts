import type { PlacedThread } from '../../assessment/commentThread';
import type { FieldKey } from '../../assessment/fieldKey';
import type { Finding } from '../../assessment/findings/finding';
import type { Whereabouts } from '../../assessment/passage';
import type { StrayPlace } from '../../assessment/strayText';
import { nearestField } from './nearestField';

/** Where Word keeps what no add-in can show; the sentence of the finding itself says so of properties. */
export const apartPlaces = [
  'comment',
  'margin',
  'note',
  'picture',
  'title',
] as const satisfies readonly StrayPlace[];
export type ApartPlace = (typeof apartPlaces)[number];

/** What a place in the document is to a finding. */
export type ShownAs = 'here' | 'near' | 'firstRevision' | 'firstComment';

/** How a person comes to what a finding is about that stands in no field. */
export interface FindingWay {
  readonly shown: { readonly at: Whereabouts; readonly as: ShownAs } | null;
  readonly thread: PlacedThread | null;
  readonly apart: ApartPlace | null;
}

const noWay: FindingWay = { shown: null, thread: null, apart: null };

const isApart = (stray: StrayPlace): stray is ApartPlace => apartPlaces.some((place) => place === stray);

const shownAt = (at: Whereabouts | null, as: ShownAs): FindingWay => ({ ...noWay, shown: at && { at, as } });

function wayToStray({ stray, passage }: Extract<Finding, { readonly stray: StrayPlace | null }>): FindingWay {
  const way = shownAt(passage && { passage }, 'here');
  return { ...way, apart: stray !== null && isApart(stray) ? stray : null };
}

/** The way to a finding in a report with these fields; those with a field of their own are led to by their name. */
export function findingWayTo(finding: Finding, keys: Iterable<FieldKey>): FindingWay {
  switch (finding.kind) {
    case 'personalData':
      return finding.thread ? { ...noWay, thread: finding.thread } : wayToStray(finding);
    case 'draftMark':
    case 'instructionLeft':
      return wayToStray(finding);
    case 'templateProblem': {
      const key = finding.keys.length > 0 ? null : nearestField(finding.problem, keys);
      return shownAt(key && { key }, 'near');
    }
    case 'revisionsLeft':
      return shownAt(finding.first, 'firstRevision');
    case 'commentsLeft':
      return finding.open.length > 0 ? noWay : shownAt(finding.first, 'firstComment');
    default:
      return noWay;
  }
}
