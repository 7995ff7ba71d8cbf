/** How much a pair of places on the scale disagrees; 0 for the same place. */
export type Disagreement = (row: number, column: number) => number;

/** Cohen's kappa without weights: any two different values disagree alike. */
export const nominal: Disagreement = (row, column) => (row === column ? 0 : 1);
export const linear: Disagreement = (row, column) => Math.abs(row - column);
export const quadratic: Disagreement = (row, column) => (row - column) ** 2;

/**
 * `nothing`: no pair to compare. `oneValue`: both gave one and the same value throughout, so that chance alone would
 * make them agree wholly and nothing is left to measure.
 */
export type Kappa =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'undefined'; readonly reason: 'nothing' | 'oneValue' };

/** How often each pair of values was given: a row for each value of the first, a column for each of the second. */
export type PairTable = readonly (readonly number[])[];

function placeOn(scale: readonly number[], value: number): number {
  const place = scale.indexOf(value);
  if (place < 0) throw new Error(`${value} is not on the scale.`);
  return place;
}

/** The pairs counted over the whole scale, its unused values as well: they keep the others at their distance. */
export function tableOf(
  pairs: readonly (readonly [first: number, second: number])[],
  scale: readonly number[],
): PairTable {
  const table = scale.map(() => scale.map(() => 0));
  for (const [first, second] of pairs) {
    const row = table[placeOn(scale, first)] ?? [];
    const column = placeOn(scale, second);
    row[column] = (row[column] ?? 0) + 1;
  }
  return table;
}

const sum = (values: readonly number[]): number => values.reduce((left, right) => left + right, 0);

const weighed = (table: PairTable, disagreement: Disagreement): number =>
  sum(table.flatMap((cells, row) => cells.map((cell, column) => cell * disagreement(row, column))));

/**
 * Cohen's (weighted) kappa: 1 minus the disagreement that is there, divided by that which chance would bring if each
 * kept to how often they used each value. The table may hold counts or shares.
 */
export function kappa(table: PairTable, disagreement: Disagreement): Kappa {
  const rows = table.map(sum);
  const all = sum(rows);
  if (all === 0) return { kind: 'undefined', reason: 'nothing' };
  const columns = table.map((_, column) => sum(table.map((cells) => cells[column] ?? 0)));
  const byChance = rows.map((row) => columns.map((column) => row * column));
  const expected = weighed(byChance, disagreement);
  if (expected === 0) return { kind: 'undefined', reason: 'oneValue' };
  return { kind: 'value', value: 1 - (all * weighed(table, disagreement)) / expected };
}
