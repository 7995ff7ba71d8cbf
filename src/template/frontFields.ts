import type { FieldKey } from '../assessment/fieldKey';
import type { Binding } from './binding';
import type { FrontLabel } from './labels';
import type { FrontMeaning, Lexicon } from './lexicon';
import type { Candidate } from './reading';

const single = (label: FrontLabel): FieldKey =>
  label.name === 'pointsAndLevel' ? 'summary.pointsAndLevel' : `front.${label.name}`;

const keyOf = (label: FrontLabel, count: number): FieldKey =>
  label.list ? `front.${label.name}.${count}` : count === 1 ? single(label) : `front.${label.name}.${count}`;

function meaningOf(candidate: Candidate, lexicon: Lexicon): FrontMeaning | null {
  for (const text of candidate.labels) {
    const meaning = lexicon.frontLabel(text);
    if (meaning) return meaning;
  }
  return null;
}

/** Binds the report's front by its labels; a control without any text before it goes on the list or field above. */
export function bindFront(candidates: readonly Candidate[], lexicon: Lexicon, binding: Binding): void {
  const counts = new Map<string, number>();
  let current: FrontLabel | null = null;
  let need = 0;
  const needFields = new Set<string>();

  const bindLabel = (label: FrontLabel, candidate: Candidate): void => {
    const count = (counts.get(label.name) ?? 0) + 1;
    counts.set(label.name, count);
    binding.bind(keyOf(label, count), candidate);
    current = label;
  };
  const bindNeed = (field: string, candidate: Candidate): void => {
    if (need === 0 || field === 'criterion' || needFields.has(field)) {
      need++;
      needFields.clear();
    }
    needFields.add(field);
    binding.bind(`front.developmentNeeds.${need}.${field}`, candidate);
    current = null;
  };

  for (const candidate of candidates) {
    const goesOn = candidate.bare ? current : null;
    const meaning = meaningOf(candidate, lexicon);
    if (goesOn) bindLabel(goesOn, candidate);
    else if (meaning?.kind === 'front') bindLabel(meaning.label, candidate);
    else if (meaning) bindNeed(meaning.field, candidate);
    else current = null;
  }
  binding.fillGaps(expectedFront(lexicon, counts, need), candidates);
}

/** The front's fields in the document's order, lists and blocks as long as they were found, but never empty. */
function expectedFront(lexicon: Lexicon, counts: ReadonlyMap<string, number>, needs: number): FieldKey[] {
  const upTo = (count: number): number[] =>
    Array.from({ length: Math.max(1, count) }, (_, index) => index + 1);
  const labelled = lexicon.labels.front.flatMap((label) =>
    upTo(counts.get(label.name) ?? 0).map((count) => keyOf(label, count)),
  );
  const blocks = upTo(needs).flatMap((block) =>
    Object.keys(lexicon.labels.developmentNeeds).map(
      (field): FieldKey => `front.developmentNeeds.${block}.${field}`,
    ),
  );
  return [...labelled, ...blocks];
}
