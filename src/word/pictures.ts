import type { Picture } from '../session/port';

/**
 * Puts a picture behind the selection, with its size and its text; a picture that Word won't give them is taken out again.
 *
 * `End` and not `Replace`: what is selected stays, and on the web `Replace` can fail after the picture is in (office-js#6573).
 * Word on the web has been seen to take the size without showing it (office-js#6056): the picture's own resolution has to fit, too.
 * Not documented: what Word answers where the cursor stands in a control that is locked or for plain text (it refuses pictures
 * in picture controls on the web, office-js#3434), how long a description may be, and where a picture goes while no cursor was ever set.
 */
export async function insertPicture(context: Word.RequestContext, picture: Picture): Promise<null> {
  const inserted = context.document.getSelection().insertInlinePictureFromBase64(picture.base64, 'End');
  await context.sync();
  try {
    await describe(inserted, picture);
  } catch (refusal) {
    inserted.delete();
    await context.sync();
    throw refusal;
  }
  return null;
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
