import type { CheckedReport } from '../checkedReport';
import type { FieldKey } from '../fieldKey';
import { criterionKey, frontFieldOf } from '../fieldKey';
import type { PersonalMatch } from '../personalData';
import { personalMatches } from '../personalData';
import type { Finding } from './finding';
import { finding } from './finding';

/** Recipients and assessors are named with their addresses. */
const isAddress = (key: FieldKey, { personal }: PersonalMatch): boolean => {
  const name = frontFieldOf(key);
  return (name === 'recipients' || name === 'assessors') && (personal === 'phone' || personal === 'email');
};

const found = ({ personal, text }: PersonalMatch, key: FieldKey, note: number | null): Finding =>
  finding('warning', { kind: 'personalData', personal, text, note }, [key]);

/** What may tell who a client or relative is, in the fields and in the assessor's own notes. */
export function personalFindings({ texts, notes = new Map() }: CheckedReport): Finding[] {
  const inFields = [...texts].flatMap(([key, text]) =>
    personalMatches(text)
      .filter((match) => !isAddress(key, match))
      .map((match) => found(match, key, null)),
  );
  const inNotes = [...notes].flatMap(([number, note]) =>
    personalMatches(note).map((match) => found(match, criterionKey(number, 'comments'), number)),
  );
  return [...inFields, ...inNotes];
}
