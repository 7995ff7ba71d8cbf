import { escapeAttribute } from '../../assessment/markup';

/** Markup that was made here: everything else that is put into a page is escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

type Value = string | number | Markup | readonly Markup[];

function written(value: Value): string {
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(({ text }) => text).join('');
  return escapeAttribute(String(value)).replaceAll("'", '&#39;');
}

/** A piece of a page; what stands in it is safe as text and as a value between double quotes. */
export const markup = (pieces: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(String.raw({ raw: pieces }, ...values.map(written)));

export const nothing = new Markup('');
