/** Why a file can't be read as a document. */
export const docxFaults = [
  'empty',
  'tooLarge',
  'tooMuchMarkup',
  'encoding',
  'encrypted',
  'notDocx',
  'damaged',
] as const;
export type DocxFault = (typeof docxFaults)[number];
