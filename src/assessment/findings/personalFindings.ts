import type { CheckedReport } from '../checkedReport';
import type { PlacedThread, Remark } from '../commentThread';
import type { FieldKey } from '../fieldKey';
import { criterionKey, frontFieldOf } from '../fieldKey';
import type { PersonalMatch } from '../personal/personalData';
import { personalMatches } from '../personal/personalData';
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

type At = Pick<Extract<Finding, { readonly kind: 'personalData' }>, 'keys' | 'note' | 'stray' | 'passage'>;

const inReport = { note: null, stray: null, passage: null };

const found = ({ personal, text }: PersonalMatch, { keys, ...at }: At): Finding =>
  finding('warning', { kind: 'personalData', personal, text, thread: null, ...at }, keys);

/** A letterhead and a file name whom to reach. */
const isLetterhead = (place: StrayPlace, { personal }: PersonalMatch): boolean =>
  (place === 'margin' || place === 'property') && (personal === 'phone' || personal === 'email');

/**
 * Once for each place, however often Word keeps it there. Looked for once: a report is checked whenever a field
 * changes, and what stands outside of the fields is the same meanwhile.
 */
const strayFindings = madeOnce((strays: readonly StrayText[]): readonly Finding[] =>
  strayPlaces.flatMap((stray) => {
    const first = new Map<string, Finding>();
    for (const { text, passage = null, key } of onceByText(strays, stray))
      for (const match of personalMatches(text).filter((one) => !isLetterhead(stray, one))) {
        const mark = `${match.personal} ${match.text}`;
        const keys = key === undefined ? [] : [key];
        if (!first.has(mark)) first.set(mark, found(match, { keys, note: null, stray, passage }));
      }
    return [...first.values()];
  }),
);

/** The texts of a place, each where it stands first. */
const onceByText = (strays: readonly StrayText[], wanted: StrayPlace): readonly StrayText[] =>
  [
    ...new Map(
      strays
        .filter(({ place }) => place === wanted)
        .toReversed()
        .map((stray) => [stray.text, stray]),
    ).values(),
  ].toReversed();

/** With the comment of Word's that the finding is about, where it is known. */
function withThread(one: Finding, threads: readonly PlacedThread[]): Finding {
  if (one.kind !== 'personalData' || one.stray !== 'comment') return one;
  const says = (remark: Remark): boolean => remark.text.includes(one.text);
  return { ...one, thread: threads.find((thread) => [thread, ...thread.answers].some(says)) ?? null };
}

/**
 * What may tell who a client or relative is: in the fields, in the assessor's own notes, and elsewhere in the document.
 */
export function personalFindings(report: CheckedReport): Finding[] {
  const { texts, notes = new Map<number, string>() } = report;
  const inFields = [...texts].flatMap(([key, text]) =>
    personalMatches(text)
      .filter((match) => !isAddress(key, match))
      .map((match) => found(match, { ...inReport, keys: [key] })),
  );
  const inNotes = [...notes].flatMap(([note, text]) =>
    personalMatches(text).map((match) =>
      found(match, { ...inReport, keys: [criterionKey(note, 'comments')], note }),
    ),
  );
  const { strays, threads } = report.facts;
  return [...inFields, ...inNotes, ...strayFindings(strays).map((one) => withThread(one, threads ?? []))];
}
