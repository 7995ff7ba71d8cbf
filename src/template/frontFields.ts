import type { FieldKey } from '../assessment/fieldKey';
import type { NeedField } from '../assessment/needKey';
import { needFields, needKey } from '../assessment/needKey';
import type { FrontField } from '../words/frontField';
import { isFrontList } from '../words/frontField';
import type { Binding } from './binding';
import type { FrontMeaning, Lexicon, NamedLabel } from './lexicon';
import type { Candidate } from './reading';

function keyOf({ name }: NamedLabel, count: number): FieldKey {
  if (isFrontList(name) || count > 1) return `front.${name}.${count}`;
  return name === 'pointsAndLevel' ? 'summary.pointsAndLevel' : `front.${name}`;
}

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
  const counts = new Map<FrontField, number>();
  const need = { block: 0, fields: new Set<NeedField>() };

  const bindLabel = (label: NamedLabel, candidate: Candidate, goesOn: boolean): NamedLabel => {
    const before = counts.get(label.name) ?? 0;
    const count = goesOn || isFrontList(label.name) ? before + 1 : 1;
    counts.set(label.name, Math.max(before, count));
    binding.bind(keyOf(label, count), candidate);
    return label;
  };
  const bindNeed = (field: NeedField, candidate: Candidate): void => {
    if (need.block === 0 || field === 'criterion' || need.fields.has(field)) {
      need.block++;
      need.fields.clear();
    }
    need.fields.add(field);
    binding.bind(needKey(need.block, field), candidate);
  };

  candidates.reduce<NamedLabel | null>((current, candidate) => {
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
function expectedFront(lexicon: Lexicon, counts: ReadonlyMap<FrontField, number>, needs: number): FieldKey[] {
  const upTo = (count: number): number[] =>
    Array.from({ length: Math.max(1, count) }, (_, index) => index + 1);
  const labelled = lexicon.front.flatMap((label) =>
    upTo(counts.get(label.name) ?? 0).map((count) => keyOf(label, count)),
  );
  const blocks = upTo(needs).flatMap((block) => needFields.map((field): FieldKey => needKey(block, field)));
  return [...labelled, ...blocks];
}
