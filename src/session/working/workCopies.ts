import { comparedTexts } from '../../assessment/comparison/differences';
import type { FieldKey } from '../../assessment/fieldKey';
import { criterionKey } from '../../assessment/fieldKey';
import type { ChoicePart } from '../../assessment/keptChoice';
import type { CriterionWork } from '../../assessment/workingData';
import { noWork } from '../../assessment/workingData';
import type { WorkDraft } from '../draftStore';
import { foundEntry } from '../entry';
import type { Orphan } from '../state';
import { dataOf, isWorkText, readWorkKey } from './workEntries';

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

/** Of working data that another report's pane left, what a person gave, for copying. */
export function copiesOf(drafts: readonly WorkDraft[]): Orphan[] {
  const readable = drafts.filter(({ key, text }) => isWorkText(key, text));
  return readable.flatMap(({ key, text }): Orphan[] => {
    const { number } = readWorkKey(key);
    const work = dataOf(new Map([[key, foundEntry(text)]])).get(number) ?? noWork;
    const words = [
      ...reasonsIn(work).map((reason) => ({ part: 'reason', text: reason }) as const),
      ...(work.chosen ?? []),
    ];
    return words
      .filter((one) => one.text !== '')
      .map((one) => ({ key: placeOf(number, one.part), label: '', text: one.text, why: 'otherText' }));
  });
}
