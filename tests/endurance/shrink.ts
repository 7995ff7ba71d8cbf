/**
 * The shortest sequence found that still fails: ever smaller stretches are left out as long as it fails without them.
 * Runs the sequence at most so often.
 */
export async function shrink<T>(
  sequence: readonly T[],
  fails: (shorter: readonly T[]) => Promise<boolean>,
  atMost: number,
): Promise<readonly T[]> {
  let shortest = sequence;
  let runs = 0;
  for (let length = Math.ceil(sequence.length / 2); length >= 1; length = Math.floor(length / 2)) {
    for (let from = 0; from < shortest.length && runs < atMost;) {
      const without = [...shortest.slice(0, from), ...shortest.slice(from + length)];
      runs++;
      if (await fails(without)) shortest = without;
      else from += length;
    }
  }
  return shortest;
}
