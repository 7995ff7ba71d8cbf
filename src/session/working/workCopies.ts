import { comparedTexts } from '../../assessment/comparison/differences';
import type { FieldKey } from '../../assessment/fieldKey';
import { criterionKey } from '../../assessment/fieldKey';
import type { ChoicePart } from '../../assessment/keptChoice';
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

/** Of working data that another report's pane left, what a person wrote in words. */
export function copiesOf(drafts: readonly WorkDraft[]): Orphan[] {
  const readable = drafts.filter(({ key, text }) => isWorkText(key, text));
  return readable.flatMap(({ key, text }): Orphan[] => {
    const { number } = readWorkKey(key);
    const { note, need, chosen } = dataOf(new Map([[key, foundEntry(text)]])).get(number) ?? noWork;
    const words = [
      { part: 'reason', text: note || (need?.recommendations ?? '') } as const,
      ...(chosen ?? []),
    ];
    return words
      .filter((one) => one.text !== '')
      .map((one) => ({ key: placeOf(number, one.part), label: '', text: one.text, why: 'otherText' }));
  });
}
