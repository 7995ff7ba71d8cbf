/** The kinds of Word files that are read, by their endings: documents and templates, with macros or without. */
const endings = ['docx', 'docm', 'dotx', 'dotm'] as const;

/** For the attribute `accept`. Views that know no endings go by the types; both are those of ECMA-376 and Microsoft. */
export const wordFiles = [
  ...endings.map((ending) => `.${ending}`),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.template',
  'application/vnd.ms-word.document.macroEnabled.12',
  'application/vnd.ms-word.template.macroEnabled.12',
].join(',');

const ending = new RegExp(`\\.(?:${endings.join('|')})(?=$| \\(\\d+\\)$)`, 'iu');

/** A file's name without what Word files end in; a number in brackets behind it stays. */
export const withoutEnding = (name: string): string => name.replace(ending, '');
