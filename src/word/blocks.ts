import { controlList } from './controls';

const resultOf = <T>(result: OfficeExtension.ClientResult<T>): T => result.value;

/**
 * Inserts what `copy` makes of the paragraphs from before the first of these controls to the last one's, behind them;
 * gives whether it made anything. All members are of WordApi 1.3 or older.
 *
 * Told by others: Word on the web has left controls out of a range's OOXML (office-js#3098), and rows of a table come
 * with the whole table (#6350): `copy` has to look at what it is given. The last inserted paragraph can lose its style,
 * or be joined with the one that follows (#2411, #2914, #6904), and an empty one can be left behind (#874): so the copy
 * ends with an empty one. Ids that are in the document already make trouble (#603): the copy has none, and Word gives
 * new ones. Not documented: whether the paragraphs of a control within a line are whole (what lacks its labels is no
 * block to `copy`), whether a place behind a control around paragraphs is in it (#3176), and what is refused within
 * locked groups.
 */
export async function repeatBlock(
  context: Word.RequestContext,
  ids: readonly number[],
  copy: (ooxml: string) => string | null,
): Promise<boolean> {
  const controls = controlList(context);
  const paragraphsOf = (id = 0): Word.ParagraphCollection => controls.getById(id).paragraphs;
  const first = paragraphsOf(ids[0]).getFirst();
  const last = paragraphsOf(ids.at(-1)).getLast();
  const before = first.getPreviousOrNullObject();
  before.load('text');
  await context.sync();
  const start = before.isNullObject ? first : before;
  const end = last.getRange('Whole');
  const ooxml = start.getRange('Whole').expandTo(end).getOoxml();
  await context.sync();
  const inserted = copy(resultOf(ooxml));
  if (inserted === null) return false;
  end.insertOoxml(inserted, 'After');
  await context.sync();
  return true;
}
