import type { FoundText, HostControl, HostText, Write, WrittenText } from '../session/port';
import { boxMarks } from '../session/port';
import { knowsCheckBoxes, knowsControls, knowsDatePickers, knowsLists } from './capabilities';

/** The types of controls that this Word can be asked for and the pane can write. */
const typesAsked = (): Word.ContentControlType[] => [
  Word.ContentControlType.richText,
  Word.ContentControlType.plainText,
  ...(knowsCheckBoxes() ? [Word.ContentControlType.checkBox] : []),
  ...(knowsDatePickers() ? [Word.ContentControlType.datePicker] : []),
  ...(knowsLists() ? [Word.ContentControlType.dropDownList, Word.ContentControlType.comboBox] : []),
];

/**
 * The content controls that this Word gives to add-ins: rich text in every version, all other types where it is able
 * to.
 */
export const controlList = (context: Word.RequestContext): Word.ContentControlCollection =>
  knowsControls()
    ? context.document.getContentControls({ types: typesAsked() })
    : context.document.contentControls;

/** Reads a control's text once the batch has run. */
type ReadText = () => HostText;

/** What `text` gives can hold words whose deletion is tracked (office-js#1267): then the reviewed text is asked for. */
export function queueText(control: Word.ContentControl, reviewed: boolean): ReadText {
  if (!reviewed) return () => ({ text: control.text, prompt: control.placeholderText });
  const current = control.getReviewedText('Current');
  return () => ({ text: current.value, prompt: control.placeholderText });
}

/** Asks whether a check box is ticked, and gives its mark once the batch has run. */
export function queueBox(control: Word.ContentControl): ReadText {
  const box = control.checkboxContentControl;
  box.load('isChecked');
  return () => ({ text: box.isChecked ? boxMarks.ticked : boxMarks.empty, prompt: '' });
}

/** Asks for a control's text, and reads it once the batch has run. */
export function queueReading(control: Word.ContentControl, reviewed: boolean): ReadText {
  control.load({ text: true, placeholderText: true });
  return queueText(control, reviewed);
}

/** What a control held before a write and what it holds then, once the batch has run. */
export interface WriteReading {
  readonly before: ReadText;
  readonly after: ReadText;
  /** Null where they weren't asked for, as below. */
  readonly ooxml: OfficeExtension.ClientResult<string> | null;
  readonly comments: Word.CommentCollection | null;
}

/** What is read along with a control over whose prompt is written. */
export type ReadAlong = 'ooxml' | 'comments' | null;

/**
 * Queues the writes of controls between two readings: what they held, by objects of their own, since an object keeps
 * its last reading alone, and what they hold then. All is read before the first is written: what a host that ends the
 * batch has told is told of them all.
 */
export function queueWrites(
  controls: Word.ContentControlCollection,
  writes: readonly Write[],
  reviewed: boolean,
  along: ReadAlong,
): WriteReading[] {
  const found = writes.map(({ id, overPrompt }) => {
    const control = controls.getById(id);
    const before = queueReading(control, reviewed);
    const ooxml = along === 'ooxml' && overPrompt ? control.getOoxml() : null;
    const comments = along === 'comments' && overPrompt ? control.getComments() : null;
    comments?.load('items/authorName');
    return { before, ooxml, comments };
  });
  return writes.flatMap(({ id, text }, index): WriteReading[] => {
    const own = found[index];
    if (!own) return [];
    return [{ ...own, after: text === null ? own.before : queueWrite(controls.getById(id), text, reviewed) }];
  });
}

function queueWrite(control: Word.ContentControl, text: string, reviewed: boolean): ReadText {
  if (text === '') control.clear();
  else control.insertText(text, 'Replace');
  return queueReading(control, reviewed);
}

/** Queues what is added before or behind the text that stands in a control. */
export function queueBeside(
  controls: Word.ContentControlCollection,
  { id, text }: Write,
  at: 'Start' | 'End',
  reviewed: boolean,
): ReadText {
  const control = controls.getById(id);
  control.insertText(text ?? '', at);
  return queueReading(control, reviewed);
}

const authorsOf = ({ items }: Word.CommentCollection): string[] => items.map(({ authorName }) => authorName);

export const writtenText = ({ before, after, ooxml, comments }: WriteReading): WrittenText => ({
  ...after(),
  before: before(),
  ...(ooxml ? { ooxml: ooxml.value } : {}),
  ...(comments ? { commentsBy: authorsOf(comments) } : {}),
});

/** What a control held, as far as a batch that was ended by a refusal came; null where it did not come so far. */
export function foundBy({ before, ooxml, comments }: WriteReading): FoundText | null {
  const text = given(before);
  const own = ooxml && given(() => ooxml.value);
  const commentsBy = comments && given(() => authorsOf(comments));
  return (
    text && { before: text, ...(own === null ? {} : { ooxml: own }), ...(commentsBy ? { commentsBy } : {}) }
  );
}

/** The client lets nothing be read that the host did not give. */
function given<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

export const hostControl = (control: Word.ContentControl, told: HostText): HostControl => ({
  id: control.id,
  title: control.title,
  tag: control.tag,
  ...told,
});

export const listing = 'items/id,items/title,items/tag,items/type,items/text,items/placeholderText';

export type ListType = 'DropDownList' | 'ComboBox';

/** The ids of the check boxes among controls. */
export const boxesAmong = (controls: readonly Word.ContentControl[]): Set<number> =>
  new Set(controls.flatMap(({ id, type }) => (type === 'CheckBox' ? [id] : [])));

/** The lists among controls, which take a choice in the place of a text. */
export const listsAmong = (controls: readonly Word.ContentControl[]): Map<number, ListType> =>
  new Map(
    controls.flatMap(({ id, type }): [number, ListType][] =>
      type === 'DropDownList' || type === 'ComboBox' ? [[id, type]] : [],
    ),
  );

export interface ControlContent {
  readonly found: HostText;
  /** Null where the host doesn't give it. */
  readonly ooxml: string | null;
}

/** What controls hold, in one batch. */
export async function readContents(
  context: Word.RequestContext,
  ids: readonly number[],
  reviewed: boolean,
  withOoxml: boolean,
): Promise<ControlContent[]> {
  const controls = controlList(context);
  const reads = ids.map((id) => {
    const control = controls.getById(id);
    const read = queueReading(control, reviewed);
    return { read, ooxml: withOoxml ? control.getOoxml() : null };
  });
  await context.sync();
  return reads.map(({ read, ooxml }) => ({ found: read(), ooxml: ooxml?.value ?? null }));
}
