import type { FieldKey } from '../../assessment/fieldKey';
import type { PlacedThread } from '../../assessment/commentThread';
import type { Finding } from '../../assessment/findings/finding';

/** Parts of the pane in which findings are dealt with that stand in no field. */
export type RemedyPlace = 'picture' | 'compare' | 'reconcile' | 'needs' | 'strengths';

/** Where a finding is dealt with; null for one that has no such place. */
export function placeOfRemedy(finding: Finding): RemedyPlace | null {
  switch (finding.kind) {
    case 'pictureOutgrown':
      return finding.picture === 'profile' ? 'picture' : 'compare';
    case 'choicesWaiting':
      return 'reconcile';
    case 'needsWaiting':
      return 'needs';
    case 'strengthsOutgrown':
    case 'strengthsBelow':
    case 'strengthsUnworded':
      return 'strengths';
    default:
      return null;
  }
}

/** What can be done about a finding from here; nothing about one in a file that is not open. */
export interface Remedies {
  readonly jump: (key: FieldKey) => void;
  /** To where a finding is dealt with that stands in no field. */
  readonly turnTo: (place: RemedyPlace) => void;
  /** Leads to one of Word's comments, where it is answered. */
  readonly toThread: (thread: PlacedThread) => void;
  readonly fix: (finding: Finding) => void;
  /** The finding and its action are gone: the focus goes to what is left. */
  readonly onGone: () => void;
  /** Leaves the finding out for good. */
  readonly dismiss: (finding: Finding) => void;
  /** Gives all the fields of these findings this text. */
  readonly fill: (findings: readonly Finding[], text: string) => void;
}
