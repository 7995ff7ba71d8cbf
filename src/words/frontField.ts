/**
 * The fields of the report's front and what they hold. Each is labelled by every report language (or said to be absent
 * there), weighed by the check and shown by the pane: a name that is added here does not compile before it is.
 * `list`: one field for each entry, `front.NAME.K`. `sum`: follows from the scores and has a key of its own.
 */
export const frontFields = {
  unit: 'text',
  reportDate: 'date',
  recipients: 'list',
  assessors: 'list',
  assessmentDates: 'date',
  participants: 'text',
  previousOrdinal: 'text',
  previousDate: 'date',
  previousLevel: 'text',
  clientGroups: 'text',
  team: 'text',
  clientProfile: 'text',
  referralArea: 'text',
  method: 'text',
  interviews: 'text',
  employerMeetings: 'text',
  meetings: 'text',
  documents: 'text',
  pointsAndLevel: 'sum',
  description: 'text',
  strengths: 'text',
} as const;
export type FrontField = keyof typeof frontFields;

type FieldThatIs<Kind> = {
  [Name in FrontField]: (typeof frontFields)[Name] extends Kind ? Name : never;
}[FrontField];
export type FrontText = FieldThatIs<'text'>;
export type FrontDay = FieldThatIs<'date'>;
/** A list of the report's front, whose fields are `front.NAME.K`. */
export type FrontList = FieldThatIs<'list'>;

export const isFrontField = (name: string): name is FrontField => Object.hasOwn(frontFields, name);
export const isFrontList = (name: FrontField): name is FrontList => frontFields[name] === 'list';
export const isFrontDay = (name: FrontField): name is FrontDay => frontFields[name] === 'date';
export const isFrontText = (name: FrontField): name is FrontText => frontFields[name] === 'text';

/** The names in the order of the documents. */
export const frontNames: readonly FrontField[] = Object.keys(frontFields).filter(isFrontField);
