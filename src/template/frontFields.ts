import type { FieldKey } from '../assessment/fieldKey';
import { needFields, needKey } from '../assessment/needKey';
import type { Binding } from './binding';
import type { DevelopmentNeedField, FrontLabel } from './labels';
import type { FrontMeaning, Lexicon } from './lexicon';
import type { Candidate } from './reading';

const single = (label: FrontLabel): FieldKey =>
  label.name === 'pointsAndLevel' ? 'summary.pointsAndLevel' : `front.${label.name}`;

const keyOf = (label: FrontLabel, count: number): FieldKey =>
  label.list ? `front.${label.name}.${count}` : count === 1 ? single(label) : `front.${label.name}.${count}`;

/** What the nearest text that means anything in the front says of a control; null when none does. */
export function meaningOf(candidate: Candidate, lexicon: Lexicon): FrontMeaning | null {
  for (const text of candidate.labels) {
    const meaning = lexicon.frontLabel(text);
    if (meaning) return meaning;
  }
  return null;
}

/** Binds the report's front by its labels; a control without any text before it goes on the list or field above. */
export function bindFront(candidates: readonly Candidate[], lexicon: Lexicon, binding: Binding): void {
  const counts = new Map<string, number>();
  const need = { block: 0, fields: new Set<DevelopmentNeedField>() };

  const bindLabel = (label: FrontLabel, candidate: Candidate, goesOn: boolean): FrontLabel => {
    const before = counts.get(label.name) ?? 0;
    const count = goesOn || label.list ? before + 1 : 1;
    counts.set(label.name, Math.max(before, count));
    binding.bind(keyOf(label, count), candidate);
    return label;
  };
  const bindNeed = (field: DevelopmentNeedField, candidate: Candidate): void => {
    if (need.block === 0 || field === 'criterion' || need.fields.has(field)) {
      need.block++;
      need.fields.clear();
    }
    need.fields.add(field);
    binding.bind(needKey(need.block, field), candidate);
  };

  candidates.reduce<FrontLabel | null>((current, candidate) => {
    // Also a control without text before it may have a label: on top of its column.
    const meaning = meaningOf(candidate, lexicon);
    const goesOn = candidate.bare && current !== null;
    if (meaning?.kind === 'front') {
      return bindLabel(meaning.label, candidate, goesOn && current === meaning.label);
    }
    if (!meaning && goesOn) return bindLabel(current, candidate, true);
    if (meaning) bindNeed(meaning.field, candidate);
    return null;
  }, null);
  binding.fillGaps(expectedFront(lexicon, counts, need.block), candidates);
}

/** The front's fields in the document's order, lists and blocks as long as they were found, but never empty. */
function expectedFront(lexicon: Lexicon, counts: ReadonlyMap<string, number>, needs: number): FieldKey[] {
  const upTo = (count: number): number[] =>
    Array.from({ length: Math.max(1, count) }, (_, index) => index + 1);
  const labelled = lexicon.labels.front.flatMap((label) =>
    upTo(counts.get(label.name) ?? 0).map((count) => keyOf(label, count)),
  );
  const blocks = upTo(needs).flatMap((block) => needFields.map((field) => needKey(block, field)));
  return [...labelled, ...blocks];
}
