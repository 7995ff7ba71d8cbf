import { comparedTexts } from '../../assessment/comparison/differences';
import type { FieldKey } from '../../assessment/fieldKey';
import { criterionKey } from '../../assessment/fieldKey';
import type { ChoicePart, KeptPiece } from '../../assessment/keptChoice';
import type { CriterionWork } from '../../assessment/workingData';
import { noWork } from '../../assessment/workingData';
import type { WorkDraft } from '../draftStore';
import { foundEntry } from '../entry';
import type { Orphan } from '../state';
import type { WorkKey } from './workEntries';
import { dataOf, isWorkNumber, readWorkKey } from './workEntries';

/** The field that words of working data may be meant for. */
const placeOf = (number: number, part: ChoicePart): FieldKey => {
  const field = comparedTexts.find((name) => name === part) ?? 'comments';
  return criterionKey(number, field);
};

const joined = (texts: Readonly<Record<string, string>>): string =>
  Object.values(texts)
    .filter((text) => text !== '')
    .join(', ');

const linesOf = (rows: readonly Readonly<Record<string, string>>[]): string =>
  rows
    .map(joined)
    .filter((line) => line !== '')
    .join('\n');

/** What a person worked out on a criterion, in signs of no language; marks alone are none. */
function reasonsIn({ note, need, ticks, figures, jobs, independent }: CriterionWork): string[] {
  return [
    note,
    need?.recommendations ?? '',
    (ticks ?? []).map((tick) => (tick ? '☑' : '☐')).join(' '),
    figures ? linesOf([figures.fields, ...figures.rows]) : '',
    linesOf(jobs ?? []),
    independent === 'none' ? '' : String(independent ?? ''),
  ];
}

/** The words of a draft, as far as they can be made out; none of one that is damaged. */
function wordsIn({ key, text }: { key: WorkKey; text: string }): Pick<KeptPiece, 'part' | 'text'>[] {
  const { number } = readWorkKey(key);
  if (!isWorkNumber(number)) return [];
  try {
    const work = dataOf(new Map([[key, foundEntry(text)]])).get(number) ?? noWork;
    const reasons = reasonsIn(work).map((reason) => ({ part: 'reason', text: reason }) as const);
    return [...reasons, ...(work.chosen ?? [])].filter(
      (one) => typeof one.text === 'string' && one.text !== '',
    );
  } catch {
    // Another version of the pane may keep its drafts in any other form.
    return [];
  }
}

/** Of working data that waits for no place in this report, what a person gave, for copying. */
export const copiesOf = (drafts: readonly WorkDraft[], why: Orphan['why'] = 'otherText'): Orphan[] =>
  drafts.flatMap((draft) =>
    wordsIn(draft).map(({ part, text }): Orphan => {
      return { key: placeOf(readWorkKey(draft.key).number, part), label: '', text, why };
    }),
  );
