/** What of a live collection tells its elements one by one. */
interface Collection {
  readonly length: number;
  readonly item: (index: number) => unknown;
}

/**
 * jsdom looks for an element of the name "length" each time that a walk asks for the length, so walking through all
 * elements of a document takes the square of their number. Here the collection's own length is asked for: the walk
 * means the same, and grows with the number.
 */
function walkQuickly(prototype: Collection): void {
  const { length, item } = Object.getOwnPropertyDescriptors(prototype);
  function* walk(this: Collection): Generator {
    for (let index = 0; index < Number(length.get?.call(this)); index += 1)
      yield item.value?.call(this, index);
  }
  Object.assign(prototype, { [Symbol.iterator]: walk });
}

// A suite that asks for Node alone has none of them.
if (typeof HTMLCollection !== 'undefined') {
  walkQuickly(HTMLCollection.prototype);
  walkQuickly(NamedNodeMap.prototype);
}
