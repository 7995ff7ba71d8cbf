/** What `make` makes of words, made once for the same words: patterns and the like are costly to build. */
export function madeOnce<Words extends object, Made>(make: (words: Words) => Made): (words: Words) => Made {
  const known = new WeakMap<Words, { readonly made: Made }>();
  return (words) => {
    const found = known.get(words) ?? { made: make(words) };
    known.set(words, found);
    return found.made;
  };
}
