import type { NoPicturePlace, Picture, PicturePlace, PicturePut } from '../session/port';
import { controlList } from './controls';

type IsMeant = (title: string) => boolean;

/**
 * Puts a picture into a paragraph of its own, with its size and its text; a picture that Word won't give them is taken
 * out again.
 *
 * Word on the web has been seen to take the size without showing it (office-js#6056): the picture's own resolution has
 * to fit, too.
 * `Replace` can fail there after the picture is in (office-js#6573): what is replaced goes once the new one is there.
 * Not documented: what Word answers in a locked or plain-text control (it refuses pictures in picture controls on the
 * web, office-js#3434), how long a description may be, and where the cursor is while none was ever set.
 */
export async function insertPicture(
  context: Word.RequestContext,
  picture: Picture,
  place: PicturePlace,
): Promise<PicturePut> {
  if (place.kind === 'instead') return replacePicture(context, picture, place.isMeant);
  const found = await (place.kind === 'behind' ? behind(context, place.id) : atCursor(context, place.id));
  if (typeof found === 'string') return found;
  await put(context, found.insertInlinePictureFromBase64(picture.base64, 'Start'), picture);
  return 'put';
}

/** All members are of WordApi 1.2 or older. */
export async function removePictures(context: Word.RequestContext, isMeant: IsMeant): Promise<number> {
  const meant = await meantPictures(context, isMeant);
  meant.forEach((picture) => picture.delete());
  await context.sync();
  return meant.length;
}

async function meantPictures(context: Word.RequestContext, isMeant: IsMeant): Promise<Word.InlinePicture[]> {
  const { inlinePictures } = context.document.body;
  inlinePictures.load('items/altTextTitle');
  await context.sync();
  return inlinePictures.items.filter(({ altTextTitle }) => isMeant(altTextTitle));
}

async function replacePicture(
  context: Word.RequestContext,
  picture: Picture,
  isMeant: IsMeant,
): Promise<PicturePut> {
  const meant = await meantPictures(context, isMeant);
  const [first] = meant;
  if (!first) return 'noPicture';
  await put(context, first.insertInlinePictureFromBase64(picture.base64, 'After'), picture);
  meant.forEach((old) => old.delete());
  await context.sync();
  return 'put';
}

/**
 * The empty paragraph behind the control's own, or behind the table that it stands in, made plain; else one is added.
 */
async function behind(context: Word.RequestContext, id: number): Promise<Word.Paragraph> {
  const last = (): Word.Paragraph => controlList(context).getById(id).paragraphs.getLast();
  const own = last();
  const table = last().parentTableOrNullObject;
  table.load('rowCount');
  await context.sync();
  const next = table.isNullObject ? own.getNextOrNullObject() : table.getParagraphAfterOrNullObject();
  next.load('text,tableNestingLevel');
  next.inlinePictures.load('items/width');
  await context.sync();
  if (!next.isNullObject && next.tableNestingLevel === 0 && isEmpty(next)) return plain(next);
  return plain(table.isNullObject ? own.insertParagraph('', 'After') : table.insertParagraph('', 'After'));
}

/**
 * An added paragraph has the format of the one before it, which may be a heading or indented as wide as a column. The
 * lines of an empty one may have an exact height, as in both templates' blank lines: of a picture they show nothing
 * else. No member is known to undo such a height where it is the paragraph's own.
 */
function plain(paragraph: Word.Paragraph): Word.Paragraph {
  paragraph.styleBuiltIn = 'Normal';
  paragraph.leftIndent = 0;
  paragraph.firstLineIndent = 0;
  return paragraph;
}

/** The paragraph with the cursor, made plain, where it holds nothing and stands in the text behind the control. */
async function atCursor(context: Word.RequestContext, id: number): Promise<Word.Paragraph | NoPicturePlace> {
  const { paragraphs } = context.document.getSelection();
  paragraphs.load('items/text');
  const [first, control] = [paragraphs.getFirst(), controlList(context).getById(id).paragraphs.getFirst()];
  first.inlinePictures.load('items/width');
  first.load('text,tableNestingLevel');
  const around = first.parentContentControlOrNullObject;
  around.load('id');
  const place = first.getRange('Whole').compareLocationWith(control.getRange('Whole'));
  await context.sync();
  const relation: string = place.value;
  if (relation === 'Unrelated') return 'apart';
  if (relation !== 'After' && relation !== 'AdjacentAfter') return 'tooEarly';
  if (!around.isNullObject) return 'inField';
  if (first.tableNestingLevel > 0) return 'inTable';
  return paragraphs.items.length === 1 && isEmpty(first) ? plain(first) : 'notEmpty';
}

const isEmpty = ({ text, inlinePictures }: Word.Paragraph): boolean =>
  text.trim() === '' && inlinePictures.items.length === 0;

async function put(
  context: Word.RequestContext,
  inserted: Word.InlinePicture,
  picture: Picture,
): Promise<void> {
  await context.sync();
  try {
    await describe(inserted, picture);
  } catch (refusal) {
    inserted.delete();
    await context.sync();
    throw refusal;
  }
}

async function describe(inserted: Word.InlinePicture, picture: Picture): Promise<void> {
  inserted.altTextTitle = picture.title;
  inserted.altTextDescription = picture.description;
  // While the ratio is locked, each length may bring along the other.
  inserted.lockAspectRatio = false;
  inserted.width = picture.width;
  inserted.height = picture.height;
  inserted.lockAspectRatio = true;
  await inserted.context.sync();
}
