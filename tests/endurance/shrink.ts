type Fails<T> = (sequence: readonly T[]) => Promise<boolean>;

/**
 * The shortest of the ends of the sequence, each twice as long as the one before, that fails: what matters is mostly
 * near.
 */
async function failingEnd<T>(sequence: readonly T[], fails: Fails<T>): Promise<readonly T[]> {
  for (let length = 1; length < sequence.length; length *= 2) {
    const end = sequence.slice(-length);
    if (await fails(end)) return end;
  }
  return sequence;
}

/**
 * The shortest sequence found that still fails: of the shortest failing end, ever smaller stretches are left out as
 * long as it fails without them. Runs it at most so often.
 */
export async function shrink<T>(
  sequence: readonly T[],
  fails: Fails<T>,
  atMost: number,
): Promise<readonly T[]> {
  let shortest = await failingEnd(sequence, fails);
  let runs = 0;
  for (let length = Math.ceil(shortest.length / 2); length >= 1; length = Math.floor(length / 2)) {
    for (let from = 0; from < shortest.length && runs < atMost;) {
      const without = [...shortest.slice(0, from), ...shortest.slice(from + length)];
      runs++;
      if (await fails(without)) shortest = without;
      else from += length;
    }
  }
  return shortest;
}
