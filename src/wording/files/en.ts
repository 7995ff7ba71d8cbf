import type { FileFaultTexts } from './fileFaults';

export const enFileFaults: FileFaultTexts = {
  empty: 'The file is empty. Copying it may have been interrupted: get it again.',
  tooLarge:
    'The file is too large to be read. Check that it is the right file. If it has large pictures, compress or remove them in Word.',
  tooMuchMarkup:
    'The file has far more text, formatting, fields or spaces than a report, so it was not read. Check that it is the right file.',
  encoding: 'The text of the file has another encoding than it says. Open it in Word and save it again.',
  encrypted:
    'The file is protected with a password or a sensitivity label, or in the old .doc format. Save it in Word as .docx without protection.',
  notDocx:
    'The file is not a Word document (.docx). Check that it is the right file, or save it in Word as .docx.',
  damaged: 'The file is damaged. Open it in Word and save it again.',
};
