import type { ContentKind, FieldContent, Held } from '../../assessment/fieldContent';

/** What a language says of what a field holds besides text. */
export interface ContentWording {
  readonly things: Readonly<Record<ContentKind, (count: number) => string>>;
  readonly and: string;
  /** "This field also contains …": `list` is all that it holds, in the form that the sentence wants. */
  readonly sentence: (list: string) => string;
}

function thing({ kind, count, authors }: Held, { things }: ContentWording): string {
  const named = authors.filter((author) => author !== '');
  return named.length === 0 ? things[kind](count) : `${things[kind](count)} (${named.join(', ')})`;
}

/** Everything in one list: "1 comment (Maija Virtanen), 1 footnote and a list". */
function listed(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** What a field holds besides text, as a sentence; "" for a plain field. */
export const contentSentence = (content: FieldContent, wording: ContentWording): string =>
  content.length === 0
    ? ''
    : wording.sentence(
        listed(
          content.map((held) => thing(held, wording)),
          wording.and,
        ),
      );
