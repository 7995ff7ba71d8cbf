import { createHash } from 'node:crypto';
import type { Entry } from '../../src/session/entry';
import { readOnce } from './simulatedDocument';

/** The number of the last call: the next one is newer than all others, whatever its number. */
const passedOver = new Set(['last']);

/** Entries are values, and most of a report's stay as they are: each is written down once. */
const words = new WeakMap<Entry, string>();

function wordOf(entry: Entry): string {
  // Where nothing waits, no call is under way that would still be answered.
  const doubts = entry.doubts.map((doubt) => ({ ...doubt, at: null }));
  const word = words.get(entry) ?? JSON.stringify({ ...entry, doubts, readAt: null });
  words.set(entry, word);
  return word;
}

const isEntry = (value: object): value is Entry => 'readAt' in value && 'doubts' in value;

/** Writes down all that can be reached from a value. */
class Digest {
  private readonly words: string[] = [];
  private readonly met = new Map<object, number>();
  /** Where a number of a call stands among the words. */
  private readonly numbers: { readonly at: number; readonly number: number }[] = [];

  of(value: unknown): string {
    this.write(value);
    const ranks = new Map(
      [...new Set([0, ...this.numbers.map(({ number }) => number)])]
        .sort((left, right) => left - right)
        .map((number, rank) => [number, rank]),
    );
    for (const { at, number } of this.numbers) this.words[at] = `#${String(ranks.get(number))}`;
    return createHash('sha1').update(this.words.join('\n')).digest('base64');
  }

  private write(value: unknown): void {
    if (typeof value === 'function') this.words.push('function');
    else if (typeof value !== 'object' || value === null) this.words.push(`${typeof value} ${String(value)}`);
    else this.writeObject(value);
  }

  private writeObject(value: object): void {
    const constant = readOnce.get(value);
    if (constant !== undefined) {
      this.words.push(`constant ${constant}`);
      return;
    }
    if (isEntry(value)) {
      this.words.push(wordOf(value));
      this.writeNumber(value.readAt);
      return;
    }
    const met = this.met.get(value);
    if (met !== undefined) {
      this.words.push(`again ${met}`);
      return;
    }
    this.met.set(value, this.met.size);
    if (value instanceof Promise) this.words.push('promise');
    else if (value instanceof Map) this.writeAll('map', [...value].flat());
    else if (value instanceof Set || Array.isArray(value)) this.writeAll('list', [...value]);
    else if ('getState' in value && typeof value.getState === 'function')
      this.write((value.getState as () => unknown)());
    else this.writeMembers(value);
  }

  /** The numbers of calls tell only which of two was made first. */
  private writeNumber(number: number): void {
    this.numbers.push({ at: this.words.push('') - 1, number });
  }

  private writeAll(kind: string, values: readonly unknown[]): void {
    this.words.push(`${kind} ${values.length}`);
    values.forEach((one) => this.write(one));
  }

  private writeMembers(value: object): void {
    const members = Object.entries(value);
    this.words.push(`members ${members.length}`);
    for (const [name, member] of members) {
      if (passedOver.has(name) && typeof member === 'number') continue;
      this.words.push(name);
      if (name === 'readBy') this.writeNumber(Number(member));
      else this.write(member);
    }
  }
}

/** All that can be reached from a value, as one short word. */
export const digestOf = (value: unknown): string => new Digest().of(value);
