import type { FieldKey } from '../../assessment/fieldKey';
import { criterionFields, criterionOf } from '../../assessment/fieldKey';
import type { OpenReport } from '../../session/state';
import { labelOf, placeName } from '../report/place';
import type { Texts } from '../texts/texts';

/** Numbers in rising order, neighbours drawn together: "1–5, 9". */
export function formatNumbers(numbers: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of [...numbers].sort((left, right) => left - right)) {
    const run = runs.at(-1);
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}

/** The kind of field that there is one of in each criterion; the key itself for all others. */
const kindOf = (key: FieldKey): string =>
  criterionOf(key) === null ? key : key.replace(/\d+/u, '').replace('..', '.');

function groupName(keys: readonly FieldKey[], open: OpenReport, texts: Texts): string {
  const [first] = keys;
  const number = first === undefined ? null : criterionOf(first);
  if (first === undefined) return '';
  if (number === null) return placeName(open, first, texts);
  const field = criterionFields.find((candidate) => first.endsWith(`.${candidate}`));
  const numbers = formatNumbers(keys.flatMap((key) => criterionOf(key) ?? []));
  if (!field) return texts.places.rowScores(numbers);
  return texts.places.ofCriteria(labelOf(open, first, field, texts), numbers);
}

/** Names fields in few words: those of the same kind together, with the numbers of their criteria. */
export function placeGroups(keys: readonly FieldKey[], open: OpenReport, texts: Texts): string[] {
  const groups = new Map<string, FieldKey[]>();
  for (const key of keys) groups.set(kindOf(key), [...(groups.get(kindOf(key)) ?? []), key]);
  return [...groups.values()].map((group) => groupName(group, open, texts));
}
