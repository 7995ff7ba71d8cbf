import type { FieldKey } from '../../assessment/fieldKey';
import type { PlacedThread } from '../../assessment/commentThread';
import type { PictureKind } from '../../assessment/pictureKind';
import type { Finding } from '../../assessment/findings/finding';

/** What can be done about a finding from here; nothing about one in a file that is not open. */
export interface Remedies {
  readonly jump: (key: FieldKey) => void;
  /** To where pictures are made of the scores. */
  readonly toPicture: (kind: PictureKind) => void;
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
