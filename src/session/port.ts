import type { Outcome, Refusal } from './refusal';

/** A control's text as the host gives it: while nothing is typed it may be "", the prompt, or some other prompt. */
export interface HostText {
  /** Of a check box one of its marks. */
  readonly text: string;
  readonly prompt: string;
}

/** What a check box that is ticked or not has for a text, whatever it looks like in the document. */
export const boxMarks = { ticked: '☒', empty: '☐' } as const;

/** A content control as the host lists it. */
export interface HostControl extends HostText {
  /** The host's key for it while the document is open. */
  readonly id: number;
  readonly title: string;
  readonly tag: string;
}

/** What the document lets the pane do at the moment. */
export interface Circumstances {
  /** Opened for reading only, as far as the host tells. */
  readonly readOnly: boolean;
  /** Changes are tracked: what is written becomes a revision. Null where this Word doesn't tell. */
  readonly tracking: boolean | null;
}

/**
 * The document's structure, as flat OPC text or as the bytes of a .docx file, with its controls in the host's order.
 */
export interface OpenDocument {
  readonly source: string | Uint8Array;
  readonly controls: readonly HostControl[];
  readonly circumstances: Circumstances;
}

/** The texts of the controls at one moment, and the control that the cursor stands in. */
export interface Glance {
  readonly texts: ReadonlyMap<number, HostText>;
  readonly selected: number | null;
  /** How many comments the host counts, by whatever rule; null where it doesn't tell. */
  readonly comments: number | null;
  readonly circumstances: Circumstances;
}

/** What a write found in a control. */
export interface FoundText {
  readonly before: HostText;
  /** The control's own OOXML as it was before, where it was read along: see `Write.overPrompt`. */
  readonly ooxml?: string;
  /** The authors of the comments in the control as it was before, where these were read along. */
  readonly commentsBy?: readonly string[];
}

/** A control's text after a write, and what stood there until then. */
export interface WrittenText extends HostText, FoundText {
  /** A part was to be changed, and the whole text was replaced since it wasn't found. */
  readonly asWhole?: boolean;
  /** Nothing was written: it was not to be, by what was found. */
  readonly untouched?: boolean;
  /**
   * An earlier try may have written it already, and the host has not said what it found: then `before` is what that try
   * has left.
   */
  readonly isAgain?: boolean;
}

/** The answer to a write. A refusal may come after the deed: what the write found is told as far as the host says. */
export type WriteAnswer =
  | { readonly ok: true; readonly value: WrittenText }
  | { readonly ok: false; readonly refusal: Refusal; readonly found?: FoundText };

/** A place in a control's text: the start or the end of what a search finds there. */
export interface Anchor {
  /** As Word's search has it: "^l" is a line break, "^p" the end of a paragraph. */
  readonly sought: string;
  readonly side: 'Start' | 'End';
  /** Which of the finds it is, counted from 0, and how many there have to be; words have to stand there once. */
  readonly nth: number;
  readonly of: number;
}

/** A change of a part of a control's text, at what a search finds there; found otherwise, it is not made. */
export type TextChange =
  /** `text` takes the place of words that stand there once, or comes before or behind them. */
  | {
      readonly kind: 'words';
      readonly sought: string;
      readonly text: string;
      readonly at: 'Replace' | 'Start' | 'End';
    }
  /** `text` takes the place of what stands from one place to another; `isIt` knows that. */
  | {
      readonly kind: 'between';
      readonly from: Anchor;
      readonly to: Anchor;
      readonly text: string;
      readonly isIt: (found: string) => boolean;
    };

/** How a text gets into a control whose content has just been read. */
export type Placement =
  /** It holds nothing but text: written like any other, whatever text stands there by now. */
  | { readonly kind: 'plain' }
  /** The whole text is replaced, with all that the control holds besides, unless another text stands there by now. */
  | { readonly kind: 'whole' }
  /** This is added before or behind all that stands there, unless another text does by now. */
  | { readonly kind: 'beside'; readonly at: 'Start' | 'End'; readonly text: string }
  /**
   * At these stretches, one behind the other. `orWhole`: where one isn't found for certain, the whole text is replaced;
   * else nothing is written.
   */
  | { readonly kind: 'stretches'; readonly stretches: readonly TextChange[]; readonly orWhole: boolean };

export interface Write {
  readonly id: number;
  /** "" brings back the prompt; null leaves the control as it is and only reads it. */
  readonly text: string | null;
  /**
   * Check boxes that stand for one field, the first one's id being `id`: the text has a mark for each, as it comes
   * back.
   */
  readonly boxes?: readonly number[];
  /**
   * The text is added before or behind what stands there instead of replacing it, where `stands` knows that; else
   * nothing is written.
   */
  readonly beside?: { readonly at: 'Start' | 'End'; readonly stands: (found: HostText) => boolean };
  /**
   * The field is empty by all that is known. Its OOXML is read in the same batch, before the text is written, or where
   * the host refuses that its comments: what has gone with the prompt can be told.
   */
  readonly overPrompt?: boolean;
  /**
   * Decides from what the control holds, and from its own OOXML where the host gives it, how the text gets there; null:
   * not at all.
   */
  readonly place?: (found: HostText, ooxml: string | null) => Placement | null;
}

