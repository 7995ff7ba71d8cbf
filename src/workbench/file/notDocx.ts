export const faultsOfFile = [
  'empty',
  'encrypted',
  'noZip',
  'noWord',
  'tooLarge',
  'badXml',
  'encoding',
] as const;
export type FaultOfFile = (typeof faultsOfFile)[number];

const sentences: Record<FaultOfFile, string> = {
  empty: 'The file is empty.',
  encrypted: 'The file is protected with a password, or is an old .doc file.',
  noZip: 'The file is no .docx document, or is damaged.',
  noWord: 'The file is a package, but holds no Word document.',
  tooLarge: 'The file is too large to be opened here.',
  badXml: 'A part of the document cannot be read as XML.',
  encoding: 'A part of the document is in an encoding that cannot be read here.',
};

/** A file that cannot be opened as a Word document; the message is a sentence for its user. */
export class NotDocx extends Error {
  constructor(
    readonly fault: FaultOfFile,
    readonly detail = '',
  ) {
    super(detail ? `${sentences[fault]} (${detail})` : sentences[fault]);
    this.name = 'NotDocx';
  }
}
