import type { CheckedReport } from '../checkedReport';
import type { FieldKey } from '../fieldKey';
import { criterionKey, frontFieldOf } from '../fieldKey';
import type { PersonalMatch } from '../personalData';
import { personalMatches } from '../personalData';
import type { StrayPlace, StrayText } from '../strayText';
import { strayPlaces } from '../strayText';
import { madeOnce } from '../../words/madeOnce';
import type { Finding } from './finding';
import { finding } from './finding';

/** Recipients and assessors are named with their addresses. */
const isAddress = (key: FieldKey, { personal }: PersonalMatch): boolean => {
  const name = frontFieldOf(key);
  return (name === 'recipients' || name === 'assessors') && (personal === 'phone' || personal === 'email');
};

type At = Pick<Extract<Finding, { readonly kind: 'personalData' }>, 'keys' | 'note' | 'stray'>;

const found = ({ personal, text }: PersonalMatch, { keys, note, stray }: At): Finding =>
  finding('warning', { kind: 'personalData', personal, text, note, stray }, keys);

/** A letterhead and a file name whom to reach. */
const isLetterhead = (place: StrayPlace, { personal }: PersonalMatch): boolean =>
  (place === 'margin' || place === 'property') && (personal === 'phone' || personal === 'email');

/**
 * Once for each place, however often Word keeps it there. Looked for once: a report is checked whenever a field changes,
 * and what stands outside of the fields is the same meanwhile.
 */
const strayFindings = madeOnce((strays: readonly StrayText[]): readonly Finding[] =>
  strayPlaces.flatMap((stray) => {
    const texts = strays.filter(({ place }) => place === stray).map(({ text }) => text);
    const matches = [...new Set(texts)]
      .flatMap(personalMatches)
      .filter((match) => !isLetterhead(stray, match));
    const once = new Map(matches.map((match) => [`${match.personal} ${match.text}`, match]));
    return [...once.values()].map((match) => found(match, { keys: [], note: null, stray }));
  }),
);

/** What may tell who a client or relative is: in the fields, in the assessor's own notes, and elsewhere in the document. */
export function personalFindings(report: CheckedReport): Finding[] {
  const { texts, notes = new Map<number, string>() } = report;
  const inFields = [...texts].flatMap(([key, text]) =>
    personalMatches(text)
      .filter((match) => !isAddress(key, match))
      .map((match) => found(match, { keys: [key], note: null, stray: null })),
  );
  const inNotes = [...notes].flatMap(([note, text]) =>
    personalMatches(text).map((match) =>
      found(match, { keys: [criterionKey(note, 'comments')], note, stray: null }),
    ),
  );
  return [...inFields, ...inNotes, ...strayFindings(report.facts.strays)];
}
