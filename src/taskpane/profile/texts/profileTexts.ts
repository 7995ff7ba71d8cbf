import type { PictureKind } from '../../../assessment/profile/pictureKind';
import type { ProfileWords } from '../../../assessment/profile/profileTable';
import type { SummaryPart } from '../../navigation/page';
import type { RefusalKind } from '../../../session/refusal';

/** What can be done about a picture that Word did not take. */
export const pictureTroubles = ['place', 'readOnly', 'offline', 'unsupported'] as const;
export type PictureTrouble = (typeof pictureTroubles)[number];

const troubleOf: Partial<Record<RefusalKind, PictureTrouble>> = {
  readOnly: 'readOnly',
  offline: 'offline',
  unsupported: 'unsupported',
};

/** Nearly all that Word refuses lies at the place where the cursor stands. */
export const pictureTrouble = (kind: RefusalKind): PictureTrouble => troubleOf[kind] ?? 'place';

/** The words of the picture and of what it says to those who can't see it: in the document's language. */
export interface PictureTexts {
  readonly heading: string;
  readonly total: (total: number, most: number) => string;
  readonly incomplete: (scored: number, of: number) => string;
  readonly average: (average: string) => string;
  readonly notScored: string;
  readonly altTitle: (total: number, level: string) => string;
  readonly altTitleIncomplete: (scored: number, of: number) => string;
  readonly scale: string;
  readonly section: (name: string, average: string) => string;
  readonly criterion: (number: number, name: string, score: string) => string;
  /** Of the picture of several assessments. */
  readonly years: {
    readonly heading: string;
    readonly total: string;
    /** Which bar or point is which assessment; their days, the earliest first. */
    readonly legend: (days: readonly string[]) => string;
  };
}

/** What the profile on the summary page says. */
export interface ProfileTexts {
  readonly title: string;
  /** The ways past the bars, at the head of the page. */
  readonly ways: Readonly<Record<'label' | SummaryPart, string>>;
  readonly total: {
    readonly outOf: (most: number) => string;
    readonly open: (missing: number, lowest: number, highest: number) => string;
    readonly up: (points: number, level: string) => string;
    readonly highest: string;
    readonly down: (points: number, level: string) => string;
    readonly noLevel: string;
    readonly levels: string;
    readonly here: string;
  };
  readonly table: {
    readonly caption: string;
    readonly criterion: string;
    readonly score: string;
    readonly allCriteria: string;
    readonly average: (average: string) => string;
    readonly partly: (average: string, scored: number, of: number) => string;
    readonly noAverage: string;
    readonly notScored: string;
  };
  readonly insert: {
    readonly title: string;
    /** The places that a picture can be put to. */
    readonly places: Readonly<Record<'behindScores' | 'cursor', string>>;
    readonly hint: string;
    readonly partly: (missing: number) => string;
    readonly nothing: string;
    /** There is a picture in the report already. */
    readonly there: Readonly<Record<PictureKind, string>>;
    readonly outgrown: string;
    /** To replace the picture of the change, the earlier report is needed. */
    readonly pickFirst: string;
    readonly replace: string;
    readonly remove: string;
    readonly inserting: string;
    readonly removing: string;
    readonly inserted: string;
    readonly replaced: string;
    readonly removed: string;
    readonly inField: string;
    readonly notEmpty: string;
    readonly tooEarly: string;
    readonly inTable: string;
    /** The cursor is in a header, a footer, a note or a text box. */
    readonly apart: string;
    readonly notDrawn: string;
    readonly notReplaced: string;
    readonly notRemoved: string;
    readonly refused: Readonly<Record<PictureTrouble, string>>;
  };
  readonly takeAlong: {
    readonly title: string;
    readonly copy: string;
    readonly copied: string;
    readonly tabbed: string;
    readonly download: string;
    readonly downloaded: (file: string) => string;
    readonly show: string;
    readonly noDownload: string;
    readonly csv: string;
    readonly file: (date: string) => string;
  };
  readonly words: ProfileWords;
  readonly picture: PictureTexts;
}
