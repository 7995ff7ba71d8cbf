/**
 * Those who say the same as one, as the first of them with all their names: a choice is kept by what it says, so nobody
 * could tell them apart.
 */
export const namedTogether = <One extends { readonly name: string }>(
  all: readonly One[],
  saidBy: (one: One) => string,
): readonly One[] =>
  all.flatMap((one) => {
    const alike = all.filter((other) => saidBy(other) === saidBy(one));
    return alike[0] === one ? [{ ...one, name: alike.map(({ name }) => name).join(', ') }] : [];
  });
