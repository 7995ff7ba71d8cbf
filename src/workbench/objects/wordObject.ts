import type { WordApi } from '../profiles';

/** A value that goes over the wire. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [name: string]: Plain };

export interface Property {
  since: WordApi;
  read(): Plain;
  write?(value: unknown): void;
}

export interface Link {
  since: WordApi;
  follow(): WordObject | null;
}

export interface Method {
  since: WordApi;
  /** Gives an object, a plain value or nothing; null from a method that gives objects is the null object. */
  call(...given: readonly unknown[]): unknown;
}

/**
 * An object of Word's model as the batches see it: members under the names of the wire. A member
 * that is not listed doesn't exist, and asking for it is an error.
 */
export interface WordObject {
  readonly type: string;
  /** Equal for objects that stand for the same thing; null for one that stands for itself alone. */
  readonly identity: string | null;
  readonly properties: Readonly<Record<string, Property>>;
  readonly links: Readonly<Record<string, Link>>;
  readonly methods: Readonly<Record<string, Method>>;
  /** The items of a collection. */
  items?(): readonly WordObject[];
  /** Throws when what the object stands for is gone. */
  check?(): void;
}

export function isWordObject(value: unknown): value is WordObject {
  return typeof value === 'object' && value !== null && 'methods' in value && 'links' in value;
}

/** Whether a value of a method goes over the wire: an object that a method action gives does not. */
export function isPlain(value: unknown): value is Plain {
  return value !== undefined && !isWordObject(value);
}
