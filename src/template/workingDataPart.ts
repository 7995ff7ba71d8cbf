/** The namespace by which the part of working data is found among the document's custom XML. */
export const workingDataNamespace = 'urn:ips-assessor-pane:working-data';

/** Characters that no XML may hold, not even escaped. */
// eslint-disable-next-line no-control-regex -- control characters are what has to go
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** What the part can hold of a text. */
export const writable = (text: string): string => text.replace(unwritable, '');