/** A picture for the document, and what it says to those who can't see it. */
export interface Picture {
  /** The bytes of a PNG, without the prefix of a data URL. */
  readonly base64: string;
  /** In points, on paper. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
}

/**
 * Where a picture may go: behind the paragraph or table that a control stands in; into the empty paragraph with the
 * cursor, where that is behind a control; in the place of the first picture whose title is meant.
 */
export type PicturePlace =
  | { readonly kind: 'behind' | 'cursor'; readonly id: number }
  | { readonly kind: 'instead'; readonly isMeant: (title: string) => boolean };

/** Where the cursor can stand and no picture is inserted; `apart` is out of the text, as in a header or a text box. */
export type NoPicturePlace = 'notEmpty' | 'tooEarly' | 'inTable' | 'inField' | 'apart';
/** Whether a picture was put there, or what kept it out: the place, or that there is no picture to replace. */
export type PicturePut = 'put' | NoPicturePlace | 'noPicture';

/** A comment as the host lists it, without its answers. */
export interface HostComment {
  readonly author: string;
  readonly text: string;
}

/** What is done to a comment's thread. */
export type ThreadChange =
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'resolve'; readonly resolved: boolean };

/** Picks the comment that is meant, by its place among those of the document; null where it is not among them. */
export type WhichComment = (told: readonly HostComment[]) => number | null;

/** How one batch went; nothing of the document's content. */
export interface BatchRecord {
  readonly purpose: string;
  readonly milliseconds: number;
  /** Office's code when Word refused; null when it went well. */
  readonly code: string | null;
}

/** What the host says of itself and how it has answered: for support, without anything of the document. */
export interface PortDiagnostics {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  /** The API sets that it says it has, as "WordApi 1.3". */
  readonly apiSets: readonly string[];
  /** All batches counted since the pane was opened, and the last ones of them. */
  readonly batches: number;
  readonly records: readonly BatchRecord[];
}

/**
 * The open document, whatever shows it. What the host refuses comes back as a refusal; whether a call is answered at
 * all, and in time, is the caller's care.
 */
export interface DocumentPort {
  /** The document's structure and controls, as the host's own XML text. */
  open(): Promise<Outcome<OpenDocument>>;
  /** The same by a second and slower way, for documents that the host can't give as XML: the whole file. */
  openFile(): Promise<Outcome<OpenDocument>>;
  /** One cheap look at all controls. */
  glance(): Promise<Outcome<Glance>>;
  /**
   * Writes all and reads each before and after, in one go; one answer for each write, in order. One refusal does not
   * keep the others from being written, and what stood before is what the first try found, however often a write is
   * tried.
   */
  write(writes: readonly Write[]): Promise<readonly WriteAnswer[]>;
  /** Moves the user's cursor to the control. */
  select(id: number): Promise<Outcome<null>>;
  /** Brings the line that the control stands in into view: the cursor goes before what the line begins with. */
  reveal(id: number): Promise<Outcome<null>>;
  /**
   * Moves the cursor to the one paragraph whose whole text is meant; gives how many there are, and moves nowhere for
   * others than one.
   */
  showParagraph(isMeant: (text: string) => boolean): Promise<Outcome<number>>;
  /** Makes the host track no changes from now on; those that it has tracked stay. */
  stopTracking(): Promise<Outcome<null>>;
  /**
   * Inserts what `copy` makes of the paragraphs from before the first of these controls to the last one's, given as
   * flat OPC (null: nothing), behind them. `ids` are in the document's order.
   */
  repeatBlock(ids: readonly number[], copy: (ooxml: string) => string | null): Promise<Outcome<null>>;
  /** Takes out the paragraphs whose whole text is meant, with their ends; gives how many there were. */
  removeParagraphs(isMeant: (text: string) => boolean): Promise<Outcome<number>>;
  /** Inserts a picture as a paragraph of its own; nothing is inserted where it can't stand. */
  insertPicture(picture: Picture, place: PicturePlace): Promise<Outcome<PicturePut>>;
  /** Takes out the pictures in the text whose title is meant; gives how many there were. */
  removePictures(isMeant: (title: string) => boolean): Promise<Outcome<number>>;
  /** Opens a .docx file, given in base64, as a document of its own beside this one. */
  openNew(base64: string): Promise<Outcome<null>>;
  /** Whether this host lets comments be answered and resolved. */
  changesComments(): boolean;
  /** Answers a comment, or resolves its thread or opens it again. */
  changeComment(which: WhichComment, change: ThreadChange): Promise<Outcome<null>>;
  /** The document's custom XML parts of a namespace, as text, oldest first. */
  readParts(namespace: string): Promise<Outcome<readonly string[]>>;
  /**
   * Puts `xml` in the place of the parts that are `known`, as they were read; null puts nothing there. A part that came
   * since stays beside it.
   */
  replaceParts(namespace: string, xml: string | null, known: readonly string[]): Promise<Outcome<null>>;
  /** Asks the host to tell of changes in the controls that it listed last, where it can. */
  watch(): Promise<Outcome<null>>;
  /**
   * Calls the listener when the cursor may have moved or the document changed, with the moment when the host said so:
   * calls may come later. Returns what ends it.
   */
  onChange(listener: (heardAt: number) => void): () => void;
  diagnostics(): PortDiagnostics;
}

/** Time, so that tests can rule it. */
export interface Clock {
  /** Runs the callback once after so many milliseconds; returns what cancels it. */
  after(milliseconds: number, callback: () => void): () => void;
}
